import type { ArticleDocument } from "../document.ts";
import type { DraftMention } from "../entities.ts";
import { examplesOf } from "../examples.ts";
import type { Frame } from "../frames.ts";
import { isEnvoy, isRole } from "../lexicon/roles.ts";
import { type Standing, standingFor } from "../standing.ts";
import { pluralTitleEndingAt, type Title, titleEndingAt, titleStartingAt } from "../title-phrases.ts";
import { isParty } from "./parties.ts";
import { othersAfter } from "./role-patterns.ts";
import { ownerEndingAt, read, standing } from "./role-reading.ts";
import type { Finding } from "./rule.ts";

// Roles that a clause or a renaming phrase tells: "Iran is an ally of Syria", "served as U.S. ambassador".

/** "Iran is an ally of Syria", "served as U.S. ambassador", "was elected president of Brazil": roles that the tree gives. */
export function inClause(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    for (const [noun, holders] of rolesOf(document, frame)) {
      const [open, close] = document.bounds(noun);
      const title = titleEndingAt(document, noun + 1, open) ?? pluralTitleEndingAt(document, noun + 1, open);
      if (!title) continue;
      const others = around(document, title, open, close);
      for (const holder of holders.flatMap((token) => standingFor(document, token)))
        for (const other of others)
          for (const item of read(document, holder, other, inField(document, title, other, open), 0.86))
            found.push({ ...item, status: statusFor(frame, noun) });
    }
  }
  return found;
}

/** "former members of Scientology, including Jason Beghe", "allies such as Iran and Syria": the ones that a role in the plural names. */
export function listed(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  const { analysis } = document;
  for (let i = 0; i < analysis.count; i++) {
    if (analysis.tag[i] !== "NOUN" || !/s$/u.test(document.lower(i))) continue;
    const role = document.lemma(i);
    if (!isRole(role)) continue;
    const hung = document
      .dependents(i, "nmod")
      .filter((token) => /^(?:including|such|like)$/u.test(document.prepositionOf(token)))
      .flatMap((token) => document.conjuncts(token));
    const named = hung.length ? hung : examplesOf(document, i);
    if (named.length === 0) continue;
    const [open, close] = document.bounds(i);
    let from = i;
    while (from - 1 >= open && i - from < 3 && analysis.tag[from - 1] === "ADJ" && !document.mentionAt(from - 1)) from--;
    const title: Title = { from, to: i + 1, role, lesser: true };
    for (const holder of named.flatMap((token) => standingFor(document, token)))
      for (const other of around(document, title, open, close))
        if (!named.includes(other.token)) found.push(...read(document, holder, other, title, 0.84));
  }
  return found;
}

/** "A longtime aide to Clinton, who left in May, Huma Abedin said …": a role that opens the sentence is its subject’s. */
export function opening(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    const { verb } = frame;
    if (document.analysis.head[verb] !== -1 || frame.passive) continue;
    const [open, close] = document.bounds(verb);
    if (!/^(?:the|an?)$/u.test(document.lower(open))) continue;
    const title = titleStartingAt(document, open, close);
    const preposition = title && document.lower(title.to);
    if (!title || !preposition || !/^(?:of|to|for)$/u.test(preposition)) continue;
    const [subject] = frame.agents.filter((token) => document.mentionAt(token)?.entity.type === "Person");
    const holder = subject === undefined ? undefined : document.mentionAt(subject);
    // The name stands after a comma that closes the role.
    if (holder?.kind !== "name" || holder.from <= title.to + 1 || document.word(holder.from - 1) !== ",") continue;
    found.push(...othersAfter(document, standing(holder), title, holder.from - 1, 0.84));
  }
  return found;
}

/** The title with what stands right before it as its field: "Asia director for the National Security Council". */
function inField(document: ArticleDocument, title: Title, other: Standing, open: number): Title {
  const owner = ownerEndingAt(document, title.from, open);
  const field = owner?.kind === "name" && owner.to === title.from && owner.entity !== other.entity && !isParty(owner.entity);
  return field ? { ...title, lesser: true } : title;
}

/** What leaves an office was one: "stepped down as chair" is no less sure than "is chair". */
const statusFor = (frame: Frame, noun: number): Finding["status"] =>
  noun === frame.verb || BECOMING.has(frame.lemma) ? frame.status : frame.status === "negated" ? "possible" : "actual";

const BECOMING = new Set([
  "become",
  "elect",
  "name",
  "appoint",
  "nominate",
  "choose",
  "pick",
  "select",
  "swear",
  "install",
  "confirm",
  "remain",
]);
const NAMING = new Set([
  "elect",
  "name",
  "appoint",
  "nominate",
  "choose",
  "pick",
  "select",
  "install",
  "confirm",
  "swear",
  "make",
]);

/** The role nouns of a clause, each with its holders. */
function rolesOf(document: ArticleDocument, frame: Frame): [noun: number, holders: readonly number[]][] {
  const { tag } = document.analysis;
  const { verb } = frame;
  if (tag[verb] !== "VERB") return tag[verb] === "NOUN" || tag[verb] === "PROPN" ? [[verb, frame.agents]] : [];
  const as = frame.obliques.filter((item) => item.preposition === "as").map((item) => item.token);
  const named = NAMING.has(frame.lemma) || frame.lemma === "become" ? document.dependents(verb, "xcomp", "obj") : [];
  // "supports Clinton as the nominee": the one whom it is done to.
  const done = frame.patients.some((token) => document.mentionAt(token)?.entity.type === "Person");
  const holders = frame.passive || done || NAMING.has(frame.lemma) ? frame.patients : frame.agents;
  return [...as, ...named].map((noun) => [noun, holders.filter((token) => token !== noun)]);
}

/** The ones that a role is held with: named before it, or after its preposition. */
function around(document: ArticleDocument, title: Title, open: number, close: number): Standing[] {
  const owner = ownerEndingAt(document, title.from, open);
  const before = owner && owner.from >= open ? [{ entity: owner.entity, token: owner.from }] : [];
  const envoy = isEnvoy(title.role);
  const after = document
    .dependents(title.to - 1, "nmod")
    .filter((token) => token < close && /^(?:of|for|at|with|to|in|from)$/u.test(document.prepositionOf(token)))
    .filter((token) => !envoy || document.prepositionOf(token) !== "to")
    .flatMap((token) => document.conjuncts(token))
    .filter((token) => document.mentionAt(token) && document.mentionAt(token)?.kind !== "demonym")
    .flatMap((token) => standingFor(document, token));
  // "Asia director for the National Security Council": what stands before is a field.
  return after.length && owner?.kind === "name" && owner.to === title.from && !isParty(owner.entity)
    ? after
    : [...before, ...after];
}

/** "Wong, president of the Institute, and Stan Greenberg, co-founder of …": the role is of the one named last. */
function anotherBetween(document: ArticleDocument, mention: DraftMention, to: number): boolean {
  for (let i = mention.to; i < to; i++) {
    const other = document.mentionAt(i);
    if (other && other.kind === "name" && other.entity.type === "Person" && other.entity !== mention.entity) return true;
  }
  return false;
}

/** "Hezbollah, an ally of Iran"; "Russia, Syria’s main backer": a role that renames a name. */
export function renaming(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  const { analysis } = document;
  for (let i = 0; i < analysis.count; i++) {
    if (analysis.label[i] !== "appos" || analysis.tag[i] !== "NOUN") continue;
    const up = analysis.head[i] as number;
    const mention = document.mentionAt(up);
    if (mention?.kind !== "name" || up > i) continue;
    const [open, close] = document.bounds(i);
    const title = titleEndingAt(document, i + 1, open) ?? pluralTitleEndingAt(document, i + 1, open);
    if (!title || anotherBetween(document, mention, title.from)) continue;
    for (const other of around(document, title, open, close)) {
      const held = inField(document, title, other, open);
      found.push(...read(document, { entity: mention.entity, token: up }, other, held, 0.86));
    }
  }
  return found;
}

import type { ArticleDocument } from "./document.ts";
import type { DraftEntity, DraftMention } from "./entities.ts";
import { examplesOf } from "./examples.ts";
import { isRole } from "./lexicon/roles.ts";
import { HONORIFICS } from "./lexicon/titles.ts";
import {
  APPELLATIVES,
  FIGHTERS,
  FORCES,
  isAct,
  KINDS_OF,
  PERSONAL_VOICES,
  QUANTIFIERS,
  SPEAKS_FOR,
  STAFF,
} from "./lexicon/voices.ts";

/** An entity that a noun stands for, and the token of the mention that says so. */
export interface Standing {
  readonly entity: DraftEntity;
  readonly token: number;
}

/**
 * The entities that a noun stands for: its own mention, else what it renames, else the body, state or person for whom
 * unnamed people act ("U.S. officials", "a spokesman for X", "Islamic State fighters", "leaders from A, B and C").
 */
export function standingFor(document: ArticleDocument, token: number, depth = 0): Standing[] {
  const own = document.mentionAt(token);
  if (own) {
    // "Florida Rep. Debbie Wasserman Schultz", where the tree makes the state the head.
    const person = own.entity.type === "Place" || own.entity.type === "Country" ? personAfter(document, own) : undefined;
    return [person ?? { entity: own.entity, token }];
  }
  // "Prime Minister Dmitry Medvedev", where the tree makes the title the head.
  const next = document.mentionAt(token + 1);
  if (next?.from === token + 1 && next.entity.type === "Person" && next.kind === "name" && !opensClause(document, next, token))
    return [{ entity: next.entity, token: token + 1 }];
  // "Ex-U.S. President Barack Obama", where the tree takes the "Ex" for the noun.
  if (document.lower(token) === "ex" && /^[-‐‑]$/u.test(document.word(token + 1)))
    for (let i = token + 2; i < token + 7 && i < document.analysis.count && document.analysis.tag[i] !== "VERB"; i++)
      if (document.mentionAt(i)?.entity.type === "Person") return at(document, i);
  const titled = nameAfterTitle(document, token);
  if (titled >= 0) return at(document, titled);
  if (depth > 3) return [];
  const up = document.analysis.head[token] as number;
  // "PRISM, a program run by the NSA", "Erin Murphy, a Clinton aide who …": what renames a name stands for it.
  const renames = document.analysis.label[token] === "appos" && up < token ? at(document, up) : [];
  if (renames.length) return renames;
  // "PRISM is a program run by the NSA": so does what a copula equates with it.
  if (document.dependents(token, "cop").length) {
    const subject = document.dependents(token, "nsubj")[0];
    const named = subject !== undefined && document.analysis.tag[token] === "NOUN" && document.analysis.tag[subject] !== "PRON";
    return named ? standingFor(document, subject, depth + 1) : [];
  }
  const called = appellative(document, token);
  if (called.length) return called;
  const lower = document.lower(token);
  // "former members of Scientology" are of it no more.
  const former = document
    .dependents(token, "amod")
    .some((child) => /^(?:former|ex|ousted|retired|exiled)$/u.test(document.lower(child)));
  const speaks = isVoice(document, token) && !former;
  const renamed = document
    .dependents(token, "appos")
    .map((child) => (document.mentionAt(child + 1)?.from === child + 1 && !document.mentionAt(child) ? child + 1 : child))
    .filter((child) => document.mentionAt(child));
  // "Germany’s foreign minister, Annalena Baerbock, accused …": named, the person speaks.
  const person = renamed.find((child) => document.mentionAt(child)?.entity.type === "Person");
  if (person !== undefined) return at(document, person);
  if (speaks) {
    const behind = behindVoice(document, token, depth);
    if (behind.length) return behind;
  }
  // "the city of Mosul", "the group Islamic State": a kind of place or body before its name.
  if (KINDS_OF.has(lower)) {
    const kind = document.dependents(token, "nmod").find((child) => document.prepositionOf(child) === "of");
    const of = kind === undefined ? [] : at(document, kind).filter(({ entity }) => entity.type === "Place");
    if (of.length) return of;
  }
  const members = namedMembers(document, token);
  if (members.length) return members;
  if (QUANTIFIERS.has(lower) && !former) {
    const counted = document
      .dependents(token, "nmod")
      .filter((child) => document.prepositionOf(child) === "of")
      .flatMap((child) => standingFor(document, child, depth + 1));
    if (counted.length) return counted;
  }
  if (speaks) return [];
  if (document.analysis.label[token] === "appos") return at(document, up);
  // "saw Burma as a country that …"
  if (document.analysis.label[token] === "obl" && document.prepositionOf(token) === "as" && SEEING.test(document.lemma(up)))
    return document.dependents(up, "obj").flatMap((child) => at(document, child));
  // "Oklahoma, one of the states suing Google".
  if (up >= 0 && document.analysis.label[token] === "nmod" && document.lower(up) === "one" && document.word(up - 1) === ",")
    return at(document, up - 2);
  return renamed.slice(0, 1).flatMap((child) => at(document, child));
}

/** Whether a name after a noun is the subject of a clause on it: "an event | Obama | organized". */
function opensClause(document: ArticleDocument, mention: DraftMention, token: number): boolean {
  const { head, label } = document.analysis;
  for (let i = mention.from; i < mention.to; i++) {
    const up = head[i] as number;
    if (up >= mention.to && /^nsubj/u.test(label[i] as string) && head[up] === token) return true;
  }
  return false;
}

/** The person named right after a place and a title, where the tree hangs him on the place. */
function personAfter(document: ArticleDocument, place: DraftMention): Standing | undefined {
  let at = place.to;
  while (at < place.to + 5 && (HONORIFICS.has(document.word(at)) || isRole(document.lower(at)))) at++;
  const person = at > place.to ? document.mentionAt(at) : undefined;
  if (person?.from !== at || person.entity.type !== "Person" || person.kind !== "name") return undefined;
  for (let i = person.from; i < person.to; i++) {
    const up = document.analysis.head[i] as number;
    if (up >= place.from && up < place.to) return { entity: person.entity, token: person.from };
  }
  return undefined;
}

/** "Secretary of State John Kerry", where the tree makes the first word of the title the head; -1 for none. */
function nameAfterTitle(document: ArticleDocument, token: number): number {
  if (!/^\p{Lu}/u.test(document.word(token)) || !/^(?:of|for|to)$/u.test(document.lower(token + 1))) return -1;
  // "UN Envoy for Syria Staffan de Mistura": the body stands between.
  const body = document.mentionAt(token + 2) ?? document.mentionAt(token + 3);
  const named = body && body.entity.type !== "Person" ? document.mentionAt(body.to) : undefined;
  if (body && named?.entity.type === "Person" && named.kind === "name" && named.from === body.to && isRole(document.lower(token)))
    return named.from;
  for (let at = token + 2; at < token + 6; at++) {
    const mention = document.mentionAt(at);
    if (!mention) continue;
    const words = Array.from({ length: at - token }, (_, i) => document.lower(token + i)).join(" ");
    return mention.from === at && mention.entity.type === "Person" && isRole(words) ? at : -1;
  }
  return -1;
}

const SEEING = /^(?:see|regard|view|describe|treat|portray|consider|recognize|recognise|depict)$/u;

const at = (document: ArticleDocument, token: number): Standing[] => {
  const mention = document.mentionAt(token);
  return mention ? [{ entity: mention.entity, token }] : [];
};

/** "the PRISM program", "the Clean Power Plan rules", "the Hezbollah movement": a kind right after the name. */
function appellative(document: ArticleDocument, token: number): Standing[] {
  const mention = document.mentionAt(token - 1);
  if (
    !mention ||
    mention.to !== token ||
    mention.kind === "demonym" ||
    !(APPELLATIVES.has(document.lower(token)) || KINDS_OF.has(document.lower(token)))
  )
    return [];
  const { type } = mention.entity;
  if (type === "Place" && KINDS_OF.has(document.lower(token))) return at(document, token - 1);
  const acts = type === "Organization" && PARTIES.test(document.lower(token));
  if (!APPELLATIVES.has(document.lower(token))) return [];
  return acts || type === "Law" || type === "Program" || type === "Product" || type === "Event" ? at(document, token - 1) : [];
}

const PARTIES = /^(?:movement|group|party|militia|network|organization|organisation|company)$/u;

function isVoice(document: ArticleDocument, token: number): boolean {
  const [lower, lemma] = [document.lower(token), document.lemma(token)];
  return [SPEAKS_FOR, FORCES, FIGHTERS, STAFF, PERSONAL_VOICES].some((words) => words.has(lower) || words.has(lemma));
}

/** For whom unnamed people or machines act; modifiers before prepositions: "US officials in Baghdad" are of the US. */
function behindVoice(document: ArticleDocument, token: number, depth: number): Standing[] {
  const nations = listedNations(document, token);
  if (nations.length) return nations;
  const before = document.dependents(token, "nmod:poss", "compound", "amod", "nmod:desc").reverse();
  const after = document.dependents(token, "nmod").reverse();
  for (const child of [...before, ...after]) {
    const preposition = document.prepositionOf(child);
    if (preposition && !mayFollow(document, token, preposition)) continue;
    // "Assad, whose forces …"
    const whose = document.lower(child) === "whose" ? nameBeforeWhose(document, child) : [];
    if (whose.length) return whose;
    const found = document
      .conjuncts(child)
      .flatMap((item) => behind(document, token, item, depth))
      .filter(({ entity }) => entity.type !== "Place" || !/^(?:in|at)$/u.test(preposition));
    if (found.length) return found;
  }
  return [];
}

/** "Chinese, Japanese and South Korean officials": all the nations of a list right before the noun, however the tree joins them. */
function listedNations(document: ArticleDocument, token: number): Standing[] {
  const found: Standing[] = [];
  const [open] = document.bounds(token);
  for (let i = token - 1; i >= open; i--) {
    const mention = document.mentionAt(i);
    if (mention?.kind === "demonym" && mention.to === i + 1) {
      found.unshift({ entity: mention.entity, token: i });
      i = mention.from;
    } else if (!found.length || !/^(?:,|and|or|both)$/u.test(document.lower(i))) break;
  }
  return found.length > 1 ? found : [];
}

function mayFollow(document: ArticleDocument, token: number, preposition: string): boolean {
  const armed = FORCES.has(document.lower(token)) || FIGHTERS.has(document.lower(token));
  if (armed) return /^(?:of|from)$/u.test(preposition);
  return PERSONAL_VOICES.has(document.lower(token)) && !SPEAKS_FOR.has(document.lower(token))
    ? /^(?:of|for|to)$/u.test(preposition)
    : /^(?:of|for|from|at|in|with)$/u.test(preposition);
}

/** The entities behind a modifier; "the former republics of A, B and C" stands for A, B and C. */
function behind(document: ArticleDocument, voice: number, token: number, depth: number): Standing[] {
  const lower = document.lower(voice);
  const mention = document.mentionAt(token);
  if (mention) {
    const { type } = mention.entity;
    const fits =
      type === "Person"
        ? (PERSONAL_VOICES.has(lower) || FORCES.has(lower)) && !/^(?:amod)$/u.test(document.analysis.label[token] as string)
        : !(FIGHTERS.has(lower) || STAFF.has(lower)) ||
          type === "Organization" ||
          type === "Agency" ||
          (PERSONAL_VOICES.has(lower) && type !== "Place");
    return fits ? [{ entity: mention.entity, token }] : [];
  }
  if (/^(?:republics?|countries|states|nations|governments?)$/u.test(document.lower(token))) {
    const inner = document
      .dependents(token, "nmod")
      .flatMap((child) => document.conjuncts(child))
      .flatMap((child) => at(document, child));
    if (inner.length) return inner;
  }
  // "Syrian government forces": the nationality may hang on the government.
  return SPEAKS_FOR.has(document.lower(token)) ? behindVoice(document, token, depth + 1) : [];
}

/** The name that "whose" follows: "Bashar al-Assad, whose forces …". */
const nameBeforeWhose = (document: ArticleDocument, whose: number): Standing[] =>
  at(document, document.word(whose - 1) === "," ? whose - 2 : whose - 1);

/** "corporations including Apple and Google"; "states led by West Virginia": the ones that a group names. */
function namedMembers(document: ArticleDocument, token: number): Standing[] {
  const hung = document
    .dependents(token, "nmod")
    .filter((child) => /^(?:including|such|like)$/u.test(document.prepositionOf(child)))
    .flatMap((child) => document.conjuncts(child));
  const listed = hung.length ? hung : examplesOf(document, token);
  const leading = document
    .dependents(token, "acl")
    .filter((child) => /^(?:led|launched|carried|conducted|commanded|fired)$/u.test(document.lower(child)))
    .flatMap((child) => document.dependents(child, "obl:agent"));
  // "the US-led coalition", where it is no name of its own.
  const led = document
    .dependents(token, "amod", "acl")
    .filter((child) => document.lower(child) === "led" && /^[-‐‑–]$/u.test(document.word(child - 1)))
    .map((child) => child - 2);
  return [...listed, ...leading, ...led].flatMap((child) => at(document, child));
}

/** Whose act or trait a noun names: "Obama’s decision", "Russian aggression", "the policies of China"; nobody for "Obama’s wife". */
export function ownersOf(document: ArticleDocument, token: number): Standing[] {
  if (!isAct(document.lemma(token))) return [];
  for (const child of document.dependents(token, "nmod:poss", "compound", "amod", "nmod:desc", "nmod")) {
    const preposition = document.analysis.label[child] === "nmod" ? document.prepositionOf(child) : "";
    if (document.analysis.label[child] === "nmod" && preposition !== "of" && preposition !== "by") continue;
    const found = document.conjuncts(child).flatMap((item) => standingFor(document, item, 1));
    if (found.length) return found;
  }
  return [];
}

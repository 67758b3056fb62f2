import { wordSet } from "../article/word-set.ts";
import { isGlued } from "../language/analysis.ts";
import type { Status } from "../schema/status.ts";
import type { ArticleDocument } from "./document.ts";
import { repairOf } from "./frame-repairs.ts";
import { ACCUSERS, PREVENTERS } from "./lexicon/factuality.ts";
import { isRole } from "./lexicon/roles.ts";
import { INTENTS } from "./lexicon/voices.ts";
import { standingFor } from "./standing.ts";
import { governorOf, markOf, statusOf } from "./status.ts";

/** A verb with its roles, read off the tree: what a relation rule looks at. Roles hold noun tokens. */
export interface Frame {
  /** The verb, or the predicate noun or adjective after a copula. */
  readonly verb: number;
  readonly lemma: string;
  /** The base form with its particle: "lash_out", "crack_down"; the lemma where there is none. */
  readonly key: string;
  readonly passive: boolean;
  /** Who does it (of a passive: the one named with "by"). */
  readonly agents: readonly number[];
  /** To whom or what it is done (of a passive: its grammatical subject). */
  readonly patients: readonly number[];
  /** To whom something is given or paid: "paid Clinton $5". */
  readonly recipients: readonly number[];
  readonly obliques: readonly { readonly preposition: string; readonly token: number }[];
  readonly status: Status;
  /** Whether the tree had it for a modifier of a noun: see `repairOf`. */
  readonly repaired: boolean;
}

/** Verbs whose object does what their infinitive says: "urged Russia to leave". */
const CONTROL_OF_OBJECT =
  wordSet(`ask urge tell order force allow persuade invite press want expect require request encourage help enable advise lead get let
  convince pressure push compel warn instruct prepare train permit cause prompt beg implore direct authorize authorise send dispatch bring
  call appeal rely count watch motivate inspire enable tempt lure trick entice hire train assist want like need pay teach challenge`);
/** Of these, the ones whose object has a preposition: "called on Russia to leave". */
const CONTROL_BY_PREPOSITION = wordSet("call appeal rely count depend prevail wait");
const SENDING = wordSet("send dispatch deploy bring hire pay use direct authorize authorise prepare train");
const PARTICLES = wordSet("out up down back off over away in on apart aside along around through together");

/** The frames of all verbs and copular predicates, in the order of the text. */
export function findFrames(document: ArticleDocument): Frame[] {
  const { analysis } = document;
  const frames: Frame[] = [];
  for (let i = 0; i < analysis.count; i++) {
    const copular = document.dependents(i, "cop").length > 0;
    if (analysis.tag[i] !== "VERB" && !copular && !(analysis.tag[i] === "AUX" && isMainAuxiliary(document, i))) continue;
    frames.push(frameOf(document, i));
  }
  return frames;
}

function isMainAuxiliary(document: ArticleDocument, token: number): boolean {
  const label = document.analysis.label[token];
  return label !== "aux" && label !== "aux:pass" && label !== "cop";
}

const DATES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d|week|month|year)$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** "spoke at a conference Wednesday": the day is no part of the phrase. */
function withoutDay(document: ArticleDocument, token: number): number {
  if (!WEEKDAY.test(document.lower(token))) return token;
  return document.dependents(token, "compound").at(-1) ?? token;
}

/** A noun and its conjuncts, without those that the text excepts: "… (but not Turkey)", "not by Iran". */
function all(document: ArticleDocument, token: number): number[] {
  return document.conjuncts(token).filter((item) => {
    const [open] = document.bounds(item);
    let left = document.mentionAt(item)?.from ?? item;
    while (left - 1 >= open && /^(?:DET|ADP|ADJ|NUM)$/u.test(document.analysis.tag[left - 1] as string)) left--;
    return left - 1 < open || document.lower(left - 1) !== "not";
  });
}

function frameOf(document: ArticleDocument, verb: number): Frame {
  const repair = repairOf(document, verb);
  const passive = !repair && isPassive(document, verb);
  const repairers = repair?.like === undefined ? (repair?.agents ?? []) : subjectsOf(document, repair.like, 0);
  const subjects = subjectsOf(document, verb, 0).flatMap((token) => all(document, token));
  // "asked the countries to open …": who is asked may be an indirect object.
  const direct = document.dependents(verb, "obj");
  const objects = (direct.length ? direct : document.dependents(verb, "iobj"))
    .map((token) => antecedent(document, verb, token))
    .flatMap((token) => all(document, token));
  const byAgents = document.dependents(verb, "obl:agent").flatMap((token) => all(document, token));
  const obliques = document
    .dependents(verb, "obl", ...(isGerundPhrase(document, verb) ? (["nmod"] as const) : []))
    .map((token) => withoutDay(document, token))
    .flatMap((token) => {
      const preposition = document.prepositionOf(token) || document.prepositionOf(document.analysis.head[token] as number);
      return document.conjuncts(token).map((item) => ({ preposition: document.prepositionOf(item) || preposition, token: item }));
    });
  // "set up in May 2011 under the Council": the tree may hang the next phrase on the date.
  for (const { token } of [...obliques])
    if (DATES.test(document.lower(token)))
      for (const child of document.dependents(token, "nmod"))
        if (document.prepositionOf(child)) obliques.push({ preposition: document.prepositionOf(child), token: child });
  // The preposition of a copular predicate is the relation: "is at the conference".
  const inner = document.dependents(verb, "cop").length ? document.prepositionOf(verb) : "";
  if (inner) obliques.push({ preposition: inner, token: verb });
  return {
    verb,
    lemma: document.lemma(verb),
    key: keyOf(document, verb),
    passive,
    agents: repair ? repairers.flatMap((token) => all(document, token)) : passive ? byAgents : subjects,
    patients: repair
      ? repair.patients.flatMap((token) => all(document, token))
      : passive
        ? [...subjects, ...objects]
        : objects.length
          ? objects
          : sharedObjects(document, verb),
    recipients: recipientsOf(document, verb, direct),
    repaired: repair !== null,
    obliques,
    status: statusOf(document, verb),
  };
}

/** The indirect objects of a verb; the tree may hang a name on the sum that he gets. */
function recipientsOf(document: ArticleDocument, verb: number, objects: readonly number[]): number[] {
  const sums = objects.filter((token) => document.analysis.tag[token] === "SYM" || document.analysis.tag[token] === "NUM");
  const hung = sums.flatMap((token) => document.dependents(token, "compound")).filter((token) => document.mentionAt(token));
  const indirect = objects.length ? document.dependents(verb, "iobj") : [];
  return [...indirect, ...hung].flatMap((token) => all(document, token));
}

/** A verb with its particle, which the tree may show as an adverb: "called out Russia", "lashed out at". */
function keyOf(document: ArticleDocument, verb: number): string {
  // "second-guess", "co-found": the tokens of a hyphenated verb.
  if (/^[-‐‑]$/u.test(document.word(verb - 1)) && isGlued(document.analysis, verb) && isGlued(document.analysis, verb - 1))
    return `${document.lower(verb - 2)}-${document.lemma(verb)}`;
  const particle =
    document.dependents(verb, "compound:prt")[0] ??
    (document.analysis.xpos[verb + 1] === "RP" && PARTICLES.has(document.lower(verb + 1)) ? verb + 1 : undefined) ??
    document.dependents(verb, "advmod").find((child) => child === verb + 1 && PARTICLES.has(document.lower(child)));
  return particle === undefined ? document.lemma(verb) : `${document.lemma(verb)}_${document.lower(particle)}`;
}

/** "said after meeting with Xi": a gerund that the tree takes for a noun or for what is said. */
function isGerundPhrase(document: ArticleDocument, verb: number): boolean {
  const label = document.analysis.label[verb];
  if ((label !== "obl" && label !== "ccomp") || document.analysis.tag[verb] !== "VERB" || !/ing$/u.test(document.lower(verb)))
    return false;
  return /^(?:after|before|since|by|while|upon)$/u.test(document.lower(verb - 1)) && !hasSubject(document, verb);
}

/** Verbs whose object comes with a preposition, so that their past is no passive. */
const STAYING = wordSet(
  "invest campaign lobby retaliate collaborate cooperate merge partner clash ally participate donate contribute",
);

function isPassive(document: ArticleDocument, verb: number): boolean {
  // "was disappointed in": an adjective.
  if (document.analysis.tag[verb] === "ADJ") return false;
  if (document.dependents(verb, "aux:pass").length) return true;
  // "Google invested in Uber": without an auxiliary a verb that never has an object is no passive.
  if (document.dependents(verb, "nsubj:pass").length) return !STAYING.has(document.lemma(verb));
  const label = document.analysis.label[verb];
  // "the Nusra Front, led by Abu Omar": what has an agent is a passive, whatever its tag.
  if (label === "acl" && document.dependents(verb, "obl:agent").length && !document.dependents(verb, "obj").length) return true;
  const participle =
    document.analysis.tag[verb] === "VERB" && !/ing$/u.test(document.lower(verb)) && document.analysis.xpos[verb] !== "VBD";
  // "PRISM, run by the NSA": a participle that hangs on a noun, without an auxiliary or object of its own.
  if (label === "acl" && participle && !infinitival(document, verb)) return document.dependents(verb, "obj").length === 0;
  const up = document.analysis.head[verb] as number;
  if (label !== "conj" || !participle || up < 0 || hasSubject(document, verb)) return false;
  // "founded by China and headed by Jin": the second participle goes on like the first.
  const second =
    document.analysis.label[up] === "acl" && document.dependents(verb, "obj").length === 0 && isPassive(document, up);
  return second || document.dependents(up, "aux:pass").length > 0;
}

const infinitival = (document: ArticleDocument, verb: number): boolean =>
  document.dependents(verb, "mark").some((child) => document.lower(child) === "to");
const hasSubject = (document: ArticleDocument, verb: number): boolean =>
  document.dependents(verb, "nsubj", "nsubj:pass").length > 0;

/** "the policy which both have criticized": the noun that the clause hangs on, for its pronoun. */
function antecedent(document: ArticleDocument, verb: number, token: number): number {
  const up = document.analysis.head[verb] as number;
  const relative = document.analysis.label[verb] === "acl:relcl" && /^(?:who|whom|which|that)$/u.test(document.lower(token));
  return relative && up >= 0 ? nameBefore(document, token, up) : token;
}

/** "the carpet for Suu Kyi, who …": a name right before the pronoun that suits it is surer than the tree. */
function nameBefore(document: ArticleDocument, pronoun: number, head: number): number {
  const before = document.word(pronoun - 1) === "," ? pronoun - 2 : pronoun - 1;
  const mention = document.mentionAt(before);
  if (!mention || mention.to !== before + 1 || mention.kind === "demonym" || document.mentionAt(head) === mention) return head;
  // What "which" means may be anything said before.
  return mention.entity.type === "Person" && /^whom?$/u.test(document.lower(pronoun)) ? before : head;
}

/** The subjects of a verb: its own, or the one that it shares with the verb or noun that it hangs on. */
function subjectsOf(document: ArticleDocument, verb: number, depth: number): number[] {
  const { analysis } = document;
  const plain = document.dependents(verb, "nsubj", "nsubj:pass", "nsubj:outer");
  // "Jeb Bush’s calling him a jerk": a gerund has an owner.
  const gerund = !plain.length && analysis.xpos[verb] === "VBG";
  const own = gerund ? document.dependents(verb, "nmod:poss") : plain;
  const up = analysis.head[verb] as number;
  const label = analysis.label[verb];
  if (own.length) {
    const relative = own.find((token) => /^(?:who|which|that)$/u.test(document.lower(token)));
    return relative !== undefined && label === "acl:relcl" && up >= 0 ? [nameBefore(document, relative, up)] : own;
  }
  // "Turkey bombed positions in Iraq", where the tree hangs the subject on the object.
  const strayed = document
    .dependents(verb, "obj")
    .filter((token) => document.dependents(token, "cop").length === 0)
    .flatMap((token) => document.dependents(token, "nsubj"))
    .filter((token) => token < verb);
  if (strayed.length) return strayed;
  if (up < 0 || depth > 3) return [];
  if (infinitival(document, verb)) {
    const intent = intentBefore(document, verb);
    if (intent >= 0 && intent !== up) return nounOwner(document, intent, depth);
  }
  if (label === "acl" || label === "acl:relcl") {
    if (infinitival(document, verb)) return nounOwner(document, up, depth);
    // "Clinton’s account of visiting Bosnia", "the charge of having attacked": whose noun it is does it.
    if (label === "acl" && gerund && /^(?:of|for|in|about|after|before|at|by)$/u.test(document.lower(verb - 1))) {
      const owners = document.dependents(up, "nmod:poss");
      if (owners.length) return owners;
    }
    // "are at the forefront of questioning …": whoever the noun is said of.
    if (document.dependents(up, "cop").length && document.dependents(verb, "mark", "case").length)
      return subjectsOf(document, up, depth + 1);
    // "fired missiles into Syria, striking Aleppo": after a comma the main verb's subject goes on.
    const main = /ing$/u.test(document.lower(verb)) && document.word(verb - 1) === "," ? governorOf(document, up) : -1;
    if (main >= 0) return subjectsOf(document, main, depth + 1);
    return [up];
  }
  if ((label === "xcomp" || (label === "advcl" && infinitival(document, verb))) && CONTROL_OF_OBJECT.has(document.lemma(up))) {
    const objects = controlled(document, up, verb);
    if (objects.length) return objects;
  }
  // "accused India of supporting …": India is the one who supports.
  const mark = label === "advcl" ? markOf(document, verb) : undefined;
  const charged = mark === "with" && ACCUSERS.has(document.lemma(up));
  if (mark === "of" || mark === "for" || mark === "from" || charged) {
    const objects = document.dependents(up, document.dependents(up, "aux:pass").length ? "nsubj:pass" : "obj");
    const kept = ACCUSERS.has(document.lemma(up)) || PREVENTERS.has(document.lemma(up)) || mark !== "from";
    if (objects.length && kept) return objects;
  }
  if (label === "conj" || label === "xcomp" || label === "advcl") {
    if (analysis.tag[up] === "NOUN" || analysis.tag[up] === "PROPN")
      return document.dependents(up, "cop").length ? subjectsOf(document, up, depth + 1) : [up];
    return subjectsOf(document, up, depth + 1);
  }
  return isGerundPhrase(document, verb) ? subjectsOf(document, up, depth + 1) : [];
}

/** The noun of intent right before an infinitive: "the decision not to prosecute"; -1 for none. */
function intentBefore(document: ArticleDocument, verb: number): number {
  const [open] = document.bounds(verb);
  const to = document.dependents(verb, "mark").find((child) => document.lower(child) === "to");
  if (to === undefined) return -1;
  let at = to - 1;
  while (at > open && /^(?:not|never)$/u.test(document.lower(at))) at--;
  return at >= open && INTENTS.has(document.lower(at)) && document.analysis.tag[at] === "NOUN" ? at : -1;
}

/** The objects of a verb that do what its infinitive says: of a passive, its subject. */
function controlled(document: ArticleDocument, governor: number, verb: number): number[] {
  const objects = document.dependents(governor, "obj", "iobj").filter((token) => token < verb);
  // "has sent fighters to support Assad": who sends them acts by them.
  const sent = SENDING.has(document.lemma(governor)) && !objects.some((token) => standingFor(document, token).length);
  if (objects.length) return sent ? [] : objects.slice(0, 1);
  if (!CONTROL_BY_PREPOSITION.has(document.lemma(governor))) return [];
  return document
    .dependents(governor, "obl")
    .filter((token) => token < verb && /^(?:on|upon|to|for)$/u.test(document.prepositionOf(token)))
    .slice(0, 1);
}

const RANKS = /^(?:first|second|third|last|latest|only|next|sole)$/u;

/** Whether a word tells the first or only one to do something: "the first", "the latest Republican", "the most prominent mayor". */
const isRanked = (document: ArticleDocument, noun: number): boolean =>
  RANKS.test(document.lower(noun)) ||
  document
    .dependents(noun, "amod")
    .some(
      (child) =>
        RANKS.test(document.lower(child)) ||
        document.dependents(child, "advmod").some((word) => document.lower(word) === "most") ||
        document.analysis.xpos[child] === "JJS",
    );

/** Whose plan it is: "China's decision to host …", "Xi announced a plan to …". */
function nounOwner(document: ArticleDocument, noun: number, depth: number): number[] {
  // "asked the countries to open …", where the tree hangs the infinitive on those who are asked.
  const governor = document.analysis.head[noun] as number;
  const asked =
    /^i?obj$/u.test(document.analysis.label[noun] as string) && governor >= 0 && CONTROL_OF_OBJECT.has(document.lemma(governor));
  if (asked && !INTENTS.has(document.lower(noun))) return [noun];
  // "was among the first to congratulate …", "became the latest Republican to desert …": whoever is said to be it.
  if (isRanked(document, noun)) {
    const told = document.dependents(noun, "cop").length ? noun : governor;
    const become = told === noun || (governor >= 0 && /^(?:become|remain)$/u.test(document.lemma(governor)));
    if (become) return subjectsOf(document, told, depth + 1);
  }
  // "Obama’s nominee to replace Scalia": he himself, not his owner.
  if (isRole(document.lower(noun))) return [noun];
  const owner = document.dependents(noun, "nmod:poss");
  if (owner.length) return owner;
  // "the Justice Department decision not to charge …", "a Russian plan to …"
  const named = document.dependents(noun, "compound", "amod", "nmod:desc").filter((token) => document.mentionAt(token));
  if (named.length) return named.slice(0, 1);
  const up = document.analysis.head[noun] as number;
  return document.analysis.label[noun] === "obj" && up >= 0 ? subjectsOf(document, up, depth + 1) : [];
}

/** "founded and led the group": the first verb shares the object of the second. */
function sharedObjects(document: ArticleDocument, verb: number): number[] {
  const next = document.dependents(verb, "conj").find((child) => document.analysis.tag[child] === "VERB" && child - verb <= 2);
  if (next === undefined) return relativeObject(document, verb);
  return document.dependents(next, "obj").flatMap((token) => document.conjuncts(token));
}

/** "the conference that Xi attended": the noun that the clause hangs on. */
function relativeObject(document: ArticleDocument, verb: number): number[] {
  const { analysis } = document;
  if (analysis.label[verb] !== "acl:relcl" || !hasSubject(document, verb)) return [];
  const subject = document.dependents(verb, "nsubj")[0];
  const up = analysis.head[verb] as number;
  if (subject === undefined || up < 0 || /^(?:who|which|that)$/u.test(document.lower(subject))) return [];
  return [up];
}

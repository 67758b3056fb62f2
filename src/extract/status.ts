import { wordSet } from "../article/word-set.ts";
import type { Status } from "../schema/status.ts";
import type { ArticleDocument } from "./document.ts";

const PLANNED_AUX = wordSet("will shall 'll ’ll");
const POSSIBLE_AUX = wordSet("may might could can would should 'd ’d");
const PLANNERS =
  wordSet(`expect schedule set due plan intend prepare hope want aim seek agree promise pledge vow decide invite slate bind ready
  call urge ask propose order tell ought go threaten wish`);
const DENIERS = wordSet("refuse decline fail deny reject avoid stop prevent forget neglect cease ban bar");
const NEGATIONS = wordSet("not n't n’t never no neither nor without hardly");
const DOUBTS = wordSet("allegedly reportedly possibly perhaps maybe potentially purportedly supposedly probably likely");
const DOUBTERS = wordSet("suspect accuse allege report rumor rumour believe think say consider seem appear suppose");
const CONDITIONS = wordSet("if unless whether");
const REAL_TO =
  wordSet(`manage begin start help continue come use have force compel oblige make dare happen try attempt strive struggle work
  fight battle effort endeavour endeavor keep proceed
  fly travel rush gather journey hurry return`);
/** Verbs of asking somebody else for what may never come: "called on Russia to leave". */
const REQUESTS = wordSet("ask urge call press push want convince persuade appeal beg implore encourage pressure lobby advise");
const SEEMING = wordSet("seem appear");
/** Governors of a clause that is not reported as so. */
const NON_FACTIVE = wordSet("dream imagine hope wish suppose fear want expect pretend worry wonder");
const CLAUSE_DENIERS = wordSet("deny doubt dispute refute reject");

/** A status with the token of the word that makes it so ("expected", "not"); -1 where the clause is simply stated. */
export interface StatusReading {
  readonly status: Status;
  readonly because: number;
}

const STATED: StatusReading = { status: "actual", because: -1 };

/** Reads off a verb and what governs it whether its clause happened, is planned, may happen, or is denied. */
export function statusOf(document: ArticleDocument, verb: number): Status {
  return readStatus(document, verb).status;
}

/** The status of a verb's clause, and the word that makes it so: "were expected to attend" is planned because of "expected". */
export function readStatus(document: ArticleDocument, verb: number): StatusReading {
  const { analysis } = document;
  let status = own(document, verb);
  let at = verb;
  for (let steps = 0; steps < 4 && status === STATED; steps++) {
    const label = analysis.label[at];
    const up = analysis.head[at] as number;
    if (up < 0) break;
    if (label === "conj" && analysis.tag[up] === "VERB") {
      // "will meet and discuss": the auxiliary of the first verb counts for the second.
      if (!document.dependents(at, "nsubj", "nsubj:pass", "aux").length) status = own(document, up);
    } else if (label === "xcomp" || (label === "acl" && infinitive(document, at))) status = governed(document, up, at);
    else if (
      label === "ccomp" ||
      (label === "csubj" && opensWithThat(document, at)) ||
      (label === "acl" && !isSequel(document, at))
    )
      status = embedded(document, up, label === "acl");
    // "agreed in June to buy …": the tree may hang the infinitive on the verb as an adjunct.
    else if (label === "advcl" && infinitive(document, at) && isPlanner(document.lemma(up))) status = governed(document, up, at);
    else if (label === "amod") {
      const gerund = gerundAt(document, at);
      if (!gerund) return status;
      if (gerund.preposition) return accusedOf(document, gerund.governor, gerund.preposition);
      const told = readStatus(document, gerund.governor);
      return told.status === "negated" ? status : told;
    } else if (label === "advcl" || (label === "acl" && isSequel(document, at))) status = sequel(document, up, at);
    else break;
    // What stands beside a clause with a time or a reason is as it is: "… while Kerry negotiates".
    if (label === "advcl" && status === STATED && !infinitive(document, at)) break;
    at = up;
  }
  return status;
}

/** "It is not true | that Russia attacked |": the tree may make the clause the subject. */
const opensWithThat = (document: ArticleDocument, verb: number): boolean =>
  document.dependents(verb, "mark").some((child) => document.lower(child) === "that");

/** The status of a clause that another governs: "It is not true that …", "no evidence that …", "dreamed that …". */
function embedded(document: ArticleDocument, governor: number, noun: boolean): StatusReading {
  const lemma = document.lemma(governor);
  if (noun) {
    const no = document.dependents(governor, "det").find((child) => document.lower(child) === "no");
    return no === undefined ? STATED : { status: "possible", because: no };
  }
  if (CLAUSE_DENIERS.has(lemma)) {
    // "neither confirmed nor denied that …" tells nothing.
    const denied = own(document, governor).status !== "negated" && !/^n(?:or|either)$/u.test(document.lower(governor - 1));
    return { status: denied ? "negated" : "possible", because: governor };
  }
  if (NON_FACTIVE.has(lemma)) return { status: "possible", because: governor };
  const nobody = document.dependents(governor, "nsubj").find((child) => /^(?:nobody|none|no-one)$/u.test(document.lower(child)));
  if (nobody !== undefined) return { status: "possible", because: nobody };
  const above = own(document, governor);
  if (above.status !== "negated") return STATED;
  return /^(?:true|correct|so|fact|case)$/u.test(document.lower(governor)) ? above : { ...above, status: "possible" };
}

/** "…, striking Aleppo": a participle after a comma goes on with what the main verb tells. */
const isSequel = (document: ArticleDocument, verb: number): boolean =>
  /ing$/u.test(document.lower(verb)) &&
  ((document.word(verb - 1) === "," && !document.dependents(verb, "mark").length) ||
    /^(?:before|after|while)$/u.test(document.lower(verb - 1)));

/** The status of an adjunct clause: what its verb's governor tells, or of what somebody is accused. */
function sequel(document: ArticleDocument, governor: number, verb: number): StatusReading {
  if (!isSequel(document, verb)) return accused(document, governor, verb);
  const main = document.analysis.tag[governor] === "VERB" ? governor : governorOf(document, governor);
  const told = main >= 0 ? readStatus(document, main) : STATED;
  return told.status === "possible" || told.status === "planned" ? told : STATED;
}

/** The verb above a noun that is not its subject; -1 for none. */
export function governorOf(document: ArticleDocument, noun: number): number {
  const { analysis } = document;
  let at = noun;
  for (let steps = 0; steps < 4; steps++) {
    const label = analysis.label[at];
    const up = analysis.head[at] as number;
    if (up < 0 || label === "nsubj" || label === "nsubj:pass" || label === "appos") return -1;
    if (analysis.tag[up] === "VERB") return up;
    at = up;
  }
  return -1;
}

/** The status of what somebody is accused of, or kept from: "accused India of supporting …", "stopped it from joining …". */
function accused(document: ArticleDocument, governor: number, verb: number): StatusReading {
  return accusedOf(document, governor, markOf(document, verb));
}

/** The word that opens a clause: "of" in "accused Germany of bombing Poland", also where the tree hangs it on Poland. */
export function markOf(document: ArticleDocument, verb: number): string {
  const [mark] = document.dependents(verb, "mark");
  if (mark !== undefined) return document.lower(mark);
  const before = document.analysis.xpos[verb] === "VBG" && verb > 0 ? document.lower(verb - 1) : "";
  return /^(?:of|for|from|by)$/u.test(before) ? before : "";
}

function accusedOf(document: ArticleDocument, governor: number, mark: string): StatusReading {
  const lemma = document.lemma(governor);
  if (mark === "of" || mark === "for") return ACCUSERS.has(lemma) ? { status: "possible", because: governor } : STATED;
  return mark === "from" && PREVENTERS.has(lemma) ? { status: "negated", because: governor } : STATED;
}

/** "accused Germany of attacking Poland": a gerund after a preposition that the tree takes for an adjective of a name. */
export function gerundAt(
  document: ArticleDocument,
  verb: number,
): { readonly governor: number; readonly preposition: string; readonly noun: number } | null {
  const { analysis } = document;
  const noun = analysis.head[verb] as number;
  const preposition = verb - 1;
  if (analysis.label[verb] !== "amod" || analysis.xpos[verb] !== "VBG" || noun <= verb || preposition < 0) return null;
  // "with dancing bears" has an adjective; a name takes none.
  if (!document.mentionAt(noun) || document.dependents(noun, "det").length) return null;
  // "fired missiles into Syria, striking Sabboura": after a comma, beside what stands before it.
  if (document.word(preposition) === "," && analysis.label[noun] === "appos") {
    const main = governorOf(document, analysis.head[noun] as number);
    return main >= 0 ? { governor: main, preposition: "", noun } : null;
  }
  if (analysis.label[preposition] !== "case" || analysis.head[preposition] !== noun) return null;
  const governor = analysis.head[noun] as number;
  return governor >= 0 && analysis.tag[governor] === "VERB" ? { governor, preposition: document.lower(preposition), noun } : null;
}

/** Verbs whose object is the one who does what follows with "of", "for" or "from". */
export const ACCUSERS = wordSet("accuse suspect charge convict blame");
export const PREVENTERS = wordSet("stop prevent ban bar block keep prohibit discourage");

function infinitive(document: ArticleDocument, verb: number): boolean {
  return document.dependents(verb, "mark").some((child) => document.lower(child) === "to");
}

function own(document: ArticleDocument, verb: number): StatusReading {
  let planned: number | undefined;
  let possible: number | undefined;
  for (const child of document.allDependents(verb)) {
    const label = document.analysis.label[child];
    const lower = document.lower(child);
    if (NEGATIONS.has(lower) && insideGroup(document, child, verb)) return { status: "negated", because: child };
    if (label === "aux") {
      if (PLANNED_AUX.has(lower)) planned ??= child;
      if (POSSIBLE_AUX.has(lower)) possible ??= child;
    }
    if (label === "advmod" && DOUBTS.has(lower)) possible ??= child;
    if (label === "mark" && CONDITIONS.has(lower)) possible ??= child;
  }
  if (invertedCondition(document, verb)) possible ??= document.bounds(verb)[0];
  if (possible !== undefined) return { status: "possible", because: possible };
  return planned === undefined ? STATED : { status: "planned", because: planned };
}

/** Whether only auxiliaries and adverbs stand between a negation and its verb: "did not attend", not "…, not by Iran". */
function insideGroup(document: ArticleDocument, negation: number, verb: number): boolean {
  if (negation > verb) return negation === verb + 1 && document.analysis.tag[verb] === "AUX";
  for (let i = negation + 1; i < verb; i++) {
    const tag = document.analysis.tag[i];
    // Before the predicate of a copula stand its own words: "is not a member".
    const predicate =
      document.dependents(verb, "cop").length > 0 &&
      (tag === "DET" || tag === "ADJ" || tag === "NOUN" || tag === "PROPN" || tag === "ADP");
    if (tag !== "AUX" && tag !== "ADV" && tag !== "PART" && !predicate) return false;
  }
  return true;
}

/** "Had Russia attacked, …": the auxiliary opens the sentence. */
function invertedCondition(document: ArticleDocument, verb: number): boolean {
  const [open] = document.bounds(verb);
  if (document.lower(open) !== "had" || document.word(document.bounds(verb)[1] - 1) === "?") return false;
  for (let i = open + 1; i < verb; i++) if (document.lower(i) === ",") return false;
  return verb > open + 1;
}

/** The status that a governing verb or noun gives to its infinitive: "is expected to attend", "refused to sign". */
function governed(document: ArticleDocument, governor: number, verb: number): StatusReading {
  const above = own(document, governor);
  const by = (status: Status): StatusReading => ({ status, because: governor });
  if (above.status === "negated") return above;
  const lemma = document.lemma(governor);
  if (DENIERS.has(lemma)) return by("negated");
  if (!infinitive(document, verb)) return above;
  if (SEEMING.has(lemma)) return by("possible");
  if (DOUBTERS.has(lemma) && document.dependents(governor, "aux:pass").length) return by("possible");
  if (REAL_TO.has(lemma)) return above;
  if (REQUESTS.has(lemma) && asksOthers(document, governor)) return by("possible");
  if (PLANNERS.has(lemma) || PLANNERS.has(document.lower(governor))) return above.status === "possible" ? above : by("planned");
  return above.status === "actual" ? by("planned") : above;
}

const isPlanner = (lemma: string): boolean => PLANNERS.has(lemma) || REQUESTS.has(lemma) || DENIERS.has(lemma);

/** Whether a request goes to somebody else: "urged Russia to leave", "called on Russia to leave", "was asked to leave". */
const asksOthers = (document: ArticleDocument, governor: number): boolean =>
  document.dependents(governor, "obj", "iobj", "aux:pass").length > 0 ||
  document.dependents(governor, "obl").some((token) => /^(?:on|upon|to)$/u.test(document.prepositionOf(token)));

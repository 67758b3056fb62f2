import { wordSet } from "../article/word-set.ts";
import type { Status } from "../schema/status.ts";
import type { ArticleDocument } from "./document.ts";
import {
  ALMOST,
  CHARGES,
  CLAIM_NOUNS,
  FALSE_NOUNS,
  FALSE_WORDS,
  INSTEAD,
  OPEN_WORDS,
  PREVENTERS,
  REFUTERS,
  TRUE_WORDS,
} from "./lexicon/factuality.ts";
import { askedBy } from "./questions.ts";

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
  fly travel rush gather journey hurry return
  first second third last latest sole`);
/** Verbs of asking somebody else for what may never come: "called on Russia to leave". */
const REQUESTS = wordSet("ask urge call press push want convince persuade appeal beg implore encourage pressure lobby advise");
const SEEMING = wordSet("seem appear");
/** Governors of a clause that is not reported as so. */
const NON_FACTIVE = wordSet("dream imagine hope wish suppose fear want expect pretend worry wonder");
const CLAUSE_DENIERS = wordSet("deny doubt dispute refute reject");

/** Verbs whose subject makes a claim his own: "repeated the claim that …". */
const MAKING_CLAIMS = wordSet(
  "make repeat reiterate voice express issue defend advance renew press maintain release publish file",
);

/** A status with the token of the word that makes it so ("expected", "not"); -1 where the clause is simply stated. */
interface StatusReading {
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
  const asked = askedBy(document, verb);
  if (asked >= 0) return { status: "possible", because: asked };
  let status = own(document, verb);
  let at = verb;
  for (let steps = 0; steps < 4 && status === STATED; steps++) {
    const label = analysis.label[at];
    const up = analysis.head[at] as number;
    if (up < 0) break;
    const instead = insteadBefore(document, at);
    if (instead >= 0) return { status: "negated", because: instead };
    if (label === "conj" && analysis.tag[up] === "VERB") {
      // "will meet and discuss": the auxiliary of the first verb counts for the second.
      if (!document.dependents(at, "nsubj", "nsubj:pass", "aux").length) status = own(document, up);
    } else if (label === "xcomp" || (label === "acl" && infinitive(document, at))) status = governed(document, up, at);
    else if (
      label === "ccomp" ||
      (label === "csubj" && opensWithThat(document, at)) ||
      (label === "acl" && !isSequel(document, at))
    )
      status = label === "acl" && !isContent(document, at) ? STATED : embedded(document, up, isNoun(document, label, up));
    else if (label === "acl:relcl" && isWhole(document, at, up)) status = embedded(document, up, true);
    // "has yet to attack", "is yet to attack"
    else if (label === "advcl" && infinitive(document, at) && document.lower(up + 1) === "yet")
      return { status: "negated", because: up + 1 };
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
  if (noun) return claimed(document, governor);
  if (CLAUSE_DENIERS.has(lemma)) {
    // "neither confirmed nor denied that …" tells nothing.
    const denied = own(document, governor).status !== "negated" && !/^n(?:or|either)$/u.test(document.lower(governor - 1));
    return { status: denied ? "negated" : "possible", because: governor };
  }
  if (NON_FACTIVE.has(lemma)) return { status: "possible", because: governor };
  const nobody = document.dependents(governor, "nsubj").find((child) => /^(?:nobody|none|no-one)$/u.test(document.lower(child)));
  if (nobody !== undefined) return { status: "possible", because: nobody };
  const above = own(document, governor);
  const word = document.lower(governor);
  // "It is alleged that …", not "Putin alleged that …": see `claimedIn`.
  const judged = document.analysis.tag[governor] !== "VERB" || document.dependents(governor, "aux:pass").length > 0;
  if (judged && (FALSE_WORDS.has(word) || FALSE_NOUNS.has(lemma)))
    return { status: above.status === "actual" ? "negated" : "possible", because: governor };
  if (judged && OPEN_WORDS.has(word)) return { status: "possible", because: governor };
  if (above.status !== "negated") return STATED;
  return /^(?:true|correct|so|fact|case)$/u.test(word) ? above : { ...above, status: "possible" };
}

/** The status of a clause that a noun tells of: "rumors that …", "the claim that … is false", "denied a report that …". */
function claimed(document: ArticleDocument, noun: number): StatusReading {
  const { analysis } = document;
  const no = document.dependents(noun, "det").find((child) => document.lower(child) === "no");
  // "Reports that …", where the tagger saw a verb.
  const lemma = analysis.tag[noun] === "VERB" ? document.lower(noun).replace(/s$/u, "") : document.lemma(noun);
  // "There is no doubt that …"
  if (no !== undefined) return /^(?:doubt|question|denying)$/u.test(lemma) ? STATED : { status: "possible", because: no };
  const claim = CLAIM_NOUNS.has(lemma);
  let up = analysis.head[noun] as number;
  const label = analysis.label[noun] as string;
  if (up >= 0 && !FALSE_NOUNS.has(lemma)) {
    const said = label === "nsubj" || label === "nsubj:pass";
    // "Rumors that … were false, Cook told CNBC": the tree may hang the rumors on the telling.
    const inner = said ? document.dependents(up, "ccomp").find((child) => child > noun && child < up) : undefined;
    if (inner !== undefined) up = inner;
    const told = own(document, up).status;
    const by = (status: Status): StatusReading => ({ status, because: up });
    if (said && FALSE_WORDS.has(document.lower(up))) return by(told === "actual" ? "negated" : "possible");
    if (said && OPEN_WORDS.has(document.lower(up))) return by("possible");
    const refuted = REFUTERS.has(document.lemma(up)) && (label === "obj" || label === "nsubj:pass");
    if (refuted && claim) return by(told === "actual" ? "negated" : "possible");
    const proved = TRUE_WORDS.has(document.lemma(up)) || TRUE_WORDS.has(document.lower(up));
    if (proved && told === "actual" && (said || label === "obj")) return STATED;
  }
  // "It is (not) a lie that …"
  if (FALSE_NOUNS.has(lemma)) return { status: own(document, noun).status === "actual" ? "negated" : "possible", because: noun };
  // "Trump’s claim that …" is his: it is told as all that he says is.
  const held = label === "obl" && /^(?:in|with|to)$/u.test(document.prepositionOf(noun));
  const made = label === "obj" && up >= 0 && MAKING_CLAIMS.has(document.lemma(up)) && document.dependents(up, "nsubj").length > 0;
  const owned = held || made || document.dependents(noun, "nmod:poss").length > 0;
  return claim && !owned ? { status: "possible", because: noun } : STATED;
}

/** Whether a clause on a noun is what the noun tells, "the claim that …", "charges of …"; not "a report saying …", "a body run by …". */
const isContent = (document: ArticleDocument, verb: number): boolean => {
  const participle =
    /^VB[GN]$/u.test(document.analysis.xpos[verb] as string) && !document.dependents(verb, "aux", "aux:pass").length;
  return !participle || document.dependents(verb, "mark", "case").length > 0;
};

const isNoun = (document: ArticleDocument, label: string | undefined, governor: number): boolean =>
  label === "acl" || /^NNS?$/u.test(document.analysis.xpos[governor] as string);

/** "instead of attacking", "rather than attack", "without being attacked": the word that says so; -1 for none. */
function insteadBefore(document: ArticleDocument, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && /^(?:AUX|ADV|PART)$/u.test(document.analysis.tag[at] as string) && !INSTEAD.has(document.lower(at))) at--;
  if (/^(?:of|than)$/u.test(document.lower(at))) at--;
  const word = document.lower(at);
  return at >= 0 && INSTEAD.has(word) && (word === "without" || /^(?:of|than)$/u.test(document.lower(at + 1))) ? at : -1;
}

/** "the myth that Obama founded …": a whole clause, which the tree takes for a relative one. */
function isWhole(document: ArticleDocument, verb: number, noun: number): boolean {
  const lemma = document.lemma(noun);
  if (!CLAIM_NOUNS.has(lemma) && !FALSE_NOUNS.has(lemma)) return false;
  const has = (...labels: ("nsubj" | "nsubj:pass" | "obj")[]): boolean =>
    document.dependents(verb, ...labels).some((child) => !/^(?:that|which|who)$/u.test(document.lower(child)));
  return document.lower(noun + 1) === "that" && has("nsubj", "nsubj:pass") && has("obj");
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
  return /^(?:of|for|from|by|with)$/u.test(before) ? before : "";
}

function accusedOf(document: ArticleDocument, governor: number, mark: string): StatusReading {
  const by = (status: Status): StatusReading => ({ status, because: governor });
  const word = document.lower(governor);
  if (/^(?:of|for|with|to|over)$/u.test(mark)) {
    // "stopped short of attacking", "came close to attacking"
    if (word === "short" && mark === "of") return by("negated");
    if (word === "close" || word === "near") return by("possible");
    if (mark === "to" && document.dependents(governor, "advmod").some((child) => /^(?:close|near)$/u.test(document.lower(child))))
      return by(document.lemma(governor) === "come" ? "negated" : "possible");
    if (mark === "with" && document.lemma(governor) === "threaten") return by("planned");
    const charge = CHARGES.get(document.lemma(governor)) ?? CHARGES.get(word);
    if (charge === undefined) return STATED;
    // "pleaded not guilty to", "was not convicted of", "may be charged with": nothing is sure.
    const above = readStatus(document, governor);
    const found = document.analysis.label[governor] === "xcomp" ? document.lemma(document.analysis.head[governor] as number) : "";
    if (word === "guilty" && above.status === "negated")
      return by(/^(?:find|rule|declare)$/u.test(found) ? "negated" : "possible");
    if (above.status !== "actual") return by("possible");
    return charge === "actual" ? STATED : by(charge);
  }
  return mark === "from" && PREVENTERS.has(document.lemma(governor)) ? by("negated") : STATED;
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
    if (label === "advmod" && isUndone(document, child) && insideGroup(document, child, verb))
      return { status: "negated", because: child };
    // "Will Smith hit …", "George Will criticized …": a name.
    if (label === "aux" && document.mentionAt(child)?.kind !== "name") {
      if (PLANNED_AUX.has(lower)) planned ??= child;
      if (POSSIBLE_AUX.has(lower)) possible ??= child;
    }
    if (label === "advmod" && DOUBTS.has(lower)) possible ??= child;
    if (label === "mark" && CONDITIONS.has(lower)) possible ??= child;
  }
  // "is to meet", where the tree makes the verb the predicate of a copula.
  const be =
    document.analysis.tag[verb] === "VERB" && infinitive(document, verb) ? document.dependents(verb, "cop")[0] : undefined;
  if (be !== undefined && /^(?:is|are|was|were|am)$/u.test(document.lower(be))) planned ??= be;
  if (invertedCondition(document, verb)) possible ??= document.bounds(verb)[0];
  if (possible !== undefined) return { status: "possible", because: possible };
  return planned === undefined ? STATED : { status: "planned", because: planned };
}

/** "almost attacked", "no longer supports". */
const isUndone = (document: ArticleDocument, adverb: number): boolean =>
  ALMOST.has(document.lower(adverb)) || (document.lower(adverb) === "longer" && document.lower(adverb - 1) === "no");

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

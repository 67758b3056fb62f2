import { wordSet } from "../article/word-set.ts";
import type { Analysis } from "../language/analysis.ts";
import type { Deprel } from "../language/labels.ts";
import { datelineEnd } from "./context.ts";
import { ACCUSERS, PREVENTERS } from "./lexicon/factuality.ts";
import { TreeEdit } from "./tree-edit.ts";

/** One confusion of the parser that the words themselves put right; looks at one word of the trees. */
type TreeRepair = (tree: TreeEdit, token: number) => void;

/** The analysis with plain confusions of its trees put right, so that names, frames and rules see one form of each. Linear. */
export function repairTrees(analysis: Analysis): Analysis {
  const tree = new TreeEdit(analysis);
  for (const repair of REPAIRS) for (let i = 0; i < analysis.count; i++) repair(tree, i);
  return tree.done();
}

/** "In June Lu Wei’s leadership ended": what has a "’s" belongs to the noun after it, not to the verb. */
const possessor: TreeRepair = (tree, token) => {
  const mark = tree.below(token, "case").find((child) => /^['’]s?$/u.test(tree.lower(child)));
  if (mark === undefined || !/^(?:nsubj|nsubj:pass|obj|obl|nmod)$/u.test(tree.label[token] as string) || tree.preposition(token))
    return;
  let noun = mark + 1;
  if (
    noun >= tree.analysis.count ||
    !tree.sameSentence(noun, token) ||
    !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tree.tag[noun] as string)
  )
    return;
  for (let steps = 0; steps < 6 && tree.up(noun) > noun && tree.isNominal(tree.up(noun)); steps++) noun = tree.up(noun);
  if (tree.isNominal(noun) && noun !== tree.up(token)) tree.attach(token, noun, "nmod:poss");
};

/** "the arrest of Snowden by the FBI": no name has an agent, what it is done to does. */
const agentOfName: TreeRepair = (tree, token) => {
  const name = tree.up(token);
  if (name < 0 || tree.label[token] !== "nmod" || tree.preposition(token) !== "by") return;
  const act = tree.up(name);
  if (tree.tag[name] !== "PROPN" || tree.label[name] !== "nmod" || act < 0 || tree.tag[act] !== "NOUN") return;
  if (act < name && tree.preposition(name) === "of") tree.attach(token, act, "nmod");
};

/** "Turkey bombed positions": the subject belongs to the verb that stands between it and the verb's object. */
const subjectOfObject: TreeRepair = (tree, token) => {
  const object = tree.up(token);
  if (object < token || tree.label[token] !== "nsubj" || !/^(?:obj|obl)$/u.test(tree.label[object] as string)) return;
  const verb = tree.up(object);
  if (verb <= token || verb >= object || tree.tag[verb] !== "VERB" || tree.below(object, "cop").length) return;
  if (!tree.below(verb, "nsubj", "nsubj:pass", "csubj", "expl").length) tree.attach(token, verb, "nsubj");
};

const DATES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

const PLACING = /^(?:in|at|under|with|between|by|near|from|over|within|against|before|after)$/u;

/** "was set up in May 2011 under the State Council": a date has no phrases of its own. */
const phraseOfDate: TreeRepair = (tree, token) => {
  const date = tree.up(token);
  if (date < 0 || token < date || tree.label[token] !== "nmod" || !DATES.test(tree.lower(date))) return;
  const up = tree.up(date);
  if (up < 0 || !PLACING.test(tree.preposition(token)) || DATES.test(tree.lower(token))) return;
  // "the March on Washington", "a super Tuesday for the campaign": no dates.
  if (!/^(?:|in|on|since|until|by|from)$/u.test(tree.preposition(date)) || tree.below(date, "amod", "compound").length) return;
  tree.attach(token, up, tree.tag[up] === "VERB" ? "obl" : "nmod");
};

/** "calls for cooperation", "after meeting with Putin": the phrases of verbs are adjuncts, whatever the label. */
const phraseOfVerb: TreeRepair = (tree, token) => {
  const verb = tree.up(token);
  if (verb < 0 || tree.tag[verb] !== "VERB") return;
  if (tree.label[token] === "nmod" && tree.preposition(token)) tree.label[token] = "obl";
};

/** "said after meeting with Putin": a verb with a conjunction is a clause. */
const clauseOfVerb: TreeRepair = (tree, token) => {
  const up = tree.up(token);
  if (up < 0 || tree.tag[token] !== "VERB" || !tree.below(token, "mark").length) return;
  if (tree.label[token] === "obl" && tree.tag[up] === "VERB") tree.label[token] = "advcl";
  else if (tree.label[token] === "nmod" && tree.isNominal(up)) tree.label[token] = "acl";
};

const NAMING = wordSet("call label brand dub name deem consider declare proclaim");

/** "called Cruz a liar": a noun with "a" right after another one, without a comma, does not rename it. */
const namedAs: TreeRepair = (tree, token) => {
  if (tree.label[token] !== "appos" || !tree.isNominal(token)) return;
  const article = tree.below(token, "det")[0];
  if (article === undefined || !/^an?$/u.test(tree.lower(article)) || tree.tag[article - 1] === "PUNCT") return;
  let object = tree.up(token);
  for (let steps = 0; steps < 3 && /^(?:conj|nmod)$/u.test(tree.label[object] as string); steps++) object = tree.up(object);
  const verb = tree.up(object);
  if (verb < 0 || !/^(?:obj|iobj|xcomp)$/u.test(tree.label[object] as string) || !NAMING.has(tree.lemma(verb))) return;
  tree.attach(token, verb, "xcomp");
};

/** "called Cruz a liar" with two complements: the first one is the object. */
const namedFirst: TreeRepair = (tree, token) => {
  const verb = tree.up(token);
  if (verb < 0 || tree.label[token] !== "xcomp" || tree.tag[token] !== "PROPN" || !NAMING.has(tree.lemma(verb))) return;
  if (token < verb || tree.below(verb, "obj", "iobj", "aux:pass").length) return;
  const label = tree.below(verb, "xcomp").find((child) => child > token);
  if (label !== undefined && tree.isNominal(label)) tree.label[token] = "obj";
};

/** Participles that describe a name: "neighboring Syria", "leading Democrats". */
const DESCRIBING =
  wordSet(`neighbor neighbour lead rise grow remain surround exist oppose compete vary sit retire go outgo incoming reign act run found visit
  follow precede rule fight war emerge develop begin end border adjoin participate prevail live work warring govern vote undecide swing
  exile undocument die sprawl boom bustle slump struggle ail fail wait long stand include regard concern accord base`);

/** "accused Germany of attacking Poland", "…, striking Aleppo": a participle that the tree makes a modifier of its object. */
const gerund: TreeRepair = (tree, token) => {
  const object = tree.up(token);
  if (tree.label[token] !== "amod" || tree.xpos[token] !== "VBG" || object < token || DESCRIBING.has(tree.lemma(token))) return;
  const up = tree.up(object);
  if (up < 0) return;
  const article = tree.below(object, "det", "nmod:poss").find((child) => child > token);
  const name =
    tree.tag[object] === "PROPN" &&
    tree.below(object).every((child) => child <= token || child > object || isPartOf(tree, child));
  if (article === undefined && !name) return;
  const before = token - 1;
  const preposition = tree.below(object, "case").find((child) => child === before);
  if (preposition !== undefined) {
    const blamed = ACCUSERS.has(tree.lemma(up)) || PREVENTERS.has(tree.lemma(up));
    const means = /^(?:by|before|after|without|while)$/u.test(tree.lower(preposition));
    if (
      tree.tag[up] !== "VERB" ||
      !(article !== undefined || means || (blamed && /^(?:of|for|from)$/u.test(tree.lower(preposition))))
    )
      return;
    tree.attach(token, up, "advcl");
    tree.attach(preposition, token, "mark");
  } else {
    if (before < 0 || !tree.sameSentence(before, token) || tree.lower(before) !== "," || tree.label[object] !== "appos") return;
    tree.attach(token, up, "acl");
  }
  tree.tag[token] = "VERB";
  tree.attach(object, token, "obj");
};

const isPartOf = (tree: TreeEdit, token: number): boolean => /^(?:compound|flat|amod)$/u.test(tree.label[token] as string);

/** "coal-producer West Virginia", "Florida Rep. Debbie Schultz": the name at the end is what the words before it describe. */
const nameAtEnd: TreeRepair = (tree, token) => {
  const noun = tree.up(token);
  if (noun < 0 || noun > token || tree.tag[token] !== "PROPN") return;
  // "82-year Iowa Sen. Chuck Grassley": the name goes on.
  if (tree.label[token] === "compound" && tree.isNominal(token + 1) && tree.sameSentence(token, token + 1)) return;
  const label = tree.label[token];
  const described =
    label === "compound" && tree.tag[noun] === "NOUN" && nothingBetween(tree, noun, token, /^(?:compound|amod)$/u);
  const titled = label === "appos" && token > noun + 1 && nothingBetween(tree, noun, token, /^(?:nmod:desc|compound|amod)$/u);
  if (described) tree.promote(token, "nmod:desc");
  else if (titled && tree.tag[noun] === "PROPN") tree.promote(token, "compound");
};

/** Whether all words between two hang on the second one with a label of a kind. */
function nothingBetween(tree: TreeEdit, from: number, to: number, labels: RegExp): boolean {
  if (to - from > 5) return false;
  for (let i = from + 1; i < to; i++) if (tree.up(i) !== to || !labels.test(tree.label[i] as string)) return false;
  return true;
}

/** Verbs that take a way for an object: "go down the wrong path". */
const MOVING = wordSet("go come walk run move climb drive fall ride travel march stream pour flow");

/** "has called out Russia": what stands between a verb and its object is a particle, no preposition. */
const particle: TreeRepair = (tree, token) => {
  const object = tree.up(token);
  if (object < token || tree.label[token] !== "case" || !/^(?:out|up|down|off)$/u.test(tree.lower(token))) return;
  if (MOVING.has(tree.lemma(token - 1)) || tree.tag[object] === "PRON") return;
  if (tree.label[object] === "obj" && tree.up(object) === token - 1) tree.attach(token, token - 1, "compound:prt");
};

const ASKING = wordSet(
  "ask urge tell order force allow persuade encourage instruct advise invite beg implore compel warn permit require press",
);
const PLANS =
  wordSet(`permission time right chance way power money plan decision effort attempt bid ability authority opportunity question help
  reason need call order promise proposal capacity`);

/** "asked the countries to open their markets": it is the verb that asks for what they are to do. */
const asked: TreeRepair = (tree, token) => {
  const object = tree.up(token);
  if (object < 0 || tree.label[token] !== "acl" || !/^(?:obj|iobj)$/u.test(tree.label[object] as string)) return;
  const verb = tree.up(object);
  if (verb < 0 || verb > object || !ASKING.has(tree.lemma(verb)) || PLANS.has(tree.lemma(object))) return;
  if (tree.below(token, "mark").some((child) => tree.lower(child) === "to")) tree.attach(token, verb, "xcomp");
};

/** "Google invested in Uber.": without an auxiliary a verb of a full sentence is no passive. */
const active: TreeRepair = (tree, token) => {
  if (tree.label[token] !== "nsubj:pass") return;
  const verb = tree.up(token);
  if (verb < 0 || tree.up(verb) !== -1 || tree.xpos[verb] !== "VBN" || tree.below(verb, "aux", "aux:pass", "obl:agent").length)
    return;
  if (!STAYING.has(tree.lemma(verb)) || token > verb) return;
  tree.label[token] = "nsubj";
  tree.xpos[verb] = "VBD";
};

/** Verbs whose object comes with a preposition, so that their past is no passive. */
const STAYING = wordSet("invest campaign lobby retaliate collaborate cooperate merge partner clash ally participate");

/** "Juncker's | successor |, Ursula von der Leyen, visited …": the noun is the subject, and its possessor is not. */
const possessed: TreeRepair = (tree, token) => {
  const owner = tree.up(token);
  if (owner < 0 || owner > token || tree.label[token] !== "appos" || tree.tag[token] !== "NOUN") return;
  if (!/^['’]s?$/u.test(tree.lower(token - 1)) || tree.up(token - 1) !== owner) return;
  if (!/^(?:nsubj|nsubj:pass|obj|obl)$/u.test(tree.label[owner] as string)) return;
  tree.attach(token, tree.up(owner), tree.label[owner] as Deprel);
  for (const child of tree.below(owner, "punct")) if (child > token) tree.attach(child, token, "punct");
  tree.attach(owner, token, "nmod:poss");
};

/** "Reed's | wife |, Susan, wept": a noun without a verb before a verb that hangs on it is that verb's subject. */
const subjectAtRoot: TreeRepair = (tree, token) => {
  const noun = tree.up(token);
  if (noun < 0 || noun > token || tree.label[token] !== "parataxis" || !/^VB[DZP]$/u.test(tree.xpos[token] as string)) return;
  if (tree.up(noun) !== -1 || tree.tag[noun] !== "NOUN" || tree.below(noun, "cop", "nsubj").length) return;
  if (!tree.below(noun, "nmod:poss").length || tree.below(token, "nsubj", "nsubj:pass", "expl").length) return;
  if (tree.lower(token - 1) !== "," || !tree.below(noun, "appos").some((child) => child < token)) return;
  tree.attach(token, -1, "root");
  tree.attach(noun, token, "nsubj");
};

/** "OSLO (AP) — | Lena Brandt | met …": what follows a dateline has the place in the tree that the dateline took. */
const dateline: TreeRepair = (tree, token) => {
  const sentence = tree.analysis.sentenceOf[token] as number;
  if (token !== tree.analysis.sentenceStart[sentence]) return;
  const end = datelineEnd(tree.analysis, sentence);
  if (end === token) return;
  const next = tree.analysis.sentenceStart[sentence + 1] as number;
  // The topmost word of the dateline, and the first word after it that hangs on one of its words.
  let top = token;
  while (tree.up(top) >= token && tree.up(top) < end) top = tree.up(top);
  let first = end;
  while (first < next && !(tree.up(first) >= token && tree.up(first) < end && tree.tag[first] !== "PUNCT")) first++;
  if (first >= next) {
    // "MOSUL, Iraq — Iraqi forces attacked": its words hang on what follows, which has a subject already.
    for (let i = token; i < end; i++) if (tree.up(i) >= end && tree.tag[i] !== "PUNCT") tree.label[i] = "vocative";
    return;
  }
  const inner = tree.up(first);
  const [up, label] = [tree.up(top), tree.label[top] as Deprel];
  const rest = [...new Set([inner, top])].flatMap((word) => tree.below(word)).filter((child) => child >= end && child !== first);
  if (up < 0 && tree.isNominal(first) && tree.label[first] !== "nsubj") return;
  tree.attach(first, up, up < 0 ? "root" : label);
  for (const child of rest) tree.attach(child, first, tree.label[child] as Deprel);
  tree.attach(top, first, "vocative");
};

const REPAIRS: readonly TreeRepair[] = [
  dateline,
  possessor,
  possessed,
  subjectAtRoot,
  agentOfName,
  subjectOfObject,
  phraseOfDate,
  clauseOfVerb,
  phraseOfVerb,
  namedAs,
  namedFirst,
  gerund,
  nameAtEnd,
  particle,
  asked,
  active,
];

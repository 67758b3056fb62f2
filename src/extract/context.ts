import { wordSet } from "../article/word-set.ts";
import { type Analysis, isGlued, word } from "../language/analysis.ts";
import { doingsEvidence } from "./doings.ts";
import { countryByName, isKnownPlace, stateByName } from "./knowledge.ts";
import { BUSINESSES, PERHAPS_BUSINESSES } from "./lexicon/company-words.ts";
import { NOUN_TYPES, NOUNS_AFTER, PERSONAL_VERBS, SPEECH_VERBS, TO_EVENTS, TO_LAWS, TO_PERSONS } from "./lexicon/noun-types.ts";
import { HONORIFICS, LEADING_OFFICES, MEMBER_ROLES } from "./lexicon/titles.ts";
import { isTitleWord } from "./name-titles.ts";
import { Evidence } from "./type-evidence.ts";

// What stands around a name, and says what it is of.

/** The nouns that rename or describe names, by the token of the name that the tree hangs them on. */
export type Renamings = ReadonlyMap<number, number>;

/** "PRISM, a surveillance program", "PRISM is a program", "a program, PRISM": the noun by the token that it speaks of. */
export function renamings(analysis: Analysis): Renamings {
  const found = new Map<number, number>();
  const copulas = new Set<number>();
  for (let i = 0; i < analysis.count; i++) if (analysis.label[i] === "cop") copulas.add(analysis.head[i] as number);
  for (let i = 0; i < analysis.count; i++) {
    const head = analysis.head[i] as number;
    if (head < 0) continue;
    const label = analysis.label[i];
    if (label === "appos" && analysis.tag[i] === "NOUN" && !found.has(head)) found.set(head, i);
    // "the governor of the Punjab region, Mamnoon Hussain": the region has a name already.
    else if (label === "appos" && analysis.tag[head] === "NOUN" && !/^\p{Lu}/u.test(head > 0 ? word(analysis, head - 1) : ""))
      found.set(i, head);
    // "a software company from Oregon, Cloudberry": the place only says which company.
    else if (label === "appos" && analysis.tag[i] === "PROPN" && isPlaced(analysis, head) && !isKnownSite(word(analysis, i)))
      found.set(i, analysis.head[head] as number);
    else if (label === "nsubj" && analysis.tag[head] === "NOUN" && copulas.has(head)) found.set(i, head);
  }
  return found;
}

/** Whether a name says where the noun before it is: "a company from | Oregon |". */
function isPlaced(analysis: Analysis, token: number): boolean {
  const noun = analysis.head[token] as number;
  if (noun < 0 || noun >= token || analysis.label[token] !== "nmod" || analysis.tag[noun] !== "NOUN") return false;
  return isKnownSite(word(analysis, token)) && /^(?:from|in|of|near|outside)$/u.test(word(analysis, token - 1));
}

const isKnownSite = (text: string): boolean => isKnownPlace(text) || countryByName(text) !== undefined;

const INSIDE = wordSet("in near outside across throughout inside around");
const DIRECTIONS = wordSet("from into toward towards through off");

/** What stands before and after the name at tokens `[from, to)`, and what the tree joins with it. */
export function contextEvidence(analysis: Analysis, nouns: Renamings, from: number, to: number): Evidence {
  const found = new Evidence();
  const sentence = analysis.sentenceOf[from] as number;
  const open = analysis.sentenceStart[sentence] as number;
  const close = analysis.sentenceStart[sentence + 1] as number;
  const at = (i: number): string => (i >= open && i < close ? word(analysis, i) : "");
  if (from === open && datelineEnd(analysis, sentence) > from) return found.for("Place", 5);
  before(analysis, at, from, to, found);
  after(analysis, at, to, found);
  inTree(analysis, nouns, from, to, found);
  doingsEvidence(analysis, at, from, to, found);
  return found;
}

type At = (token: number) => string;

function before(analysis: Analysis, at: At, from: number, to: number, found: Evidence): void {
  const text = at(from - 1);
  const lower = text.toLowerCase();
  // "Iraqi Prime Minister Haider al-Abadi", "actress Jamie Lee"; "the village of Qorveh".
  const role = LEADING_OFFICES.has(lower) || MEMBER_ROLES.has(lower) || NOUN_TYPES.get(lower) === "Person";
  const sort = text === lower && analysis.tag[from - 1] === "NOUN" ? lower : "";
  if (PERHAPS_BUSINESSES.has(sort)) found.for("Person", 1).for("Organization", 1);
  else if (BUSINESSES.test(sort)) found.for("Organization", 3).for("Person", -1);
  else if (HONORIFICS.has(text) || isTitleWord(text) || (role && text === lower)) found.for("Person", 4);
  else if (text === lower && analysis.tag[from - 1] === "NOUN") {
    const type = NOUN_TYPES.get(lower);
    if (lower === "agency" && at(from - 2).toLowerCase() === "news") found.for("Organization", 4.5);
    else if (type) found.for(type, 2.5);
  }
  if (lower === "of" && NOUN_TYPES.get(at(from - 2)) === "Place") found.for("Place", 4);
  // "the Renzi government": the article belongs to what the name stands before.
  const modifies =
    (analysis.head[to - 1] as number) >= to && /^(?:compound|amod|nmod|nmod:poss)$/u.test(analysis.label[to - 1] as string);
  if (lower === "the" && modifies) return;
  if (lower === "the") found.for("Person", -2.5).for("Place", -0.4).for("Organization", 0.5).for("Agency", 0.5);
  else if (INSIDE.has(lower)) found.for("Place", lower === "in" ? 1.5 : 2).for("Person", -1);
  else if (DIRECTIONS.has(lower)) found.for("Place", 0.8);
  else if (lower === "during") found.for("Event", 1.5);
  else if (lower === "under") found.for("Law", 0.5);
}

function after(analysis: Analysis, at: At, to: number, found: Evidence): void {
  const text = at(to);
  const next = at(to + 1);
  if (text === "," || text === "(") {
    if (/^\d{2}$/u.test(next) && /^[,)]$/u.test(at(to + 2))) found.for("Person", 4);
    else if (next === "who" || next === "whose") found.for("Person", 3.5);
    else if (next === "where") found.for("Place", 3);
    else if (next === "which") found.for("Person", -2).for("Organization", 0.5);
    else if (text === "," && (countryByName(next) || stateByName(next))) found.for("Place", 2.5);
    else if (/^(?:R|D|I)$/u.test(next) || /^(?:R|D|I)-/u.test(next)) found.for("Person", 4);
  } else if (text === "who") found.for("Person", 3.5);
  else if (/^['’]s$/u.test(text) && NOUN_TYPES.get(next) === "Person" && KIN.has(next)) found.for("Person", 2.5);
  else if (text === "White" && next === "House") found.for("Person", 3);
  else if (text === "news" && next === "agency") found.for("Organization", 4);
  else if (text === text.toLowerCase()) {
    const noun = at(to - 1) === "-" ? undefined : NOUNS_AFTER.get(text);
    // "the Clinton poll": a noun that hangs together with the name, not the beginning of something else.
    if (noun && analysis.tag[to] === "NOUN") found.for(noun, noun === "Person" ? 2.2 : 2.5);
    else if (/^[-‐‑–]$/u.test(text) && /^(?:based)$/u.test(next) && isGlued(analysis, to)) found.for("Place", 3);
  }
}

const KIN = wordSet(
  "wife husband son daughter father mother brother sister widow girlfriend boyfriend lawyer attorney spokesman spokeswoman aide running supporters campaign opponent rival successor",
);

function inTree(analysis: Analysis, nouns: Renamings, from: number, to: number, found: Evidence): void {
  for (let i = from; i < to; i++) {
    const noun = nouns.get(i);
    if (noun !== undefined && (noun < from || noun >= to)) byNoun(analysis, noun, found);
    const head = analysis.head[i] as number;
    if (head < 0 || (head >= from && head < to)) continue;
    const lemma = analysis.lemma[head] as string;
    if (analysis.tag[head] !== "VERB") continue;
    const label = analysis.label[i];
    if (label === "nsubj") {
      if (SPEECH_VERBS.has(lemma)) for (const [type, weight] of SPEAKS) found.for(type, weight);
      else if (PERSONAL_VERBS.has(lemma)) found.for("Person", 1.5);
    } else if (label === "obj" || label === "nsubj:pass") {
      if (TO_PERSONS.has(lemma)) found.for("Person", 1.2);
      else if (TO_EVENTS.has(lemma)) found.for("Event", 1.2);
      else if (TO_LAWS.has(lemma)) found.for("Law", 1.2);
    }
  }
}

const SPEAKS = [
  ["Person", 1.2],
  ["Organization", 0.8],
  ["Agency", 0.8],
  ["Place", -1],
  ["Product", -1],
  ["Event", -1.5],
  ["Program", -1],
  ["Law", -1],
] as const;

function byNoun(analysis: Analysis, noun: number, found: Evidence): void {
  const lemma = analysis.lemma[noun] as string;
  const type = NOUN_TYPES.get(lemma);
  if (!type) return;
  // "a news agency" is no organ of a state.
  const news = noun > 0 && /^(?:news|press|advertising|travel)$/iu.test(word(analysis, noun - 1));
  found.for(type === "Agency" && news ? "Organization" : type, type === "Person" ? 2.5 : 3.5);
}

/** The token after the dash of a dateline that opens a sentence; the sentence's first token where there is none. */
export function datelineEnd(analysis: Analysis, sentence: number): number {
  const open = analysis.sentenceStart[sentence] as number;
  const close = Math.min(open + 14, analysis.sentenceStart[sentence + 1] as number);
  if (!/^\p{Lu}[\p{Lu}.'’]{2,}$/u.test(word(analysis, open))) return open;
  for (let i = open + 1; i < close; i++) {
    const text = word(analysis, i);
    if (/^(?:-|--|–|—|―)$/u.test(text) && !isGlued(analysis, i)) return i + 1;
    if (!/^[\p{Lu}\d(]/u.test(text) && !/^[,.)]$/u.test(text)) return open;
  }
  return open;
}

import { wordSet } from "../article/word-set.ts";
import { type Analysis, isGlued, word } from "../language/analysis.ts";
import { countryByCapital, countryByName } from "./knowledge.ts";
import {
  BEFORE_STATES,
  CITY_VERBS,
  DONE_TO_PLACES,
  DONE_TO_STATES,
  MINDS,
  OF_STATES,
  SHARED_CAPITALS,
  STATE_LINKED,
  TRAFFIC,
} from "./lexicon/government-words.ts";

const PLACE_PREPOSITIONS = wordSet(
  "in near at from across outside inside throughout around towards toward into off through of to on for by over",
);

/**
 * The country that a capital at tokens `[from, to)` stands for as an actor: "Beijing said", "between Washington and Moscow",
 * "Moscow's intervention", "sanctions on Tehran"; undefined where it is a city ("in Beijing"). `named` holds the countries
 * that the article names.
 */
export function governmentOf(
  analysis: Analysis,
  name: string,
  from: number,
  to: number,
  named: ReadonlySet<string>,
): string | undefined {
  const country = countryByCapital(name);
  if (!country || (SHARED_CAPITALS.has(name) && !named.has(country.code))) return undefined;
  return actsAt(analysis, from, to, 0) ? country.code : undefined;
}

/** Whether what stands at tokens `[from, to)` is spoken of as a government. */
function actsAt(analysis: Analysis, from: number, to: number, depth: number): boolean {
  const sentence = analysis.sentenceOf[from] as number;
  const open = analysis.sentenceStart[sentence] as number;
  const close = analysis.sentenceStart[sentence + 1] as number;
  const at = (i: number): string => (i >= open && i < close ? word(analysis, i).toLowerCase() : "");
  const before = at(from - 1);
  const next = at(to);
  // "Tehran-backed fighters", but "London-based"
  if (/^[-‐‑–]$/u.test(next) && isGlued(analysis, to)) return STATE_LINKED.has(at(to + 1));
  // "Ottawa, Ontario"
  if (next === "," && isName(analysis, to + 1, close) && analysis.label[to + 1] !== "conj") return false;
  const head = analysis.head[to - 1] as number;
  const label = analysis.label[to - 1] as string;
  if (next === "(" || (head >= to && /^(?:compound|nmod|amod|flat)$/u.test(label))) return false;
  if (/^['’]s?$/u.test(next)) return isOfStates(analysis, to + 1, close) && !PLACED.has(before);
  const governed = byPreposition(analysis, from, open, head, label);
  if (governed !== undefined) return governed;
  // "Kiev and Moscow", "Russia and Damascus": as the first of them.
  if (label === "conj" && head >= open && head < from && depth < 3)
    return isNamed(analysis, head) && actsAt(analysis, head, head + 1, depth + 1);
  if (head < 0) return false;
  const lemma = analysis.lemma[head] as string;
  if (/^nsubj/u.test(label) && MINDS.has(word(analysis, head))) return true;
  if (label === "nsubj") {
    // "Khartoum had no plans to send troops"
    if (lemma === "have") return hasOfStates(analysis, head, close);
    return analysis.tag[head] === "VERB" && !CITY_VERBS.has(lemma) && !/^(?:VBG|VBN)$/u.test(bareForm(analysis, head, to));
  }
  if (label === "nsubj:pass") return DONE_TO_STATES.has(lemma);
  if (label === "iobj") return true;
  // "an undivided Jerusalem"
  if (analysis.tag[from - 1] === "ADJ" || /^(?:a|an|the)$/u.test(before)) return false;
  if (label === "obj")
    return DONE_TO_STATES.has(lemma) || (!DONE_TO_PLACES.has(lemma) && isBetweenStates(analysis, head, open, from));
  return false;
}

/** Prepositions after which a name with "'s" is where, not who: "in Moscow's suburbs". */
const PLACED = wordSet("in near outside inside across around throughout");

/** A participle right after the name, with no auxiliary: "Moscow seen from the air" is no deed of Moscow's. */
function bareForm(analysis: Analysis, verb: number, to: number): string {
  return verb === to ? (analysis.xpos[verb] as string) : "";
}

const isName = (analysis: Analysis, i: number, close: number): boolean =>
  i < close && /^\p{Lu}/u.test(word(analysis, i)) && analysis.tag[i] === "PROPN";

/** "Moscow's long-standing ally": the nouns and adjectives right after the "'s". */
function isOfStates(analysis: Analysis, start: number, close: number): boolean {
  for (let i = start; i < close && i < start + 3; i++) {
    const text = word(analysis, i).toLowerCase();
    if (OF_STATES.has(text)) return true;
    if (analysis.tag[i] !== "ADJ" && analysis.tag[i] !== "NUM") return false;
  }
  return false;
}

/** "had no plans", "has long wanted": the first noun after the verb. */
function hasOfStates(analysis: Analysis, verb: number, close: number): boolean {
  for (let i = verb + 1; i < close && i < verb + 5; i++) if (analysis.tag[i] === "NOUN") return OF_STATES.has(word(analysis, i));
  return false;
}

/** What the preposition before a capital and the word before that say; undefined where there is none. */
function byPreposition(analysis: Analysis, from: number, open: number, head: number, label: string): boolean | undefined {
  const at = (i: number): string => (i >= open ? word(analysis, i).toLowerCase() : "");
  const before = at(from - 1) === "towards" ? "toward" : at(from - 1) === "upon" ? "on" : at(from - 1);
  if (before === "between" || before === "with" || before === "against") {
    // "takes its place with Paris, Beirut and other cities"
    if (before === "with" && at(from + 1) === "," && /^\p{Lu}/u.test(word(analysis, from + 2) || "")) return false;
    for (let i = from - 2; i >= open && i > from - 6; i--) if (TRAFFIC.has(at(i))) return false;
    return true;
  }
  if (!PLACE_PREPOSITIONS.has(before)) return undefined;
  const words = BEFORE_STATES.get(before);
  if (words?.has(at(from - 2))) return true;
  // "imposed sanctions last year on Moscow": the tree joins what stands apart.
  if (words && head >= open && head < from - 2 && from - head < 8 && words.has(at(head))) return true;
  // "bankrolled by Tokyo"
  const agent = before === "by" && /^obl/u.test(label) && head >= open && head < from;
  return (
    agent &&
    analysis.xpos[head] === "VBN" &&
    !/^(?:pass|surround|follow|ring|border|flank|go|come|stop|drop|swing)$/u.test(analysis.lemma[head] as string)
  );
}

/** "Riyadh bankrolls Cairo": the subject of the verb is a country, or a capital that stands for one. */
function isBetweenStates(analysis: Analysis, verb: number, open: number, before: number): boolean {
  for (let i = Math.max(open, verb - 6); i < verb; i++)
    if (analysis.head[i] === verb && analysis.label[i] === "nsubj" && i < before && isNamed(analysis, i)) return true;
  return false;
}

/** Whether a token is a country or a capital. */
function isNamed(analysis: Analysis, token: number): boolean {
  const text = word(analysis, token);
  return countryByName(text) !== undefined || countryByCapital(text) !== undefined;
}

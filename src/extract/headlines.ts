import { type Analysis, isGlued, nameOver, word } from "../language/analysis.ts";
import { fold } from "./fold.ts";
import { countryByDemonym, countryByName, genderOf, isKnownPlace, knownBody } from "./knowledge.ts";
import { LAST_WORDS } from "./lexicon/head-words.ts";
import { FUNCTION_WORDS, NO_NAMES } from "./lexicon/no-names.ts";
import { isUpper } from "./name-joints.ts";
import { textOf } from "./name-parts.ts";
import type { NameCandidate } from "./names.ts";
import { MODEL_TYPES } from "./typing.ts";

// Lines where every word has a capital: only what is a name elsewhere, or widely known, is one there.

/** How many words a name in a headline may have. */
const LONGEST = 7;

/** The sentences in which nearly all longer words have capitals, verbs too. */
export function headlineSentences(analysis: Analysis): ReadonlySet<number> {
  const found = new Set<number>();
  for (let sentence = 0; sentence + 1 < analysis.sentenceStart.length; sentence++)
    if (isHeadline(analysis, analysis.sentenceStart[sentence] as number, analysis.sentenceStart[sentence + 1] as number))
      found.add(sentence);
  return found;
}

function isHeadline(analysis: Analysis, from: number, to: number): boolean {
  let [long, upper, shouted, marks] = [0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const text = word(analysis, i);
    if (!/^\p{L}/u.test(text)) continue;
    // "President To Attend Conference": verbs and small words have capitals in headlines only.
    const small = /^(?:Of|The|In|To|For|And|On|At|With|From|By|As|Is|Are|Was|After|Over|Into|Says)$/u.test(text);
    if (
      i > from + 1 &&
      isUpper(text) &&
      text !== text.toUpperCase() &&
      (small || analysis.tag[i] === "VERB" || analysis.tag[i] === "AUX")
    )
      marks++;
    if (text.length < 4) continue;
    long++;
    if (!isUpper(text)) continue;
    upper++;
    if (text === text.toUpperCase()) shouted++;
  }
  if (long < 3 || upper < long * 0.8) return false;
  if (shouted > long * 0.7) return true;
  return marks > 0 && (word(analysis, to - 1) !== "." || (long > 4 && upper > long * 0.9));
}

/** The candidates, with those in headlines cut to what is named in the rest of the article or widely known. */
export function withHeadlines(
  analysis: Analysis,
  candidates: readonly NameCandidate[],
  headlines: ReadonlySet<number>,
): NameCandidate[] {
  const body = candidates.filter(({ sentence }) => !headlines.has(sentence));
  if (headlines.size === 0 || body.length === 0) return [...candidates];
  const named = new Set<string>();
  for (const { from, to } of body) {
    const text = textOf(analysis, from, to);
    named.add(fold(text));
    // "Hillary Clinton" in the text makes a name of "Clinton" in its headline.
    if (genderOf(word(analysis, from)) && to - from > 1) named.add(fold(word(analysis, to - 1)));
  }
  const people = candidates.filter((candidate) => headlines.has(candidate.sentence) && isPerson(analysis, candidate));
  const covered = new Set(people.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const found = [...headlines].flatMap((sentence) => inHeadline(analysis, sentence, named, covered));
  return [...body, ...found, ...people].sort((a, b) => a.from - b.from);
}

/** A full name, which the article need not repeat ("Li Xiaodong"), or what the model is sure of. */
function isPerson(analysis: Analysis, { from, to }: NameCandidate): boolean {
  const seen = nameOver(analysis, from, to);
  if (seen && seen.from === from && seen.to === to && (seen.margin ?? 0) > 4 && MODEL_TYPES.has(seen.label)) return true;
  if (to - from < 2 || to - from > 3 || genderOf(word(analysis, from)) === undefined) return false;
  for (let i = from; i < to; i++) if (analysis.tag[i] !== "PROPN" || LAST_WORDS.has(word(analysis, i))) return false;
  return true;
}

function inHeadline(
  analysis: Analysis,
  sentence: number,
  named: ReadonlySet<string>,
  covered: ReadonlySet<number>,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  const open = analysis.sentenceStart[sentence] as number;
  const close = analysis.sentenceStart[sentence + 1] as number;
  for (let from = open; from < close; from++) {
    if (covered.has(from) || !isUpper(word(analysis, from)) || (isGlued(analysis, from) && /^['’]/u.test(word(analysis, from))))
      continue;
    for (let to = Math.min(close, from + LONGEST); to > from; to--) {
      if (covered.has(to - 1)) continue;
      const text = textOf(analysis, from, to);
      if (!isNamed(text, to - from === 1, named)) continue;
      found.push({ from, to, sentence, headline: true, opening: from === open });
      from = to - 1;
      break;
    }
  }
  return found;
}

function isNamed(text: string, single: boolean, named: ReadonlySet<string>): boolean {
  if (single && ((FUNCTION_WORDS.has(text.toLowerCase()) && text !== "US") || NO_NAMES.has(text))) return false;
  return (
    named.has(fold(text)) ||
    knownBody(text) !== undefined ||
    countryByName(text) !== undefined ||
    countryByDemonym(text) !== undefined ||
    isKnownPlace(text)
  );
}

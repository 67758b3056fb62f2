import { type Analysis, isGlued, type NamedSpan, word } from "../language/analysis.ts";
import { isKnown } from "./knowledge.ts";
import { LAST_WORDS } from "./lexicon/head-words.ts";
import { isTitleWord } from "./name-titles.ts";
import { isNoName, type NameCandidate } from "./names.ts";
import { MODEL_TYPES } from "./typing.ts";

const JOINED = /^(?:and|or|,|;|\()$/u;

/** The candidates, with the names that only the model has seen, its longer names of bodies and its cuts in their place. */
export function withModel(analysis: Analysis, candidates: readonly NameCandidate[]): NameCandidate[] {
  const seen = analysis.names.filter((name) => isName(analysis, name)).map((name) => asCandidate(analysis, name));
  const all: NameCandidate[] = [];
  let next = 0;
  for (let k = 0; k < seen.length; k++) {
    const { from, to } = seen[k] as NameCandidate;
    while (next < candidates.length && (candidates[next] as NameCandidate).to <= from)
      all.push(candidates[next++] as NameCandidate);
    let last = next;
    while (last < candidates.length && (candidates[last] as NameCandidate).from < to) last++;
    const inside = candidates.slice(next, last);
    const [only] = inside;
    if (inside.length === 0) all.push(seen[k] as NameCandidate);
    else if (holds(analysis, seen[k] as SeenName, inside)) {
      all.push(seen[k] as NameCandidate);
      next = last;
    } else if (only && inside.length === 1 && isCut(analysis, only, seen, k)) {
      // "Miramar California", "Thanks Josh": two names side by side, or words that are no part of one.
      while (k < seen.length && (seen[k] as NameCandidate).to <= only.to) all.push(seen[k++] as NameCandidate);
      k--;
      next = last;
    }
  }
  return [...all, ...candidates.slice(next)];
}

interface SeenName extends NameCandidate {
  readonly person: boolean;
}

/** Whether a span of the model may be a name of ours: with a capital, or in a sentence that has none. */
function isName(analysis: Analysis, { from, to, label }: NamedSpan): boolean {
  const first = word(analysis, from);
  if (!MODEL_TYPES.has(label) || isNoName(first) || (to - from === 1 && isGlued(analysis, from))) return false;
  // "LUSAKA - Dmitry Medvedev": a dash with white space around it stands between two things.
  for (let i = from + 1; i < to; i++) if (/^(?:-|--|–|—)$/u.test(word(analysis, i)) && !isGlued(analysis, i)) return false;
  return /^\p{Lu}/u.test(first) || (/^(?:PERSON|GPE|LOC)$/u.test(label) && isUncapitalized(analysis, from));
}

/** Whether somebody writes without capitals: "i live in san francisco". */
function isUncapitalized(analysis: Analysis, token: number): boolean {
  const sentence = analysis.sentenceOf[token] as number;
  const from = analysis.start[analysis.sentenceStart[sentence] as number] as number;
  const to = analysis.end[(analysis.sentenceStart[sentence + 1] as number) - 1] as number;
  return !/\p{Lu}\p{L}/u.test(analysis.text.slice(from, to));
}

function asCandidate(analysis: Analysis, { from, to, label }: NamedSpan): SeenName {
  const sentence = analysis.sentenceOf[from] as number;
  return { from, to, sentence, headline: false, opening: from === analysis.sentenceStart[sentence], person: label === "PERSON" };
}

/** Whether the model sees less than a candidate, or several names in it, where nothing else speaks for the whole. */
function isCut(analysis: Analysis, candidate: NameCandidate, seen: readonly NameCandidate[], k: number): boolean {
  const first = seen[k] as NameCandidate;
  const smaller =
    first.from >= candidate.from && first.to <= candidate.to && first.to - first.from < candidate.to - candidate.from;
  if (!smaller || candidate.headline || LAST_WORDS.has(word(analysis, candidate.to - 1))) return false;
  const textOf = (from: number, to: number): string =>
    analysis.text.slice(analysis.start[from], analysis.end[to - 1]).replace(/\s+/gu, " ");
  // "Republican Donald Trump", "US National Security Agency": what stands before is a name too.
  if (first.from > candidate.from && isKnown(textOf(candidate.from, first.from))) return false;
  const text = textOf(candidate.from, candidate.to);
  return !isKnown(text) && !/ (?:of|for|on) /u.test(text);
}

/** Whether a name of the model is longer than the candidates in it, and lists nothing: "American | Chamber | of Commerce". */
function holds(analysis: Analysis, { from, to, person }: SeenName, inside: readonly NameCandidate[]): boolean {
  for (let i = from; i < to; i++) {
    const text = word(analysis, i);
    if (JOINED.test(text) || (person && isTitleWord(text))) return false;
  }
  const longer = inside.every((candidate) => candidate.to - candidate.from < to - from);
  return longer && inside.every((candidate) => from <= candidate.from && candidate.to <= to && !candidate.headline);
}

import { wordSet } from "../article/word-set.ts";
import { type Analysis, isGlued, type NamedSpan, word } from "../language/analysis.ts";
import { creditSentences } from "./credits.ts";
import { headlineSentences, withHeadlines } from "./headlines.ts";
import { countryByName, isKnown, knownBody, stateByName } from "./knowledge.ts";
import { LAST_WORDS, LEADING_WORDS } from "./lexicon/head-words.ts";
import { FUNCTION_WORDS, MONTHS } from "./lexicon/no-names.ts";
import { textOf } from "./name-parts.ts";
import { isTitlePrefix, isTitleSurname, isTitleWord } from "./name-titles.ts";
import { findNames, isNoName, type NameCandidate } from "./names.ts";
import { quotedTitles } from "./quoted-titles.ts";
import { MODEL_TYPES } from "./typing.ts";

/** What may be a name: by its capitals, by the model, as a title in quotation marks; not in credits. */
export function candidatesIn(analysis: Analysis): NameCandidate[] {
  const known = (text: string): boolean => knownBody(text) !== undefined || countryByName(text) !== undefined;
  const headlines = headlineSentences(analysis);
  const credits = creditSentences(analysis);
  const written = withModel(analysis, findNames(analysis, headlines, isKnown, known)).filter(
    ({ sentence }) => !credits.has(sentence),
  );
  return withTitles(withHeadlines(analysis, written, headlines), quotedTitles(analysis));
}

/** Puts the titles of works in the place of the candidates in them. */
function withTitles(candidates: readonly NameCandidate[], titles: readonly NameCandidate[]): NameCandidate[] {
  const all: NameCandidate[] = [];
  let next = 0;
  for (const title of titles) {
    while (next < candidates.length && (candidates[next] as NameCandidate).to <= title.from)
      all.push(candidates[next++] as NameCandidate);
    all.push(title);
    while (next < candidates.length && (candidates[next] as NameCandidate).from < title.to) next++;
  }
  return [...all, ...candidates.slice(next)];
}

const JOINED = /^(?:and|or|,|;|\()$/u;

/** The candidates, with the names that only the model has seen, its longer names of bodies and its cuts in their place. */
function withModel(analysis: Analysis, candidates: readonly NameCandidate[]): NameCandidate[] {
  const seen = analysis.names.flatMap((name) => asCandidate(analysis, name) ?? []);
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
  return [...all, ...candidates.slice(next)].filter((candidate) => !isNone(analysis, candidate));
}

/** "McConnell (Ky.)": whom a member speaks for, no mention; "Ephesians 5:6", "New Year's Eve", "@name" are none of ours. */
function isNone(analysis: Analysis, { from, to }: NameCandidate): boolean {
  const at = (i: number): string => (i >= 0 && i < analysis.count ? word(analysis, i) : "");
  const [first, last] = [at(from), at(to - 1)];
  if (at(from - 1) === "(" && at(to) === ")" && to - from === 1 && first.endsWith(".") && stateByName(first)) return true;
  // "ECONOMY FAVORS TRUMP" in the middle of a line
  const loud = (i: number): boolean => /^\p{Lu}{3,}$/u.test(at(i));
  if (to - from > 1 && loud(from) && loud(to - 1) && (loud(from - 1) || loud(to)) && !isKnown(textOf(analysis, from, to)))
    return true;
  // "African Americans": a people, not its country.
  if (/^Americans?$/u.test(first) && /^(?:African|Asian|Native|Arab|Muslim|Jewish|Latino|Black)$/u.test(at(from - 1)))
    return true;
  if (to - from === 1 && /^[RDI]-\p{Lu}/u.test(first)) return true;
  if (
    /^[@#]$/u.test(at(from - 1)) ||
    !/\p{L}|^9\/11$/u.test(textOf(analysis, from, to)) ||
    /^\d+:\d+/u.test(at(to)) ||
    /^\d+:\d+/u.test(last)
  )
    return true;
  return (last === "Eve" && /^['’]s$/u.test(at(from - 1))) || (last === "Year" && first === "New" && to - from === 2);
}

interface SeenName extends NameCandidate {
  readonly person: boolean;
}

/** A span of the model as a name of ours, without what is no part of one; null for what is none. */
function asCandidate(analysis: Analysis, { from, to, label }: NamedSpan): SeenName | null {
  if (!MODEL_TYPES.has(label)) return null;
  const bare = /^(?:PERSON|GPE|LOC)$/u.test(label) && isUncapitalized(analysis, from);
  const person = label === "PERSON";
  let [start, end] = bare ? [from, to] : trimmed(analysis, from, to, person);
  if (end <= start || (end - start === 1 && (isNoName(word(analysis, start)) || isInWord(analysis, start)))) return null;
  for (let i = start; i < end; i++) {
    const text = word(analysis, i);
    // "LUSAKA - Dmitry Medvedev": a dash with white space around it stands between two things; brackets do too.
    // "White male union"
    if (!bare && i > start && i < end - 1 && /^\p{Ll}{3,}$/u.test(text) && !INNER.test(text)) return null;
    if (/^[[\](){}<>@|/]$/u.test(text) || (/^(?:-|--|–|—)$/u.test(text) && !isGlued(analysis, i))) return null;
  }
  // "Nathan Law of Demosisto", "Duke of York"
  if (person) for (let i = start + 2; i + 1 < end; i++) if (word(analysis, i) === "of") end = i;
  // "Democrats in Congress": two names
  for (let i = start + 1; i + 1 < end; i++)
    if (word(analysis, i) === "in" && label !== "PRODUCT" && label !== "EVENT") return null;
  const sentence = analysis.sentenceOf[start] as number;
  return { from: start, to: end, sentence, headline: false, opening: start === analysis.sentenceStart[sentence], person };
}

const INNER = /^(?:and|for|the|with|del|der|den|des|van|von|dos|las|los|bin|ibn|abu|che|sur|aux|against|from|arap|ould|upon)$/u;

/** Second half of a word with a hyphen, or of an address: "post-New | Hampshire", "@ | johnsmith". */
function isInWord(analysis: Analysis, token: number): boolean {
  const before = token > 0 ? word(analysis, token - 1) : "";
  return (isGlued(analysis, token) && !/^[“‘"'([/—–-]$/u.test(before)) || /^@$/u.test(before) || /^\p{Ll}+-\p{Lu}/u.test(before);
}

/** Lower-case words after a name that say what it is, or whose something is. */
const DESCRIBES =
  wordSet(`casino campaign administration government building area rally poll town region province city district state county newspaper
  party building committee council offices office officials police forces town bar movie series shooting attack attacks border airport
  community residents election elections primary primaries caucuses debate supporters voters`);

/** Without articles, titles and small words at its ends: "the reno casino" is "Reno", "Texas Lt." is "Texas". */
function trimmed(analysis: Analysis, from: number, to: number, person: boolean): readonly [number, number] {
  let [start, end] = [from, to];
  const small = (text: string): boolean =>
    (MONTHS.has(text) && !(person && end - start === 2)) ||
    (isTitleWord(text) && !isTitleSurname(text) && !(person && end - start > 1 && text !== "Lt."));
  const tail = (text: string): boolean =>
    small(text) ||
    (text === "I" && analysis.tag[end - 1] === "PRON") ||
    /^[^\p{L}\p{N}.]+$/u.test(text) ||
    (/^\p{Ll}+$/u.test(text) && (person || DESCRIBES.has(text)));
  for (let cut = false; end > start && !isGlued(analysis, end - 1); end--) {
    const text = word(analysis, end - 1);
    // "White House | Press | Secretary"
    const titled = end < analysis.count && text === "Press" && isTitleWord(word(analysis, end));
    if (!tail(text) && !titled && !(cut && /^\p{Ll}+$/u.test(text))) break;
    cut = true;
  }
  for (; start < end; start++) {
    const text = word(analysis, start);
    if (/^(?:al|el|bin|ibn|ad|as|ash|az|an|ar|at|d['’].+|de|van|von|di|da)$/u.test(text) || /^[ei]\p{Lu}/u.test(text)) break;
    if (FUNCTION_WORDS.has(text.toLowerCase()) && text !== "US") {
      // "All Writs Act", "No Child Left Behind Act"
      if (/^(?:All|No|Every|One)$/u.test(text) && end - start > 2 && LAST_WORDS.has(word(analysis, end - 1))) break;
      continue;
    }
    if (!/^[\p{Lu}\d]/u.test(text)) continue;
    if (end - start > 1 && (MONTHS.has(text) || /^\d+$/u.test(text))) continue;
    if (!person || !(isTitleWord(text) || isTitlePrefix(text) || /^(?:Crooked|Crazy|Lyin['’]?|Lying|Sleepy)$/u.test(text))) break;
  }
  return [start, end];
}

/** Whether somebody writes without capitals: "i live in san francisco". */
function isUncapitalized(analysis: Analysis, token: number): boolean {
  const sentence = analysis.sentenceOf[token] as number;
  const from = analysis.start[analysis.sentenceStart[sentence] as number] as number;
  const to = analysis.end[(analysis.sentenceStart[sentence + 1] as number) - 1] as number;
  return !/\p{Lu}\p{L}/u.test(analysis.text.slice(from, to));
}

/** Whether the model sees less than a candidate, or several names in it, where nothing else speaks for the whole. */
function isCut(analysis: Analysis, candidate: NameCandidate, seen: readonly NameCandidate[], k: number): boolean {
  const first = seen[k] as NameCandidate;
  // "Theresa | May |", where the model saw an auxiliary.
  if (first.from === candidate.from && first.to + 1 === candidate.to && /^(?:May|Will)$/u.test(word(analysis, first.to)))
    return false;
  const smaller =
    first.from >= candidate.from && first.to <= candidate.to && first.to - first.from < candidate.to - candidate.from;
  if (
    !smaller ||
    candidate.headline ||
    LEADING_WORDS.has(word(analysis, candidate.from)) ||
    LAST_WORDS.has(word(analysis, candidate.to - 1))
  )
    return false;
  // "Moon Jae | -in |": no name ends inside a word.
  if (
    "person" in first &&
    first.person &&
    first.to < candidate.to &&
    isGlued(analysis, first.to) &&
    /^[-‐‑–]$/u.test(word(analysis, first.to))
  )
    return false;
  // "Republican Donald Trump", "US National Security Agency": what stands before is a name too.
  if (first.from > candidate.from && isKnown(textOf(analysis, candidate.from, first.from))) return false;
  const text = textOf(analysis, candidate.from, candidate.to);
  return !isKnown(text) && !/ (?:of|for|on|to|[Aa]gainst|v\.?|vs\.?) | (?:\d+|[IVX]+)$/u.test(text);
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

import type { MentionKind } from "../article/extraction.ts";
import { type Analysis, isGlued, word } from "../language/analysis.ts";
import { countryByDemonym, countryByName, genderOf, isKnownPlace, knownBody, placeByDemonym } from "./knowledge.ts";
import { FIRST_WORDS, LAST_WORDS, LOWER_BODIES, NATIONAL_BODIES } from "./lexicon/head-words.ts";
import type { NameCandidate } from "./names.ts";
import { isAcronym, type Typing } from "./typing.ts";

/** One name out of a candidate, with its type where the words settle it. */
export interface NamePart {
  readonly from: number;
  readonly to: number;
  readonly kind: MentionKind;
  readonly typing?: Typing;
}

/** The text of tokens `[from, to)`, white space made single. */
export const textOf = (analysis: Analysis, from: number, to: number): string =>
  analysis.text.slice(analysis.start[from], analysis.end[to - 1]).replace(/\s+/gu, " ");

/**
 * The names in a candidate: countries that stand before others are names of their own ("US National Security Agency" is
 * United States and the Agency; "Indonesian Navy" keeps its country and mentions it too), and so are names side by side.
 * `known` tells whether the article has a name elsewhere.
 */
export function* namesIn(analysis: Analysis, { from, to }: NameCandidate, known: (text: string) => boolean): Generator<NamePart> {
  const whole = textOf(analysis, from, to);
  const country = countryByName(whole) ?? countryByDemonym(whole);
  if (country) {
    const organ = lowerBody(analysis, to);
    if (organ > to) yield { from, to: organ, kind: "name", typing: { type: "Agency" } };
    yield { from, to, kind: countryByName(whole) ? "name" : "demonym", typing: { type: "Country", country: country.code } };
    return;
  }
  if (placeByDemonym(whole)) {
    yield { from, to, kind: "demonym", typing: { type: "Place" } };
    return;
  }
  if (to - from === 1 || isKnownPlace(whole)) {
    yield { from, to, kind: "name" };
    return;
  }
  if (!knownBody(whole) && !isKnownPlace(whole)) {
    const hyphen = betweenKnown(analysis, from, to);
    if (hyphen > from) {
      yield* namesIn(analysis, { from, to: hyphen, sentence: 0, headline: false, opening: false }, known);
      yield* namesIn(analysis, { from: hyphen + 1, to, sentence: 0, headline: false, opening: false }, known);
      return;
    }
    const middle = sideBySide(analysis, from, to, known);
    if (middle > from) {
      for (const [a, b] of [
        [from, middle],
        [middle, to],
      ] as const)
        yield* namesIn(analysis, { from: a, to: b, sentence: 0, headline: false, opening: false }, known);
      return;
    }
  }
  for (const length of [3, 2, 1]) {
    if (from + length >= to || isGlued(analysis, from + length)) continue;
    const prefix = textOf(analysis, from, from + length);
    const owner = countryByName(prefix) ?? countryByDemonym(prefix);
    if (!owner) continue;
    const kind = countryByName(prefix) ? "name" : "demonym";
    yield* withCountry(analysis, { from, to: from + length, kind, typing: { type: "Country", country: owner.code } }, to, whole);
    return;
  }
  yield* hyphenated(analysis, from, to);
}

/** A name that begins with a country. */
function* withCountry(analysis: Analysis, country: NamePart, to: number, whole: string): Generator<NamePart> {
  const { from, to: middle, kind } = country;
  const rest = textOf(analysis, middle, to);
  const fact = knownBody(whole);
  const inner = knownBody(rest);
  const last = headWord(analysis, middle, to);
  const headed = LAST_WORDS.has(last) || FIRST_WORDS.has(last);
  const organ = (fact ?? inner)?.type === "Agency" || LAST_WORDS.get(last) === "Agency" || FIRST_WORDS.get(last) === "Agency";
  // "American Bar Association", "Vietnam War": no mention of the country, only a name that has it in it.
  const bare = /^(?:District|State|Territory|Government|Region)$/u.test(rest);
  if (fact ? fact.type !== "Agency" && inner !== fact : headed && !inner && !organ && !bare) {
    yield { from, to, kind: "name" };
    return;
  }
  yield country;
  // "British Red Cross": a national society, not the worldwide body.
  const society = kind === "demonym" && !fact && to - middle > 1 && inner?.type === "Organization" && !inner.country;
  if (society) yield { from, to, kind: "name", typing: { type: "Organization" } };
  else if (inner && (inner === fact || (inner.country && !NATIONAL_BODIES.has(last)))) yield { from: middle, to, kind: "name" };
  else if (fact || (organ && headed)) yield { from, to, kind: "name" };
  else if (!bare) yield { from: middle, to, kind: "name" };
}

/** The hyphen between two known bodies: "Washington Post-ABC News"; `from` for none. */
function betweenKnown(analysis: Analysis, from: number, to: number): number {
  if (to - from > 12) return from;
  for (let i = from + 1; i + 1 < to; i++)
    if (/^[-‐‑–/]$/u.test(word(analysis, i)) && knownBody(textOf(analysis, from, i)) && knownBody(textOf(analysis, i + 1, to)))
      return i;
  return from;
}

/** Where one name ends and the next begins in tokens that are no name together: "Ted Cruz | South Carolina"; `from` for nowhere. */
function sideBySide(analysis: Analysis, from: number, to: number, known: (text: string) => boolean): number {
  const last = word(analysis, to - 1);
  if (to - from > 8) return from;
  // "Obama White House", "House Democrats", "South Carolina Republicans"
  if (to - from > 2 && last === "House" && word(analysis, to - 2) === "White") return to - 2;
  const partisan = isParty(last) && PARTISAN.test(textOf(analysis, from, to - 1));
  if (isParty(last) && (partisan || isPlace(textOf(analysis, from, to - 1)))) return to - 1;
  if (LAST_WORDS.has(last)) return from;
  for (let i = from + 1; i < to - 1; i++) if (/^(?:of|for|and|&|on|the)$/u.test(word(analysis, i))) return from;
  for (let middle = from + 1; middle < to; middle++) {
    if (isGlued(analysis, middle)) continue;
    const [first, second] = [textOf(analysis, from, middle), textOf(analysis, middle, to)];
    if (isParty(first) && (isPerson(analysis, middle, to) || /^(?:Senate|House|Congress)$/u.test(second) || known(second)))
      return middle;
    if (isPerson(analysis, from, middle) && (isPlace(second) || isThing(second))) return middle;
    if (isThing(first) && (isPerson(analysis, middle, to) || isPlace(second))) return middle;
    if (isPlace(first) && second.includes(" ") && isPerson(analysis, middle, to) && known(second)) return middle;
  }
  return from;
}

const PARTISAN = /^(?:House|Senate|Congressional|State|Local|Elite|Establishment)$/u;
const isParty = (text: string): boolean => /^(?:Republicans?|Democrats?|Democratic|GOP|Tory|Tories|Dems)$/u.test(text);
const isPlace = (text: string): boolean => isKnownPlace(text) || countryByName(text) !== undefined;
const isThing = (text: string): boolean =>
  knownBody(text)?.type === "Organization" || (knownBody(text) !== undefined && isAcronym(text));

/** Whether two words or more begin with a given name. */
function isPerson(analysis: Analysis, from: number, to: number): boolean {
  const last = word(analysis, to - 1);
  return (
    to - from >= 2 &&
    to - from <= 4 &&
    genderOf(word(analysis, from)) !== undefined &&
    !LAST_WORDS.has(last) &&
    !isPlace(textOf(analysis, from, to))
  );
}

/** The end of a lower-case organ that follows a country ("Indonesian military"); `from` when none does. */
function lowerBody(analysis: Analysis, from: number): number {
  for (const length of [2, 1]) {
    if (from + length > analysis.count) continue;
    const text = textOf(analysis, from, from + length);
    const next = from + length < analysis.count ? analysis.tag[from + length] : undefined;
    const head = next !== "NOUN" && next !== "PROPN";
    if (LOWER_BODIES.has(text) && head && analysis.sentenceOf[from] === analysis.sentenceOf[from - 1]) return from + length;
  }
  return from;
}

/** The word that tells what a name is of: the last one, or the one before "of" ("Chamber of Commerce"). */
function headWord(analysis: Analysis, from: number, to: number): string {
  for (let i = from + 1; i < to; i++)
    if (/^(?:of|for|on)$/u.test(word(analysis, i)) && FIRST_WORDS.has(word(analysis, i - 1))) return word(analysis, i - 1);
  return word(analysis, to - 1);
}

/** "UK-France Summit" mentions both countries besides the summit; "UK-France" alone is no name. */
function* hyphenated(analysis: Analysis, from: number, to: number): Generator<NamePart> {
  let covered = 0;
  for (let i = from; i + 2 < to; i++) {
    if (!/^[-‐‑–]$/u.test(word(analysis, i + 1)) || !isGlued(analysis, i + 1)) continue;
    const countries = [i, i + 2].map((at) => countryByName(word(analysis, at)) ?? countryByDemonym(word(analysis, at)));
    if (countries.some((country) => !country)) continue;
    covered += 3;
    for (const [k, country] of countries.entries()) {
      const at = i + 2 * k;
      yield { from: at, to: at + 1, kind: "name", typing: { type: "Country", country: country?.code as string } };
    }
  }
  if (to - from > covered) yield { from, to, kind: "name" };
}

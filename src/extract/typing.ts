import { wordSet } from "../article/word-set.ts";
import { type Analysis, isGlued, nameOver, word } from "../language/analysis.ts";
import type { EntityType } from "../schema/entity-types.ts";
import {
  countryByCapital,
  countryByDemonym,
  countryByName,
  FAMILY_FIRST,
  genderOf,
  isKnownPlace,
  knownBody,
  stateByName,
} from "./knowledge.ts";
import { FIRST_WORDS, LAST_WORDS, LEADING_WORDS, NO_ENTITY_LAST } from "./lexicon/head-words.ts";
import { HONORIFICS, LEADING_OFFICES, MEMBER_ROLES } from "./lexicon/titles.ts";
import { isTitleWord } from "./name-titles.ts";

/** A type with what speaks for it: 0 (a guess) to 1 (sure). */
export interface Typing {
  readonly type: EntityType;
  readonly weight: number;
  /** ISO code, for a country. */
  readonly country?: string;
}

const PLACE_PREPOSITIONS = wordSet("in near at from across outside inside throughout around towards toward into off through");
const SPEECH = wordSet(
  "say tell add note claim argue believe think warn insist suggest explain declare deny admit write ask want hope call",
);
const SUFFIXED_PLACE = /(?:stan|land|burg|berg|ville|ton|shire|grad|abad|pur|city)$/u;
const ACRONYM = /^[\p{Lu}\d&.-]{2,8}$/u;
const CORPORATE = /^(?:[\p{Lu}][\p{Ll}]+){2,}\d*$/u;

/** Types the name at tokens `[from, to)` by its words and by what stands around it; null when nothing speaks for any. */
export function typeName(analysis: Analysis, from: number, to: number, headline: boolean): Typing | null {
  const name = analysis.text.slice(analysis.start[from], analysis.end[to - 1]).replace(/\s+/gu, " ");
  // Words by white space: a name with hyphens is one word here.
  const words = name.split(" ");
  if (words.length > 1 && NO_ENTITY_LAST.has(words.at(-1) as string) && !knownBody(name)) return null;
  return (
    byMetonymy(analysis, name, from, to) ?? byKnowledge(name) ?? byWords(words) ?? byModel(analysis, words, from, to, headline)
  );
}

const ACTS =
  wordSet(`say tell accuse warn insist deny reject condemn call want demand urge claim announce agree refuse impose summon recognize
  recognise respond retaliate back support oppose criticize criticise sign hope fear believe seek pledge vow promise threaten maintain`);

/** A capital that speaks or acts stands for its government: "Beijing said", "between Washington and Moscow". */
function byMetonymy(analysis: Analysis, name: string, from: number, to: number): Typing | null {
  const country = countryByCapital(name);
  if (!country) return null;
  const sentence = analysis.sentenceOf[from] as number;
  const open = analysis.sentenceStart[sentence] as number;
  const close = analysis.sentenceStart[sentence + 1] as number;
  const before = from > open ? word(analysis, from - 1).toLowerCase() : "";
  if (PLACE_PREPOSITIONS.has(before) || before === "of" || before === "to") return null;
  let next = to;
  while (next < close && (analysis.tag[next] === "AUX" || analysis.tag[next] === "ADV")) next++;
  const acts = next < close && analysis.tag[next] === "VERB" && ACTS.has(analysis.lemma[next] as string);
  return acts || before === "between" || before === "with" || before === "against"
    ? { type: "Country", weight: 1, country: country.code }
    : null;
}

/** "HAMBURG", as datelines write it. */
const shouted = (name: string): boolean =>
  name.length > 4 && name === name.toUpperCase() && /^\p{Lu}[\p{Lu}\s.'’-]+$/u.test(name);
const lowered = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());

function byKnowledge(name: string): Typing | null {
  const found = byFact(name);
  return found ?? (shouted(name) ? byFact(lowered(name)) : null);
}

function byFact(name: string): Typing | null {
  const country = countryByName(name) ?? countryByDemonym(name);
  if (country) return { type: "Country", weight: 1, country: country.code };
  const body = knownBody(name);
  if (body) return { type: body.type, weight: 0.95 };
  if (countryByCapital(name) || isKnownPlace(name)) return { type: "Place", weight: 0.9 };
  return null;
}

/** What the words of the name themselves say. */
function byWords(words: readonly string[]): Typing | null {
  const [first, second] = words as [string, string?];
  const last = words.at(-1) as string;
  const leading = LEADING_WORDS.get(first);
  if (leading && second !== undefined && second !== "of" && !LAST_WORDS.has(last)) return { type: leading, weight: 0.85 };
  const of = words.findIndex((text) => text === "of" || text === "for" || text === "on");
  if (of > 0) {
    const head = FIRST_WORDS.get(words[of - 1] as string) ?? LAST_WORDS.get(words[of - 1] as string);
    if (head) return { type: head, weight: 0.85 };
  }
  if (words.length > 1) {
    const head = LAST_WORDS.get(last) ?? (/^\d+$/u.test(last) ? LAST_WORDS.get(words.at(-2) as string) : undefined);
    if (head && !(genderOf(first) && words.length === 2 && SURNAME_LIKE.has(last)))
      return { type: refined(head, words), weight: 0.8 };
    if (words.includes("v.") || words.includes("vs.")) return { type: "Law", weight: 0.8 };
  }
  return null;
}

const SURNAME_LIKE = wordSet(
  "Court House Church Park Lake Rivers Field Hill Hills Street Law Rule Day Forest Bridge Star Post Guard Power Banks Price Union League Port Camp",
);

/** "Central Bank" is a state's, "Deutsche Bank" not; a "Convention" with a body's name is a gathering. */
function refined(type: EntityType, words: readonly string[]): EntityType {
  const last = words.at(-1);
  if (last === "Bank" && words.some((text) => /^(?:Central|Reserve|National|Federal)$/u.test(text))) return "Agency";
  if (last === "Center" || last === "Centre") {
    if (words.some((text) => /^(?:National|Information|Federal|State|Counterterrorism)$/u.test(text))) return "Agency";
  }
  if (last === "Service" && words.some((text) => /^(?:News|Press)$/u.test(text))) return "Organization";
  if (last === "House" && words.length === 2 && words[0] !== "White" && words[0] !== "Upper" && words[0] !== "Lower")
    return "Organization";
  if (last === "Agency" && words.some((text) => /^(?:News|Press|Talent|Travel|Advertising)$/u.test(text))) return "Organization";
  if (last === "Office" && words.includes("Box")) return "Organization";
  return type;
}

/** What the classes of the language model say of a type; nationalities and the rest say none. */
export const MODEL_TYPES: ReadonlyMap<string, EntityType> = new Map([
  ["PERSON", "Person"],
  ["ORG", "Organization"],
  ["GPE", "Place"],
  ["LOC", "Place"],
  ["EVENT", "Event"],
  ["PRODUCT", "Product"],
  ["WORK", "Product"],
  ["LAW", "Law"],
]);

/** The model's class, unless title, age or company say better; where the model sees no name, only sure context counts. */
function byModel(analysis: Analysis, words: readonly string[], from: number, to: number, headline: boolean): Typing | null {
  const context = byContext(analysis, words, from, to, headline);
  const found = nameOver(analysis, from, to);
  const type = found && MODEL_TYPES.get(found.label);
  if (!found || !type) return context && context.weight >= 0.8 ? context : null;
  if (context && context.weight >= 0.8) return context;
  return { type, weight: found.from === from && found.to === to ? 0.75 : 0.6 };
}

/** What stands before and after the name. */
function byContext(analysis: Analysis, words: readonly string[], from: number, to: number, headline: boolean): Typing | null {
  const [first] = words as [string];
  const last = words.at(-1) as string;
  const sentence = analysis.sentenceOf[from] as number;
  const open = analysis.sentenceStart[sentence] as number;
  const close = analysis.sentenceStart[sentence + 1] as number;
  const before = from > open ? word(analysis, from - 1) : "";
  const after = to < close ? word(analysis, to) : "";
  const lowerBefore = before.toLowerCase();
  const titled =
    HONORIFICS.has(before) || isTitleWord(before) || LEADING_OFFICES.has(lowerBefore) || MEMBER_ROLES.has(lowerBefore);
  if (isDateline(analysis, from)) return { type: "Place", weight: 0.9 };
  const particle = words.some((text) => /^(?:de|da|do|dos|del|di|van|von|der|den|bin|al|el|la|arap|ould)$/u.test(text));
  const alphabetic = words.every((text) => /^[\p{L}][\p{L}\p{M}.'’-]*$/u.test(text));
  const initials = words.some((text) => /^\p{Lu}\.$/u.test(text));
  const given = genderOf(first);
  const acronym = words.length === 1 && ACRONYM.test(first) && /\p{Lu}.*\p{Lu}/u.test(first);

  if (titled && !acronym && alphabetic) return { type: "Person", weight: 0.95 };
  if (words.length > 1 && words.length < 6 && alphabetic) {
    if (given || initials) return { type: "Person", weight: 0.85 };
    if (FAMILY_FIRST.has(first) && words.length < 4) return { type: "Person", weight: 0.8 };
    if (particle || words.some((text) => genderOf(text))) return { type: "Person", weight: 0.6 };
  }
  if (after === "," && /^\d{2}$/u.test(to + 1 < close ? word(analysis, to + 1) : "")) return { type: "Person", weight: 0.9 };
  if (acronym) {
    if (words[0] !== undefined && stateByName(first)) return { type: "Place", weight: 0.5 };
    return headline && !/\d|&/u.test(first) && isShouted(analysis, sentence) ? null : { type: "Organization", weight: 0.6 };
  }
  const verb = after === "," ? to + 1 : to;
  const speaks = verb < close && SPEECH.has(analysis.lemma[verb] as string) && analysis.tag[verb] === "VERB";
  const definite = lowerBefore === "the";
  if (speaks && !definite && alphabetic && words.length < 4) return { type: "Person", weight: 0.7 };
  if (PLACE_PREPOSITIONS.has(lowerBefore) && !headline && words.length < 4 && alphabetic) return { type: "Place", weight: 0.55 };
  if (after === "," && to + 1 < close) {
    const next = word(analysis, to + 1);
    if (countryByName(next) || stateByName(next)) return { type: "Place", weight: 0.7 };
  }
  if (words.length === 1 && SUFFIXED_PLACE.test(first) && !definite && (lowerBefore === "of" || lowerBefore === "to"))
    return { type: "Place", weight: 0.45 };
  if (CORPORATE.test(first) && words.length === 1) return { type: "Organization", weight: 0.5 };
  if (headline) return null;
  if (words.length > 1) {
    if (definite) return { type: "Organization", weight: 0.35 };
    if (alphabetic && words.length === 2 && !/^\p{Lu}{2,}$/u.test(last)) return { type: "Person", weight: 0.45 };
    return { type: "Organization", weight: 0.3 };
  }
  const family = FAMILY_FIRST.has(first) || given !== undefined;
  if (family && !definite && analysis.tag[from] === "PROPN") return { type: "Person", weight: 0.4 };
  if (after === "’s" || after === "'s") return { type: "Person", weight: 0.25 };
  return null;
}

/** Whether a name in capitals opens a paragraph and a dash follows soon: "LUSAKA -", "TOKYO, July 3 (Reuters) —". */
function isDateline(analysis: Analysis, from: number): boolean {
  const sentence = analysis.sentenceOf[from] as number;
  return from === analysis.sentenceStart[sentence] && datelineEnd(analysis, sentence) > from;
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

/** Whether a line is written in capitals throughout. */
function isShouted(analysis: Analysis, sentence: number): boolean {
  const open = analysis.sentenceStart[sentence] as number;
  const close = analysis.sentenceStart[sentence + 1] as number;
  let shouted = 0;
  for (let i = open; i < close; i++) if (/^\p{Lu}{4,}$/u.test(word(analysis, i))) shouted++;
  return shouted > 2;
}

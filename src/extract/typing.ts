import { wordSet } from "../article/word-set.ts";
import type { NamedSpan } from "../language/analysis.ts";
import type { EntityType } from "../schema/entity-types.ts";
import { Evidence } from "./evidence.ts";
import { countryByCapital, FAMILY_FIRST, genderOf, isKnownPlace, knownBody, stateByName } from "./knowledge.ts";
import { FIRST_WORDS, LAST_WORDS, LEADING_WORDS, NO_ENTITY_LAST } from "./lexicon/head-words.ts";

// What the words of a name say of its type, wherever it stands, and what the model says.

/** A type that is settled, with the ISO code of a country. */
export interface Typing {
  readonly type: EntityType;
  readonly country?: string;
}

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&.-]{2,8}$/u;
const CORPORATE = /^(?:\p{Lu}\p{Ll}+){2,}\d*$/u;
const SUFFIXED_PLACE = /(?:stan|burg|berg|ville|shire|grad|abad|pur|istan)$/u;
const PARTICLES = /^(?:de|da|do|dos|del|di|van|von|der|den|bin|al|el|la|arap|ould)$/u;
const WORD = /^\p{L}[\p{L}\p{M}.'’-]*$/u;

/** Whether a name is a short word in capitals: "NSA", "M5S", "AT&T". */
export const isAcronym = (name: string): boolean => ACRONYM.test(name);

/** What the words of a name say; null where they say that it is none of ours ("Nobel Prize"). */
export function ownEvidence(name: string): Evidence | null {
  const words = name.split(" ");
  const fact = knownBody(name) ?? (isShouted(name) ? knownBody(inTitleCase(name)) : undefined);
  if (!fact && words.length > 1 && NO_ENTITY_LAST.has(words.at(-1) as string)) return null;
  const found = new Evidence();
  if (fact) return found.for(fact.type, 6);
  const [first] = words as [string];
  if (isPlace(name) || (isShouted(name) && isPlace(inTitleCase(name))))
    found.for("Place", genderOf(first) && words.length === 1 ? 2 : 3.5);
  byHead(words, found);
  byShape(words, found);
  return found;
}

const isPlace = (name: string): boolean => countryByCapital(name) !== undefined || isKnownPlace(name);

/** "HAMBURG", as datelines and headlines write it. */
const isShouted = (name: string): boolean =>
  name.length > 4 && name === name.toUpperCase() && /^\p{Lu}[\p{Lu}\s.'’-]+$/u.test(name);
/** "Hamburg" for "HAMBURG". */
const inTitleCase = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());

/** Head words at the end, before "of", and words that name what follows. */
function byHead(words: readonly string[], found: Evidence): void {
  const [first, second] = words as [string, string?];
  const last = words.at(-1) as string;
  if (words.length === 1) return;
  const leading = LEADING_WORDS.get(first);
  if (leading && second !== "of" && !LAST_WORDS.has(last)) found.for(leading, 3.5);
  if (words.includes("v.") || words.includes("vs.")) found.for("Law", 4);
  const of = words.findIndex((text) => text === "of" || text === "for" || text === "on" || text === "to" || text === "against");
  const before = of > 0 ? (FIRST_WORDS.get(words[of - 1] as string) ?? LAST_WORDS.get(words[of - 1] as string)) : undefined;
  if (before) {
    found.for(refined(before, words.slice(0, of)), 3.5);
    return;
  }
  const numbered = /^\d+$/u.test(last) ? words.slice(0, -1) : words;
  const head = LAST_WORDS.get(numbered.at(-1) as string);
  if (!head || numbered.length === 1) return;
  const surname = genderOf(first) && numbered.length === 2 && SURNAME_LIKE.has(last);
  found.for(refined(head, numbered), surname ? 1 : 3.5);
}

/** Given names, initials, particles and acronyms. */
function byShape(words: readonly string[], found: Evidence): void {
  const [first] = words as [string];
  const given = genderOf(first);
  const alphabetic = words.every((text) => WORD.test(text));
  if (isAcronym(first) && words.length === 1) {
    if (stateByName(first)) found.for("Place", 2);
    found.for("Organization", 1.2).for("Agency", 0.4).for("Person", -1);
    return;
  }
  if (words.length === 1) {
    if (SUFFIXED_PLACE.test(first)) found.for("Place", 0.7);
    if (/\.(?:com|org|net|co\.uk)$/u.test(first)) found.for("Product", 1.5);
    else if (CORPORATE.test(first)) found.for("Organization", 0.8).for("Product", 0.4);
    if (given) found.for("Person", 0.8);
    else if (FAMILY_FIRST.has(first)) found.for("Person", 0.5);
    return;
  }
  if (!alphabetic || words.length > 5) return;
  const initials = words.some((text) => /^\p{Lu}\.$/u.test(text));
  if (given) found.for("Person", initials ? 3.5 : 2.5);
  else if (initials) found.for("Person", 2.5);
  else if (FAMILY_FIRST.has(first) && words.length < 4) found.for("Person", 1.5);
  else if (words.some((text) => PARTICLES.test(text) || genderOf(text))) found.for("Person", 0.8);
}

const SURNAME_LIKE = wordSet(
  "Court House Church Park Lake Rivers Field Hill Hills Street Law Rule Day Forest Bridge Star Post Guard Power Banks Price Union League Port Camp Bay Base",
);

const PRIVATE =
  /^(?:News|Press|Talent|Travel|Advertising|Better|Host|Olympic|Paralympic|Action|Campaign|Congressional|Senatorial|Democratic|Republican|Organizing|Red|Nobel)$/u;

/** "Central Bank" is a state's, "Deutsche Bank" not; a party's committee is no organ of the state. */
function refined(type: EntityType, words: readonly string[]): EntityType {
  const last = words.at(-1) as string;
  const has = (test: RegExp): boolean => words.some((text) => test.test(text));
  if (last === "Bank" && has(/^(?:Central|Reserve|National|Federal)$/u)) return "Agency";
  if (/^Cent(?:er|re)$/u.test(last) && has(/^(?:National|Information|Federal|State|Counterterrorism)$/u)) return "Agency";
  if (type === "Agency" && /^(?:Service|Agency|Bureau|Committee|Commission|Office|Services|Board)$/u.test(last)) {
    if (has(/^(?:National|Party|Convention)$/u) && has(/^(?:Democratic|Republican|Convention)$/u)) return "Organization";
    const organ = has(/^(?:House|Senate|Joint|Parliamentary|Federal|State)$/u);
    if (has(PRIVATE) && !organ) return "Organization";
  }
  if (last === "House" && words.length === 2 && !/^(?:White|Upper|Lower|State)$/u.test(words[0] as string)) return "Organization";
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

/** What the model says of the name at tokens `[from, to)`, as sure as it is. */
export function modelEvidence(seen: NamedSpan | undefined, from: number, to: number): Evidence {
  const found = new Evidence();
  const type = seen && MODEL_TYPES.get(seen.label);
  if (!seen || !type) return found;
  const whole = seen.from === from && seen.to === to;
  const sure = Math.max(0.5, Math.min(4.5, 1 + 0.6 * (seen.margin ?? 1)));
  found.for(type, whole ? sure : 0.6 * sure);
  // The model knows no organs of states and no programs: what it calls a body or a happening may be one.
  if (type === "Organization") found.for("Agency", 0.3 * sure);
  if (type === "Event" || type === "Product") found.for("Program", 0.3 * sure);
  return found;
}

import { wordSet } from "../article/word-set.ts";
import type { NamedSpan } from "../language/analysis.ts";
import type { EntityType } from "../schema/entity-types.ts";
import {
  countryByCapital,
  countryByName,
  FAMILY_FIRST,
  genderOf,
  isKnownPlace,
  knownBody,
  placeBehind,
  stateByName,
} from "./knowledge.ts";
import { FIRST_WORDS, LAST_WORDS, LEADING_WORDS, NO_ENTITY_LAST } from "./lexicon/head-words.ts";
import { leadersNamed } from "./lexicon/leaders.ts";
import { Evidence } from "./type-evidence.ts";

// What the words of a name say of its type, wherever it stands, and what the model says.

/** A type that is settled, with the ISO code of a country. */
export interface Typing {
  readonly type: EntityType;
  readonly country?: string;
  /** The body that the name stands for, by its full name: "Brussels" for the European Union. */
  readonly as?: string;
}

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&.-]{2,8}$/u;
const CORPORATE = /^(?:\p{Lu}\p{Ll}+){2,}\d*$/u;
const SUFFIXED_PLACE = /(?:stan|burg|berg|ville|shire|grad|abad|pur|istan)$/u;
const PARTICLES = /^(?:de|da|do|dos|del|di|van|von|der|den|bin|al|el|la|arap|ould)$/u;
const WORD = /^\p{L}[\p{L}\p{M}.'’-]*$/u;

/** Whether a name is a short word in capitals: "NSA", "M5S", "AT&T". */
export const isAcronym = (name: string): boolean => ACRONYM.test(name);

const CONTINENTS = wordSet(
  "Europe|Asia|Africa|North America|South America|Latin America|Central America|Oceania|Antarctica|Middle East|Southeast Asia|South Asia|Central Asia|East Asia|North Africa|West Africa|East Africa|Eastern Europe|Western Europe|Mediterranean|Caribbean|Balkans|Persian Gulf",
);

/** What the words of a name say; null where they say that it is none of ours ("Nobel Prize"). */
export function ownEvidence(name: string): Evidence | null {
  const words = name.split(" ").map((text) => text.replace(/:$/u, ""));
  const fact = knownBody(name);
  if (!fact && words.length > 1 && NO_ENTITY_LAST.has(words.at(-1) as string)) return null;
  if (!fact && FOLLOWER.test(name)) return null;
  const found = new Evidence();
  if (fact) return found.for(fact.type, 6);
  const [first] = words as [string];
  if (placeBehind(name) || CONTINENTS.has(name)) found.for("Place", 6);
  else if (isPlace(name)) found.for("Place", genderOf(first) && words.length === 1 ? 2 : 3.5);
  if (found.of("Place") < 3) byHead(words, found);
  byShape(words, found);
  // Where only the model speaks: bodies are more often no organs, happenings and products no programs.
  if (found.of("Agency") <= 0) found.for("Agency", -0.8);
  if (found.of("Program") <= 0) found.for("Program", -1.2);
  return found;
}

const isPlace = (name: string): boolean => countryByCapital(name) !== undefined || isKnownPlace(name);

const isPlaceOrCountry = (name: string): boolean => isPlace(name) || countryByName(name) !== undefined;

/** Head words at the end, before "of", and words that name what follows. */
function byHead(words: readonly string[], found: Evidence): void {
  const [first, second] = words as [string, string?];
  const last = words.at(-1) as string;
  if (words.length === 1) return;
  const leading = LEADING_WORDS.get(first);
  const numbered = /^(?:\d+|[IVX]+)$/u.test(second ?? "");
  if (leading && second !== "of" && !LAST_WORDS.has(last) && (leading !== "Law" || numbered)) found.for(leading, 4.5);
  if (numbered && BILLS.test(first)) found.for("Law", 5);
  if (words.includes("v.") || words.includes("vs.")) found.for("Law", 4);
  const of = words.findIndex((text) => /^(?:of|for|on|to|against)$/iu.test(text));
  const before = of > 0 ? (FIRST_WORDS.get(words[of - 1] as string) ?? LAST_WORDS.get(words[of - 1] as string)) : undefined;
  if (before) {
    found.for(refined(before, words.slice(0, of)), 3.5);
    return;
  }
  const bare = /^\d+$/u.test(last) ? words.slice(0, -1) : words;
  // "Fan Expo Canada", "Transparency International Georgia": the country says which one it is.
  const branch = bare.length > 2 && isPlaceOrCountry(last) ? LAST_WORDS.get(bare.at(-2) as string) : undefined;
  if (branch) found.for(branch, 3);
  const head = LAST_WORDS.get(bare.at(-1) as string);
  if (!head || bare.length === 1) return;
  const surname = genderOf(first) && bare.length === 2 && SURNAME_LIKE.has(last);
  found.for(refined(head, bare), surname ? 1 : 3.5);
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
    if (/\.(?:com|org|net|co\.uk)$/u.test(first)) found.for("Product", 3).for("Person", -2);
    else if (CORPORATE.test(first)) found.for("Organization", 0.8).for("Product", 0.4);
    if (given) found.for("Person", 0.8);
    else if (leadersNamed(first).length > 0) found.for("Person", 1.5);
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

/** "HB 1523", "S.B. 5". */
const BILLS = /^(?:HB|SB|HR|H\.R\.|H\.B\.|S\.B\.|AB|Prop\.?)$/u;

/** A word for a follower of something: "Scientologist". */
const FOLLOWER = /^\p{Lu}\p{Ll}{3,}(?:ists?|isms?|phobia|phobic|phobes?)$/u;

const PRIVATE =
  /^(?:News|Press|Talent|Travel|Advertising|Better|Host|Olympic|Paralympic|Action|Campaign|Congressional|Senatorial|Democratic|Republican|Organizing|Red|Nobel)$/u;

/** "Central Bank" is a state's, "Deutsche Bank" not; a party's committee is no organ of the state. */
function refined(type: EntityType, words: readonly string[]): EntityType {
  const last = words.at(-1) as string;
  const has = (test: RegExp): boolean => words.some((text) => test.test(text));
  if (last === "Bank" && has(/^(?:Central|Reserve|National|Federal)$/u)) return "Agency";
  if (/^Cent(?:er|re)$/u.test(last) && has(/^(?:National|Information|Federal|State|Counterterrorism)$/u)) return "Agency";
  if (
    /^Cent(?:er|re)$/u.test(last) &&
    has(/^(?:Civic|Convention|Shopping|Trade|Visitors?|Sports|Events?|Expo|Detention|Conference|Exhibition)$/u)
  )
    return "Place";
  if (type === "Agency" && /^(?:Service|Agency|Bureau|Committee|Commission|Office|Services|Board)$/u.test(last)) {
    if (has(/^(?:National|Party|Convention)$/u) && has(/^(?:Democratic|Republican|Convention)$/u)) return "Organization";
    const organ = has(/^(?:House|Senate|Joint|Parliamentary|Federal|State)$/u);
    if (has(PRIVATE) && !organ) return "Organization";
  }
  if (last === "Conference" && has(/^(?:Episcopal|Bishops['’]?|Leadership|Rabbinical|Athletic)$/u)) return "Organization";
  if (last === "House" && words.length === 2 && !/^(?:White|Upper|Lower|State)$/u.test(words[0] as string))
    return /^(?:Random|Auction|Publishing|Fashion|Settlement)$/u.test(words[0] as string) ? "Organization" : "Place";
  // "Balochistan Police College"
  if (/^(?:College|Academy|School|University)$/u.test(last) && has(/^(?:Police|Military|Naval|Army|Navy|War|Staff|Defen[cs]e)$/u))
    return "Agency";
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
  if (type === "Organization") found.for("Agency", whole ? sure : 0.6 * sure);
  if (type === "Event" || type === "Product") found.for("Program", whole ? sure : 0.6 * sure);
  return found;
}

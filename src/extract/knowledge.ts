import { BODIES, type BodyFact } from "./gazetteers/bodies.ts";
import { COUNTRIES, type CountryFact } from "./gazetteers/countries.ts";
import { GIVEN_NAMES_FEMALE, GIVEN_NAMES_MALE } from "./gazetteers/given-names.ts";
import { NICKNAMES, PLACE_DEMONYMS } from "./gazetteers/place-names.ts";
import { CITIES, LANDMARKS, REGIONS, US_STATES } from "./gazetteers/places.ts";

/** Lookup is blind to the kind of apostrophe and hyphen, and to the points of abbreviations ("C.I.A.", "U.N. Security Council"). */
const plain = (text: string): string => {
  const even = text.replace(/[’‘]/gu, "'").replace(/[‐‑–]/gu, "-");
  // Most names have no point, and are asked for often.
  if (!even.includes(".")) return even;
  return even.replace(/(?<![\p{L}.])(?:\p{Lu}\.){2,4}(?!\p{L})/gu, (letters) => letters.replace(/\./gu, ""));
};

/** Places are written in many ways: "Al Qa’im", "al-Qaim". */
const placeKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’‘ʻ`]/gu, "")
    .replace(/^(?:al|el|ar|as|ash|an|at|ad)[ -]/u, "al-")
    .replace(/[‐‑–]/gu, "-");

const countryNames = new Map<string, CountryFact>();
const demonyms = new Map<string, CountryFact>();
const capitals = new Map<string, CountryFact>();
const byCode = new Map<string, CountryFact>();
for (const country of COUNTRIES) {
  byCode.set(country.code, country);
  for (const name of [country.name, ...country.aliases]) countryNames.set(plain(name), country);
  for (const name of country.demonyms) if (!demonyms.has(name)) demonyms.set(name, country);
  for (const name of country.capitals) if (!countryNames.has(plain(name))) capitals.set(name, country);
}

const bodies = new Map<string, BodyFact>();
for (const body of BODIES)
  for (const name of [body.name, ...body.aliases]) if (!bodies.has(plain(name))) bodies.set(plain(name), body);

const stateNames = new Map<string, string>();
for (const [name, abbreviations] of Object.entries(US_STATES)) {
  for (const text of [name, ...abbreviations]) stateNames.set(text, name);
}

// By the abbreviation these are states, whatever else the names may mean.
stateNames.set("Wash.", "Washington State").set("Ga.", "Georgia");

const firstWords = new Set<string>();
for (const name of [...bodies.keys(), ...countryNames.keys()]) {
  // Tokens end at white space and before "'s".
  const end = name.search(/ |'s\b/u);
  if (end > 0) firstWords.add(name.slice(0, end));
}

/** Whether a widely known name of several words begins with this one. */
export const beginsKnown = (text: string): boolean => firstWords.has(text);
/** The country of a name or abbreviation ("U.S.", "Burma"). */
export const countryByName = (text: string): CountryFact | undefined => countryNames.get(plain(text));
/** The country of a nationality word ("Pakistani", "Chinese"). */
export const countryByDemonym = (text: string): CountryFact | undefined => demonyms.get(text);
/** The country of a capital city ("Beijing"). */
export const countryByCapital = (text: string): CountryFact | undefined => capitals.get(text);
/** The country of an ISO 3166-1 alpha-2 code. */
export const countryByCode = (code: string): CountryFact | undefined => byCode.get(code);
/** A widely known body, program, event, law or product by any of its names, also where they are written in capitals. */
export const knownBody = (text: string): BodyFact | undefined => {
  const key = plain(text);
  return bodies.get(key) ?? (isShouted(key) ? bodies.get(inTitleCase(key)) : undefined);
};

/** A widely known body also with its state before it: "US National Security Agency". */
export function bodyBehind(text: string): BodyFact | undefined {
  const fact = knownBody(text);
  if (fact) return fact;
  let space = text.indexOf(" ");
  for (let words = 1; space > 0 && words < 4; words++, space = text.indexOf(" ", space + 1)) {
    const owner = countryByName(text.slice(0, space)) ?? countryByDemonym(text.slice(0, space));
    const inner = owner && knownBody(text.slice(space + 1));
    if (inner?.country !== undefined && inner.country === owner?.code) return inner;
  }
  return undefined;
}

/** "HAMBURG", as datelines and headlines write it. */
const isShouted = (name: string): boolean =>
  name.length > 4 && name === name.toUpperCase() && /^\p{Lu}[\p{Lu}\s.'-]+$/u.test(name);
/** "Hamburg" for "HAMBURG". */
const inTitleCase = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
/** The full name of a state of the US, from its name or abbreviation. */
export const stateByName = (text: string): string | undefined => stateNames.get(text);

const places = new Set([...CITIES.keys(), ...REGIONS, ...LANDMARKS, ...NICKNAMES.keys(), ...capitals.keys()].map(placeKey));

/** Whether a name is a known city, region, state or landmark. */
export function isKnownPlace(text: string): boolean {
  return stateNames.has(text) || (/^\p{L}/u.test(text) && places.has(placeKey(text)));
}

/** The place of a nickname ("the Sunshine State"), of an abbreviation ("Calif.") or of its people's name ("Scottish"). */
export const placeBehind = (text: string): string | undefined =>
  stateNames.get(text) ?? NICKNAMES.get(text) ?? PLACE_DEMONYMS.get(text);

/** The place of a word for its people, where it is no state: "Scottish", "Puerto Rican". */
export const placeByDemonym = (text: string): string | undefined => PLACE_DEMONYMS.get(text);

/** The country code of a known city. */
export const countryOfCity = (text: string): string | undefined => CITIES.get(text) ?? capitals.get(text)?.code;

/** What a given name tells of gender: "f", "m", "both", or nothing. */
export function genderOf(given: string): "f" | "m" | "both" | undefined {
  const female = GIVEN_NAMES_FEMALE.has(given);
  const male = GIVEN_NAMES_MALE.has(given);
  return female && male ? "both" : female ? "f" : male ? "m" : undefined;
}

/** Family names that stand first and are short: "Xi Jinping", "Kim Jong-un". */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `Xi Li Lu Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao
  Tian Dong Yuan Pan Yu Jiang Cai Du Ye Cheng Su Wei Lü Ding Ren Shen Yao Cui Zhong Tan Fan Jin Shi Wen Bo Bai Mao Hua Kim Park Lee Choi Jung Moon Roh
  Kang Cho Yoon Jang Lim Nguyen Tran Pham Le Hun Ban Goh Tsai Fu Qian Qin Meng Hou Shao Wan Gu Fang Yan Zou Ai`.split(/\s+/u),
);

/** Whether a name may be looked up anywhere here: a capital at the start of a sentence then counts. */
export function isKnown(text: string): boolean {
  return (
    countryNames.has(plain(text)) ||
    demonyms.has(text) ||
    knownBody(text) !== undefined ||
    isKnownPlace(text) ||
    genderOf(text) !== undefined
  );
}

import { type Analysis, word } from "../language/analysis.ts";
import type { EntityType } from "../schema/entity-types.ts";
import { fold } from "./fold.ts";
import { bodyBehind, countryByCapital, countryByDemonym, countryByName, isKnownPlace, knownBody } from "./knowledge.ts";
import { LAST_WORDS } from "./lexicon/head-words.ts";
import type { TypedName } from "./typed-names.ts";

// Which short names of bodies and things stand for fuller ones: acronyms, beginnings, ends.

/** The key of a name: a widely known body goes by its full name. */
export function keyOf(type: EntityType, text: string): string {
  const fact = bodyBehind(text);
  return `${type} ${fold(fact && fact.type === type ? fact.name : text)}`;
}

/** Acronyms put in brackets after a name, or before it: "National Security Agency (NSA)". */
function introduced(analysis: Analysis, names: readonly TypedName[]): ReadonlyMap<string, TypedName> {
  const found = new Map<string, TypedName>();
  for (let i = 1; i < names.length; i++) {
    const full = names[i - 1] as TypedName;
    const short = names[i] as TypedName;
    if (short.from !== full.to + 1 || word(analysis, full.to) !== "(" || word(analysis, short.to) !== ")") continue;
    const [before, after] = [full.text.split(" ").length, short.text.split(" ").length];
    if (isAcronymOf(short.text, full.text) || (before > 2 && isForeign(short, full))) found.set(fold(short.text), full);
    else if (isAcronymOf(full.text, short.text) || (after > 1 && isForeign(full, short))) found.set(fold(full.text), short);
  }
  return found;
}

/** "CEI (Italian Episcopal Conference)": letters of another language's name. */
function isForeign(short: TypedName, full: TypedName): boolean {
  const bodies = family(short.typing.type) === "Organization" && family(full.typing.type) === "Organization";
  return bodies && /^\p{Lu}{2,6}$/u.test(short.text) && !knownBody(short.text);
}

/** Acronyms that nobody introduces, but whose letters are the initials of one name of the article. */
function byInitials(names: Iterable<TypedName>): ReadonlyMap<string, TypedName | null> {
  const found = new Map<string, TypedName | null>();
  for (const name of names) {
    if (name.typing.type === "Person" || name.typing.type === "Place") continue;
    const letters = name.text
      .split(/[\s-]+/u)
      .filter((part) => /^\p{Lu}/u.test(part))
      .map((part) => part[0])
      .join("");
    if (letters.length >= 3) found.set(letters.toLowerCase(), found.has(letters.toLowerCase()) ? null : name);
  }
  return found;
}

/** Whether the capitals of a full name, in order, hold the letters of a short one. */
function isAcronymOf(short: string, full: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || letters !== letters.toUpperCase() || full.length <= short.length) return false;
  const initials = full
    .split(/[\s-]+/u)
    .map((part) => part[0] ?? "")
    .join("");
  const capitals = initials.replace(/\p{Ll}/gu, "");
  return (
    capitals.startsWith(letters) ||
    initials.toUpperCase().startsWith(letters) ||
    isSubsequence(letters, full.toUpperCase(), capitals)
  );
}

function isSubsequence(letters: string, full: string, capitals: string): boolean {
  if (letters[0] !== capitals[0] || letters.length > 6) return false;
  let at = 0;
  for (const letter of full) if (letter === letters[at]) at++;
  return at === letters.length && capitals.length >= 2;
}

/** Bodies of a state and others are told apart by their words alone: a short form may be taken for either. */
const family = (type: EntityType): string => (type === "Agency" ? "Organization" : type);

/** Sends the key of a short form to the key of the fuller name that it stands for. People have ways of their own. */
export function shortForms(analysis: Analysis, names: readonly TypedName[]): ReadonlyMap<string, string> {
  const distinct = new Map<string, TypedName>();
  for (const name of names)
    if (!name.typing.country && name.typing.type !== "Person") distinct.set(keyOf(name.typing.type, name.text), name);
  const acronyms = introduced(analysis, names);
  const initials = byInitials(distinct.values());
  const longer = new Map<string, Set<string>>();
  for (const [key, { typing, text }] of distinct) {
    const words = text.split(" ");
    if (words.length < 2) continue;
    // "Italian Supreme Court of Cassation" goes by "Supreme Court" too.
    const inner = countryByDemonym(words[0] as string) || countryByName(words[0] as string) ? bodyForms(words.slice(1)) : [];
    for (const form of new Set([...bodyForms(words), ...inner])) {
      const at = `${family(typing.type)} ${fold(form)}`;
      longer.set(at, (longer.get(at) ?? new Set()).add(key));
    }
  }
  const links = new Map<string, string>(called(analysis, names));
  for (const [key, { typing, text }] of distinct) {
    const full = acronyms.get(fold(text)) ?? (isInitials(text) ? initials.get(fold(text)) : undefined);
    const [first, second] = longer.get(`${family(typing.type)} ${fold(text)}`) ?? [];
    if (full && fold(full.text) !== fold(text)) links.set(key, keyOf(full.typing.type, full.text));
    else if (
      !links.has(key) &&
      first &&
      !second &&
      first !== key &&
      mayBeShort(text, typing.type, (distinct.get(first) as TypedName).text)
    )
      links.set(key, first);
  }
  // "Supreme Court" is "Supreme Court of Cassation", which is "Italian Supreme Court of Cassation".
  for (const [key, target] of links) {
    const further = links.get(target);
    if (further && further !== key) links.set(key, further);
  }
  return links;
}

/** "Qayyarah Airfield West, also called “Q-West”": the key of the second name, and that of the first. */
function* called(analysis: Analysis, names: readonly TypedName[]): Generator<readonly [string, string]> {
  for (let i = 1; i < names.length; i++) {
    const [first, second] = [names[i - 1] as TypedName, names[i] as TypedName];
    if (second.from - first.to > 6 || second.from <= first.to || first.typing.country || second.typing.country) continue;
    const between = analysis.text.slice(analysis.end[first.to - 1], analysis.start[second.from]);
    const same =
      /^[\s,(]*(?:also|formerly|better|previously|sometimes|commonly)? ?(?:known as|called|nicknamed|dubbed|a\.?k\.?a\.?) (?:the )?["“'‘]*$/iu.test(
        between,
      );
    if (same && first.typing.type !== "Person" && family(first.typing.type) === family(second.typing.type))
      yield [keyOf(second.typing.type, second.text), keyOf(first.typing.type, first.text)];
  }
}

const isInitials = (text: string): boolean => /^(?:\p{Lu}\.?){3,6}$/u.test(text);

/** The beginnings and ends of a body's name that may stand for it ("State Department", "Cyberspace Administration"). */
function bodyForms(words: readonly string[]): string[] {
  const forms: string[] = [];
  for (let length = 1; length < Math.min(words.length, 8); length++) {
    // "Church" alone does not stand for the "Church of Scientology"; "Scientology" does.
    const prefix = length > 1 || !/^(?:of|for)$/u.test(words[1] as string);
    if (prefix && !/^(?:of|for|on|and|the)$/u.test(words[length - 1] as string)) forms.push(words.slice(0, length).join(" "));
    forms.push(words.slice(-length).join(" "));
  }
  return forms;
}

const STORMS = /^(?:Hurricane|Typhoon|Cyclone|Storm|Tropical Storm) /u;

/** Whether a name may be a short form: one common word is none, nor is what is widely known by itself. */
function mayBeShort(text: string, type: EntityType, longer: string): boolean {
  // The organ of the country that the longer name begins with: "Supreme Court", "U.S. Supreme Court".
  const prefix = longer.endsWith(` ${text}`) ? longer.slice(0, -text.length - 1) : "";
  if (prefix && (countryByName(prefix) || countryByDemonym(prefix))) return true;
  if (type === "Place" && isKnownPlace(text)) return false;
  if (!text.includes(" ") && !LAST_WORDS.has(text) && type !== "Organization" && !STORMS.test(longer)) return false;
  // "Supreme Court", which many states have, is the one that the article names in full.
  const fact = knownBody(text);
  const generic = fact?.type === "Agency" && !fact.country && ` ${longer} `.includes(` ${text} of `);
  return !countryByName(text) && !countryByCapital(text) && (!fact || generic);
}

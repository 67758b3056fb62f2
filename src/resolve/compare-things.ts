import { isCommonName } from "./common-names.ts";
import type { Facts } from "./facts.ts";
import { initialsOf } from "./names.ts";
import type { Weighing } from "./reasons.ts";
import { firstShared, listed, pair } from "./shared.ts";

/** Weighs two things, or a person and a thing that the extractor may have mistaken for one. */
export function compareThings(a: Facts, b: Facts, weighing: Weighing): void {
  compareNames(a, b, weighing);
  compareKinds(a, b, weighing);
  const home = firstShared(a.countries, b.countries);
  if (home !== undefined) weighing.add("same-home", home);
  else if (a.countries.size > 0 && b.countries.size > 0)
    weighing.add("other-home", pair(listed(a.countries), listed(b.countries)));
  else if (a.organ !== null && b.organ !== null) compareHomes(a, b, weighing);
}

/** An organ that is not said to be any state's is hardly that of a state that its article leaves out where it names others. */
function compareHomes(a: Facts, b: Facts, weighing: Weighing): void {
  const [at, elsewhere] = a.countries.size > 0 ? [a.countries, b.setting] : [b.countries, a.setting];
  if (at.size > 0 && elsewhere.size > 0 && firstShared(at, elsewhere) === undefined) weighing.add("home-not-named", listed(at));
}

const plain = (key: string): string => key.replace(/^\S+ /u, "");

/** The names that a thing is found by; what was taken for a person has the one that it was taken by. */
const thingNames = ({ family, key, names }: Facts): ReadonlySet<string> => (family === "person" ? new Set([plain(key)]) : names);

function compareNames(a: Facts, b: Facts, weighing: Weighing): void {
  if (a.family === "country" && b.family === "country" && a.key === b.key && a.key.startsWith("code ")) {
    weighing.add("same-country-code", plain(a.key));
    return;
  }
  if (a.organ !== null && b.organ !== null) {
    if (a.organ !== b.organ) weighing.add("other-name", pair(a.organ, b.organ));
    else if (a.countries.size + b.countries.size === 0) weighing.add("organ-of-nobody", a.organ);
    else weighing.add("same-organ", a.organ);
    return;
  }
  const shared = firstShared(thingNames(a), thingNames(b)) ?? (plain(a.key) === plain(b.key) ? plain(a.key) : undefined);
  if (shared !== undefined) {
    if (endsBoth(shared, a, b)) weighing.add("other-name", pair(plain(a.key), plain(b.key)));
    else if (!shared.includes(" ")) weighing.add(a.family === b.family ? "name-of-one-word" : "word-in-common", shared);
    else weighing.add(isCommonName(shared) ? "common-name-of-words" : "same-name-of-words", shared);
    return;
  }
  if (a.short !== b.short && compareAcronyms(a, b, weighing)) return;
  const told = firstShared(a.names, new Set(b.told.keys())) ?? firstShared(b.names, new Set(a.told.keys()));
  if (told !== undefined) {
    weighing.add("known-as", told);
    return;
  }
  if (compareAcronyms(a, b, weighing)) return;
  weighing.add("other-name", pair(plain(a.key), plain(b.key)));
}

/** "the Post" of the Washington Post and of the New York Post: a last word that two longer names share. */
function endsBoth(shared: string, a: Facts, b: Facts): boolean {
  const longer = ({ names }: Facts): readonly string[] => [...names].filter((name) => name.endsWith(` ${shared}`));
  const [one, other] = [longer(a), longer(b)];
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}

/** An acronym and a full name: explained by an article, widely known, or at least of the same letters. */
function compareAcronyms(a: Facts, b: Facts, weighing: Weighing): boolean {
  const acronym = firstShared(new Set(a.acronyms.keys()), new Set(b.acronyms.keys()));
  if (acronym !== undefined && a.short && b.short) {
    weighing.add("same-acronym", acronym);
    return true;
  }
  const [short, full] = a.short ? [a, b] : [b, a];
  if (!short.short) return false;
  const known = firstShared(full.names, new Set(short.told.keys()));
  const letters = acronym ?? (a.family === b.family ? fittingInitials(short, full) : undefined);
  if (letters === undefined && known === undefined) return false;
  const detail = letters ?? (known as string);
  if (acronym !== undefined && full.acronyms.get(acronym) === "printed") weighing.add("acronym-explained", acronym);
  else if (acronym !== undefined || known !== undefined) weighing.add("known-acronym", detail);
  else weighing.add("initials", detail);
  // "NRA" without a full name is first of all what everyone knows by it.
  if (known === undefined && short.told.size > 0) weighing.add("better-known-otherwise", listed(short.told.keys()));
  return true;
}

/** Two letters fit too many names: unexplained, an acronym must have three. */
function fittingInitials(short: Facts, full: Facts): string | undefined {
  return [...full.names].flatMap(initialsOf).find((initials) => initials.length > 2 && short.acronyms.has(initials));
}

function compareKinds(a: Facts, b: Facts, weighing: Weighing): void {
  if (a.family === b.family) return;
  if (a.family === "person" || b.family === "person") {
    const person = a.family === "person" ? a : b;
    const other = person === a ? b : a;
    if (person.human) weighing.add("person-or-thing");
    else if (other.family === "place" || other.family === "event") weighing.add("person-or-place");
    else weighing.add("odd-kind");
    return;
  }
  if (a.family === "country" || b.family === "country") weighing.add("person-or-thing");
  else weighing.add("other-kind", pair(a.family, b.family));
}

import type { MentionKind } from "../article/extraction.ts";
import { type Analysis, word } from "../language/analysis.ts";
import type { EntityType } from "../schema/entity-types.ts";
import { countryByCapital, countryByDemonym, countryByName, FAMILY_FIRST, genderOf, knownBody } from "./knowledge.ts";
import { LAST_WORDS } from "./lexicon/head-words.ts";
import type { Typing } from "./typing.ts";

/** A name with its type, by tokens `[from, to)`, before it is joined to others. */
export interface TypedName {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly typing: Typing;
  readonly kind: MentionKind;
  readonly headline: boolean;
}

/** The key of a name: a widely known body goes by its full name. */
export function keyOf(type: EntityType, text: string): string {
  const fact = knownBody(text);
  return `${type} ${(fact && fact.type === type ? fact.name : text).toLowerCase()}`;
}

/** Acronyms put in brackets after a name, or before it: "National Security Agency (NSA)". */
export function introduced(analysis: Analysis, names: readonly TypedName[]): ReadonlyMap<string, TypedName> {
  const found = new Map<string, TypedName>();
  for (let i = 1; i < names.length; i++) {
    const full = names[i - 1] as TypedName;
    const short = names[i] as TypedName;
    if (short.from !== full.to + 1 || word(analysis, full.to) !== "(" || word(analysis, short.to) !== ")") continue;
    if (isAcronymOf(short.text, full.text)) found.set(short.text, full);
    else if (isAcronymOf(full.text, short.text)) found.set(full.text, short);
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

/** Sends the key of a short form to the key of the fuller name that it stands for. */
export function shortForms(names: readonly TypedName[], acronyms: ReadonlyMap<string, TypedName>): ReadonlyMap<string, string> {
  const distinct = new Map<string, TypedName>();
  for (const name of names) if (!name.typing.country) distinct.set(`${name.typing.type} ${name.text}`, name);
  const people = new Map<string, Set<string>>();
  const bodies = new Map<string, Set<string>>();
  const index = (map: Map<string, Set<string>>, short: string, full: string): void => {
    const forms = map.get(short) ?? new Set();
    forms.add(full);
    map.set(short, forms);
  };
  for (const { typing, text } of distinct.values()) {
    const words = text.split(" ");
    if (words.length < 2) continue;
    if (typing.type === "Person") for (const short of personForms(words)) index(people, short, text);
    else for (const short of bodyForms(words)) index(bodies, `${typing.type} ${short}`, text);
  }
  const links = new Map<string, string>();
  for (const [own, { typing, text }] of distinct) {
    const full = acronyms.get(text);
    if (full && full.text !== text) links.set(own, keyOf(full.typing.type, full.text));
    else if (typing.type === "Person") {
      // Of two people with one surname the one named last before is meant as a rule; here the last one named at all.
      const [...candidates] = people.get(text) ?? [];
      const last = candidates.at(-1);
      if (last) links.set(own, `Person ${last.toLowerCase()}`);
    } else {
      const candidates = bodies.get(own);
      const [longer] = candidates ?? [];
      if (longer && candidates?.size === 1 && mayBeShort(text, typing.type, longer)) links.set(own, keyOf(typing.type, longer));
    }
  }
  return links;
}

const ARABIC_ARTICLE = /^(?:al|el|ad|as|ash|an|ar|at|az)[-‐‑](?=\p{Lu})/iu;
/** "Abadi" for "al-Abadi"; null where there is no article. */
export const withoutArticle = (name: string): string | null =>
  ARABIC_ARTICLE.test(name) ? name.replace(ARABIC_ARTICLE, "") : null;

/** The shorter names that a person of several names goes by: surname, two last words, a family name that stands first. */
export function personForms(words: readonly string[]): string[] {
  const [first] = words as [string];
  const forms = [words.at(-1) as string];
  if (FAMILY_FIRST.has(first) || genderOf(first)) forms.push(first);
  if (words.length > 2) forms.push(words.slice(-2).join(" "), `${first} ${words.at(-1)}`);
  // "Haider al-Abadi" goes by "Abadi".
  const bare = withoutArticle(words.at(-1) as string);
  if (bare) forms.push(bare);
  return forms.filter((form) => form !== words.join(" "));
}

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

/** Whether a name may be a short form: one common word is none, nor is what is widely known by itself. */
function mayBeShort(text: string, type: EntityType, longer: string): boolean {
  // The organ of the country that the longer name begins with: "Supreme Court", "U.S. Supreme Court".
  const prefix = longer.endsWith(` ${text}`) ? longer.slice(0, -text.length - 1) : "";
  if (prefix && (countryByName(prefix) || countryByDemonym(prefix))) return true;
  if (!text.includes(" ") && !LAST_WORDS.has(text) && type !== "Organization") return false;
  return !countryByName(text) && !countryByCapital(text) && !knownBody(text);
}

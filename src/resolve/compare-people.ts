import type { Facts } from "./facts.ts";
import { isFrequentName, isShortName, type PersonName, relateNames } from "./person-name.ts";
import type { Weighing } from "./reasons.ts";
import { fieldsMeet } from "./roles.ts";
import { firstShared, listed, pair } from "./shared.ts";

/** Ages are rounded and articles have wrong ones. */
const YEARS = 2;

/** Weighs two people: names, offices, callings, states, ages. */
export function comparePeople(a: Facts, b: Facts, weighing: Weighing): void {
  const [x, y] = [a.person, b.person];
  if (!x || !y) {
    if (a.key === b.key) weighing.add("same-person-name", a.key.replace(/^\S+ /u, ""));
    return;
  }
  if (!compareNames(a, b, x, y, weighing)) return;
  compareLives(a, b, weighing);
}

function compareNames(a: Facts, b: Facts, x: PersonName, y: PersonName, weighing: Weighing): boolean {
  const [one, other] = [x.words.join(" "), y.words.join(" ")];
  const names = pair(one, other);
  const relation = relateNames(x, y);
  const short = isShortName(x) || isShortName(y);
  const told = firstShared(a.names, keysOf(b)) ?? firstShared(b.names, keysOf(a));
  const frequent = isFrequentName(x);
  if (relation === "other") {
    if (told === undefined) {
      weighing.add("other-name", names);
      return false;
    }
    weighing.add("known-as", told);
  } else if (relation === "same" && !short) weighing.add(frequent ? "frequent-person-name" : "same-person-name", one);
  else if (relation === "same" || relation === "short") {
    weighing.add(frequent ? "frequent-surname" : "surname", names);
    if (relation === "short" && firstShared(a.articles, b.articles) !== undefined) weighing.add("same-article");
  } else if (relation === "order") weighing.add("name-order", names);
  else if (relation === "spelling") weighing.add(short ? "surname" : "spelling-variant", names);
  else if (relation === "sound") weighing.add("similar-sound", names);
  else if (relation === "nickname") weighing.add("nickname", names);
  else if (relation === "fuller") weighing.add("fuller-name", names);
  else if (relation === "part") weighing.add("part-of-name", names);
  else weighing.add("same-initial", names);
  // One article that has both as two people, "Robert Kincaid" and "Robert Kincaid Jr.", knows better.
  if (relation !== "short" && relation !== "same" && told === undefined && firstShared(a.articles, b.articles) !== undefined)
    weighing.add("two-in-one-article");
  if (x.suffix !== y.suffix && (isElder(x, y) || firstShared(a.articles, b.articles) !== undefined))
    weighing.add("other-suffix", names);
  return true;
}

/** Two suffixes, or a younger one where the other has none and a full name. */
const isElder = (x: PersonName, y: PersonName): boolean =>
  (x.suffix !== null && y.suffix !== null) || (!isShortName(x) && !isShortName(y));

const keysOf = ({ told, names }: Facts): ReadonlySet<string> => new Set([...told.keys(), ...names]);

function compareLives(a: Facts, b: Facts, weighing: Weighing): void {
  if (a.sex && b.sex && a.sex !== b.sex && a.sex !== "both" && b.sex !== "both") weighing.add("other-sex");
  if (a.born && b.born) {
    const apart = a.born[0] - b.born[1] > YEARS || b.born[0] - a.born[1] > YEARS;
    weighing.add(apart ? "other-age" : "same-age", pair(String(a.born[1]), String(b.born[1])));
  }
  const office = firstShared(a.offices, b.offices);
  if (office !== undefined) weighing.add("same-office", office);
  else {
    const head = firstShared(heads(a.offices), heads(b.offices));
    if (head !== undefined) weighing.add("similar-office", head);
  }
  const meeting = fieldsMeet(a.fields, b.fields);
  const fields = (): string => pair(listed(a.fields), listed(b.fields));
  if (meeting === "same" && office === undefined) weighing.add("same-field", firstShared(a.fields, b.fields) as string);
  else if (meeting === "near") weighing.add("near-field", fields());
  else if (meeting === "apart") weighing.add("other-field", fields());
  const body = firstShared(a.bodies, b.bodies);
  if (body !== undefined) weighing.add("same-body", body.replace(/^\S+ /u, ""));
  const state = firstShared(a.countries, b.countries);
  if (state !== undefined) weighing.add("same-state", state);
  else if (a.countries.size > 0 && b.countries.size > 0)
    weighing.add("other-state", pair(listed(a.countries), listed(b.countries)));
}

const heads = (offices: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...offices].map((office) => office.split(" ").at(-1) as string));

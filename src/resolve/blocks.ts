import type { Facts } from "./facts.ts";
import { initialsFor } from "./given-names.ts";
import { initialsOf } from "./names.ts";
import { isShortName, type PersonName, personName } from "./person-name.ts";
import { plainSpelling, soundKey } from "./spelling.ts";

/** Under which keys a record is found: only records that meet under one are compared. */
export interface BlockKeys {
  /** Full names meet full names here. */
  readonly full: readonly string[];
  /** A short form meets the full names that have the key among `target`, and short forms with the same key. */
  readonly short: readonly string[];
  readonly target: readonly string[];
}

/** The block keys of a record. */
export function blockKeys(facts: Facts): BlockKeys {
  return facts.family === "person" && facts.person ? personKeys(facts, facts.person) : thingKeys(facts);
}

const letter = (word: string): string => {
  const first = plainSpelling(word)[0] ?? "";
  return first === "g" ? "k" : first;
};

/** A surname by its sound with the first letter of a given name: "Qaddafi, Muammar" and "Gaddafi, Moammar" meet. */
function fullKeys({ family, given, words }: PersonName): string[] {
  const keys = new Set<string>();
  for (const name of given.length > 1 ? given.slice(0, 2) : given) {
    for (const initial of initialsFor(name)) keys.add(`p ${soundKey(family)} ${letter(initial)}`);
    keys.add(`p ${soundKey(family)} ${letter(name)}`);
  }
  if (words.length === 2) keys.add(`o ${words.map(soundKey).sort().join(" ")}`);
  return [...keys];
}

function personKeys(facts: Facts, person: PersonName): BlockKeys {
  const asThing = facts.human ? [] : [`t ${person.words.join(" ")}`];
  if (isShortName(person)) return { full: asThing, short: [`s ${soundKey(person.family)}`], target: [] };
  const told = [...facts.names, ...facts.told.keys()].flatMap((name) => {
    const parsed = personName(name);
    return parsed && !isShortName(parsed) ? fullKeys(parsed) : [];
  });
  const target = new Set([`s ${soundKey(person.family)}`, `s ${soundKey(person.words.at(-1) as string)}`]);
  return { full: [...new Set([...fullKeys(person), ...told, ...asThing])], short: [], target: [...target] };
}

function thingKeys(facts: Facts): BlockKeys {
  if (facts.organ !== null) {
    const key = [`g ${facts.organ}`];
    return facts.countries.size > 0 ? { full: key, short: [], target: key } : { full: [], short: key, target: [] };
  }
  const names = new Set([...facts.names, ...facts.told.keys(), facts.key.replace(/^\S+ /u, "")]);
  const full = [...names].map((name) => `t ${name}`);
  const acronyms = [...facts.acronyms.keys()].map((key) => `a ${key}`);
  if (facts.short) return { full, short: acronyms, target: [] };
  const initials = [...facts.names].flatMap(initialsOf).map((key) => `a ${key}`);
  return { full, short: [], target: [...new Set([...acronyms, ...initials])] };
}

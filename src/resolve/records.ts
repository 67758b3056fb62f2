import { isCommonName } from "./common-names.ts";
import type { Facts, Profile } from "./facts.ts";
import { isFrequentName } from "./person-name.ts";

/**
 * All things of one name of whom the same is said: nothing could tell them apart, so they are one and are compared as
 * one. A person of whom ten articles say what a hundred said before adds no record.
 */
export interface Rec {
  readonly key: string;
  readonly profiles: Map<string, Profile>;
  facts: Facts;
  /** Counts the changes of the facts. */
  version: number;
  /** A surname, an acronym, an organ that is not said to be any state's. */
  readonly short: boolean;
  /** A full name of which nothing is said. */
  readonly bare: boolean;
}

/** How a profile is called among others: article and first entity. */
export const profileId = ({ article, entities }: Pick<Profile, "article" | "entities">): string =>
  `${article}\u0000${entities[0]}`;

/** Whether only a short form of the name is known. */
const isShort = (facts: Facts): boolean => facts.short || (facts.organ !== null && facts.countries.size === 0);

/** Whether nothing but the name is known. */
function isBare({ fields, offices, countries, bodies, born, sex, wikidata }: Facts): boolean {
  return fields.size + offices.size + countries.size + bodies.size + wikidata.size === 0 && born === null && sex === null;
}

/**
 * The key of the record that a profile belongs to: its name, with all that may speak against its being one with a namesake.
 * What speaks only for it, offices and bodies, a record gathers.
 */
export function recordKey({ facts, article }: Profile): string {
  const { key, fields, countries, born, sex, wikidata, family, human } = facts;
  const sorted = (items: Iterable<string>): string[] => [...items].sort();
  // Who is called by a frequent surname alone, and whose organ it is, each article knows for itself; an article that names
  // one country alone means the organ of that.
  const [only, ...others] = facts.setting;
  const oneState = facts.organ !== null && others.length === 0 ? only : undefined;
  const own = isShort(facts) && (facts.organ !== null || (facts.person !== null && isFrequentName(facts.person)));
  // What many are called by, the countries of the articles must tell apart.
  const common = isCommonName(key.replace(/^\S+ /u, "")) || (facts.person !== null && isFrequentName(facts.person));
  const said = isBare(facts)
    ? ["bare", ...(common ? sorted(facts.setting) : [])]
    : [sorted(fields), sorted(countries), born, sex, sorted(wikidata)];
  return JSON.stringify([key, family, facts.short ? Number(human) : 2, said, own ? (oneState ?? article) : ""]);
}

/** Takes a name out of a record's company, because all the world is named beside it; says whether it was there. */
export function forget(record: Rec, name: string): boolean {
  if (record.profiles.size > 1 && !(record.facts.neighbours as Set<string>).delete(name)) return false;
  record.version++;
  return true;
}

const GROWING = [
  "names",
  "fields",
  "offices",
  "countries",
  "bodies",
  "neighbours",
  "selves",
  "setting",
  "wikidata",
  "articles",
] as const;

/** A record of its own for a profile. It holds the profile's facts themselves until another profile comes. */
export function newRecord(key: string, profile: Profile): Rec {
  const { facts } = profile;
  return {
    key,
    profiles: new Map([[profileId(profile), profile]]),
    facts,
    version: 0,
    short: isShort(facts),
    bare: isBare(facts),
  };
}

/** The same facts in sets that may grow. */
function ownFacts(facts: Facts): Facts {
  return {
    ...facts,
    ...Object.fromEntries(GROWING.map((field) => [field, new Set<string>(facts[field])])),
    told: new Map(facts.told),
    acronyms: new Map(facts.acronyms),
  };
}

/** Takes a profile into a record of the same key; says whether that changed what comparisons see. Costs what the profile holds. */
export function grow(record: Rec, profile: Profile): boolean {
  if (record.profiles.size === 1) record.facts = ownFacts(record.facts);
  record.profiles.set(profileId(profile), profile);
  const { facts } = profile;
  let changed = false;
  // A country is its code: what stands beside it in a thousand articles is never asked.
  const fields = facts.key.startsWith("code ") ? (["names", "wikidata"] as const) : GROWING;
  for (const field of fields) {
    const set = record.facts[field] as Set<string>;
    for (const item of facts[field]) {
      changed ||= !set.has(item);
      set.add(item);
    }
  }
  for (const field of ["told", "acronyms"] as const) {
    const map = record.facts[field] as Map<string, "printed" | "known">;
    for (const [key, how] of facts[field]) {
      if (map.get(key) === how || map.get(key) === "printed") continue;
      map.set(key, how);
      changed = true;
    }
  }
  if (facts.human && !record.facts.human) {
    record.facts = { ...record.facts, human: true };
    changed = true;
  }
  if (changed) record.version++;
  return changed;
}

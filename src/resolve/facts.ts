import type { EntityType } from "../schema/entity-types.ts";
import type { PersonName } from "./person-name.ts";
import type { Field } from "./roles.ts";

/** Types that one thing may be given by turns. */
export type Family = "person" | "country" | "body" | "program" | "event" | "place" | "law" | "product";

export function familyOf(type: EntityType): Family {
  return type === "Agency" || type === "Organization" ? "body" : (type.toLowerCase() as Family);
}

/**
 * What is known of one thing, from one article or from several: all that the comparison of two looks at. The facts of
 * several articles are the union of the facts of each, so their order does not matter.
 */
export interface Facts {
  readonly family: Family;
  /** What blocking and the comparison take for the name, without case, accents and spelling: `person li wei`, `code CN`. */
  readonly key: string;
  /** Of a person. */
  readonly person: PersonName | null;
  /** Whether the name is only a short form: a surname, an acronym. */
  readonly short: boolean;
  /** Keys of its full names as articles print them. */
  readonly names: ReadonlySet<string>;
  /** Keys of other names that a document gives it, by whether its article prints them. */
  readonly told: ReadonlyMap<string, "printed" | "known">;
  readonly acronyms: ReadonlyMap<string, "printed" | "known">;
  /** An organ that many states have ("foreign ministry"): its name without the state. */
  readonly organ: string | null;
  readonly fields: ReadonlySet<Field>;
  /** Offices and trades in words: `energy minister`. */
  readonly offices: ReadonlySet<string>;
  /** ISO codes of the states that a person serves, or that a body or place belongs to. */
  readonly countries: ReadonlySet<string>;
  /** Keys of the bodies that a person leads or belongs to. */
  readonly bodies: ReadonlySet<string>;
  readonly sex: "f" | "m" | "both" | null;
  /** Years between which a person was born, as ages tell. */
  readonly born: readonly [first: number, last: number] | null;
  /** Keys of the people, bodies and places that the same articles name, itself among them. */
  readonly neighbours: ReadonlySet<string>;
  /** The keys among them that are its own. */
  readonly selves: ReadonlySet<string>;
  /** ISO codes of the countries that the same articles name. */
  readonly setting: ReadonlySet<string>;
  readonly wikidata: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Whether anything speaks for a person: a role, a title, "he" or "she". */
  readonly human: boolean;
}

/** What is known of one thing from one article. */
export interface Profile {
  readonly article: string;
  readonly date: string | null;
  /** The article's entities that are this thing, sorted; more than one where the article's own names tell so. */
  readonly entities: readonly string[];
  readonly links: readonly Link[];
  readonly facts: Facts;
  /** How often each name is printed. */
  readonly printed: ReadonlyMap<string, number>;
  /** Names that the document gives it and the article does not print. */
  readonly unprinted: ReadonlySet<string>;
  /** Keys of names that the article calls former ones. */
  readonly former: ReadonlySet<string>;
  /** How often each type is given. */
  readonly types: ReadonlyMap<EntityType, number>;
  readonly country: string | null;
  /** What the document of the article calls it. */
  readonly usualName: string;
}

/** Why two entities of one article are one. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly why: "surname" | "variant" | "initials" | "short-form" | "renamed";
}

/** The key by which a person is a neighbour of others: the surname, or the whole name where the surname tells little. */
export function neighbourKey(facts: Pick<Facts, "family" | "person" | "key">, frequent: boolean): string {
  if (facts.family !== "person" || !facts.person) return facts.key;
  return `p ${frequent ? facts.person.words.join(" ") : facts.person.family}`;
}

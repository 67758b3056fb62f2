import type { Entity, Extraction } from "../article/extraction.ts";
import type { EntityType } from "../schema/entity-types.ts";
import { nameKey } from "./names.ts";
import { organOf } from "./organs.ts";

/** Types that one thing may be given by turns: what has one word for a name is compared within its family alone. */
function familyOf(type: EntityType): string {
  return type === "Agency" || type === "Organization" ? "body" : type.toLowerCase();
}

const FAMILIES = ["country", "body", "program", "event", "place", "law", "product"];
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{2,7}$/u;

/** Where an entity belongs: entities with one key are one. */
export interface Place {
  readonly key: string;
  /** Of an organ whose name does not say whose it is ("Foreign Ministry"): that name. */
  readonly organ?: string;
  /** The key of the state whose organ it is, where the article says so. */
  readonly home?: string;
}

/**
 * The key of a name: the code of a country; a person's name; a name of several words whatever its type, because the type
 * of "World Internet Conference" is a matter of opinion; a name of one word within its family, because Amazon the company
 * is not Amazon the place.
 */
function keyOf({ type, name, country }: Pick<Entity, "type" | "name" | "country">): string {
  if (country) return `code ${country}`;
  const key = nameKey(name) || name;
  if (type === "Person") return `person ${key}`;
  return key.includes(" ") ? `thing ${key}` : `${familyOf(type)} ${key}`;
}

/** Where each entity of an article belongs. */
export function placesOf({ article, entities, assertions }: Extraction): ReadonlyMap<string, Place> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const homes = new Map<string, Set<Entity>>();
  for (const { relation, subject, object, status } of assertions) {
    const home = byId.get(object);
    if (relation !== "partOf" || status === "negated" || home?.type !== "Country") continue;
    homes.set(subject, (homes.get(subject) ?? new Set()).add(home));
  }
  const places = new Map<string, Place>();
  for (const entity of entities) places.set(entity.id, placeOf(entity, homes.get(entity.id) ?? new Set(), article.id));
  return places;
}

function placeOf(entity: Entity, homes: ReadonlySet<Entity>, article: string): Place {
  if (familyOf(entity.type) !== "body") return { key: keyOf(entity) };
  const organ = organOf(
    entity.name,
    [...homes].flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  if (organ === null) return { key: keyOf(entity) };
  const [home, ...others] = homes;
  // A body with two homes has none that tells it apart.
  if (home && others.length === 0) return { key: `organ ${organ} of ${keyOf(home)}`, organ, home: keyOf(home) };
  return { key: `organ ${organ} in ${article}`, organ };
}

/**
 * The keys that a name or alias of an entity explains elsewhere: an acronym in any family, another whole name, a
 * surname. A word out of the name is none: "Internet" is not the World Internet Conference.
 */
export function explainedBy(entity: Entity, alias: string): readonly string[] {
  const { type, country } = entity;
  const key = nameKey(alias);
  if (key === "") return [];
  if (type === "Person") return [`person ${key}`];
  if (organOf(alias) !== null) return [];
  if (!country && ACRONYM.test(alias)) return [...FAMILIES.map((family) => `${family} ${key}`), `thing ${key}`];
  const whole = country !== undefined || key.includes(" ") || !` ${nameKey(entity.name)} `.includes(` ${key} `);
  return whole ? [keyOf({ type, name: alias })] : [];
}

/** The key that a person's surname alone would have; null for a name of one word. */
export function surnameKey({ type, name }: Entity): string | null {
  const words = nameKey(name).split(" ");
  return type === "Person" && words.length > 1 ? `person ${words.at(-1)}` : null;
}

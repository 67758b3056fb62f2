import { describe, expect, test } from "vitest";
import type { EntityType } from "../../src/schema/entity-types.ts";
import { ENTITY_TYPES } from "../../src/schema/entity-types.ts";
import { fitsSignature, RELATIONS, type Relation } from "../../src/schema/relations.ts";

const TYPES = ENTITY_TYPES.map(({ id }) => id);

/** The pairs of types that a relation may join, as `Person Agency`. */
const pairs = (relation: Relation): readonly string[] =>
  TYPES.flatMap((subject) =>
    TYPES.flatMap((object) => (fitsSignature(relation, subject, object) ? [`${subject} ${object}`] : [])),
  );
const product = (subjects: string, objects: string): readonly string[] =>
  subjects.split(" ").flatMap((subject) => objects.split(" ").map((object) => `${subject} ${object}`));

const ACTOR = "Person Country Agency Organization Place";
const ENTITY = `${ACTOR} Program Event Law Product`;

// What readers of the graph rely on, relation by relation.
const PUBLISHED: Readonly<Record<Relation, readonly string[]>> = {
  said: product(ACTOR, "Statement"),
  about: product("Statement", ENTITY),
  attended: product(ACTOR, "Event Program"),
  organized: product(ACTOR, "Event"),
  operates: product(ACTOR, "Program Product Agency Organization Place"),
  created: product(ACTOR, "Country Agency Organization Place Program Event Law Product"),
  leads: product("Person", "Country Agency Organization Program Event Place"),
  memberOf: [...product("Person Country Agency Organization", "Agency Organization Program"), "Person Country"],
  partOf: product("Agency Organization Program Place Event", "Agency Organization Program Country Event"),
  locatedIn: product("Place Agency Organization Event", "Place Country"),
  appointed: product(ACTOR, "Person"),
  met: product(ACTOR, ACTOR),
  visited: product("Person Agency Organization", "Place Country Agency"),
  supports: product(ACTOR, ENTITY),
  opposes: product(ACTOR, ENTITY),
  coerces: product(ACTOR, ENTITY),
  attacks: product(ACTOR, ENTITY),
  agreedTo: product(ACTOR, `Law ${ACTOR}`),
  owns: product(ACTOR, "Organization Product Place"),
  funds: product(ACTOR, ENTITY),
  relatedTo: product("Person", "Person"),
  interactsWith: product(ENTITY, ENTITY),
};

describe("a relation", () => {
  test.each(RELATIONS.map(({ id }) => id))("joins the types that the schema says: %s", (id) => {
    expect([...pairs(id)].sort()).toEqual([...PUBLISHED[id]].sort());
  });

  test("of membership joins a person to a country, but not a country to a country", () => {
    const of = (subject: EntityType): boolean => fitsSignature("memberOf", subject, "Country");
    expect([of("Person"), of("Country"), of("Agency")]).toEqual([true, false, false]);
  });
});

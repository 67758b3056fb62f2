import { expect, test } from "vitest";
import { relationOfVerb } from "../../src/graph/relation-verbs.ts";
import { ENTITY_TYPES } from "../../src/schema/entity-types.ts";
import { RELATIONS } from "../../src/schema/relations.ts";
import { STATUSES } from "../../src/schema/status.ts";

// Graphs that people have saved speak these words: a list here that must change breaks them.

test("the entity types are those that readers of the graph rely on", () => {
  const published = "Person Country Agency Organization Program Event Place Law Product Statement";
  expect(ENTITY_TYPES.map(({ id }) => id).join(" ")).toBe(published);
});

test("the relations are those that readers of the graph rely on", () => {
  const published =
    "said about attended organized operates created leads memberOf partOf locatedIn appointed met visited supports opposes " +
    "coerces attacks agreedTo owns funds relatedTo interactsWith";
  expect(RELATIONS.map(({ id }) => id).join(" ")).toBe(published);
});

test("the statuses are those that readers of the graph rely on", () => {
  expect(STATUSES.map(({ id }) => id).join(" ")).toBe("actual planned possible negated");
});

test("a verb asks for one relation, and no form that English makes of one asks for another", () => {
  const verbs = RELATIONS.flatMap(({ id, verbs }) =>
    verbs
      .split(" ")
      .filter(Boolean)
      .map((verb) => [verb, id] as const),
  );
  for (const [verb, id] of verbs) expect([verb, relationOfVerb(verb)]).toEqual([verb, id]);
  expect(["criticised", "denies", "banned", "attended", "bought", "belongs"].map(relationOfVerb)).toEqual([
    "opposes",
    "opposes",
    "coerces",
    "attended",
    "owns",
    "memberOf",
  ]);
});

test("entity types and relations have ids, labels and colours of their own", () => {
  for (const key of ["id", "label", "plural", "colour", "icon"] as const) {
    expect(new Set(ENTITY_TYPES.map((type) => type[key])).size).toBe(ENTITY_TYPES.length);
  }
  expect(new Set(RELATIONS.map(({ id }) => id)).size).toBe(RELATIONS.length);
  for (const { sentence } of RELATIONS) expect(sentence).toMatch(/^\{subject\} .*\{object\}/);
});

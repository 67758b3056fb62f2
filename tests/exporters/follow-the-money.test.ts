import model from "@alephdata/followthemoney/dist/defaultModel.json" with { type: "json" };
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOLLOW_THE_MONEY } from "../../src/exporters/follow-the-money/follow-the-money.ts";
import { linkSchema } from "../../src/exporters/follow-the-money/links.ts";
import { LINKS, PROPERTIES } from "../../src/exporters/follow-the-money/model.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { subgraph, visible } from "../../src/graph/filter.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { ENTITY_TYPES } from "../../src/schema/entity-types.ts";
import { RELATIONS } from "../../src/schema/relations.ts";
import { extractionOf } from "../support/extraction.ts";
import { anyText, hostile } from "./hostile.ts";
import { KNOWLEDGE } from "./sample.ts";

/** The model as it is published (the maintainers' package has it as data). */
interface PublishedProperty {
  readonly name: string;
  readonly type: string;
  readonly range?: string;
  readonly maxLength: number;
  readonly stub?: boolean;
}
interface PublishedSchema {
  readonly extends: readonly string[];
  readonly schemata: readonly string[];
  readonly abstract?: boolean;
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, PublishedProperty>>;
}
interface PublishedModel {
  readonly schemata: Readonly<Record<string, PublishedSchema>>;
  readonly types: Readonly<Record<string, { readonly values?: Readonly<Record<string, string>> }>>;
}
const MODEL = model as unknown as PublishedModel;

/** A property of a schema, its own or inherited. */
function propertyOf(schema: string, name: string): PublishedProperty | undefined {
  const own = MODEL.schemata[schema];
  return own?.properties[name] ?? own?.extends.map((parent) => propertyOf(parent, name)).find(Boolean);
}
const isA = (schema: string, wanted: string): boolean =>
  schema === wanted || (MODEL.schemata[schema]?.extends.some((parent) => isA(parent, wanted)) ?? false);
const requiredOf = (schema: string): readonly string[] => [
  ...(MODEL.schemata[schema]?.required ?? []),
  ...(MODEL.schemata[schema]?.extends.flatMap(requiredOf) ?? []),
];

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const FORMS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u,
  url: /^https?:\/\/\S+$/u,
  identifier: /^[A-Z]\d+$/u,
};

/** What the published model would refuse in a file of entities; empty when all is well. */
function ftmFaults(entities: readonly Entity[]): readonly string[] {
  const faults: string[] = [];
  const schemata = new Map(entities.map(({ id, schema }) => [id, schema]));
  if (schemata.size !== entities.length) faults.push("an id comes twice");
  for (const { id, schema, properties } of entities) {
    if (!/^[\w.-]{1,200}$/u.test(id)) faults.push(`"${id}" is no id`);
    if (!MODEL.schemata[schema] || MODEL.schemata[schema]?.abstract) faults.push(`there is no ${schema}`);
    for (const name of requiredOf(schema)) if (!properties[name]?.length) faults.push(`${schema} ${id} lacks ${name}`);
    for (const [name, values] of Object.entries(properties)) {
      const known = propertyOf(schema, name);
      if (!known || known.stub) {
        faults.push(`${schema} has no ${name}`);
        continue;
      }
      for (const value of values) {
        if (value === "" || value.length > known.maxLength) faults.push(`${schema}:${name} is too long or empty`);
        if (known.type === "entity" && !isA(schemata.get(value) ?? "", known.range ?? ""))
          faults.push(`${schema}:${name} is no ${known.range}`);
        if (known.type === "country" && !MODEL.types.country?.values?.[value]) faults.push(`"${value}" is no country`);
        if (FORMS[known.type]?.test(value) === false) faults.push(`"${value}" is no ${known.type}`);
      }
    }
  }
  return faults;
}

const read = (knowledge: KnowledgeGraph): Entity[] =>
  [...FOLLOW_THE_MONEY.write(knowledge)].map((line) => JSON.parse(line) as Entity);

describe("FollowTheMoney entities", () => {
  const entities = read(KNOWLEDGE);
  const of = (schema: string): readonly Entity[] => entities.filter((entity) => entity.schema === schema);

  test("have schemata, properties, ranges and values of the published model", () => {
    expect(ftmFaults(entities)).toEqual([]);
  });

  test("would be found out by that check if they departed from it", () => {
    const spoil = (change: (entity: Entity) => Entity): readonly string[] => ftmFaults(entities.map(change));
    expect(spoil((entity) => ({ ...entity, schema: "Thing" }))).not.toEqual([]);
    expect(spoil(({ id, schema }) => ({ id, schema, properties: {} }))).not.toEqual([]);
    expect(spoil((entity) => ({ ...entity, properties: { ...entity.properties, colour: ["red"] } }))).not.toEqual([]);
    expect(
      spoil((entity) =>
        entity.schema === "Directorship" ? { ...entity, properties: { ...entity.properties, director: ["nobody"] } } : entity,
      ),
    ).not.toEqual([]);
  });

  test("use no more of the model than the table beside the exporter says, and the table says what the model does", () => {
    const used = ["Article", ...ENTITY_TYPES.map(({ followTheMoney }) => followTheMoney), ...Object.keys(LINKS)];
    for (const [name, { type, longest }] of Object.entries(PROPERTIES)) {
      const published = used.flatMap((schema) => propertyOf(schema, name) ?? []);
      expect(published.length, name).toBeGreaterThan(0);
      for (const known of published) expect([name, known.type, known.maxLength]).toEqual([name, type, longest]);
    }
    for (const [schema, { ends, interest }] of Object.entries(LINKS)) {
      expect(
        ends.every((end) => propertyOf(schema, end)?.type === "entity"),
        schema,
      ).toBe(true);
      expect(isA(schema, "Interest"), schema).toBe(interest);
    }
  });

  test("know people, bodies and documents, which prove the things that they tell of", () => {
    expect(of("Article").map(({ properties }) => properties.title)).toEqual([["Talks"], ["Wuzhen opens"]]);
    const [li] = of("Person").filter(({ properties }) => properties.name?.includes("Li Xiaodong"));
    expect(li).toMatchObject({ id: "person.li-xiaodong", properties: { alias: ["Li"] } });
    expect(li?.properties.proof).toHaveLength(2);
  });

  test("say who leads what, as what, with the sentences that say so", () => {
    expect(of("Directorship")).toHaveLength(1);
    const [{ properties } = {}] = of("Directorship") as [Entity?];
    expect(properties).toMatchObject({ director: ["person.li-xiaodong"], role: ["director"], status: ["actual"] });
    expect(properties?.summary).toContain("Li Xiaodong leads the China Internet Network Information Center.");
  });

  test("make no fact of what is planned, denied or claimed: a link of unknown kind that says so", () => {
    expect(linkSchema({ relation: "leads", status: "negated", claimed: false, predicate: "lead" }, "Person", "Agency", [])).toBe(
      "UnknownLink",
    );
    expect(linkSchema({ relation: "owns", status: "actual", claimed: true, predicate: "own" }, "Person", "Product", [])).toBe(
      "UnknownLink",
    );
    expect(linkSchema({ relation: "owns", status: "actual", claimed: false, predicate: "own" }, "Person", "Product", [])).toBe(
      "Ownership",
    );
    const [conference] = of("Event");
    expect(conference?.properties.involved).toBeUndefined();
    const attended = of("UnknownLink").find(({ properties }) => properties.role?.includes("attended"));
    expect(attended?.properties.status).toEqual(["planned, claimed"]);
  });

  test("of what is visible alone keep to the model, and refer to nothing that is hidden", () => {
    const found = read(subgraph(KNOWLEDGE, visible(KNOWLEDGE, { types: new Set(["Person", "Event"]) })));
    expect(ftmFaults(found)).toEqual([]);
    expect(found.some(({ schema }) => schema === "PublicBody")).toBe(false);
  });

  test("tell kin from other close ties", () => {
    const tie = (title: string) =>
      linkSchema({ relation: "relatedTo", status: "actual", claimed: false, predicate: "be" }, "Person", "Person", [title]);
    expect(["wife", "step-brother", "mother-in-law", "grandson", "aide", "person"].map(tie)).toEqual([
      "Family",
      "Family",
      "Family",
      "Family",
      "Associate",
      "Associate",
    ]);
  });

  test("keep to the model for every relation between all types that it may join", () => {
    for (const { id, signature } of RELATIONS) {
      for (const { subject, object } of signature) {
        for (const a of subject) {
          for (const b of object) {
            if (a === "Statement" || b === "Statement") continue;
            const draft = extractionOf({
              id: "a",
              date: "2015-12-16",
              entities: [
                [a, "Ann"],
                [b, "Bob"],
              ],
              assertions: [[id, 1, 2]],
            });
            expect(ftmFaults(read(buildGraph([draft], "test"))), `${a} ${id} ${b}`).toEqual([]);
          }
        }
      }
    }
  });

  test("name countries by the codes of the model, former ones too", () => {
    const codes = ["CN", "SU", "DD", "CS", "XK"] as const;
    const draft = extractionOf({ id: "a", entities: codes.map((code) => ["Country", `State ${code}`, [], code] as const) });
    expect(ftmFaults(read(buildGraph([draft], "test")))).toEqual([]);
  });

  test("keep to the model, whatever names and sentences hold", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyText, { minLength: 1, maxLength: 6 }), anyText, (names, text) => {
        const knowledge = hostile(names, text);
        const found = read(knowledge);
        expect(ftmFaults(found)).toEqual([]);
        expect(found).toHaveLength(1 + knowledge.graph.order + knowledge.graph.size);
      }),
      { numRuns: 100 },
    );
  });
});

import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { GEXF } from "../../src/exporters/gexf.ts";
import { GRAPH_JSON } from "../../src/exporters/graph-json.ts";
import { buildGraph } from "../../src/graph/build.ts";
import type { BuiltGraph } from "../../src/graph/knowledge-graph.ts";
import { assembly, knowledgeParts } from "../../src/graph/parts.ts";
import { syntheticExtractions } from "../bench/synthetic.ts";
import { extractionOf } from "../support/extraction.ts";
import { moscow, talk, wuzhen } from "./sample.ts";

/** A graph that crossed from one thread to another: its parts are copied as messages are. */
function crossed(given: readonly Extraction[]): { readonly before: BuiltGraph; readonly after: BuiltGraph } {
  const before = buildGraph(given, "test-1");
  const places = new Map(given.map(({ mentions }, i) => [mentions, i]));
  const { add, knowledge } = assembly(given);
  for (const part of knowledgeParts(before, ({ mentions }) => places.get(mentions) as number)) add(structuredClone(part));
  return { before, after: knowledge() };
}

const collections = {
  "two articles and a speech": [wuzhen, moscow, talk],
  "one article twice and another under its id": [
    wuzhen,
    wuzhen,
    extractionOf({ id: "wuzhen", text: "Another text. ", entities: [["Country", "China", ["PRC"], "CN"]] }),
  ],
  "claims, offices and dates": [
    {
      ...talk,
      assertions: talk.assertions.map((item) => ({ ...item, claimedIn: "s1", when: "2015-12", title: "head of state" })),
    },
  ],
  "nothing at all": [],
  "more than goes in one part": [
    ...syntheticExtractions({ articles: 120, entities: 700, relations: 9, statements: 4, about: 3 }),
  ],
} satisfies Record<string, readonly Extraction[]>;

describe.each(Object.entries(collections))("a graph of %s", (_name, given) => {
  const { before, after } = crossed(given);

  test("is the same graph when it is put together from its parts", () => {
    expect(after.graph.export()).toEqual(before.graph.export());
    expect([...after.evidence]).toEqual([...before.evidence]);
    expect([...after.extractions]).toEqual([...before.extractions]);
    expect(after.resolution.entities).toEqual(before.resolution.entities);
    for (const { article, entities } of given) {
      for (const { id } of entities) expect(after.resolution.idOf(article.id, id)).toBe(before.resolution.idOf(article.id, id));
    }
  });

  test("is written to the same files", () => {
    for (const { write } of [GEXF, GRAPH_JSON]) {
      expect([...write(after, { title: "Talks", positions: {} })].join("")).toBe(
        [...write(before, { title: "Talks", positions: {} })].join(""),
      );
    }
  });
});

test("a graph crosses in parts of a few hundred, and keeps the extractions that were there already", () => {
  const given = collections["more than goes in one part"];
  const { before, after } = crossed(given);
  const parts = [...knowledgeParts(before, () => 0)];
  expect(parts.filter(({ kind }) => kind === "evidence").length).toBeGreaterThan(2);
  expect(after.extractions.get("made-7")).toBe(given[7]);
});

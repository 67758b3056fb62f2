import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { drawnGraph } from "../../src/graph/drawn.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { strandsOf } from "../../src/graph/strands.ts";
import { extractionOf } from "../support/extraction.ts";
import { speech } from "./sample.ts";

/** The strands of the one line of a graph, each as words; the line goes from the smaller id to the other. */
function told(knowledge: KnowledgeGraph, statements: "folded" | "nodes" = "folded"): string[] {
  const drawn = drawnGraph(knowledge, {}, { statements });
  return drawn.edges().flatMap((line) => {
    const [source, target] = drawn.extremities(line);
    const { edges } = drawn.getEdgeAttributes(line);
    return strandsOf(knowledge, edges, source, target).map(
      ({ label, direction, weight, uncertain }) => `${label} ${direction} ${weight}${uncertain ? " uncertain" : ""}`,
    );
  });
}

const pair = (...assertions: readonly Parameters<typeof extractionOf>[0]["assertions"][]): KnowledgeGraph =>
  buildGraph(
    assertions.map((facts, i) =>
      extractionOf({
        id: `a${i}`,
        entities: [
          ["Person", "Ada Ling"],
          ["Agency", "Bureau of Maps"],
        ],
        assertions: facts ?? [],
      }),
    ),
    "test-1",
  );

describe("the strands of a line", () => {
  test("are its relations, each direction for itself, with their evidence counted", () => {
    // agency/bureau-of-maps comes before person/ada-ling.
    const knowledge = pair(
      [["leads", 1, 2]],
      [["leads", 1, 2]],
      [["appointed", 2, 1]],
      [["supports", 2, 1]],
      [["supports", 1, 2]],
    );
    expect(told(knowledge)).toEqual(["leads -1 2", "appointed 1 1", "supports 1 1", "supports -1 1"]);
  });

  test("have no direction where the relation has none, and are uncertain where all of their evidence is", () => {
    expect(told(pair([["relatedTo", 1, 2]]))).toEqual(["related to 0 1"]);
    expect(told(pair([["leads", 1, 2, "planned"]], [["supports", 1, 2]]))).toEqual(["leads -1 1 uncertain", "supports -1 1"]);
  });

  test("of folded speech go from who speaks to what is spoken about, and are uncertain where it was not said", () => {
    // person/dmitry-medvedev comes before person/xi-jinping, who speaks.
    expect(told(buildGraph([speech("actual")], "test-1"))).toEqual(["spoke about -1 1"]);
    expect(told(buildGraph([speech("negated")], "test-1"))).toEqual(["spoke about -1 1 uncertain"]);
  });

  test("of statements that are drawn are what joins them to the two", () => {
    expect(told(buildGraph([speech("actual")], "test-1"), "nodes").sort()).toEqual(["about -1 1", "said 1 1"]);
  });
});

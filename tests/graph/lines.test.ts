import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { columnsOf } from "../../src/graph/columns.ts";
import type { DrawOptions } from "../../src/graph/drawn.ts";
import { type GraphFilter, visible } from "../../src/graph/filter.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { drawnLines } from "../../src/graph/lines.ts";
import { ENTITY_TYPES } from "../../src/schema/entity-types.ts";
import { RELATIONS } from "../../src/schema/relations.ts";
import { CERTAINTIES } from "../../src/schema/status.ts";
import { syntheticExtractions } from "../bench/synthetic.ts";
import { moscow, talk, wuzhen } from "./sample.ts";

const made = buildGraph(syntheticExtractions({ articles: 12, entities: 40, relations: 9, statements: 4, about: 3 }), "test-1");
const subset = <T>(items: readonly T[]): fc.Arbitrary<ReadonlySet<T> | null> =>
  fc.option(
    fc.subarray([...items]).map((list) => new Set(list)),
    { nil: null },
  );
const filters: fc.Arbitrary<GraphFilter> = fc.record({
  types: subset(ENTITY_TYPES.map(({ id }) => id)),
  relations: subset(RELATIONS.map(({ id }) => id)),
  certainties: subset(CERTAINTIES.map(({ id }) => id)),
  sources: subset(["", ...[...made.extractions.values()].flatMap(({ article }) => article.source ?? [])]),
  days: fc.option(fc.constant(["2015-01-05", "2015-01-09"] as const), { nil: null }),
  hidden: fc.subarray(made.graph.nodes().slice(10, 30)).map((ids) => new Set(ids)),
  only: subset(made.graph.nodes()),
  articles: subset([...made.extractions.keys()]),
  also: fc.subarray(made.graph.nodes().slice(0, 20)).map((ids) => new Set(ids)),
  minConfidence: fc.constantFrom(0, 0.6, 0.9),
});
const options: fc.Arbitrary<DrawOptions> = fc.record({
  statements: fc.constantFrom("nodes", "folded"),
  hideIsolated: fc.boolean(),
});

/** The lines by their names, each with the edges behind it, as arrays tell them. */
function told(knowledge: KnowledgeGraph, filter: GraphFilter, how: DrawOptions) {
  const { ids, edges } = columnsOf(knowledge);
  const lines = drawnLines(knowledge, filter, how);
  return {
    nodes: Array.from(lines.nodes, (node) => ids[node]),
    lines: Array.from(lines.weights, (weight, i) => ({
      line: `${ids[lines.ends[2 * i] as number]} ${ids[lines.ends[2 * i + 1] as number]}`,
      edges: Array.from(lines.edges.subarray(lines.starts[i], lines.starts[i + 1]), (edge) => edges[edge]),
      weight,
    })),
  };
}

/** The same, straight from what is visible, pair by pair. */
function expected(knowledge: KnowledgeGraph, filter: GraphFilter, { statements, hideIsolated }: DrawOptions) {
  const { graph } = knowledge;
  const folded = statements === "folded";
  const shown = visible(
    knowledge,
    filter.types && folded ? { ...filter, types: new Set([...filter.types, "Statement" as const]) } : filter,
  );
  const nodes = [...shown.nodes].filter((id) => !folded || graph.getNodeAttribute(id, "type") !== "Statement");
  const lines = new Map<string, { line: string; edges: string[]; weight: number }>();
  const add = (a: string, b: string, weight: number, ...edges: string[]): void => {
    if (a === b || !nodes.includes(a) || !nodes.includes(b)) return;
    const line = a < b ? `${a} ${b}` : `${b} ${a}`;
    const old = lines.get(line) ?? { line, edges: [], weight: 0 };
    lines.set(line, { line, edges: [...old.edges, ...edges], weight: old.weight + weight });
  };
  for (const id of shown.edges) {
    const { relation, evidence } = graph.getEdgeAttributes(id);
    const weight = evidence.filter((key) => !shown.evidence || shown.evidence.has(key)).length;
    if (!folded || (relation !== "said" && relation !== "about")) add(graph.source(id), graph.target(id), weight, id);
    else if (relation === "about") {
      for (const said of graph.inEdges(graph.source(id))) {
        if (shown.edges.has(said)) add(graph.source(said), graph.target(id), weight, said, id);
      }
    }
  }
  const joined = new Set([...lines.keys()].flatMap((line) => line.split(" ")));
  return { nodes: nodes.filter((id) => !hideIsolated || joined.has(id)), lines: [...lines.values()] };
}

describe("the lines of a picture as arrays", () => {
  test("are those between what is visible, whatever the filter", () => {
    fc.assert(
      fc.property(filters, options, (filter, how) => {
        expect(told(made, filter, how)).toEqual(expected(made, filter, how));
      }),
      { numRuns: 150 },
    );
  });

  test("say how sure each is", () => {
    const lines = drawnLines(buildGraph([wuzhen, moscow, talk], "test-1"), {}, { statements: "folded" });
    // Two attend, one of them only plans to; the two met.
    expect([...lines.uncertain].sort()).toEqual([0, 0, 1]);
  });
});

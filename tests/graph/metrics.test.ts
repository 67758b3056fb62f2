import fc from "fast-check";
import centralityBetweenness from "graphology-metrics/centrality/betweenness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { describe, expect, test } from "vitest";
import { betweenness, sourcesFor } from "../../src/graph/metrics/betweenness.ts";
import { metricInput } from "../../src/graph/metrics/metric.ts";
import type { MetricId } from "../../src/graph/metrics/metric-ids.ts";
import { METRICS, metric } from "../../src/graph/metrics/metrics.ts";
import { type Drawing, draw, drawings, nodeOf, twice } from "./drawings.ts";

/** What a metric says of each node. */
function measured(id: MetricId, drawing: Drawing): ReadonlyMap<string, number> {
  const input = metricInput(draw(drawing));
  const values = metric(id).run(input);
  return new Map(input.ids.map((node, i) => [node, values[i] as number]));
}

/** China is joined to three people, one of whom leads on to PRISM. */
const china: Drawing = {
  nodes: [nodeOf("china", { mentions: 9 }), nodeOf("hussain"), nodeOf("li"), nodeOf("prism", { mentions: 2 }), nodeOf("xi")],
  lines: [
    [0, 1, 1],
    [0, 2, 2],
    [0, 4, 5],
    [2, 3, 1],
  ],
};

describe("a metric", () => {
  test("counts mentions, links and evidence", () => {
    expect([...measured("mentions", china).values()]).toEqual([9, 1, 1, 2, 1]);
    expect([...measured("degree", china).values()]).toEqual([3, 1, 2, 1, 1]);
    expect([...measured("weightedDegree", china).values()]).toEqual([8, 1, 3, 1, 5]);
  });

  test("of bridges tells on what part of the ways between others a node lies", () => {
    expect([...measured("betweenness", china)].map(([id, part]) => [id, Math.round(6 * part)])).toEqual([
      ["china", 5],
      ["hussain", 0],
      ["li", 3],
      ["prism", 0],
      ["xi", 0],
    ]);
  });

  test("of influence shares out one whole, most of it to what most is joined to", () => {
    const shares = measured("pagerank", china);
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(Math.max(...shares.values())).toBe(shares.get("china"));
  });

  test("says the same whatever order nodes and lines came in", () => {
    fc.assert(
      fc.property(twice(25), ([one, other]) => {
        for (const { id } of METRICS) expect(measured(id, other)).toEqual(measured(id, one));
      }),
      { numRuns: 60 },
    );
  });

  test("of a picture without lines, and of none at all, says nothing that is no number", () => {
    for (const nodes of [[], [nodeOf("a")], [nodeOf("a"), nodeOf("b"), nodeOf("c")]]) {
      for (const { id } of METRICS) {
        for (const value of measured(id, { nodes, lines: [] }).values()) expect(Number.isFinite(value)).toBe(true);
      }
    }
  });

  test("agrees with the metrics of graphology", () => {
    fc.assert(
      fc.property(drawings(25), (drawing) => {
        const drawn = draw(drawing);
        const bridges = centralityBetweenness(drawn, { getEdgeWeight: null });
        for (const [node, value] of measured("betweenness", drawing)) {
          // Theirs divides by nothing in a picture of two.
          if (drawn.order > 2) expect(value).toBeCloseTo(bridges[node] as number, 9);
        }
        const shares = pagerank(drawn, { getEdgeWeight: "weight", tolerance: 1e-12, maxIterations: 1000 });
        for (const [node, value] of measured("pagerank", drawing)) expect(value).toBeCloseTo(shares[node] as number, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the estimate of bridges in a large picture", () => {
  test("begins only where following all ways takes too long", () => {
    expect(sourcesFor({ ids: Array(2000).fill(""), ends: new Int32Array(20_000) })).toBe(2000);
    expect(sourcesFor({ ids: Array(100_000).fill(""), ends: new Int32Array(600_000) })).toBe(142);
  });

  test("follows the same ways every time and comes near the exact figure for what matters", () => {
    // Two hundred around each of three that stand in a row.
    const hubs = [0, 1, 2];
    const nodes = [...hubs, ...Array(600).keys()].map((_, i) => nodeOf(`n${String(i).padStart(3, "0")}`));
    const lines = [[0, 1, 1], [1, 2, 1], ...[...Array(600).keys()].map((i) => [i % 3, 3 + i, 1])] as unknown as Drawing["lines"];
    const input = metricInput(draw({ nodes, lines }));
    const exact = betweenness(input, input.ids.length);
    const sampled = betweenness(input, 100);
    expect(betweenness(input, 100)).toEqual(sampled);
    for (const hub of hubs) expect(Math.abs((sampled[hub] as number) / (exact[hub] as number) - 1)).toBeLessThan(0.15);
  });
});

test("the metrics have ids, labels and sentences of their own", () => {
  for (const key of ["id", "label", "describe"] as const)
    expect(new Set(METRICS.map((item) => item[key])).size).toBe(METRICS.length);
  expect(() => metric("charm" as MetricId)).toThrow("charm");
});

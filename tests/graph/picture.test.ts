import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { describe, expect, test, vi } from "vitest";
import type { Assertion, Extraction } from "../../src/article/extraction.ts";
import { placed } from "../../src/exporters/placed.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { drawnGraph } from "../../src/graph/drawn.ts";
import type { RedthreadGraph } from "../../src/graph/knowledge-graph.ts";
import { layout, layoutInput } from "../../src/graph/layout.ts";
import { spiralDirection } from "../../src/graph/spiral.ts";
import { extractionOf } from "../support/extraction.ts";
import { moscow, speech, talk, wuzhen } from "./sample.ts";

describe("the picture", () => {
  test("has one line for each pair of nodes", () => {
    const drawn = drawnGraph(buildGraph([wuzhen, moscow], "test-1"), {}, { statements: "folded" });
    expect(drawn.size).toBe(3);
  });

  test("draws speech as unsure where it was not said, is planned, or is told of by somebody else", () => {
    const line = (extraction: Extraction) =>
      drawnGraph(buildGraph([extraction], "test-1"), {}, { statements: "folded" }).getEdgeAttributes(
        "person/dmitry-medvedev person/xi-jinping",
      );
    expect(line(talk)).toMatchObject({ weight: 1, uncertain: false });
    for (const status of ["negated", "planned", "possible"] as const) {
      expect(line(speech(status)).uncertain).toBe(true);
      expect(line(speech("actual", status)).uncertain).toBe(true);
    }
    expect(line(talk).edges.length).toBe(2);
  });

  test("dashes a pair of whom nothing is stated, whatever is said of one by the other; speech alone decides only where it is alone", () => {
    const line = (...facts: readonly Assertion["status"][]) => {
      const spoken = speech("actual");
      const claims = extractionOf({
        id: "plans",
        entities: [
          ["Person", "Xi Jinping"],
          ["Person", "Dmitry Medvedev"],
        ],
        assertions: facts.map((status, i) => [(["met", "supports", "opposes"] as const)[i] ?? "met", 1, 2, status]),
      });
      return drawnGraph(buildGraph([spoken, claims], "test-1"), {}, { statements: "folded" }).getEdgeAttributes(
        "person/dmitry-medvedev person/xi-jinping",
      );
    };
    expect(line("planned").uncertain).toBe(true);
    expect(line("planned", "negated", "possible").uncertain).toBe(true);
    expect(line("planned", "actual").uncertain).toBe(false);
    expect(line().uncertain).toBe(false);
    expect(line("planned").edges).toHaveLength(3);
  });

  test("gathers forty thousand edges on one line without comparing each with each", () => {
    const graph: RedthreadGraph = new MultiDirectedGraph();
    const node = { label: "", type: "Person", mentions: 1, articles: [], aliases: [], firstDate: null, lastDate: null } as const;
    graph.addNode("a", node);
    graph.addNode("b", node);
    for (let i = 0; i < 40_000; i++)
      graph.addDirectedEdgeWithKey(`e${i}`, "a", "b", {
        relation: "met",
        predicate: "meet",
        weight: 1,
        status: "actual",
        claimed: false,
        confidence: 1,
        firstDate: null,
        lastDate: null,
        earliest: null,
        latest: null,
        evidence: [],
      });
    const started = performance.now();
    const drawn = drawnGraph({ ...buildGraph([], ""), graph }, {}, { statements: "folded" });
    expect(drawn.getEdgeAttribute("a b", "edges")).toHaveLength(40_000);
    // Comparing each with each takes ten times as long.
    expect(performance.now() - started).toBeLessThan(700);
  });

  test("starts from a spiral that every machine draws alike: no function is asked whose last digit is left to the engine", () => {
    expect(spiralDirection(5000).map(String)).toEqual(["0.4820633592456984", "-0.8761363579220932"]);
    const inexact = (["sin", "cos", "hypot", "log2", "exp"] as const).map((name) => vi.spyOn(Math, name));
    const knowledge = buildGraph([wuzhen, moscow, talk], "test-1");
    placed(knowledge, layout(layoutInput(drawnGraph(knowledge, {}, { statements: "folded" })), { iterations: 20 }));
    for (const spy of inexact) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test("moves nodes apart that stand on one spot, the same way every time", () => {
    const nodes = ["a", "b", "c", "d", "e"].map((id) => ({ id, size: 5 }));
    const positions = Object.fromEntries(nodes.map(({ id }): [string, [number, number]] => [id, [3, 4]]));
    const first = layout({ nodes, edges: [], positions }, { iterations: 50 });
    for (let go = 0; go < 3; go++) expect(layout({ nodes, edges: [], positions }, { iterations: 50 })).toEqual(first);
    expect(new Set(Object.values(first).map(String)).size).toBe(5);
  });

  test("stands the same way every time, and no two nodes overlap", () => {
    const drawn = drawnGraph(buildGraph([wuzhen, moscow], "test-1"), {}, { statements: "folded" });
    const input = layoutInput(drawn);
    const first = layout(input);
    expect(layout(input)).toEqual(first);
    for (const a of input.nodes) {
      for (const b of input.nodes) {
        if (a.id >= b.id) continue;
        const [[ax, ay], [bx, by]] = [first[a.id] as [number, number], first[b.id] as [number, number]];
        expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(a.size + b.size);
      }
    }
  });

  test("can be laid out whatever the graph is", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 60 }), (count, pairs) => {
        const nodes = Array.from({ length: count }, (_, i) => ({ id: `n${i}`, size: 5 }));
        const edges = pairs.filter(([a, b]) => a < count && b < count).map(([source, target]) => ({ source, target, weight: 1 }));
        const positions = layout({ nodes, edges }, { iterations: 20 });
        expect(Object.keys(positions).length).toBe(count);
        for (const [x, y] of Object.values(positions)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

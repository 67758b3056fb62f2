import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { drawnGraph } from "../../src/graph/drawn.ts";
import { subgraph, visible } from "../../src/graph/filter.ts";
import { layout, layoutInput } from "../../src/graph/layout.ts";
import { extractionOf } from "../support/extraction.ts";

const wuzhen = extractionOf({
  id: "wuzhen",
  date: "2015-12-16",
  entities: [
    ["Person", "Xi Jinping"],
    ["Event", "World Internet Conference"],
    ["Person", "Dmitry Medvedev"],
  ],
  assertions: [
    ["attended", 1, 2],
    ["attended", 3, 2, "planned"],
    ["met", 3, 1],
  ],
});
const moscow = extractionOf({
  id: "moscow",
  date: "2015-11-02",
  entities: [
    ["Person", "Dmitry Medvedev"],
    ["Event", "World Internet Conference"],
    ["Person", "Xi Jinping"],
  ],
  assertions: [
    ["attended", 1, 2, "planned"],
    ["met", 3, 1],
  ],
});

describe("the graph of a collection", () => {
  const { graph, evidence } = buildGraph([wuzhen, moscow], "test-1");

  test("has one edge for each subject, relation and object, with all its evidence", () => {
    const edge = graph.getEdgeAttributes("person/dmitry-medvedev attended event/world-internet-conference");
    expect(edge).toMatchObject({
      relation: "attended",
      weight: 2,
      status: "planned",
      firstDate: "2015-11-02",
      lastDate: "2015-12-16",
    });
    expect(edge.evidence.map((id) => evidence.get(id)?.article).sort()).toEqual(["moscow", "wuzhen"]);
  });

  test("gathers a relation without direction on one edge", () => {
    expect(graph.filterEdges((_id, { relation }) => relation === "met")).toEqual([
      "person/dmitry-medvedev met person/xi-jinping",
    ]);
  });

  test("dates a node by the articles that mention it", () => {
    expect(graph.getNodeAttributes("person/xi-jinping")).toMatchObject({
      mentions: 2,
      articles: ["moscow", "wuzhen"],
      firstDate: "2015-11-02",
      lastDate: "2015-12-16",
    });
  });

  test("is the same in any order of the articles, and when an article comes twice", () => {
    expect(buildGraph([moscow, wuzhen, moscow], "test-1").graph.export()).toEqual(graph.export());
  });

  test("keeps two texts apart that carry one id", () => {
    const other = extractionOf({ id: "wuzhen", text: "Another file. ", entities: [["Person", "Li Xiaodong"]] });
    const { extractions } = buildGraph([wuzhen, other], "test-1");
    expect(extractions.size).toBe(2);
    expect([...buildGraph([other, wuzhen], "test-1").extractions.keys()].sort()).toEqual([...extractions.keys()].sort());
  });
});

describe("what is visible", () => {
  const knowledge = buildGraph([wuzhen, moscow], "test-1");

  test("by type leaves the edges between nodes that stay", () => {
    const people = visible(knowledge, { types: new Set(["Person"]) });
    expect([...people.nodes]).toEqual(["person/dmitry-medvedev", "person/xi-jinping"]);
    expect([...people.edges]).toEqual(["person/dmitry-medvedev met person/xi-jinping"]);
  });

  test("by status, relation and article leaves what fits", () => {
    expect(visible(knowledge, { statuses: new Set(["planned"]) }).edges.size).toBe(1);
    expect(visible(knowledge, { relations: new Set(["met"]) }).edges.size).toBe(1);
    expect(visible(knowledge, { articles: new Set(["moscow"]) }).edges.size).toBe(2);
  });

  test("as a graph of its own has those nodes, edges and their evidence alone", () => {
    const part = subgraph(knowledge, visible(knowledge, { types: new Set(["Person"]) }));
    expect([part.graph.order, part.graph.size, part.evidence.size]).toEqual([2, 1, 2]);
    expect(knowledge.graph.order).toBe(3);
  });
});

describe("the picture", () => {
  test("has one line for each pair of nodes", () => {
    const drawn = drawnGraph(buildGraph([wuzhen, moscow], "test-1"), {}, { statements: "folded" });
    expect(drawn.size).toBe(3);
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

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GraphFile, OwnValues } from "../../src/article/graph-file.ts";
import { GEXF } from "../../src/exporters/gexf.ts";
import { GRAPH_JSON } from "../../src/exporters/graph-json.ts";
import { drawnGraph } from "../../src/graph/drawn.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import type { Positions } from "../../src/graph/layout.ts";
import { openedData } from "../../src/graph/opened/opened-data.ts";
import { type OpenedGraph, openedGraph } from "../../src/graph/opened/opened-graph.ts";
import { type OwnFilter, ownFacetsOf } from "../../src/graph/own-facets.ts";
import { KNOWLEDGE, POSITIONS } from "../exporters/sample.ts";
import { readText } from "../readers/graphs/read.ts";

const asGexf = (knowledge: KnowledgeGraph, title: string, positions: Positions): string =>
  [...GEXF.write(knowledge, { title, positions })].join("");
const reopened = async (text: string): Promise<OpenedGraph> =>
  openedGraph(openedData(await readText("again.gexf", text), "again.gexf"));
const again = ({ knowledge, title, positions }: OpenedGraph): string => asGexf(knowledge, title, positions);

const value = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.integer());
const dateText = fc.constantFrom("2015", "2015-12", "2015-12-16", "2016-01-01T08:00:00Z", "soon");
const nodeValues: fc.Arbitrary<OwnValues> = fc.record(
  {
    type: fc.oneof(fc.constantFrom("Person", "company", "Spaceship", "Other", "Statement"), fc.string()),
    mentions: fc.oneof(fc.nat(50), fc.constantFrom("many", " ", "")),
    articles: fc.nat(9),
    first_seen: fc.oneof(dateText, fc.nat(3000)),
    aliases: fc.string(),
    Colour: value,
    rank: value,
  },
  { requiredKeys: [] },
);
const edgeValues: fc.Arbitrary<OwnValues> = fc.record(
  {
    relation: fc.constantFrom("leads", "member of", "said", "about", "flies to", "interactsWith"),
    status: fc.constantFrom("actual", "planned", "closed"),
    claimed: fc.boolean(),
    predicate: fc.string(),
    evidence: fc.nat(5),
    confidence: fc.double({ min: 0, max: 2, noNaN: true }),
    sentence: fc.string(),
    article: fc.constantFrom("One", "Two"),
    article_date: dateText,
    last_seen: dateText,
    note: value,
  },
  { requiredKeys: [] },
);
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const files: fc.Arbitrary<GraphFile> = fc
  .array(
    fc.record(
      {
        label: fc.string({ minLength: 1 }),
        values: nodeValues,
        x: number,
        y: number,
        size: fc.double({ min: 0, max: 100, noNaN: true }),
        colour: fc.constantFrom("#ff0000", "#123456"),
        start: dateText,
        end: dateText,
      },
      { requiredKeys: ["label", "values"] },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain((nodes) => {
    const id = fc.nat(nodes.length - 1).map((n) => `n ${n}`);
    const edges = fc.array(
      fc.record(
        {
          source: id,
          target: id,
          label: fc.option(fc.constantFrom("knows", "leads")),
          kind: fc.constantFrom("met", "x"),
          weight: fc.option(fc.double({ min: 0.01, max: 100, noNaN: true })),
          values: edgeValues,
          start: dateText,
        },
        { requiredKeys: ["source", "target", "label", "weight", "values"] },
      ),
      { maxLength: 12 },
    );
    return edges.map(
      (list): GraphFile => ({
        title: null,
        nodes: nodes.map((node, i) => ({ ...node, id: `n ${i}` })),
        edges: list,
        leftOut: 0,
      }),
    );
  });

describe("a graph that Redthread has exported", () => {
  test("opens again with all that its file carries: exporting it once more gives the same file", async () => {
    const text = asGexf(KNOWLEDGE, "Wuzhen & <after>", POSITIONS);
    const opened = await reopened(text);
    expect(again(opened)).toBe(text);
    expect(opened.knowledge.graph.nodes()).toEqual(KNOWLEDGE.graph.nodes());
    expect(opened.positions).toMatchObject(POSITIONS);
  });

  test("does so whatever was in it: types, relations, status, counts, evidence, dates, places and values of its own", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        const first = openedGraph(openedData(file, "found.csv"));
        const text = again(first);
        expect(again(await reopened(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test("quotes for each line the sentence that the file quotes, under its article and date", async () => {
    const { knowledge } = await reopened(asGexf(KNOWLEDGE, "Wuzhen", POSITIONS));
    const { graph, evidence, extractions } = knowledge;
    const [key = ""] = graph.getEdgeAttribute(
      "person/li-xiaodong leads agency/china-internet-network-information-center",
      "evidence",
    );
    const piece = evidence.get(key);
    const article = extractions.get(piece?.article ?? "")?.article;
    expect(article?.text.slice(...(piece?.span ?? [0, 0]))).toContain("Li Xiaodong");
    expect(article?.date).toMatch(/^201[56]-/);
  });

  test("opens from JSON too, with every sentence of a line", async () => {
    const text = [...GRAPH_JSON.write(KNOWLEDGE, { title: "Wuzhen", positions: POSITIONS })].join("");
    const { knowledge, title, positions } = openedGraph(openedData(await readText("g.json", text), "g.json"));
    expect(title).toBe("Wuzhen");
    expect(positions).toMatchObject(POSITIONS);
    expect(knowledge.graph.edges()).toEqual(KNOWLEDGE.graph.edges());
    knowledge.graph.forEachEdge((id, { evidence, relation, status }) => {
      const before = KNOWLEDGE.graph.getEdgeAttributes(id);
      expect([evidence.length, relation, status]).toEqual([before.evidence.length, before.relation, before.status]);
    });
  });
});

describe("a graph of somebody else", () => {
  const file: GraphFile = {
    title: null,
    leftOut: 0,
    nodes: [
      { id: "a", label: "Ada", values: { category: "people", team: "red" }, size: 1 },
      { id: "b", label: "Ares III", values: { type: "spaceship" }, size: 3, colour: "#aa0000" },
      { id: "c", label: "Cape", values: { type: "city" }, x: 1, y: 2 },
    ],
    edges: [
      { source: "a", target: "b", label: "flies", weight: 2.5, values: {} },
      { source: "a", target: "b", label: "flies", weight: 1, values: { when: "night" } },
      { source: "b", target: "c", label: null, weight: null, values: { relation: "located in" }, start: "2031-01", end: "2032" },
      { source: "a", target: "c", label: "said", weight: null, values: {} },
    ],
  };
  const { knowledge, title } = openedGraph(openedData(file, "crews/ares.gexf"));
  const { graph } = knowledge;

  test("has types of ours where its names fit, and keeps its own names where they do not", () => {
    expect(title).toBe("ares");
    expect(graph.mapNodes((_id, { type, kind }) => [type, kind])).toEqual([
      ["Person", undefined],
      ["Other", "spaceship"],
      ["Place", undefined],
    ]);
    expect(graph.getNodeAttribute("a", "own")).toEqual({ category: "people", team: "red" });
    expect(graph.getNodeAttribute("b", "colour")).toBe("#aa0000");
    expect(graph.getNodeAttribute("b", "size")).toBeGreaterThan(graph.getNodeAttribute("a", "size") ?? 99);
  });

  test("keeps all of its edges, their weights, words and dates", () => {
    expect(graph.size).toBe(4);
    expect(graph.mapEdges((_id, { relation, predicate, weight }) => [relation, predicate, weight])).toEqual([
      ["interactsWith", "flies", 2.5],
      ["interactsWith", "flies", 1],
      ["locatedIn", "located in", 1],
      // Speech without a statement is no speech as Redthread has it.
      ["interactsWith", "said", 1],
    ]);
    expect(graph.getEdgeAttributes(graph.edge("b", "c") ?? "")).toMatchObject({ firstDate: "2031-01", lastDate: "2032" });
  });

  test("gives the file itself as evidence where it quotes no sentence", () => {
    for (const { article, span } of knowledge.evidence.values()) {
      expect(knowledge.extractions.get(article)?.article.title).toBe("crews/ares.gexf");
      expect(span).toEqual([0, 0]);
    }
    expect(knowledge.evidence.size).toBe(4);
  });
});

describe("the own attributes of a graph", () => {
  const teams = ["red", "red", "blue", "blue"];
  const file: GraphFile = {
    title: null,
    leftOut: 0,
    nodes: teams.map((team, i) => ({ id: `n ${i}`, label: `N${i}`, values: { team, number: i } })),
    edges: [0, 1, 2].map((i) => ({
      source: `n ${i}`,
      target: `n ${i + 1}`,
      label: null,
      weight: null,
      values: { by: i === 1 ? "air" : "sea" },
    })),
  };
  const { knowledge } = openedGraph(openedData(file, "teams.csv"));

  test("are facets where they have a few values that some share", () => {
    expect(ownFacetsOf(knowledge).map(({ of, name, values }) => [of, name, values])).toEqual([
      ["node", "team", ["red", "blue"]],
      ["edge", "by", ["sea", "air"]],
    ]);
  });

  test("filter nodes and edges", () => {
    const shown = (own: OwnFilter[]) => drawnGraph(knowledge, { own }, { statements: "folded" });
    expect(shown([{ of: "node", name: "team", values: ["red"] }]).edges()).toEqual(["n_0 n_1"]);
    expect(shown([{ of: "edge", name: "by", values: ["air"] }]).edges()).toEqual(["n_1 n_2"]);
    expect(shown([{ of: "node", name: "no such", values: ["red"] }]).size).toBe(3);
  });
});

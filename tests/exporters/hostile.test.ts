import fc from "fast-check";
import Graph, { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { EXPORTERS } from "../../src/exporters/exporters.ts";
import { GEXF } from "../../src/exporters/gexf.ts";
import { GRAPH_JSON } from "../../src/exporters/graph-json.ts";
import { buildGraph } from "../../src/graph/build.ts";
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from "../../src/graph/knowledge-graph.ts";
import { gexfFaults } from "./gexf-grammar.ts";
import { child, parseXml } from "./xml-tree.ts";

/** Any string of UTF-16 code units, with lone surrogates, control characters and markup more often than chance has it. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        "\u0000",
        "\u000b",
        "\u001b",
        "\ud83d",
        "\udca9",
        "\ufffe",
        "\uffff",
        "]]>",
        "<!--",
        "&#0;",
        '"',
        "'",
        "\n",
        "😀",
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const node = (label: string): NodeAttributes => ({
  label,
  type: "Person",
  mentions: 1,
  articles: [label],
  aliases: [label, `${label}|${label}`],
  firstDate: null,
  lastDate: label,
});

const EDGE: EdgeAttributes = {
  relation: "met",
  weight: 1,
  status: "actual",
  predicate: "meet\u0000<&>\ud800",
  claimed: false,
  confidence: 0.5,
  firstDate: null,
  lastDate: null,
  earliest: null,
  latest: null,
  evidence: ["e"],
};

/** A graph whose ids, labels, aliases, titles and sentences are the given strings. */
function hostile(names: readonly string[], text: string): KnowledgeGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const name of names) graph.addNode(`n${name}`, node(name));
  names.forEach((name, i) => {
    const next = names[(i + 1) % names.length] ?? name;
    if (next !== name) graph.addDirectedEdgeWithKey(`n${name} met n${next}`, `n${name}`, `n${next}`, EDGE);
  });
  const article = { id: "a", title: text, date: text, source: text, text, furniture: [] };
  const extraction: Extraction = {
    article,
    sentences: [[0, text.length]],
    entities: [],
    mentions: [],
    statements: [],
    assertions: [],
  };
  const span = [0, text.length] as const;
  const item = {
    id: "e",
    subject: "",
    object: "",
    relation: "met",
    predicate: text,
    status: "actual",
    claimedIn: null,
    when: null,
  } as const;
  return {
    ...buildGraph([], "test"),
    graph,
    evidence: new Map([["e", { ...item, confidence: 0.5, article: "a", span }]]),
    extractions: new Map([["a", extraction]]),
  };
}

const names = fc.uniqueArray(anyText, { minLength: 1, maxLength: 8 });

test("whatever names and sentences hold, GEXF is well-formed, keeps to the schema and loses no node or edge", () => {
  fc.assert(
    fc.property(names, anyText, (labels, text) => {
      const knowledge = hostile(labels, text);
      const root = parseXml([...GEXF.write(knowledge, { title: text, positions: {} })].join(""));
      expect(gexfFaults(root)).toEqual([]);
      expect(child(child(root, "graph"), "nodes").children).toHaveLength(knowledge.graph.order);
      expect(child(child(root, "graph"), "edges").children).toHaveLength(knowledge.graph.size);
    }),
    { numRuns: 200 },
  );
});

test("whatever names and sentences hold, the JSON graph comes back with the very same strings", () => {
  fc.assert(
    fc.property(names, anyText, (labels, text) => {
      const knowledge = hostile(labels, text);
      const graph = Graph.from(JSON.parse([...GRAPH_JSON.write(knowledge, { title: text, positions: {} })].join("")));
      expect(graph.nodes()).toEqual(knowledge.graph.nodes());
      expect(graph.edges()).toEqual(knowledge.graph.edges());
      expect(graph.mapNodes((_id, { label }) => label)).toEqual(labels);
    }),
    { numRuns: 100 },
  );
});

test("every exporter writes text that UTF-8 can carry unchanged", () => {
  const knowledge = hostile(["\ud83d", "\udca9\u0000", "😀"], "\ud83d lone \udca9");
  for (const exporter of EXPORTERS) {
    const text = [...exporter.write(knowledge, { title: "\ud83d", positions: {} })].join("");
    expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
  }
});

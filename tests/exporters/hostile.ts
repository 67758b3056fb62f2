import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import type { Extraction } from "../../src/article/extraction.ts";
import { buildGraph } from "../../src/graph/build.ts";
import type { EdgeAttributes, Evidence, KnowledgeGraph, NodeAttributes } from "../../src/graph/knowledge-graph.ts";

/** Any string of UTF-16 code units, with lone surrogates, control characters and markup more often than chance has it. */
export const anyText = fc
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
  articles: ["a"],
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
  evidence: [],
};

/** A graph whose ids, labels, aliases, titles and sentences are the given strings. */
export function hostile(names: readonly string[], text: string): KnowledgeGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const evidence = new Map<string, Evidence>();
  const item: Omit<Evidence, "id" | "subject" | "object"> = {
    ...{ relation: "met", predicate: text, title: text, status: "actual", claimedIn: null, when: null },
    ...{ confidence: 0.5, article: "a", span: [0, text.length] },
  };
  for (const name of names) graph.addNode(`n${name}`, node(name));
  names.forEach((name, i) => {
    const next = names[(i + 1) % names.length] ?? name;
    if (next === name) return;
    const [id, subject, object] = [`e${i}`, `n${name}`, `n${next}`];
    graph.addDirectedEdgeWithKey(`${subject} met ${object}`, subject, object, { ...EDGE, evidence: [id] });
    evidence.set(id, { ...item, id, subject, object });
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
  return {
    ...buildGraph([], "test"),
    graph,
    evidence,
    extractions: new Map([["a", extraction]]),
  };
}

import fc from "fast-check";
import Graph from "graphology";
import { expect, test } from "vitest";
import { EXPORTERS } from "../../src/exporters/exporters.ts";
import { GEXF } from "../../src/exporters/gexf.ts";
import { GRAPH_JSON } from "../../src/exporters/graph-json.ts";
import { exported } from "./exported.ts";
import { gexfFaults } from "./gexf-grammar.ts";
import { anyText, hostile } from "./hostile.ts";
import { child, parseXml } from "./xml-tree.ts";

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
    for (const { name, text } of exported(exporter, knowledge, { title: "\ud83d", positions: {} }))
      expect(new TextDecoder().decode(new TextEncoder().encode(name + text))).toBe(name + text);
  }
});

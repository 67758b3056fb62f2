import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { GRAPHML } from "../../src/exporters/graphml.ts";
import { readText } from "../readers/graphs/read.ts";
import { graphmlFaults } from "./graphml-grammar.ts";
import { anyText, hostile } from "./hostile.ts";
import { pythonWith, runPython, xmllint } from "./python.ts";
import { KNOWLEDGE, POSITIONS } from "./sample.ts";
import { everyElement, parseXml } from "./xml-tree.ts";

const CONTEXT = { title: "Talks & <more>", positions: POSITIONS };
const TEXT = [...GRAPHML.write(KNOWLEDGE, CONTEXT)].join("");
/** An id as GraphML, whose ids are name tokens, carries it. */
const token = (id: string): string => id.replaceAll("/", ":");
const NODES = KNOWLEDGE.graph.nodes().map(token);
const EDGES = KNOWLEDGE.graph
  .mapEdges((_id, { relation }, source, target) => [token(source), relation, token(target)].join(" "))
  .sort();

describe("a GraphML file", () => {
  test("has the elements, attributes and order of GraphML, and no reference that leads nowhere", () => {
    expect(graphmlFaults(parseXml(TEXT))).toEqual([]);
  });

  test("would be found out by that check if it departed from it", () => {
    const spoil = (from: string, to: string) => graphmlFaults(parseXml(TEXT.replace(from, to)));
    expect(spoil('key="node_mentions"', 'key="nothing"')).not.toEqual([]);
    expect(spoil('<data key="node_mentions">2', '<data key="node_mentions">two')).not.toEqual([]);
    expect(spoil('source="person:dmitry-medvedev"', 'source="person:nobody"')).not.toEqual([]);
    expect(spoil("<desc>", "<desc/><desc>")).not.toEqual([]);
  });

  test("tells yEd what to draw: a disc in the colour of the type, under its name, dashed lines for what is not sure", () => {
    const root = [...everyElement(parseXml(TEXT))];
    const labels = root.filter(({ name }) => name === "y:NodeLabel").map(({ text }) => text);
    expect(labels).toEqual(KNOWLEDGE.graph.mapNodes((_id, { label }) => label));
    const dashed = root.filter(({ name, attributes }) => name === "y:LineStyle" && attributes.type === "dashed");
    expect(dashed).toHaveLength(KNOWLEDGE.graph.filterEdges((_id, { status, claimed }) => status !== "actual" || claimed).length);
  });

  test("gives the ids back as they were when it is opened again, whatever they hold", async () => {
    const { nodes, edges } = await readText("talks.graphml", TEXT);
    expect(nodes.map(({ id }) => id)).toEqual(KNOWLEDGE.graph.nodes());
    expect(edges.map(({ source, target }) => [source, target])).toEqual(KNOWLEDGE.graph.mapEdges((_id, _edge, a, b) => [a, b]));
    const odd = hostile(["a/b", "a:b", "a b", "a.b", "<&>", "Ελένη", "😀", "李"], "text");
    const again = await readText("odd.graphml", [...GRAPHML.write(odd, CONTEXT)].join(""));
    expect(again.nodes.map(({ id }) => id)).toEqual(odd.graph.nodes());
    expect(again.nodes[0]?.values).not.toHaveProperty("original_id");
  });

  test("comes in pieces, none of which holds more than one node or edge", () => {
    for (const piece of GRAPHML.write(KNOWLEDGE, CONTEXT)) expect(piece.split(/<(?:node|edge) /).length).toBeLessThan(3);
  });

  test("keeps to the structure and loses no node or edge, whatever names and sentences hold", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyText, { minLength: 1, maxLength: 6 }), anyText, (names, text) => {
        const knowledge = hostile(names, text);
        const root = parseXml([...GRAPHML.write(knowledge, { title: text, positions: {} })].join(""));
        expect(graphmlFaults(root)).toEqual([]);
        const found = [...everyElement(root)].map(({ name }) => name);
        expect(found.filter((name) => name === "node")).toHaveLength(knowledge.graph.order);
        expect(found.filter((name) => name === "edge")).toHaveLength(knowledge.graph.size);
      }),
      { numRuns: 100 },
    );
  });
});

describe("other programs", () => {
  test("graphology-graphml reads the same nodes and edges, with names, counts and places", () => {
    const graph = parse(MultiDirectedGraph, TEXT);
    expect(graph.nodes()).toEqual(NODES);
    expect(graph.mapNodes((_id, { original_id }) => original_id)).toEqual(KNOWLEDGE.graph.nodes());
    expect(graph.mapEdges((_id, { relation }, source, target) => [source, relation, target].join(" ")).sort()).toEqual(EDGES);
    const [x, y] = POSITIONS["program/prism"] ?? [];
    expect(graph.getNodeAttributes("program:prism")).toMatchObject({ label: "PRISM", type: "Program", mentions: 1, x, y });
  });

  const found = xmllint("<a/>") === null ? " (skipped: no xmllint here)" : "";
  test.skipIf(found !== "")(`xmllint finds it well-formed${found}`, () => {
    expect(xmllint(TEXT)).toBe("");
  });

  const networkx = pythonWith("networkx");
  test.skipIf(!networkx.python)(`networkx reads the same nodes and edges${networkx.skipped}`, () => {
    const lines = [
      "import networkx",
      "graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()))",
      "edges = sorted(' '.join([a, d['relation'], b]) for a, b, d in graph.edges(data=True))",
      "li = graph.nodes['person:li-xiaodong']",
      "print(json.dumps([list(graph.nodes), edges, li['mentions'], li['label']]))",
    ];
    expect(runPython(networkx.python, lines, TEXT)).toEqual([NODES, EDGES, 2, "Li Xiaodong"]);
  });

  const igraph = pythonWith("igraph");
  test.skipIf(!igraph.python)(`igraph reads the same nodes and edges${igraph.skipped}`, () => {
    const lines = [
      "import igraph, tempfile",
      "file = tempfile.NamedTemporaryFile(suffix='.graphml')",
      "file.write(sys.stdin.buffer.read())",
      "file.flush()",
      "graph = igraph.Graph.Read_GraphML(file.name)",
      "edges = sorted(' '.join([graph.vs[e.source]['id'], e['relation'], graph.vs[e.target]['id']]) for e in graph.es)",
      "print(json.dumps([graph.vs['id'], edges, graph.is_directed(), graph.vs['label']]))",
    ];
    const labels = KNOWLEDGE.graph.mapNodes((_id, { label }) => label);
    expect(runPython(igraph.python, lines, TEXT)).toEqual([NODES, EDGES, true, labels]);
  });
});

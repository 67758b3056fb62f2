import { MultiGraph } from "graphology";
import { describe, expect, test } from "vitest";
import { CSV_TABLES } from "../../src/exporters/csv-tables.ts";
import { DOT } from "../../src/exporters/dot.ts";
import { GEXF } from "../../src/exporters/gexf.ts";
import { GRAPH_JSON } from "../../src/exporters/graph-json.ts";
import { GRAPHML } from "../../src/exporters/graphml.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { openedData } from "../../src/graph/opened/opened-data.ts";
import { openedGraph } from "../../src/graph/opened/opened-graph.ts";
import { strandsOf } from "../../src/graph/strands.ts";
import { readText } from "../readers/graphs/read.ts";
import { exported } from "./exported.ts";
import { pythonWith, runPython } from "./python.ts";
import { schemaFaults } from "./validate.ts";

const CONTEXT = { title: "Ships", positions: {} };
const FORMATS = [GEXF, GRAPHML, GRAPH_JSON, CSV_TABLES] as const;

const open = async (name: string, text: string): Promise<KnowledgeGraph> =>
  openedGraph(openedData(await readText(name, text), name)).knowledge;

/** Three edges between two ships, of which those at the given places have no direction. */
function ships(without: readonly number[]): KnowledgeGraph {
  const nodes = ["a", "b"].map((id) => ({ id, label: id, values: {} }));
  const edges = [0, 1, 2].map((i) => ({
    ...{ source: "a", target: "b", label: `line ${i}`, weight: 1, values: {} },
    ...(without.includes(i) ? { undirected: true as const } : {}),
  }));
  return openedGraph(openedData({ title: "t", nodes, edges, leftOut: 0 }, "t")).knowledge;
}

const written = (format: (typeof FORMATS)[number], knowledge: KnowledgeGraph): string =>
  exported(format, knowledge, CONTEXT).find(({ name }) => name.startsWith("graph") || name === "edges.csv")?.text ?? "";
const directionsIn = ({ graph }: KnowledgeGraph): readonly boolean[] =>
  Array.from(graph.edgeEntries(), ({ attributes }) => attributes.undirected !== true);

const cases = FORMATS.flatMap((format) => [[], [1], [0, 1, 2]].map((without) => ({ format, label: format.label, without })));

describe("edges without a direction", () => {
  test.each(cases)("stay so, and others keep theirs: $label, $without", async ({ format, without }) => {
    const again = await open(`t${format.extension}`, written(format, ships(without)));
    expect(directionsIn(again)).toEqual([0, 1, 2].map((i) => !without.includes(i)));
  });

  test("are read as each format says it, of the file or of an edge", async () => {
    const gexf = (graph: string, edge: string) =>
      open(
        "a.gexf",
        `<gexf><graph ${graph}><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" ${edge}/></edges></graph></gexf>`,
      );
    const graphml = (graph: string, edge: string) =>
      open(
        "a.graphml",
        `<graphml><graph ${graph}><node id="a"/><node id="b"/><edge source="a" target="b" ${edge}/></graph></graphml>`,
      );
    const json = (head: string, edge: string) =>
      open("a.json", `{${head}"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b"${edge}}]}`);
    const files: readonly (readonly [Promise<KnowledgeGraph>, boolean])[] = [
      // A GEXF file that says nothing has edges without a direction, as its standard has it.
      [gexf("", ""), false],
      [gexf('defaultedgetype="directed"', ""), true],
      [gexf('defaultedgetype="directed"', 'type="undirected"'), false],
      [gexf('defaultedgetype="undirected"', 'type="directed"'), true],
      [gexf('defaultedgetype="directed"', 'type="mutual"'), false],
      [graphml('edgedefault="undirected"', ""), false],
      [graphml('edgedefault="directed"', ""), true],
      [graphml('edgedefault="directed"', 'directed="false"'), false],
      [graphml('edgedefault="undirected"', 'directed="true"'), true],
      [json('"directed":false,', ""), false],
      [json('"directed":true,', ""), true],
      [json("", ""), true],
      [json("", ',"undirected":true'), false],
      [json('"options":{"type":"undirected"},', ""), false],
      [open("a.csv", "Source,Target,Type\na,b,Undirected\n"), false],
      [open("a.csv", "Source,Target,Type\na,b,Directed\n"), true],
      [open("a.csv", "Source,Target,Type\na,b,owns\n"), true],
    ];
    for (const [file, directed] of files) {
      const knowledge = await file;
      expect(directionsIn(knowledge)).toEqual([directed]);
      expect(knowledge.graph.getEdgeAttribute(knowledge.graph.edges()[0] as string, "own")).toBeUndefined();
    }
  });

  test("are valid by the schemas of GEXF and GraphML, all of them or some", async () => {
    for (const [format, exporter] of [
      ["gexf", GEXF],
      ["graphml", GRAPHML],
    ] as const)
      expect(await schemaFaults(format, written(exporter, ships([1])), written(exporter, ships([0, 1, 2])))).toEqual([]);
  });

  test("are edges without a direction for graphology and Graphviz too", () => {
    const graph = MultiGraph.from(JSON.parse(written(GRAPH_JSON, ships([1]))));
    expect(graph.type).toBe("mixed");
    expect([graph.undirectedSize, graph.directedSize]).toEqual([1, 2]);
    const lines = [...DOT.write(ships([1]), CONTEXT)]
      .join("")
      .split("\n")
      .filter((line) => line.includes("->"));
    expect(lines.map((line) => line.includes('dir="none"'))).toEqual([false, true, false]);
  });

  test("are drawn without an arrow", () => {
    const knowledge = ships([1]);
    const directions = strandsOf(knowledge, knowledge.graph.edges(), "a", "b").map(({ direction }) => direction);
    expect(directions.sort()).toEqual([0, 1]);
  });

  const networkx = pythonWith("networkx");
  test.skipIf(!networkx.python)(`are so for networkx, where the whole graph is${networkx.skipped}`, () => {
    const lines = [
      "import networkx",
      "graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()))",
      "print(json.dumps([graph.is_directed(), graph.number_of_edges()]))",
    ];
    expect(runPython(networkx.python, lines, written(GRAPHML, ships([0, 1, 2])))).toEqual([false, 3]);
    expect(runPython(networkx.python, lines, written(GRAPHML, ships([])))).toEqual([true, 3]);
  });

  const igraph = pythonWith("igraph");
  test.skipIf(!igraph.python)(`are so for igraph, where the whole graph is${igraph.skipped}`, () => {
    const lines = [
      "import igraph, tempfile",
      "file = tempfile.NamedTemporaryFile(suffix='.graphml')",
      "file.write(sys.stdin.buffer.read())",
      "file.flush()",
      "print(json.dumps(igraph.Graph.Read_GraphML(file.name).is_directed()))",
    ];
    expect(runPython(igraph.python, lines, written(GRAPHML, ships([0, 1, 2])))).toBe(false);
  });
});

import { spawnSync } from "node:child_process";
import Graph from "graphology";
import parseGexf from "graphology-gexf";
import { describe, expect, test } from "vitest";
import { GEXF } from "../../src/exporters/gexf.ts";
import { subgraph, visible } from "../../src/graph/filter.ts";
import { gexfFaults } from "./gexf-grammar.ts";
import { KNOWLEDGE, POSITIONS } from "./sample.ts";
import { child, parseXml, type XmlElement } from "./xml-tree.ts";

const CONTEXT = { title: "Wuzhen & <after>", positions: POSITIONS };
const TEXT = [...GEXF.write(KNOWLEDGE, CONTEXT)].join("");
const NODES = child(child(parseXml(TEXT), "graph"), "nodes").children;
const EDGES = child(child(parseXml(TEXT), "graph"), "edges").children;

function row(element: XmlElement | undefined): Record<string, string> {
  const values = child(element, "attvalues").children.map(({ attributes }): [string, string] => [
    attributes.for ?? "",
    attributes.value ?? "",
  ]);
  return Object.fromEntries(values);
}
const node = (id: string) => NODES.find(({ attributes }) => attributes.id === id);
const edge = (id: string) => EDGES.find(({ attributes }) => attributes.id === id);

describe("a GEXF file", () => {
  test("has the elements, attributes, order and types of the GEXF 1.3 schema, and no reference that leads nowhere", () => {
    expect(gexfFaults(parseXml(TEXT))).toEqual([]);
  });

  test("would be found out by that check if it departed from the schema", () => {
    const spoil = (from: string, to: string) => gexfFaults(parseXml(TEXT.replace(from, to)));
    expect(spoil('version="1.3"', 'version="1.2"')).not.toEqual([]);
    expect(spoil('type="integer"', 'type="date"')).not.toEqual([]);
    expect(spoil("<nodes count=", "<nodes number=")).not.toEqual([]);
    expect(spoil('source="person/dmitry-medvedev"', 'source="person/nobody"')).not.toEqual([]);
    expect(spoil("viz:size value", "viz:size size")).not.toEqual([]);
  });

  test("holds every node and edge of the graph once", () => {
    expect(NODES.map(({ attributes }) => attributes.id)).toEqual(KNOWLEDGE.graph.nodes());
    expect(EDGES.map(({ attributes }) => attributes.id)).toEqual(KNOWLEDGE.graph.edges());
  });

  test("says of a node its type, counts, dates and other names, and how it is drawn", () => {
    const li = node("person/li-xiaodong");
    expect(li?.attributes.label).toBe("Li Xiaodong");
    expect(row(li)).toEqual({
      type: "Person",
      mentions: "2",
      articles: "2",
      first_seen: "2015-12-16",
      last_seen: "2016-01-05",
      aliases: "Li",
    });
    const [x, y] = POSITIONS["person/li-xiaodong"] ?? [];
    expect(child(li, "viz:position").attributes).toEqual({ x: String(x), y: String(y), z: "0" });
    expect(child(li, "viz:color").attributes).toEqual({ r: "217", g: "113", b: "58" });
  });

  test("says of an edge its relation, strength and status, and quotes its best evidence on one line", () => {
    const attended = edge("person/dmitry-medvedev attended event/world-internet-conference");
    expect(attended?.attributes).toMatchObject({ label: "attended", kind: "attended", weight: "1" });
    expect(row(attended).predicate).toBe("attend");
    expect(row(attended)).toMatchObject({ status: "planned", claimed: "true", evidence: "1", confidence: "0.7" });
    expect(row(attended).sentence).toBe(
      "Li Xiaodong, director of the China Internet Network Information Center, said that Dmitry Medvedev would attend the World Internet Conference.",
    );
    expect(row(attended)).toMatchObject({ article: "Wuzhen opens", article_date: "2015-12-16" });
    expect(row(edge("person/dmitry-medvedev met person/li-xiaodong"))).toMatchObject({ when: "2016-01", earliest: "2016-01" });
    const leads = row(edge("person/li-xiaodong leads agency/china-internet-network-information-center"));
    expect(leads).toMatchObject({ evidence: "2", confidence: "0.95", article: "Talks" });
  });

  test("puts a statement without a place near its speaker", () => {
    const statement = NODES.find((element) => row(element).type === "Statement");
    const { x, y } = child(statement, "viz:position").attributes;
    const [speakerX = 0, speakerY = 0] = POSITIONS["person/li-xiaodong"] ?? [];
    const distance = Math.hypot(Number(x) - speakerX, Number(y) - speakerY);
    expect(distance).toBeGreaterThan(10);
    expect(distance).toBeLessThan(40);
  });

  test("of what is visible alone holds that alone", () => {
    const people = subgraph(KNOWLEDGE, visible(KNOWLEDGE, { types: new Set(["Person"]) }));
    const root = parseXml([...GEXF.write(people, CONTEXT)].join(""));
    expect(gexfFaults(root)).toEqual([]);
    expect(child(child(root, "graph"), "nodes").children).toHaveLength(2);
    expect(child(child(root, "graph"), "edges").children).toHaveLength(1);
  });

  test("is the same bytes every time, and carries a date only when one is given", () => {
    expect([...GEXF.write(KNOWLEDGE, CONTEXT)].join("")).toBe(TEXT);
    expect(TEXT).not.toContain("lastmodifieddate");
    expect([...GEXF.write(KNOWLEDGE, { ...CONTEXT, date: "2016-02-01" })].join("")).toContain('lastmodifieddate="2016-02-01"');
  });

  test("comes in pieces, none of which holds more than one node or edge", () => {
    for (const piece of GEXF.write(KNOWLEDGE, CONTEXT)) expect(piece.split(/<(?:node|edge) /).length).toBeLessThan(3);
  });
});

describe("other programs", () => {
  test("graphology-gexf reads the same nodes and edges, with labels and places", () => {
    const graph = parseGexf.parse(Graph, TEXT);
    expect([graph.order, graph.size]).toEqual([KNOWLEDGE.graph.order, KNOWLEDGE.graph.size]);
    const [x, y] = POSITIONS["program/prism"] ?? [];
    expect(graph.getNodeAttributes("program/prism")).toMatchObject({ label: "PRISM", type: "Program", x, y });
  });

  const python = spawnSync("python3", ["-c", "import networkx"]).status === 0;
  test.skipIf(!python)(`networkx reads the same nodes and edges${python ? "" : " (skipped: python3 has no networkx)"}`, () => {
    const script = [
      "import io, json, sys, networkx",
      "graph = networkx.read_gexf(io.BytesIO(sys.stdin.buffer.read()))",
      "edges = sorted([a, d['relation'], b] for a, b, d in graph.edges(data=True))",
      "print(json.dumps([sorted(graph.nodes), edges, graph.nodes['person/li-xiaodong']['mentions']]))",
    ].join("\n");
    const { stdout, stderr } = spawnSync("python3", ["-c", script], { input: TEXT, encoding: "utf8" });
    expect(stderr).toBe("");
    const edges = KNOWLEDGE.graph.mapEdges((_id, { relation }, source, target) => [source, relation, target]);
    const byText = (a: readonly string[], b: readonly string[]): number => (a.join("\0") < b.join("\0") ? -1 : 1);
    expect(JSON.parse(stdout)).toEqual([KNOWLEDGE.graph.nodes().sort(), edges.sort(byText), 2]);
  });
});

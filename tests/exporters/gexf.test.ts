import Graph from "graphology";
import parseGexf from "graphology-gexf";
import { describe, expect, test } from "vitest";
import { GEXF } from "../../src/exporters/gexf.ts";
import { subgraph, visible } from "../../src/graph/filter.ts";
import { gexfFaults } from "./gexf-grammar.ts";
import { pythonWith, runPython, xmllint } from "./python.ts";
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

  test("tells of all evidence of an edge in lists that belong together item by item, the best first", () => {
    const leads = row(edge("person/li-xiaodong leads agency/china-internet-network-information-center"));
    const lists = ["sentences", "articles", "dates", "statuses"].map(
      (name) => JSON.parse(leads[`evidence_${name}`] ?? "") as string[],
    );
    expect(lists.map(([first]) => first)).toEqual([leads.sentence, "Talks", "2016-01-05", "actual"]);
    expect(lists.map(({ length }) => length)).toEqual([2, 2, 2, 2]);
  });

  const spells = (element: XmlElement | undefined): (readonly (string | undefined)[])[] =>
    element?.children.find(({ name }) => name === "spells")?.children.map(({ attributes: { start, end } }) => [start, end]) ?? [];

  test("shows an edge on the days that the text tells of, else on those of its articles", () => {
    expect(spells(edge("person/dmitry-medvedev met person/li-xiaodong"))).toEqual([["2016-01-01", "2016-01-31"]]);
    expect(spells(edge("person/li-xiaodong leads agency/china-internet-network-information-center"))).toEqual([
      ["2015-12-16", "2015-12-16"],
      ["2016-01-05", "2016-01-05"],
    ]);
  });

  test("shows a node as long as one of its edges, and from its first to its last article", () => {
    expect(spells(node("person/dmitry-medvedev"))).toEqual([["2015-12-16", "2016-01-31"]]);
    expect(spells(node("program/prism"))).toEqual([["2015-12-16", "2015-12-16"]]);
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

  const found = xmllint("<a/>") === null ? " (skipped: no xmllint here)" : "";
  test.skipIf(found !== "")(`xmllint finds it well-formed${found}`, () => {
    expect(xmllint(TEXT)).toBe("");
  });

  const networkx = pythonWith("networkx");
  test.skipIf(!networkx.python)(`networkx reads the same nodes, edges and days${networkx.skipped}`, () => {
    const lines = [
      "import networkx",
      "text = sys.stdin.buffer.read()",
      // Before version 3 it knew the names of older versions alone; of what we write they have the same elements.
      "old = networkx.__version__.startswith('2.')",
      "text = text.replace(b'http://gexf.net/1.3', b'http://www.gexf.net/1.2draft').replace(b'version=\"1.3\"', b'version=\"1.2\"') if old else text",
      "graph = networkx.read_gexf(io.BytesIO(text), version='1.2draft' if old else '1.3')",
      "edges = sorted([a, d['relation'], b] for a, b, d in graph.edges(data=True))",
      "li = graph.nodes['person/li-xiaodong']",
      "print(json.dumps([sorted(graph.nodes), edges, li['mentions'], li['spells']]))",
    ];
    const edges = KNOWLEDGE.graph.mapEdges((_id, { relation }, source, target) => [source, relation, target]);
    const byText = (a: readonly string[], b: readonly string[]): number => (a.join("\0") < b.join("\0") ? -1 : 1);
    const days = [["2015-12-16", "2016-01-31"]];
    expect(runPython(networkx.python, lines, TEXT)).toEqual([KNOWLEDGE.graph.nodes().sort(), edges.sort(byText), 2, days]);
  });
});

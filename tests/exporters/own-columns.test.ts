import { expect, test } from "vitest";
import { CSV_TABLES } from "../../src/exporters/csv-tables.ts";
import { GRAPHML } from "../../src/exporters/graphml.ts";
import { openedData } from "../../src/graph/opened/opened-data.ts";
import { openedGraph } from "../../src/graph/opened/opened-graph.ts";
import { readText } from "../readers/graphs/read.ts";
import { graphmlFaults } from "./graphml-grammar.ts";
import { parseXml } from "./xml-tree.ts";

const SHIPS = `<graphml><key id="t" for="node" attr.name="tons" attr.type="double"/><key id="l" for="node" attr.name="size" attr.type="string"/>
  <key id="w" for="edge" attr.name="own &amp; &quot;odd&quot;" attr.type="string"/><key id="s" for="edge" attr.name="safe" attr.type="boolean"/><graph>
  <node id="a"><data key="t">2.5</data><data key="l">large</data></node><node id="b"/>
  <edge source="a" target="b"><data key="w">=1+1 &lt;b&gt;</data><data key="s">true</data></edge></graph></graphml>`;

const opened = async () => openedGraph(openedData(await readText("ships.graphml", SHIPS), "ships.graphml")).knowledge;

test("the columns of an opened graph stay in GraphML, beside ours", async () => {
  const text = [...GRAPHML.write(await opened(), { title: "Ships", positions: {} })].join("");
  expect(graphmlFaults(parseXml(text))).toEqual([]);
  const { nodes, edges } = await readText("again.graphml", text);
  expect(nodes[0]?.values).toMatchObject({ tons: 2.5, "size (own)": "large" });
  expect(nodes[1]?.values).not.toHaveProperty("tons");
  expect(edges[0]?.values).toMatchObject({ 'own & "odd"': "=1+1 <b>", safe: true });
});

test("the columns of an opened graph stay in tables, and none of them is a formula", async () => {
  const files = new Map<string, string>();
  for (const { name, pieces } of CSV_TABLES.files(await opened())) files.set(name, [...(pieces as Iterable<string>)].join(""));
  const [head, first, second] = (files.get("nodes.csv") as string).split("\r\n");
  expect(head).toMatch(/,Wikidata,tons,size$/);
  expect(first).toMatch(/,2\.5,large$/);
  expect(second).toMatch(/,,$/);
  const [edgeHead, edge] = (files.get("edges.csv") as string).split("\r\n");
  expect(edgeHead).toMatch(/,Id,"own & ""odd""",safe$/);
  expect(edge).toMatch(/,'=1\+1 <b>,yes$/);
});

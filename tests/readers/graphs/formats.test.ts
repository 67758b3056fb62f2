import { describe, expect, test } from "vitest";
import { graphReaderFor } from "../../../src/readers/graphs/read-graph.ts";
import { readText } from "./read.ts";

describe("the GraphML reader", () => {
  test("takes labels, typed values with defaults, weights, and the places and colours that Gephi writes", async () => {
    const text = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="l" for="node" attr.name="label" attr.type="string"/><key id="n" for="node" attr.name="rank" attr.type="long"/>
      <key id="t" for="node" attr.name="team" attr.type="string"><default>red</default></key>
      <key id="x" for="node" attr.name="x" attr.type="float"/><key id="y" for="node" attr.name="y" attr.type="float"/>
      <key id="r" for="node" attr.name="r" attr.type="int"/><key id="g" for="node" attr.name="g" attr.type="int"/><key id="b" for="node" attr.name="b" attr.type="int"/>
      <key id="w" for="edge" attr.name="weight" attr.type="double"/><key id="k" for="edge" attr.name="relation" attr.type="string"/>
      <graph edgedefault="directed">
        <node id="n0"><data key="l">Ada &amp; co</data><data key="n">3</data><data key="x">1.5</data><data key="y">-2</data><data key="r">1</data><data key="g">2</data><data key="b">255</data></node>
        <node id="n1"/>
        <edge source="n0" target="n1"><data key="w">2.5</data><data key="k">leads</data></edge>
      </graph></graphml>`;
    expect(await readText("g.graphml", text)).toEqual({
      title: null,
      leftOut: 0,
      nodes: [
        { id: "n0", label: "Ada & co", values: { team: "red", rank: 3 }, x: 1.5, y: -2, colour: "#0102ff" },
        { id: "n1", label: "n1", values: { team: "red" } },
      ],
      edges: [{ source: "n0", target: "n1", label: null, weight: 2.5, values: { relation: "leads" } }],
    });
  });

  test("takes the words and places that yEd draws", async () => {
    const text = `<graphml><key for="node" id="d6" yfiles.type="nodegraphics"/><graph><node id="n0"><data key="d6"><y:ShapeNode xmlns:y="y">
      <y:Geometry height="30" width="30" x="10" y="20"/><y:NodeLabel>Ada</y:NodeLabel></y:ShapeNode></data></node></graph></graphml>`;
    expect((await readText("y.graphml", text)).nodes).toEqual([{ id: "n0", label: "Ada", x: 10, y: -20, values: {} }]);
  });
});

describe("the reader of graphs as JSON", () => {
  test("takes graphology's serialization", async () => {
    const text = JSON.stringify({
      options: { type: "mixed" },
      attributes: { title: "Crews" },
      nodes: [
        { key: "a", attributes: { label: "Ada", x: 1, y: 2, color: "#0f0", tags: ["x", "y"], deep: { no: 1 } } },
        { key: "b" },
      ],
      edges: [{ key: "e", source: "a", target: "b", attributes: { weight: 3, note: "n" } }],
    });
    expect(await readText("g.json", text)).toEqual({
      title: "Crews",
      leftOut: 0,
      nodes: [
        { id: "a", label: "Ada", x: 1, y: 2, colour: "#00ff00", values: { tags: "x | y" } },
        { id: "b", label: "b", values: {} },
      ],
      edges: [{ source: "a", target: "b", label: null, weight: 3, values: { note: "n" } }],
    });
  });

  test("takes nodes with links as networkx and D3 have them", async () => {
    const text = `{"directed": true, "nodes": [{"id": 1, "name": "Ada"}, {"id": 2}], "links": [{"source": 1, "target": 2, "value": 5}]}`;
    const { nodes, edges } = await readText("g.json", text);
    expect(nodes.map(({ id, label }) => [id, label])).toEqual([
      ["1", "Ada"],
      ["2", "2"],
    ]);
    expect(edges).toEqual([{ source: "1", target: "2", label: null, weight: null, values: { value: 5 } }]);
  });
});

describe("the reader of pairs", () => {
  test("takes a first line for the names of its columns, whatever they are called, where numbers stand under the third", async () => {
    const { nodes, edges } = await readText("p.csv", "payer;payee;EUR\nAda;Ben;100\nBen;Cy;7.5\n");
    expect(nodes.map(({ id }) => id)).toEqual(["Ada", "Ben", "Cy"]);
    expect(edges.map(({ weight }) => weight)).toEqual([100, 7.5]);
    expect((await readText("p.csv", "Ada,Ben,3\nBen,Cy,4\n")).edges).toHaveLength(2);
    const articles = new TextEncoder().encode("headline,outlet,words\nRain,Post,500\n");
    expect(graphReaderFor("p.csv", articles)).toBeNull();
  });

  test("says that a first line was read as a pair, where it may name the columns", async () => {
    const { edges, note } = await readText("p.csv", "payer;payee\nAda;Ben\nBen;Cy\n");
    expect(edges).toHaveLength(3);
    expect(note).toBe(
      "The first line (“payer”, “payee”) was read as a pair: if it names the columns, call them source and target.",
    );
    expect((await readText("p.csv", "Ada;Ben\nBen;Cy\n")).note).toBeUndefined();
    expect((await readText("p.csv", "from;to\nAda;Ben\n")).note).toBeUndefined();
  });

  test("takes a table with named ends, a weight, a relation and other columns", async () => {
    const { nodes, edges } = await readText(
      "p.csv",
      '\ufeffSource;Target;Weight;Relation;note\r\n"Ada; the first";Ben;2;leads;"a ""b"""\r\nBen;Cy;;;\r\n',
    );
    expect(nodes.map(({ id }) => id)).toEqual(["Ada; the first", "Ben", "Cy"]);
    expect(edges).toEqual([
      { source: "Ada; the first", target: "Ben", label: "leads", weight: 2, values: { note: 'a "b"' } },
      { source: "Ben", target: "Cy", label: null, weight: null, values: {} },
    ]);
  });

  test("keeps every digit of what is a name and no number", async () => {
    const { edges } = await readText("p.csv", "source,target,phone,long,n\nAda,Ben,0049123,12345678901234567890,-2.5\n");
    expect(edges[0]?.values).toEqual({ phone: "0049123", long: "12345678901234567890", n: -2.5 });
  });

  test("takes no word of direction for a relation, as Gephi writes it", async () => {
    const { edges } = await readText("g.csv", "Source,Target,Type,Label\nAda,Ben,Directed,leads\nBen,Cy,Undirected,met\n");
    expect(edges.map(({ label }) => label)).toEqual(["leads", "met"]);
  });

  test("takes two columns of names, or three with a number, without a first line", async () => {
    const { edges } = await readText("p.tsv", "Ada\tBen\t3\nBen\tCy\t1\nCy\tAda\t2");
    expect(edges.map(({ source, target, weight }) => [source, target, weight])).toEqual([
      ["Ada", "Ben", 3],
      ["Ben", "Cy", 1],
      ["Cy", "Ada", 2],
    ]);
  });

  test("leaves tables of anything else alone", () => {
    const isGraph = (name: string, text: string) => graphReaderFor(name, new TextEncoder().encode(text)) !== null;
    expect(isGraph("articles.csv", "title,text,date\nA,Words and words,2015\nB,Others,2016\n")).toBe(false);
    expect(isGraph("short.csv", "title,text\nA,Words and words\nB,Others\n")).toBe(false);
    expect(isGraph("mail.csv", "from,to,text\nAda,Ben,Words and words\n")).toBe(false);
    expect(isGraph("one.csv", "Ada,Ben\n")).toBe(false);
    expect(isGraph("a.json", '{"title": "A", "text": "B"}')).toBe(false);
    expect(isGraph("a.txt", "Ada,Ben\nBen,Cy\nCy,Ada\n")).toBe(false);
    expect(isGraph("x.html", "<html><body>gexf</body></html>")).toBe(false);
  });
});

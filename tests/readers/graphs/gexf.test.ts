import Graph from "graphology";
import parseGexf from "graphology-gexf";
import { describe, expect, test } from "vitest";
import { readText } from "./read.ts";

const OLD = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by hand --><gexf xmlns="http://www.gexf.net/1.1draft" xmlns:viz="http://www.gexf.net/1.1draft/viz" version="1.1">
  <meta><creator>Somebody</creator><description>Ships &amp; crews</description></meta>
  <graph mode="dynamic" defaultedgetype="directed" timetype="date">
    <attributes class="node" mode="static">
      <attribute id="0" title="rank" type="integer"/><attribute id="1" title="kind" type="string"><default>ship</default></attribute>
      <attribute id="2" title="active" type="boolean"/>
    </attributes>
    <nodes>
      <node id="a" label="Ada &lt;i&gt;" start="2015-01-02" end="2016-03-04">
        <attvalues><attvalue for="0" value="7"/><attvalue for="2" value="true"/></attvalues>
        <viz:position x="-1.5" y="2e1" z="0"/><viz:color r="255" g="0" b="16"/><viz:size value="3.5"/>
        <nodes><node id="a1" label="Ada’s cat"/></nodes>
      </node>
      <node id='b' label='"Ben" > all'><attvalues><attvalue for="1" value="crew"/></attvalues>
        <spells><spell start="2014-05-01" end="2014-06-01"/><spell start="2015-05-01" end="2015-06-01"/></spells></node>
    </nodes>
    <edges>
      <edge id="0" source="a" target="b" label="sails with" weight="2.5"/>
      <edge id="1" source="b" target="a" type="undirected"/>
      <edge id="2" source="a" target="nobody"/>
    </edges>
  </graph>
</gexf>`;

describe("the GEXF reader", () => {
  test("takes names, values with their types and defaults, places, colours, sizes, dates and spells, of nodes inside nodes too", async () => {
    const { nodes, edges, leftOut } = await readText("old.gexf", OLD);
    expect(nodes).toEqual([
      { id: "a1", label: "Ada’s cat", values: { kind: "ship" } },
      {
        id: "a",
        label: "Ada <i>",
        values: { kind: "ship", rank: 7, active: true },
        x: -1.5,
        y: 20,
        colour: "#ff0010",
        size: 3.5,
        start: "2015-01-02",
        end: "2016-03-04",
      },
      { id: "b", label: '"Ben" > all', values: { kind: "crew" }, start: "2014-05-01", end: "2015-06-01" },
    ]);
    expect(edges).toEqual([
      { source: "a", target: "b", label: "sails with", weight: 2.5, values: {} },
      { source: "b", target: "a", label: null, weight: null, undirected: true, values: {} },
    ]);
    expect(leftOut).toBe(1);
  });

  test("takes times that are numbers in their order as numbers", async () => {
    const spells = '<spells><spell start="9.5" end="10"/><spell start="-3" end="9"/><spell start="20" end="100"/></spells>';
    const text = `<gexf><graph mode="dynamic" timeformat="double"><nodes><node id="a">${spells}</node></nodes></graph></gexf>`;
    expect((await readText("t.gexf", text)).nodes).toMatchObject([{ start: "-3", end: "100" }]);
  });

  test("reads the same wherever the file is cut into pieces", async () => {
    const whole = await readText("old.gexf", OLD, OLD.length * 2);
    for (const size of [1, 2, 3, 7, 64, 1000]) expect(await readText("old.gexf", OLD, size)).toEqual(whole);
  });

  test("reads it in UTF-16 and in the encoding that it declares", async () => {
    const { nodes } = await readText("old.gexf", OLD);
    const wide = new Uint8Array(Buffer.from(`\ufeff${OLD}`, "utf16le"));
    expect((await readText("wide.gexf", wide)).nodes).toEqual(nodes);
    const latin = OLD.replace("UTF-8", "ISO-8859-1").replace("’", "é");
    expect((await readText("latin.gexf", new Uint8Array(Buffer.from(latin, "latin1")))).nodes[0]?.label).toBe("Adaés cat");
  });

  test("finds what graphology-gexf finds, of what that finds", async () => {
    const text = OLD.replace(/<nodes><node id="a1".*?<\/nodes>/u, "").replace(/<edge id="2".*?\/>/u, "");
    const oracle = parseGexf.parse(Graph, text, { addMissingNodes: true });
    const { nodes, edges } = await readText("old.gexf", text);
    expect(nodes.map(({ id, label, x, y, size }) => [id, label, x, y, size])).toEqual(
      oracle.mapNodes((id, { label, x, y, size }) => [id, label, x, y, size]),
    );
    expect(edges.map(({ source, target, weight }) => [source, target, weight ?? undefined])).toEqual(
      oracle.mapEdges((_id, { weight }, source, target) => [source, target, weight]),
    );
    expect(nodes.map(({ values }) => values.rank)).toEqual(oracle.mapNodes((_id, { rank }) => rank));
  });
});

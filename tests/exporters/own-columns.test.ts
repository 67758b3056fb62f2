import { parse } from "csv-parse/sync";
import dot from "dotparser";
import fc from "fast-check";
import { Parser, Store } from "n3";
import { describe, expect, test } from "vitest";
import { parseDocument, parse as yaml } from "yaml";
import type { OwnValue } from "../../src/article/graph-file.ts";
import { CSV_TABLES } from "../../src/exporters/csv-tables.ts";
import { DOT } from "../../src/exporters/dot.ts";
import type { FileExporter } from "../../src/exporters/exporter.ts";
import { GEXF } from "../../src/exporters/gexf.ts";
import { GRAPHML } from "../../src/exporters/graphml.ts";
import { CYPHER } from "../../src/exporters/neo4j/cypher.ts";
import { NEO4J_CSV } from "../../src/exporters/neo4j/import-csv.ts";
import { OBSIDIAN } from "../../src/exporters/obsidian/obsidian.ts";
import { besideOurs, IDENTIFIERS } from "../../src/exporters/own-columns.ts";
import { JSON_LD } from "../../src/exporters/rdf/json-ld.ts";
import { TURTLE } from "../../src/exporters/rdf/turtle.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { openedData } from "../../src/graph/opened/opened-data.ts";
import { openedGraph } from "../../src/graph/opened/opened-graph.ts";
import { readText } from "../readers/graphs/read.ts";
import { parseCypher } from "./cypher-grammar.ts";
import { exported } from "./exported.ts";
import { graphmlFaults } from "./graphml-grammar.ts";
import { anyText } from "./hostile.ts";
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

/** Two ships and a line between them, with columns of the given titles and values on all of them. */
function withColumns(columns: readonly (readonly [string, OwnValue])[]): KnowledgeGraph {
  const values = Object.fromEntries(columns);
  const nodes = ["a", "b"].map((id) => ({ id, label: id, values }));
  const edges = [{ source: "a", target: "b", label: "tows", weight: 2.5, undirected: true as const, values }];
  return openedGraph(openedData({ title: "Ships", nodes, edges, leftOut: 0 }, "Ships")).knowledge;
}

const CONTEXT = { title: "Ships", positions: {} };
const COLUMNS: readonly (readonly [string, OwnValue])[] = [
  ["tons (net)", 2.5],
  ["safe", true],
  ["home port", 'O\'Brien "Quay" \\ <b>'],
  ["image", "/etc/passwd"],
  ["id", "own id"],
  ["__proto__", "kept"],
];
const anyColumns = fc.array(
  fc.tuple(
    fc.oneof(anyText, fc.constantFrom("__proto__", "id", "name", "a b", "a-b", "A_B", "`")),
    fc.oneof(anyText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
  ),
  { maxLength: 8 },
);
/** How many columns an opened graph has of its own. */
const countOf = ({ graph }: KnowledgeGraph): number => Object.keys(graph.getNodeAttribute("a", "own") ?? {}).length;

describe("the columns of an opened graph go along", () => {
  test("as properties in Cypher, under names that need no care", () => {
    const text = [...CYPHER.write(withColumns(COLUMNS))].join("");
    expect(parseCypher(text).faults).toEqual([]);
    const [row] = text.split("\n").filter((line) => line.includes("id: 'a'"));
    expect(row).toContain(
      "`tons_net`: 2.5, `safe`: true, `home_port`: 'O\\'Brien \"Quay\" \\\\ <b>', `image`: '/etc/passwd', `id_own`: 'own id', `proto`: 'kept'",
    );
    expect(text).toContain("`directed`: false");
  });

  test("as typed columns for neo4j-admin, whose strengths need not be whole", () => {
    const files = new Map(exported(NEO4J_CSV, withColumns(COLUMNS), CONTEXT).map(({ name, text }) => [name, text]));
    const [head, first] = parse(files.get("entities.csv") as string) as string[][];
    expect(head?.slice(-7)).toEqual([
      "tons_net:double",
      "safe:boolean",
      "home_port:string",
      "image:string",
      "id_own:string",
      "proto:string",
      ":LABEL",
    ]);
    expect(first?.slice(-7)).toEqual(["2.5", "true", 'O\'Brien "Quay" \\ <b>', "/etc/passwd", "own id", "kept", "Entity;Other"]);
    expect(files.get("relations.csv")).toMatch(/,weight:double,.*,directed:boolean,/);
  });

  test("as literals in RDF, under addresses that their titles make", () => {
    const store = new Store(new Parser().parse([...TURTLE.write(withColumns(COLUMNS), CONTEXT)].join("")));
    const of = (thing: string, kind: string, column: string): string =>
      store
        .getObjects(`urn:redthread:${thing}`, `urn:redthread:${kind}:${column}`, null)
        .map((object) => `${object.value} ${"datatypeString" in object ? object.datatypeString.replace(/.*#/u, "") : ""}`)
        .join();
    expect(of("thing:a", "node-column", "tons%20(net)")).toBe("2.5 double");
    expect(of("thing:a", "node-column", "safe")).toBe("true boolean");
    expect(of("thing:a", "node-column", "home%20port")).toBe('O\'Brien "Quay" \\ <b> string');
    expect(of("thing:a", "node-column", "__proto__")).toBe("kept string");
    expect(of("relation:a%20interactsWith%20b", "relation-column", "safe")).toBe("true boolean");
    expect(
      store.getObjects("urn:redthread:node-column:tons%20(net)", "http://www.w3.org/2000/01/rdf-schema#label", null)[0]?.value,
    ).toBe("tons (net)");
    const graph = JSON.parse([...JSON_LD.write(withColumns(COLUMNS), CONTEXT)].join(""))["@graph"] as Record<string, unknown>[];
    expect(graph.find((item) => item["@id"] === "urn:redthread:thing:a")?.["urn:redthread:node-column:image"]).toBe(
      "/etc/passwd",
    );
  });

  test("as attributes in DOT that are none of Graphviz's, some of which name files", () => {
    const text = [...DOT.write(withColumns(COLUMNS), CONTEXT)].join("");
    expect(text).toContain(
      'own_tons_net="2.5", own_safe="true", own_home_port="O\'Brien \\"Quay\\" \\\\ <b>", own_image="/etc/passwd"',
    );
    expect(text).not.toMatch(/[ [,]image=/u);
  });

  test("as properties of notes", () => {
    const [, front] =
      exported(OBSIDIAN, withColumns(COLUMNS), CONTEXT)
        .find(({ name }) => name.endsWith("/a.md"))
        ?.text.split("---\n") ?? [];
    expect(yaml(front ?? "")).toMatchObject({
      "tons (net)": 2.5,
      safe: true,
      "home port": 'O\'Brien "Quay" \\ <b>',
      id: "a",
      "id (own)": "own id",
    });
    expect(front).toContain('"__proto__": "kept"');
  });

  test("whatever they are called and hold: no file is broken, and none of them is lost", () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const knowledge = withColumns(columns);
        const count = countOf(knowledge);
        expect(parseCypher([...CYPHER.write(knowledge)].join("")).faults).toEqual([]);
        const [head] = parse(
          exported(NEO4J_CSV, knowledge, CONTEXT).find(({ name }) => name === "entities.csv")?.text ?? "",
        ) as string[][];
        expect(head).toHaveLength(9 + count);
        expect(new Set(head).size).toBe(9 + count);
        const turtle = new Parser().parse([...TURTLE.write(knowledge, CONTEXT)].join(""));
        expect(
          turtle.filter(
            ({ subject, predicate }) =>
              subject.value === "urn:redthread:thing:a" && predicate.value.startsWith("urn:redthread:node-column:"),
          ),
        ).toHaveLength(count);
        const node = dot([...DOT.write(knowledge, CONTEXT)].join(""))[0]?.children.find((item) => item.type === "node_stmt");
        expect(node && "attr_list" in node ? node.attr_list.filter(({ id }) => String(id).startsWith("own_")) : []).toHaveLength(
          count,
        );
        const note = exported(OBSIDIAN, knowledge, CONTEXT).find(({ name }) => name.endsWith("/a.md"))?.text ?? "";
        const front = /^---\n([\s\S]*?)\n---\n/u.exec(note)?.[1] ?? "";
        expect(parseDocument(front).errors).toEqual([]);
        expect(front.split("\n").filter((line) => line.startsWith('"'))).toHaveLength(count);
      }),
      { numRuns: 60 },
    );
  });
});

test("how often an opened graph says that a thing or a line is told of is the same in all formats", async () => {
  const text = `{"nodes":[{"key":"a","attributes":{"articles":7,"mentions":9}},{"key":"b","attributes":{"size":3}}],
    "edges":[{"source":"a","target":"b","attributes":{"evidence":5}}]}`;
  const { knowledge } = openedGraph(openedData(await readText("a.json", text), "a.json"));
  const again = async (format: FileExporter) =>
    openedGraph(openedData(await readText(`b${format.extension}`, [...format.write(knowledge, CONTEXT)].join("")), "b")).knowledge
      .graph;
  for (const format of [GEXF, GRAPHML]) {
    const graph = await again(format);
    expect(graph.getNodeAttributes("a")).toMatchObject({ mentions: 9, told: 7 });
    expect(graph.getNodeAttributes("b").size).toBeDefined();
    expect(graph.getEdgeAttributes(graph.edges()[0] as string)).toMatchObject({ told: 5, weight: 5 });
  }
  const tables = new Map(exported(CSV_TABLES, knowledge, CONTEXT).map(({ name, text }) => [name, text.replace("\ufeff", "")]));
  const rows = parse(tables.get("nodes.csv") as string, { columns: true }) as Record<string, string>[];
  expect(rows.map(({ Mentions, Articles }) => [Mentions, Articles])).toEqual([
    ["9", "7"],
    ["", "0"],
  ]);
  expect((parse(tables.get("edges.csv") as string, { columns: true }) as Record<string, string>[])[0]?.Weight).toBe("5");
});

test("fifty thousand columns whose titles come to one name have a name each", () => {
  const titles = Array.from({ length: 50_000 }, (_, n): [string, "string"] => [`${"x".repeat(80)}${n}`, "string"]);
  const names = besideOurs(new Map(titles), ["id"], IDENTIFIERS).map(({ name }) => name);
  expect(new Set(names).size).toBe(50_000);
});

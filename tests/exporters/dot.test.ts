import { spawnSync } from "node:child_process";
import parse from "dotparser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DOT } from "../../src/exporters/dot.ts";
import { safeId } from "../../src/exporters/safe-id.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { anyText, hostile } from "./hostile.ts";
import { pythonWith, runPython } from "./python.ts";
import { KNOWLEDGE, POSITIONS } from "./sample.ts";

const write = (knowledge: KnowledgeGraph, title = "Talks"): string =>
  [...DOT.write(knowledge, { title, positions: POSITIONS })].join("");
const TEXT = write(KNOWLEDGE);

interface Statement {
  readonly type: string;
  readonly node_id?: { readonly id: string | number };
  readonly edge_list?: readonly { readonly id: string | number }[];
  readonly attr_list?: readonly { readonly id: string; readonly eq: string | number }[];
}

/** The nodes and edges that a grammar of the DOT language finds in a text, with their attributes. */
function read(text: string) {
  const graphs = parse(text);
  expect(graphs).toHaveLength(1);
  const statements = (graphs[0]?.children ?? []) as readonly Statement[];
  const attributes = ({ attr_list: list = [] }: Statement) => Object.fromEntries(list.map(({ id, eq }) => [id, eq]));
  return {
    kinds: new Set(statements.map(({ type }) => type)),
    nodes: statements.flatMap((s) =>
      s.type === "node_stmt" && s.node_id ? [{ id: String(s.node_id.id), ...attributes(s) }] : [],
    ) as Record<string, string | number>[],
    edges: statements.flatMap((s) =>
      s.type === "edge_stmt" ? [{ ends: s.edge_list?.map(({ id }) => String(id)), ...attributes(s) }] : [],
    ) as Record<string, unknown>[],
  };
}

describe("a DOT file", () => {
  const { nodes, edges, kinds } = read(TEXT);

  test("has every node once, under its name, and every edge with its relation", () => {
    expect([...kinds].sort()).toEqual(["attr_stmt", "edge_stmt", "node_stmt"]);
    expect(nodes.map(({ id }) => id)).toEqual(KNOWLEDGE.graph.nodes());
    expect(nodes.map(({ label }) => label)).toEqual(KNOWLEDGE.graph.mapNodes((_id, { label }) => label));
    const wanted = KNOWLEDGE.graph.mapEdges((_id, { relation }, source, target) => [[source, target], relation]);
    expect(edges.map(({ ends, class: relation }) => [ends, relation])).toEqual(wanted);
  });

  test("draws what is not sure dashed, and what has no direction without an arrow", () => {
    expect(edges.find(({ class: relation }) => relation === "attended")).toMatchObject({ style: "dashed" });
    expect(edges.find(({ class: relation }) => relation === "met")).toMatchObject({ dir: "none" });
    expect(edges.find(({ class: relation }) => relation === "leads")).not.toHaveProperty("style");
  });

  test("stays one graph with the same nodes and edges, whatever names and sentences hold", () => {
    const trap = fc.constantFrom('"', "\\", '\\"', "\\N", "&lt;", "]; x -> y; [", "//", "#", "/*", "\n", "<b>");
    const words = fc.array(fc.oneof(anyText, trap), { maxLength: 4 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 1, maxLength: 5 }), words, (names, text) => {
        const knowledge = hostile(names, text);
        const found = read(write(knowledge, text));
        expect([found.nodes.length, found.edges.length]).toEqual([knowledge.graph.order, knowledge.graph.size]);
        expect(new Set(found.nodes.map(({ id }) => id)).size).toBe(knowledge.graph.order);
      }),
      { numRuns: 150 },
    );
  });

  test("gives ids that need no escape, and two for two", () => {
    expect(safeId("person/li-xiaodong")).toBe("person/li-xiaodong");
    fc.assert(
      fc.property(fc.uniqueArray(anyText, { minLength: 2, maxLength: 6 }), (ids) => {
        const safe = ids.map(safeId);
        expect(new Set(safe).size).toBe(ids.length);
        for (const id of safe) expect(id).toMatch(/^[\p{L}\p{N}_./~ -]+$/u);
      }),
    );
  });
});

describe("other programs", () => {
  const graphviz = spawnSync("dot", ["-V"]).error === undefined;
  const drawn = (input: string): string => {
    const { status, stdout, stderr } = spawnSync("dot", ["-Tjson0"], { input, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    return stdout;
  };
  test.skipIf(!graphviz)(`Graphviz draws it, and shows names as they are${graphviz ? "" : " (skipped: no dot here)"}`, () => {
    const names = ["\\N \\G", 'a "quoted" name', "AT&T &lt;b&gt;", "C:\\new", "]; x -> y; ["];
    const svg = spawnSync("dot", ["-Tsvg"], { input: write(hostile(names, "Words.")), encoding: "utf8" });
    expect([svg.status, svg.stderr]).toEqual([0, ""]);
    const shown = [...svg.stdout.matchAll(/<text [^>]*>([^<]*)<\/text>/gu)].map(([, text = ""]) =>
      text
        .replace(/&#45;/gu, "-")
        .replace(/&#160;/gu, " ")
        .replace(/&quot;/gu, '"')
        .replace(/&lt;/gu, "<")
        .replace(/&gt;/gu, ">")
        .replace(/&#39;/gu, "'")
        .replace(/&amp;/gu, "&"),
    );
    for (const name of names) expect(shown).toContain(name);
    const { objects, edges } = JSON.parse(drawn(TEXT)) as { objects: readonly unknown[]; edges: readonly unknown[] };
    expect([objects.length, edges.length]).toEqual([KNOWLEDGE.graph.order, KNOWLEDGE.graph.size]);
  });

  const pydot = pythonWith("pydot, networkx");
  test.skipIf(!pydot.python)(`networkx reads the same nodes and edges through pydot${pydot.skipped}`, () => {
    const lines = [
      "import pydot, networkx, warnings",
      "warnings.simplefilter('ignore')",
      "[dot] = pydot.graph_from_dot_data(sys.stdin.read())",
      "graph = networkx.nx_pydot.from_pydot(dot)",
      "print(json.dumps([sorted(n.strip('\"') for n in graph.nodes), graph.number_of_edges()]))",
    ];
    expect(runPython(pydot.python, lines, TEXT)).toEqual([KNOWLEDGE.graph.nodes().sort(), KNOWLEDGE.graph.size]);
  });
});

import Graph from "graphology";
import { describe, expect, test } from "vitest";
import { filesOf } from "../../src/exporters/exporter.ts";
import { EXPORTERS, exporterFor } from "../../src/exporters/exporters.ts";
import { EXTRACTIONS as EXTRACTION_LINES } from "../../src/exporters/extractions-jsonl.ts";
import { GRAPH_JSON } from "../../src/exporters/graph-json.ts";
import { EXPORT_GROUPS } from "../../src/exporters/groups.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { extractionOf } from "../support/extraction.ts";
import { exported } from "./exported.ts";
import { EXTRACTIONS, KNOWLEDGE, POSITIONS } from "./sample.ts";

const CONTEXT = { title: "Wuzhen", positions: POSITIONS };

describe("the list of exporters", () => {
  test("has one exporter an ending and a name, each in a group that menus show", () => {
    for (const key of ["id", "label", "extension"] as const)
      expect(new Set(EXPORTERS.map((exporter) => exporter[key])).size).toBe(EXPORTERS.length);
    const groups: readonly string[] = EXPORT_GROUPS.map(({ id }) => id);
    for (const { group } of EXPORTERS) expect(groups).toContain(group);
    for (const { id } of EXPORT_GROUPS) expect(EXPORTERS.some(({ group }) => group === id)).toBe(true);
  });

  test("finds each by its name, its ending in any case, and the name of a file", () => {
    for (const exporter of EXPORTERS) {
      expect(exporterFor(exporter.id)).toBe(exporter);
      expect(exporterFor(exporter.extension.toUpperCase())).toBe(exporter);
      expect(exporterFor(`my.talks${exporter.extension}`)).toBe(exporter);
    }
  });

  test("says which endings there are when asked for another", () => {
    const all = EXPORTERS.map(({ extension }) => extension).join(", ");
    expect(() => exporterFor(".docx")).toThrow(`[E301] There is no exporter for ".docx": use one of ${all}.`);
  });

  test("gives the same bytes each time, and names of files that are safe and unlike each other", () => {
    for (const exporter of EXPORTERS) {
      const files = exported(exporter, KNOWLEDGE, CONTEXT);
      expect(exported(exporter, KNOWLEDGE, CONTEXT)).toEqual(files);
      expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
      for (const { name, text } of files) {
        expect(text).not.toBe("");
        for (const part of name.split("/")) expect(part).toMatch(/^[^\s./\\][^/\\:*?"<>|]*$/u);
      }
    }
  });
});

/** A name of its own for each number: "Kafala". */
const surname = (n: number): string =>
  [...String(n).padStart(4, "0")].map((digit, at) => `${(at === 0 ? "BDFGKLMNRS" : "bdfgklmnrs")[Number(digit)]}a`).join("");

describe("every exporter", () => {
  test("writes in small pieces, however large the whole: no more than a few things are held at once", () => {
    const documents = Array.from({ length: 120 }, (_, i) => {
      // Surnames of their own: a thousand namesakes would all be compared with one another.
      const names = Array.from(
        { length: 8 },
        (_name, j) => ["Person", `Ann Lee of the long House of ${surname(i * 8 + j)}`] as const,
      );
      const ties = Array.from({ length: 7 }, (_tie, j) => ["met", j + 1, j + 2] as const);
      return extractionOf({ id: `article-${i}`, date: "2015-12-16", entities: names, assertions: ties });
    });
    const knowledge = buildGraph(documents, "test");
    const positions = Object.fromEntries(knowledge.graph.mapNodes((id) => [id, [id.length, id.length % 7] as const]));
    for (const exporter of EXPORTERS) {
      let [whole, longest] = [0, 0];
      for (const { pieces } of filesOf(exporter, knowledge, { title: "Many", positions, isolated: true })) {
        for (const piece of pieces) {
          whole += piece.length;
          longest = Math.max(longest, piece.length);
        }
      }
      expect(whole, exporter.id).toBeGreaterThan(100_000);
      expect(longest, exporter.id).toBeLessThan(20_000);
    }
  });
});

describe("the graph as JSON", () => {
  const document = JSON.parse([...GRAPH_JSON.write(KNOWLEDGE, CONTEXT)].join(""));

  test("imports into graphology with the same nodes, edges and options", () => {
    const graph = Graph.from(document);
    expect([graph.type, graph.multi]).toEqual(["directed", true]);
    expect(graph.nodes()).toEqual(KNOWLEDGE.graph.nodes());
    expect(graph.edges()).toEqual(KNOWLEDGE.graph.edges());
    expect(graph.getNodeAttribute("program/prism", "type")).toBe("Program");
  });

  test("draws as it stands: every node has a place, a size and a colour", () => {
    Graph.from(document).forEachNode((_id, { x, y, size, color }) => {
      expect([x, y, size].every(Number.isFinite)).toBe(true);
      expect(color).toMatch(/^#[0-9a-f]{6}$/);
    });
  });

  test("quotes the sentence of every piece of evidence, and names the articles without their texts", () => {
    const graph = Graph.from(document);
    const leads = graph.getEdgeAttribute("person/li-xiaodong leads agency/china-internet-network-information-center", "evidence");
    expect(leads.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      "Li Xiaodong leads the China Internet Network Information Center.",
      "Li Xiaodong, director of the China Internet Network Information Center, said that Dmitry Medvedev would attend the World Internet Conference.",
    ]);
    expect(graph.getAttribute("articles")).toContainEqual({ id: "second", title: "Talks", date: "2016-01-05", source: "BBC" });
    expect(graph.getAttribute("title")).toBe("Wuzhen");
    expect(graph.mapEdges((_id, { relation, predicate }) => `${relation}: ${predicate}`)).toContain("attended: attend");
  });
});

describe("the extraction documents", () => {
  test("come one a line, and give the same graph again", () => {
    const lines = [...EXTRACTION_LINES.write(KNOWLEDGE)].join("").trimEnd().split("\n");
    const documents = lines.map((line) => JSON.parse(line));
    expect(documents).toHaveLength(EXTRACTIONS.length);
    expect(buildGraph(documents, "test-1").graph.export()).toEqual(KNOWLEDGE.graph.export());
  });
});

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CSV_TABLES } from "../../src/exporters/csv-tables.ts";
import { exported } from "./exported.ts";
import { anyText, hostile } from "./hostile.ts";
import { KNOWLEDGE } from "./sample.ts";

const CONTEXT = { title: "Talks", positions: {} };

/** The rows of each table, by its name, as an independent reader of RFC 4180 has them. */
function read(knowledge = KNOWLEDGE): Record<string, Record<string, string>[]> {
  return Object.fromEntries(
    exported(CSV_TABLES, knowledge, CONTEXT).map(({ name, text }) => [
      name,
      parse(text, { columns: true, bom: true, record_delimiter: "\r\n" }) as Record<string, string>[],
    ]),
  );
}

describe("tables as CSV", () => {
  const tables = read();

  test("are four: nodes, edges, statements, and every piece of evidence", () => {
    expect(Object.keys(tables)).toEqual(["nodes.csv", "edges.csv", "statements.csv", "evidence.csv"]);
    expect(tables["nodes.csv"]?.map(({ Id }) => Id)).toEqual(KNOWLEDGE.graph.nodes());
    expect(tables["edges.csv"]?.map(({ Id }) => Id)).toEqual(KNOWLEDGE.graph.edges());
    expect(tables["evidence.csv"]?.map(({ Id }) => Id).sort()).toEqual([...KNOWLEDGE.evidence.keys()].sort());
  });

  test("begin with the columns that Gephi's import of spreadsheets wants, and every end of an edge is a node", () => {
    const ids = new Set(tables["nodes.csv"]?.map(({ Id }) => Id));
    for (const { Source = "", Target = "", Type, Weight } of tables["edges.csv"] ?? []) {
      expect(ids.has(Source) && ids.has(Target)).toBe(true);
      expect(["Directed", "Undirected"]).toContain(Type);
      expect(Number(Weight)).toBeGreaterThan(0);
    }
    expect(tables["edges.csv"]?.find(({ Relation }) => Relation === "met")?.Type).toBe("Undirected");
  });

  test("tell of an entity its kind, names, counts and dates", () => {
    expect(tables["nodes.csv"]?.find(({ Label }) => Label === "China Internet Network Information Center")).toMatchObject({
      Kind: "Agency",
      Aliases: "CNNIC | the center",
      Mentions: "2",
      "First seen": "2015-12-16",
      "Last seen": "2016-01-05",
    });
  });

  test("tell who said what, in full, and about whom", () => {
    expect(tables["statements.csv"]).toEqual([
      expect.objectContaining({
        Speaker: "Li Xiaodong",
        Cue: "said",
        Words: "Dmitry Medvedev would attend the World Internet Conference",
        About: expect.stringMatching(
          /^(?:Dmitry Medvedev \| World Internet Conference|World Internet Conference \| Dmitry Medvedev)$/u,
        ),
        Date: "2015-12-16",
      }),
    ]);
  });

  test("quote for each piece of evidence its sentence, with the place in the article and the date that the text gives", () => {
    const met = tables["evidence.csv"]?.find(({ Relation }) => Relation === "met");
    expect(met).toMatchObject({ Subject: "Dmitry Medvedev", Object: "Li Xiaodong", From: "2016-01", To: "2016-01" });
    const attended = tables["evidence.csv"]?.find(({ Relation }) => Relation === "attended");
    expect(attended?.["Claimed in"]).toMatch(/^statement\//u);
    const text = KNOWLEDGE.extractions.get("second")?.article.text ?? "";
    expect(text.slice(Number(met?.Start), Number(met?.End))).toMatch(/^Dmitry Medvedev met Li Xiaodong/u);
  });

  test("hold no formula and lose no row, whatever names and sentences are", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyText, { minLength: 1, maxLength: 6 }), anyText, (names, text) => {
        const knowledge = hostile(names, text);
        const { "nodes.csv": nodes = [], "edges.csv": edges = [], "evidence.csv": evidence = [] } = read(knowledge);
        expect([nodes.length, edges.length]).toEqual([knowledge.graph.order, knowledge.graph.size]);
        for (const row of [...nodes, ...edges, ...evidence])
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
      }),
      { numRuns: 100 },
    );
  });
});

import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { sceneOf } from "../../../src/app/state/scene.ts";
import { entityTable } from "../../../src/app/state/tables/entities.ts";
import { shownText } from "../../../src/app/state/tables/finding.ts";
import { relationTable } from "../../../src/app/state/tables/relations.ts";
import { statementTable } from "../../../src/app/state/tables/statements.ts";
import { isPicked, type Table, type TableRow } from "../../../src/app/state/tables/table.ts";
import { tableCsv } from "../../../src/app/state/tables/table-csv.ts";
import { DEFAULT_TYPES, INITIAL_VIEW, lineKey, type View } from "../../../src/app/state/view.ts";
import { COLLECTION } from "../collection-fixture.ts";

const scene = (view: Partial<View> = {}) => sceneOf(COLLECTION, { ...INITIAL_VIEW, ...view });

/** The cells of a table as they are shown, row by row. */
function shown<R extends TableRow>(table: Table<R>): readonly (readonly string[])[] {
  return table.rows.map((row) => table.columns.map((column) => shownText(column, row)));
}

describe("the table of entities", () => {
  test("has a row for each entity of the picture, by name, with what the picture knows of it", () => {
    expect(shown(entityTable(COLLECTION, scene()))).toEqual([
      ["China Internet Network Information Center", "Agency", "1", "1", "1", "16 Dec 2015", "16 Dec 2015"],
      ["Li Xiaodong", "Person", "2", "1", "3", "16 Dec 2015", "16 Dec 2015"],
      ["Mamnoon Hussain", "Person", "1", "1", "1", "16 Dec 2015", "16 Dec 2015"],
      ["National Security Agency", "Agency", "1", "1", "2", "16 Dec 2015", "16 Dec 2015"],
      ["PRISM", "Program", "1", "1", "2", "16 Dec 2015", "16 Dec 2015"],
      ["World Internet Conference", "Event", "1", "1", "1", "16 Dec 2015", "16 Dec 2015"],
    ]);
  });

  test("has only those that the filters leave, and never statements", () => {
    const people = entityTable(COLLECTION, scene({ types: ["Person"], isolated: true }));
    expect(people.rows.map(({ key }) => key)).toEqual(["person/li-xiaodong", "person/mamnoon-hussain"]);
    const all = entityTable(COLLECTION, scene({ types: [...DEFAULT_TYPES, "Statement"] }));
    expect(all.rows).toHaveLength(6);
  });

  test("is made once for one picture", () => {
    const present = scene();
    expect(entityTable(COLLECTION, present)).toBe(entityTable(COLLECTION, present));
    expect(entityTable(COLLECTION, scene())).not.toBe(entityTable(COLLECTION, present));
  });
});

describe("the table of relations", () => {
  test("tells each edge of the picture in words, speech as who spoke about what", () => {
    const table = relationTable(COLLECTION, scene());
    expect(shown(table).map((cells) => cells.slice(0, 6))).toEqual([
      ["Li Xiaodong", "leads (director)", "China Internet Network Information Center", "1", "Stated", "90 %"],
      ["Li Xiaodong", "spoke about", "National Security Agency", "1", "Stated", "90 %"],
      ["Li Xiaodong", "spoke about", "PRISM", "1", "Stated", "90 %"],
      ["Mamnoon Hussain", "attended", "World Internet Conference", "1", "Planned", "90 %"],
      ["National Security Agency", "operates", "PRISM", "1", "Claimed", "90 %"],
    ]);
  });

  test("has a row for each half of speech where statements are nodes of their own", () => {
    const table = relationTable(COLLECTION, scene({ types: [...DEFAULT_TYPES, "Statement"] }));
    const statement = "PRISM was run by the NSA";
    const told = shown(table).map((cells) => cells.slice(0, 3));
    expect(told).toContainEqual(["Li Xiaodong", "said", statement]);
    expect(told).toContainEqual([statement, "about", "PRISM"]);
    expect(table.rows.every(({ said }) => said === null)).toBe(true);
  });

  test("has only the edges, and of them only the evidence, that the filters leave", () => {
    expect(shown(relationTable(COLLECTION, scene({ certainties: ["planned"] }))).map(([subject]) => subject)).toEqual([
      "Mamnoon Hussain",
    ]);
    expect(relationTable(COLLECTION, scene({ confidence: 0.95 })).rows).toEqual([]);
  });

  test("selects with each row the line that the picture draws for it", () => {
    const present = scene();
    for (const { picks } of relationTable(COLLECTION, present).rows) {
      if (picks.kind !== "line") throw new Error("a relation is no line");
      expect(present.drawn.hasEdge(lineKey(picks.a, picks.b))).toBe(true);
    }
  });
});

describe("the table of statements", () => {
  test("tells who said what about whom, when and where", () => {
    expect(shown(statementTable(COLLECTION, scene()))).toEqual([
      ["Li Xiaodong", "said", "PRISM was run by the NSA", "National Security Agency; PRISM", "16 Dec 2015", "Wuzhen"],
    ]);
  });

  test("has a statement where its lines are in the picture, and of whom it is about those that are there", () => {
    const agencies = statementTable(COLLECTION, scene({ types: ["Person", "Agency"] }));
    expect(agencies.rows.map(({ about }) => about)).toEqual([["agency/national-security-agency"]]);
    expect(statementTable(COLLECTION, scene({ types: ["Agency", "Program"] })).rows).toEqual([]);
    expect(statementTable(COLLECTION, scene({ relations: ["leads"] })).rows).toEqual([]);
  });
});

test("a row is marked where what it stands for is selected, whichever end of a line comes first", () => {
  const line = { key: "", picks: { kind: "line", a: "country/cn", b: "person/xi" } } as const;
  expect(isPicked(line, { kind: "line", a: "person/xi", b: "country/cn" })).toBe(true);
  expect(isPicked(line, { kind: "line", a: "person/xi", b: "country/us" })).toBe(false);
  expect(isPicked(line, { kind: "node", id: "person/xi" })).toBe(false);
  expect(isPicked({ key: "", picks: { kind: "node", id: "person/xi" } }, { kind: "node", id: "person/xi" })).toBe(true);
  expect(isPicked(line, null)).toBe(false);
});

test("a table as CSV has its columns, its rows in the order given, and dates that sort", () => {
  const table = entityTable(COLLECTION, scene());
  const rows = parse([...tableCsv(table, [4, 1])].join("")) as string[][];
  expect(rows).toEqual([
    ["Name", "Type", "Mentions", "Articles", "Lines", "First seen", "Last seen"],
    ["PRISM", "Program", "1", "1", "2", "2015-12-16", "2015-12-16"],
    ["Li Xiaodong", "Person", "2", "1", "3", "2015-12-16", "2015-12-16"],
  ]);
});

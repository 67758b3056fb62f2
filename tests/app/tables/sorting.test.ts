import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matching } from "../../../src/app/state/tables/finding.ts";
import { rankNames } from "../../../src/app/state/tables/name-ranks.ts";
import { ordered } from "../../../src/app/state/tables/sorting.ts";
import type { Table, TableRow } from "../../../src/app/state/tables/table.ts";
import { textOrder } from "../../../src/app/state/tables/text-order.ts";
import { folded } from "../../../src/graph/folded.ts";

interface Row extends TableRow {
  readonly name: string;
  readonly mentions: number;
  readonly seen: string | null;
}

const row = (name: string, mentions: number, seen: string | null): Row => ({
  key: name,
  picks: { kind: "node", id: name },
  name,
  mentions,
  seen,
});

const TABLE: Table<Row> = {
  rows: [
    row("Élysée Palace", 3, "2015-12-16"),
    row("Edward Snowden", 9, null),
    row("Lech Wałęsa", 3, "2013-06-10"),
    row("Emirates", 3, null),
    row("Resolution 2254", 1, "2015-12-18"),
    row("Resolution 338", 1, "1973-10-22"),
  ],
  columns: [
    { id: "name", label: "Name", kind: "words", value: ({ name }) => name },
    { id: "mentions", label: "Mentions", kind: "number", value: ({ mentions }) => mentions },
    { id: "seen", label: "First seen", kind: "day", value: ({ seen }) => seen },
  ],
};

const names = (order: Iterable<number>): readonly (string | undefined)[] => Array.from(order, (place) => TABLE.rows[place]?.name);

describe("sorting", () => {
  test("leaves those alike as they are, either way", () => {
    expect(names(ordered(TABLE, { column: "mentions", down: true }))).toEqual([
      "Edward Snowden",
      "Élysée Palace",
      "Lech Wałęsa",
      "Emirates",
      "Resolution 2254",
      "Resolution 338",
    ]);
    expect(names(ordered(TABLE, { column: "mentions", down: false })).slice(0, 3)).toEqual([
      "Resolution 2254",
      "Resolution 338",
      "Élysée Palace",
    ]);
  });

  test("puts what has no date last, either way", () => {
    for (const down of [true, false]) {
      expect(names(ordered(TABLE, { column: "seen", down })).slice(-2)).toEqual(["Edward Snowden", "Emirates"]);
    }
    expect(names(ordered(TABLE, { column: "seen", down: false }))[0]).toBe("Resolution 338");
  });

  test("by a column that there is not leaves the rows as they are", () => {
    expect([...ordered(TABLE, { column: "shoe size", down: true })]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("has names as a dictionary has them: accents beside their letters, numbers by their size", () => {
    const list = ["Resolution 2254", "Zürich", "emirates", "Élysée Palace", "Resolution 338", "Edward Snowden", "zebra"];
    const ranks = rankNames(list);
    expect(list.toSorted((a, b) => (ranks[list.indexOf(a)] ?? 0) - (ranks[list.indexOf(b)] ?? 0))).toEqual([
      "Edward Snowden",
      "Élysée Palace",
      "emirates",
      "Resolution 338",
      "Resolution 2254",
      "zebra",
      "Zürich",
    ]);
  });

  test("of any names is what the collator makes of them", () => {
    const collator = new Intl.Collator("en", { numeric: true });
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 30 }), (list) => {
        const ranks = rankNames(list);
        const sorted = list.map((_, i) => i).sort((i, j) => collator.compare(list[i] as string, list[j] as string) || i - j);
        expect(list.map((_, i) => i).sort((i, j) => (ranks[i] as number) - (ranks[j] as number))).toEqual(sorted);
      }),
    );
  });

  test("of any texts is that of their characters", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 10 }), { maxLength: 40 }), (list) => {
        const sorted = list.map((_, i) => i);
        sorted.sort((i, j) => ((list[i] as string) < (list[j] as string) ? -1 : list[i] === list[j] ? i - j : 1));
        expect([...textOrder(list)]).toEqual(sorted);
      }),
    );
  });
});

describe("finding in a table", () => {
  const all = ordered(TABLE, { column: "name", down: false });
  const found = (query: string): readonly (string | undefined)[] => names(matching(TABLE, all, query));

  test("takes any cell, in any case and without accents", () => {
    expect(found("ELYSEE")).toEqual(["Élysée Palace"]);
    expect(found("walesa")).toEqual(["Lech Wałęsa"]);
    expect(found("wałęsa")).toEqual(["Lech Wałęsa"]);
    expect(found("9")).toContain("Edward Snowden");
  });

  test("takes a date as it is shown and as it is copied", () => {
    expect(found("16 Dec 2015")).toEqual(["Élysée Palace"]);
    expect(found("2015-12-16")).toEqual(["Élysée Palace"]);
  });

  test("wants every word, in whichever cell", () => {
    expect(found("resolution 1973")).toEqual(["Resolution 338"]);
    expect(found("resolution snowden")).toEqual([]);
  });

  test("keeps the order, and everything while nothing is looked for", () => {
    expect(found("  ")).toEqual(names(all));
    expect(found("resolution")).toEqual(names(all).filter((name) => name?.startsWith("Resolution")));
  });
});

test("a text is looked for in small letters, without accents, with plain quotation marks", () => {
  expect(folded("Lech Wałęsa’s “Straße” in Ærø")).toBe('lech walesa\'s "strasse" in aero');
  expect(folded("NSA")).toBe("nsa");
});

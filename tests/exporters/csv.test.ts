import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CsvCell, csv } from "../../src/exporters/csv.ts";

const written = (header: readonly string[], rows: Iterable<readonly CsvCell[]>): string => [...csv(header, rows)].join("");

describe("comma-separated values", () => {
  test("stand line by line under a header, numbers and empty cells as they are", () => {
    expect(
      written(
        ["Name", "Mentions", "First seen"],
        [
          ["Li Xiaodong", 3, "2015-12-16"],
          ["NSA", 0.5, null],
        ],
      ),
    ).toBe("Name,Mentions,First seen\r\nLi Xiaodong,3,2015-12-16\r\nNSA,0.5,\r\n");
  });

  test("hold commas, quotation marks and line breaks in quotation marks", () => {
    expect(written(["Words"], [['"Good", he said,\r\nand left']])).toBe('Words\r\n"""Good"", he said,\r\nand left"\r\n');
  });

  test("never hold a formula: an apostrophe stands before what a spreadsheet would run", () => {
    for (const start of ["=", "+", "-", "@", "\t", "\r"]) {
      const [[cell] = []] = parse(written([], [[`${start}SUM(A1:A9)`]]), { from_line: 2 }) as string[][];
      expect(cell).toBe(`'${start}SUM(A1:A9)`);
    }
    expect(written(["=HYPERLINK()"], [])).toBe("'=HYPERLINK()\r\n");
  });

  test("leave alone what only looks a little like a formula, and numbers below zero", () => {
    expect(written(["Words"], [["a = b"], ["'tis so"], [" =1"], [-2]])).toBe("Words\r\na = b\r\n'tis so\r\n =1\r\n-2\r\n");
  });

  test("are written as they are asked for", () => {
    let asked = 0;
    const rows = (function* (): Generator<readonly CsvCell[]> {
      for (;;) yield [++asked];
    })();
    const lines = csv(["Number"], rows);
    lines.next();
    expect(lines.next().value).toBe("1\r\n");
    expect(asked).toBe(1);
  });

  test("read back as what they were, whatever the cells hold", () => {
    const text = fc.string({ unit: "binary", maxLength: 20 }).map((value) => value.toWellFormed());
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.integer()), { minLength: 1, maxLength: 8 }), (rows) => {
        const back = parse(written(["a", "b", "c"], rows), { from_line: 2, record_delimiter: "\r\n" }) as string[][];
        const guarded = (value: string): string => (/^[=+\-@\t\r]/u.test(value) ? `'${value}` : value);
        expect(back).toEqual(rows.map(([a, b, c]) => [guarded(a), guarded(b), String(c)]));
      }),
    );
  });
});

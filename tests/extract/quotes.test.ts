import { describe, expect, test } from "vitest";
import { findQuotes } from "../../src/extract/quotes.ts";

const quotes = (text: string, goesOn = false): string[] =>
  findQuotes(text, [0, text.length], goesOn).map(({ content }) => text.slice(...content));

describe("quotations are found in", () => {
  test.each([
    ["curly marks", "“We may,” he said.", ["We may,"]],
    ["straight marks", '"We may," he said. "Or not."', ["We may,", "Or not."]],
    ["doubled apostrophes", "''It's fine,'' he said. ''No, it isn't.''", ["It's fine,", "No, it isn't."]],
    ["marks inside marks", "“He said “no” twice,” she said.", ["He said “no” twice,"]],
    ["a curly mark and a straight one", '“It\u2019s unusual," he said.', ["It\u2019s unusual,"]],
    ["two opening marks", "“It is unusual,“ he said.", ["It is unusual,"]],
    ["a field of a table, its marks doubled", '"It warned of ""a flagrant attack"", the report said."', ["a flagrant attack"]],
    ["a paragraph whose quotation goes on in the next", "“We may.", ["We may."]],
  ])("%s: %s", (_what, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test("a paragraph that opens one in its middle, where the next goes on", () => {
    expect(quotes("He said: “We may do that next year.", true)).toEqual(["We may do that next year."]);
    expect(quotes("He said: “We may do that next year.")).toEqual([]);
  });
});

describe("no quotation is found in", () => {
  test.each(['It is six feet 2" tall.', "The soldiers’ tents aren’t theirs.", "‘Single marks’ are phrases.", "No marks."])(
    "%s",
    (text) => {
      expect(quotes(text)).toEqual([]);
    },
  );
});

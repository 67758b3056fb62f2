import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEdtf } from "../../src/article/edtf.ts";
import { firstDay, lastDay, plainDate } from "../../src/exporters/days.ts";
import { edgeSpells, nodeSpells } from "../../src/exporters/spells.ts";
import { buildGraph } from "../../src/graph/build.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { extractionOf } from "../support/extraction.ts";

describe("the days of a date", () => {
  test.each([
    ["2015-12-16", "2015-12-16", "2015-12-16", "2015-12-16"],
    ["2015-12", "2015-12-01", "2015-12-31", "2015-12"],
    ["2016-02", "2016-02-01", "2016-02-29", "2016-02"],
    ["2014", "2014-01-01", "2014-12-31", "2014"],
    ["2013-22", "2013-06-01", "2013-08-31", "2013"],
    ["2013-24", "2013-01-01", "2013-12-31", "2013"],
    ["199X", "1990-01-01", "1999-12-31", null],
    ["2015-XX", "2015-01-01", "2015-12-31", "2015"],
    ["2015-12-XX", "2015-12-01", "2015-12-31", "2015-12"],
    ["2015-12~", "2015-12-01", "2015-12-31", "2015-12"],
    ["2015-12-16T10:00:00Z", "2015-12-16", "2015-12-16", "2015-12-16"],
    ["soon", null, null, null],
  ])("of %s are from %s to %s, and plainly it is %s", (date, first, last, plain) => {
    expect([firstDay(date), lastDay(date), plainDate(date)]).toEqual([first, last, plain]);
  });

  test("are days of the calendar, the first no later than the last", () => {
    const two = fc.oneof(
      fc.integer({ min: 1, max: 31 }).map((n) => String(n).padStart(2, "0")),
      fc.constant("XX"),
    );
    const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0"));
    const date = fc.oneof(
      year,
      fc.tuple(year, two).map((parts) => parts.join("-")),
      fc.tuple(year, two, two).map((parts) => parts.join("-")),
    );
    fc.assert(
      fc.property(date.filter(isEdtf), (text) => {
        const [first = "", last = ""] = [firstDay(text) ?? "", lastDay(text) ?? ""];
        for (const day of [first, last]) expect(isEdtf(day) && day.length === 10, `${text}: ${day}`).toBe(true);
        expect(first <= last).toBe(true);
      }),
    );
  });
});

describe("the days of an edge", () => {
  const graphOf = (when: string | null, date: string | null): KnowledgeGraph => {
    const draft = extractionOf({
      id: "a",
      date,
      entities: [
        ["Person", "Ann"],
        ["Event", "Fair"],
      ],
      assertions: [["attended", 1, 2]],
    });
    return buildGraph([{ ...draft, assertions: draft.assertions.map((assertion) => ({ ...assertion, when })) }], "test");
  };
  const spellsOf = (knowledge: KnowledgeGraph) =>
    edgeSpells(knowledge, knowledge.graph.getEdgeAttributes(knowledge.graph.edges()[0]));

  test("are open where the interval is, and none where nothing is told: then it is there always, and so are its ends", () => {
    expect(spellsOf(graphOf("2014/..", "2015-12-16"))).toEqual([["2014-01-01", null]]);
    expect(spellsOf(graphOf("../2016-06", null))).toEqual([[null, "2016-06-30"]]);
    expect(spellsOf(graphOf(null, "2015-12-16"))).toEqual([["2015-12-16", "2015-12-16"]]);
    expect(spellsOf(graphOf(null, null))).toEqual([]);
    expect([...nodeSpells(graphOf("2014/..", "2015-12-16")).values()]).toEqual([
      ["2014-01-01", null],
      ["2014-01-01", null],
    ]);
    expect([...nodeSpells(graphOf(null, null)).values()]).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

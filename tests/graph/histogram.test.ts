import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { histogram } from "../../src/graph/histogram.ts";

describe("dates in bars", () => {
  test("a few days are bars of a day, without a gap", () => {
    const { unit, bars } = histogram(["2015-12-16", "2015-12-18", "2015-12-16"]);
    expect(unit).toBe("day");
    expect(bars).toEqual([
      { first: "2015-12-16", last: "2015-12-16", count: 2 },
      { first: "2015-12-17", last: "2015-12-17", count: 0 },
      { first: "2015-12-18", last: "2015-12-18", count: 1 },
    ]);
  });

  test("a few years are bars of a month, whole months long", () => {
    const { unit, bars } = histogram(["2012-05-03", "2016-02-29"]);
    expect(unit).toBe("month");
    expect(bars[0]).toEqual({ first: "2012-05-01", last: "2012-05-31", count: 1 });
    expect(bars.at(-1)).toEqual({ first: "2016-02-01", last: "2016-02-29", count: 1 });
    expect(bars).toHaveLength(46);
  });

  test("weeks begin on Monday", () => {
    expect(histogram(["2015-10-01", "2016-01-05"]).bars[0]).toEqual({ first: "2015-09-28", last: "2015-10-04", count: 1 });
  });

  test("a month and a year without a day count by their first", () => {
    expect(histogram(["2015-12", "2015-12-03"]).bars[0]).toEqual({ first: "2015-12-01", last: "2015-12-01", count: 1 });
    expect(histogram(["2015"]).bars).toEqual([{ first: "2015-01-01", last: "2015-01-01", count: 1 }]);
  });

  test("what has no date is told, and none at all gives no bars", () => {
    expect(histogram([null, "soon", null])).toEqual({ unit: "day", bars: [], undated: 3 });
  });

  test("any dates: each lies in one bar, bars touch, and there are never many", () => {
    const dates = fc.date({ min: new Date("1850-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 40 }), (list) => {
        const days = list.map((date) => date.toISOString().slice(0, 10));
        const { bars } = histogram(days);
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
        expect(bars.length).toBeLessThan(200);
        for (const day of days) expect(bars.filter(({ first, last }) => first <= day && day <= last)).toHaveLength(1);
        bars.slice(1).forEach(({ first }, i) => {
          expect(Date.parse(first) - Date.parse(bars[i]?.last ?? "")).toBe(86_400_000);
        });
      }),
    );
  });
});

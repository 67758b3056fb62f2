import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDay } from "../../src/readers/dates.ts";

describe("dates", () => {
  test.each([
    ["2015-12-16", "2015-12-16"],
    ["2015-12-16T23:30:00-05:00", "2015-12-16"],
    ["2015-12-16T00:30:00+09:00", "2015-12-16"],
    ["20151216", "2015-12-16"],
    ["Wed, 16 Dec 2015 23:30:00 -0500", "2015-12-16"],
    ["Wednesday, December 16, 2015", "2015-12-16"],
    ["16 December 2015", "2015-12-16"],
    ["Dec. 16, 2015 at 10:15 p.m. EST", "2015-12-16"],
    ["16/12/2015", "2015-12-16"],
    [1450224000, "2015-12-16"],
    [1450224000000, "2015-12-16"],
  ])("%s is read as %s, with the day as written", async (written, day) => {
    expect(await calendarDay(written)).toBe(day);
  });

  test.each([
    "",
    "yesterday",
    "December",
    "May 2015",
    "2015",
    "2015-02-31",
    "5/12/2015",
    "Wednesday",
    null,
    {},
    "x".repeat(5000),
  ])("%s names no certain day", async (written) => {
    expect(await calendarDay(written)).toBeNull();
  });

  test("every day of three centuries reads back as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.date({ min: new Date("1800-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        async (date) => {
          expect(await calendarDay(date.toISOString())).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });
});

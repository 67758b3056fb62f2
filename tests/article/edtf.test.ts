import { describe, expect, test } from "vitest";
import { edtfEnds, firstBegun, isEdtf, lastEnded } from "../../src/article/edtf.ts";

describe("a date or interval", () => {
  test.each([
    "2015-12-16",
    "2016-02-29",
    "2015-12",
    "2015",
    "2013-22",
    "2014/2016",
    "2015-12-16/2015-12-18",
    "2014/2014-03",
    "2014/..",
    "../2016-06",
    "2014/",
    "2015-12-16T23:30:00Z",
    "2015?",
    "2015-12~",
    "199X",
    "2015-XX",
  ])("may be %s", (when) => {
    expect(isEdtf(when)).toBe(true);
  });

  test.each([
    "",
    "/",
    "../..",
    "last week",
    "Dec. 16",
    "2015-12-32",
    "2015-02-29",
    "2015-13",
    "2015-25",
    "15",
    "2016/2014",
    "2015-12-16/yesterday",
    "2014/2015/2016",
    "2015-12-16T25:00:00Z",
    " 2015",
    "2015".repeat(1000),
  ])("is not %j", (when) => {
    expect(isEdtf(when)).toBe(false);
  });
});

test("an open end is unknown, and a date is both its ends", () => {
  expect(edtfEnds("2014/..")).toEqual(["2014", null]);
  expect(edtfEnds("../2016-06")).toEqual([null, "2016-06"]);
  expect(edtfEnds("2015-12")).toEqual(["2015-12", "2015-12"]);
});

test("a year begins before its months and ends after them", () => {
  expect(firstBegun("2014-03", "2014")).toBe("2014");
  expect(lastEnded("2014-03", "2014")).toBe("2014");
  expect(lastEnded("2014", "2015-01-01")).toBe("2015-01-01");
  expect(firstBegun(null, "2014")).toBe("2014");
  expect(lastEnded("2014", null)).toBe("2014");
});

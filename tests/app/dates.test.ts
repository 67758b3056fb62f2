import { expect, test } from "vitest";
import { whenWords } from "../../src/app/parts/dates.ts";

test.each([
  ["2015-12-16", "16 Dec 2015"],
  ["2015-03", "March 2015"],
  ["2014", "2014"],
  ["2013-22", "summer 2013"],
  ["2014/..", "since 2014"],
  ["../2016-06", "until June 2016"],
  ["2015-12-16/2015-12-18", "16 Dec 2015 – 18 Dec 2015"],
  ["2015~", "2015~"],
])("the date %s is shown as “%s”", (when, words) => {
  expect(whenWords(when)).toBe(words);
});

import { expect, test } from "vitest";
import { readableWhen } from "../../src/app/parts/dates.ts";

test.each([
  ["2015-12-16", "16 Dec 2015"],
  ["2015-03", "March 2015"],
  ["2014", "2014"],
  ["2014/..", "since 2014"],
  ["../2016-06", "until June 2016"],
  ["2015-12-03/2015-12-05", "3 Dec 2015 – 5 Dec 2015"],
])("%s is told as %s", (when, told) => {
  expect(readableWhen(when)).toBe(told);
});

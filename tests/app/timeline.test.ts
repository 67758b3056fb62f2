import { describe, expect, test } from "vitest";
import { daysOf, moved, stretchOf, timelineOf } from "../../src/app/state/timeline.ts";
import { INITIAL_VIEW } from "../../src/app/state/view.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { moscow, wuzhen } from "../graph/sample.ts";

const knowledge = buildGraph([wuzhen, moscow], "test-1");

describe("the timeline", () => {
  const { bars } = timelineOf(knowledge, INITIAL_VIEW);

  test("counts the evidence of the view, over the whole collection, whatever days are chosen", () => {
    expect(bars[0]).toMatchObject({ first: "2015-11-02", count: 2 });
    expect(bars.at(-1)).toMatchObject({ last: "2015-12-16", count: 3 });
    expect(timelineOf(knowledge, { ...INITIAL_VIEW, days: ["2015-12-01", "2015-12-02"] }).bars).toEqual(bars);
    const met = timelineOf(knowledge, { ...INITIAL_VIEW, relations: ["met"] }).bars;
    expect(met).toHaveLength(bars.length);
    expect(met.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  test("turns bars into days and days into bars", () => {
    expect(daysOf(bars, [0, bars.length - 1])).toBeNull();
    const days = daysOf(bars, [3, 9]);
    expect(days).toEqual(["2015-11-05", "2015-11-11"]);
    expect(stretchOf(bars, days)).toEqual([3, 9]);
    expect(stretchOf(bars, null)).toBeNull();
    expect(stretchOf(bars, ["1999-01-01", "1999-12-31"])).toBeNull();
  });

  test("moves a stretch as far as there are bars, and keeps its width", () => {
    expect(moved([2, 5], 3, 20)).toEqual([5, 8]);
    expect(moved([2, 5], -9, 20)).toEqual([0, 3]);
    expect(moved([2, 5], 99, 20)).toEqual([16, 19]);
  });
});

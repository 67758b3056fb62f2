import { expect, test } from "vitest";
import { reliability } from "../../src/evaluate/reliability.ts";

const judged = (confidence: number, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, i) => ({ confidence, right: i < right }));

test("confidences that tell the truth have no calibration error", () => {
  const { calibrationError, bins } = reliability([...judged(0.75, 3, 1), ...judged(0.25, 1, 3)]);
  expect(calibrationError).toBe(0);
  expect(bins).toHaveLength(10);
  expect(bins[7]).toEqual({ from: 0.7, to: 0.8, count: 4, confidence: 75, right: 75 });
});

test("errors of two bins add up by their sizes, and do not cancel out", () => {
  // Six too sure by 0.2, two not sure enough by 0.5.
  const { calibrationError, confidence, right } = reliability([...judged(0.7, 3, 3), ...judged(0.5, 2, 0)]);
  expect([calibrationError, confidence, right]).toEqual([27.5, 65, 62.5]);
});

test("a bin begins with its lower edge, and the last one has certainty in it", () => {
  const { bins } = reliability([...judged(0.8, 1, 0), ...judged(1, 1, 0), ...judged(0, 0, 1)]);
  expect(bins.flatMap(({ from, count }) => (count ? [from] : []))).toEqual([0, 0.8, 0.9]);
});

test("of nothing it is nothing", () => {
  expect(reliability([])).toMatchObject({ count: 0, confidence: 0, right: 0, calibrationError: 0, brier: 0 });
});

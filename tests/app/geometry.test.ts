import fc from "fast-check";
import { expect, test } from "vitest";
import { insideLoop, type Point } from "../../src/app/canvas/geometry.ts";

const SQUARE: readonly Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

test("a loop has inside it what it goes around, whichever way it was drawn, and not what lies in a bay", () => {
  expect(insideLoop(SQUARE, 5, 5)).toBe(true);
  expect(insideLoop(SQUARE.toReversed(), 5, 5)).toBe(true);
  expect(insideLoop(SQUARE, 15, 5)).toBe(false);
  const bay: readonly Point[] = [...SQUARE.slice(0, 3), [5, 2], [0, 10]];
  expect(insideLoop(bay, 5, 8)).toBe(false);
  expect(insideLoop(bay, 5, 1)).toBe(true);
  expect(insideLoop([], 0, 0)).toBe(false);
});

test("a point is inside a circle of many corners exactly when it is nearer to the middle than they are", () => {
  const corners = 400;
  const circle = Array.from({ length: corners }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / corners;
    return [100 * Math.cos(angle), 100 * Math.sin(angle)];
  });
  const coordinate = fc.double({ min: -150, max: 150, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      const distance = Math.hypot(x, y);
      fc.pre(Math.abs(distance - 100) > 0.1);
      expect(insideLoop(circle, x, y)).toBe(distance < 100);
    }),
  );
});

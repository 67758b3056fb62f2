import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bendsOf, curveBetween, middleOf, part, squaredDistanceTo, turned } from "../../../src/app/canvas/curve.ts";

const LEFT = { x: 0, y: 0, radius: 10 };
const RIGHT = { x: 200, y: 0, radius: 20 };

describe("a curve between two discs", () => {
  test("goes from edge to edge, and leaves the straight line by its bend", () => {
    const straight = curveBetween(LEFT, RIGHT, 0);
    if (!straight) throw new Error("there is room");
    expect([straight.x0, straight.y0, straight.x1, straight.y1].map(Math.round)).toEqual([10, 0, 180, 0]);
    const bent = curveBetween(LEFT, RIGHT, 30);
    if (!bent) throw new Error("there is room");
    expect(Math.hypot(bent.x0, bent.y0)).toBeCloseTo(10, 0);
    expect(Math.hypot(bent.x1 - 200, bent.y1)).toBeCloseTo(20, 0);
    expect(squaredDistanceTo(bent, 100, 30)).toBeLessThan(1);
    expect(Math.sqrt(squaredDistanceTo(bent, 100, 0))).toBeCloseTo(30, 0);
  });

  test("has no room between discs that touch or lie over one another", () => {
    expect(curveBetween(LEFT, { x: 25, y: 0, radius: 15 }, 10)).toBeNull();
    expect(curveBetween(LEFT, LEFT, 10)).toBeNull();
  });

  test("of several keeps apart from the others, the middle one straight", () => {
    expect(bendsOf(3, 400, false)).toEqual([-24, 0, 24]);
    expect(bendsOf(2, 400, true)).toEqual([-12, 12]);
    expect(bendsOf(1, 400, false)).toEqual([0]);
    expect(bendsOf(1, 400, true)[0]).toBeGreaterThan(0);
    // Many between near discs lie closer together, not farther out.
    expect(Math.max(...bendsOf(10, 40, false))).toBeLessThanOrEqual(20);
  });

  test("is the same curve in parts and walked the other way", () => {
    const number = fc.integer({ min: -500, max: 500 });
    const curve = fc.record({ x0: number, y0: number, cx: number, cy: number, x1: number, y1: number });
    fc.assert(
      fc.property(
        curve,
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (whole, a, b) => {
          const piece = part(whole, a, b);
          for (const [x, y] of [
            [piece.x0, piece.y0],
            [middleOf(piece).x, middleOf(piece).y],
            [piece.x1, piece.y1],
          ] as const) {
            // The chain of stretches that stands for the curve is nowhere farther from it than a few pixels.
            const size = Math.hypot(whole.x0 - 2 * whole.cx + whole.x1, whole.y0 - 2 * whole.cy + whole.y1);
            expect(Math.sqrt(squaredDistanceTo(whole, x, y))).toBeLessThan(0.01 + size / 400);
          }
          expect(turned(turned(whole))).toEqual(whole);
        },
      ),
    );
  });
});

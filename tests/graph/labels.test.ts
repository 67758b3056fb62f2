import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LabelCandidate, placeLabels } from "../../src/graph/labels.ts";

const AREA = { left: 0, top: 0, right: 600, bottom: 400 };
const candidates = fc
  .array(
    fc.record({
      x: fc.integer({ min: -50, max: 650 }),
      y: fc.integer({ min: -50, max: 450 }),
      radius: fc.integer({ min: 2, max: 25 }),
      width: fc.integer({ min: 5, max: 200 }),
      height: fc.integer({ min: 10, max: 20 }),
    }),
    { maxLength: 80 },
  )
  .map((list): readonly LabelCandidate[] => list.map((candidate, index) => ({ ...candidate, id: String(index) })));

describe("labels of the picture", () => {
  test("never overlap and never leave the canvas", () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const placed = placeLabels(list, AREA, 40);
        expect(placed.length).toBeLessThanOrEqual(40);
        placed.forEach((a, i) => {
          expect(a.left >= 0 && a.top >= 0 && a.left + a.width <= AREA.right && a.top + a.height <= AREA.bottom).toBe(true);
          for (const b of placed.slice(i + 1)) {
            const beside = a.left + a.width <= b.left || b.left + b.width <= a.left;
            const above = a.top + a.height <= b.top || b.top + b.height <= a.top;
            expect(beside || above).toBe(true);
          }
        });
      }),
    );
  });

  test("go to the most important first, and to the side that is free", () => {
    const china = { id: "china", x: 300, y: 200, radius: 20, width: 60, height: 16 };
    const beside = { id: "russia", x: 350, y: 200, radius: 10, width: 60, height: 16 };
    const placed = placeLabels([china, beside], AREA, 10);
    expect(placed.map(({ id }) => id)).toEqual(["china", "russia"]);
    expect((placed[0]?.left ?? 0) + 60).toBeLessThan(300);
    expect(placed[1]?.left).toBeGreaterThan(350);
    expect(placeLabels([china, beside], AREA, 1).map(({ id }) => id)).toEqual(["china"]);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { segments } from "../../src/graph/reading/segments.ts";

test("a text cut at its marks is the same text, each piece with the marks that cover it", () => {
  const mark = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), value: `${a}-${b}` }));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), fc.nat(20), fc.nat(40), (marks, from, length) => {
      const pieces = segments([from, from + length], marks);
      let at = from;
      for (const { start, end, values } of pieces) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        expect(values).toEqual(marks.filter((one) => one.start <= start && end <= one.end).map(({ value }) => value));
        at = end;
      }
      expect(at).toBe(from + length);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { beginning, bidiIsolated, undirected } from "../../src/article/bidi.ts";

test("a name that would turn round what stands after it does so no longer", () => {
  expect(bidiIsolated("Ann \u202Eredro")).toBe("Ann redro");
  expect(bidiIsolated("\u2067\u2066\u202D open")).toBe(" open");
  expect(bidiIsolated("Li Xiaodong")).toBe("Li Xiaodong");
});

test("a name that is written from right to left is closed off, whatever it holds", () => {
  expect(bidiIsolated("محمد\u2069\u202E")).toBe("\u2068محمد\u2069");
  expect(bidiIsolated("דוד")).toBe("\u2068דוד\u2069");
});

test("the beginning of a name is cut between characters, and has an end however much is stacked on one letter", () => {
  expect(beginning("China Internet Network", 34)).toBe("China Internet Network");
  expect(beginning("W".repeat(10_000), 5)).toBe("WWWW…");
  expect(beginning("🇨🇳🇷🇺🇺🇸🇧🇷", 3)).toBe("🇨🇳🇷🇺…");
  expect(beginning(`a${"\u0301".repeat(9000)}b`, 10).length).toBeLessThan(100);
});

test("whatever the name, nothing of it is lost but directions and its end, and no character is cut in two", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (name, most) => {
      const short = beginning(name, most);
      expect(undirected(name).startsWith(short.replace(/…$/u, "").trimEnd())).toBe(true);
      expect(short.isWellFormed()).toBe(true);
      expect([...new Intl.Segmenter("en").segment(short)].length).toBeLessThanOrEqual(most);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeTree, isTree } from "../../../src/language/model/decode-tree.ts";
import { maximumTree } from "../../../src/language/model/maximum-tree.ts";
import { seeded } from "./tiny-model.ts";

function randomScores(count: number, seed: number): Float64Array {
  const random = seeded(seed);
  return Float64Array.from({ length: count * (count + 1) }, () => random() * 10 - 5);
}

const total = (scores: Float64Array, heads: ArrayLike<number>): number =>
  Array.from(heads).reduce((sum, head, i) => sum + (scores[i * (heads.length + 1) + head] ?? 0), 0);

/** Every choice of heads that is a tree; with any number of roots where `many`. */
function allTrees(count: number, many: boolean): Int32Array[] {
  const trees: Int32Array[] = [];
  for (let code = 0; code < (count + 1) ** count; code++) {
    const heads = Int32Array.from({ length: count }, (_, i) => Math.floor(code / (count + 1) ** i) % (count + 1));
    const reaches = heads.every((_, i) => {
      let at = i + 1;
      for (let steps = 0; at !== 0 && steps <= count; steps++) at = heads[at - 1] ?? 0;
      return at === 0;
    });
    if (reaches && (many || heads.filter((head) => head === 0).length === 1)) trees.push(heads);
  }
  return trees;
}

const best = (scores: Float64Array, trees: readonly Int32Array[]): number =>
  Math.max(...trees.map((heads) => total(scores, heads)));

test.each([1, 2, 3, 4, 5])("of all trees of %i words the best one is found, with one root and with many", (count) => {
  const [one, many] = [allTrees(count, false), allTrees(count, true)];
  for (let seed = 0; seed < 60; seed++) {
    const scores = randomScores(count, seed);
    expect(total(scores, maximumTree(scores, count))).toBeCloseTo(best(scores, many), 9);
    expect(isTree(decodeTree(scores, count))).toBe(true);
    // Where the best tree of many roots has to be given up, the best of one root takes its place.
    expect(total(scores, decodeTree(scores, count))).toBeCloseTo(best(scores, one), 9);
  }
});

test("whatever the scores, a sentence gets one root and no circles", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer(), fc.constantFrom(1, 0, 1e-9, 1e9), (count, seed, size) => {
      const scores = randomScores(count, seed).map((score) => Math.round(score) * size);
      const heads = decodeTree(scores, count);
      expect(heads).toHaveLength(count);
      expect(isTree(heads)).toBe(true);
    }),
  );
});

test("circles and second roots are seen", () => {
  expect(isTree(Int32Array.of(2, 0, 2))).toBe(true);
  expect(isTree(Int32Array.of(2, 1, 0))).toBe(false);
  expect(isTree(Int32Array.of(0, 0, 1))).toBe(false);
  expect(isTree(Int32Array.of(1, 0))).toBe(false);
});

test("the longest sentence with scores of no sense is read in a moment", () => {
  const started = performance.now();
  expect(isTree(decodeTree(randomScores(200, 5), 200))).toBe(true);
  expect(performance.now() - started).toBeLessThan(2000);
});

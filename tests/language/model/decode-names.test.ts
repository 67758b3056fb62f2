import { expect, test } from "vitest";
import { decodeNames } from "../../../src/language/model/decode-names.ts";
import { nameSpans } from "../../../src/language/model/name-spans.ts";
import { seeded } from "./tiny-model.ts";

const CLASSES = 2;
const LABELS = 1 + 4 * CLASSES;

/** Whether label `next` may follow `before` (-1: the start), and end where it is -1. */
function follows(before: number, next: number): boolean {
  const inside = before > 0 && (before - 1) % 4 < 2;
  const continues = next > 0 && ((next - 1) % 4 === 1 || (next - 1) % 4 === 2);
  return inside ? continues && (before - 1) >> 2 === (next - 1) >> 2 : !continues;
}

function legal(labels: ArrayLike<number>): boolean {
  const row = [-1, ...Array.from(labels), -1];
  return row.slice(1).every((label, i) => follows(row[i] ?? -1, label));
}

test("of all rows of labels that make whole names the best one is found", () => {
  for (let seed = 0; seed < 25; seed++) {
    const random = seeded(seed);
    const count = 1 + (seed % 4);
    const logits = Float32Array.from({ length: count * (LABELS + 1) }, () => random());
    const score = (labels: ArrayLike<number>): number =>
      Array.from(labels).reduce((sum, label, i) => sum + (logits[i * (LABELS + 1) + label] ?? 0), 0);
    let best = Number.NEGATIVE_INFINITY;
    for (let code = 0; code < LABELS ** count; code++) {
      const labels = Array.from({ length: count }, (_, i) => Math.floor(code / LABELS ** i) % LABELS);
      if (legal(labels)) best = Math.max(best, score(labels));
    }
    const out = new Uint8Array(count + 1).fill(99);
    decodeNames(logits, 0, LABELS + 1, count, CLASSES, out, 1);
    expect(out[0]).toBe(99);
    expect(legal(out.slice(1))).toBe(true);
    expect(score(out.slice(1))).toBeCloseTo(best, 6);
  }
});

test("labels are read as spans of words with a class, as sure as its most doubtful word", () => {
  // Xi Jinping met Medvedev at the World Internet Conference
  const labels = Uint8Array.of(1, 3, 0, 4, 0, 0, 5, 6, 7);
  const margins = Float32Array.of(5, 4, 0, 2, 0, 0, 3, 1, 6);
  expect(nameSpans(labels, margins)).toEqual({
    nameStart: Int32Array.of(0, 3, 6),
    nameEnd: Int32Array.of(2, 4, 9),
    nameClass: Uint8Array.of(0, 0, 1),
    nameMargin: Float32Array.of(4, 2, 1),
  });
});

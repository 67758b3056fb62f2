import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Annotations, annotatorOf } from "../../../src/language/model/annotate.ts";
import { isTree } from "../../../src/language/model/decode-tree.ts";
import { readModel } from "../../../src/language/model/read-model.ts";
import { fileOf, seeded, tinyTensors, WORDS } from "./tiny-model.ts";

const model = readModel(fileOf(tinyTensors()));
const plain = annotatorOf(model, { kernel: "plain" });
const simd = annotatorOf(model);

/** The heads of a sentence as a tree counts them: from 1 on, 0 for the root. */
function headsOf({ sentenceStart, head }: Annotations, sentence: number): Int32Array {
  const [from, to] = [sentenceStart[sentence] ?? 0, sentenceStart[sentence + 1] ?? 0];
  return head.slice(from, to).map((above) => (above < 0 ? 0 : above - from + 1));
}

const hostile = fc.oneof(
  fc.constantFrom(
    ...WORDS,
    "Xi",
    "Jinping",
    "PRISM",
    "",
    "\ud800",
    "\udc00\ud800",
    "\u0000",
    "\n",
    "\u202e",
    "\u200b",
    "ﷺ",
    "İ",
    "ß",
    "🇨🇳",
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
);

describe("sentences", () => {
  test("are read with the accelerator where WebAssembly has SIMD", () => {
    expect([plain.kernel, simd.kernel]).toEqual(["plain", "simd"]);
  });

  test("of any words have the same tags, trees and names with both kernels, and whole trees", () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { maxLength: 30 }), { maxLength: 20 }), (sentences) => {
        const found = simd.annotate(sentences);
        expect(found).toEqual(plain.annotate(sentences));
        expect(found.count).toBe(sentences.flat().length);
        sentences.forEach((words, i) => {
          if (words.length > 0) expect(isTree(headsOf(found, i))).toBe(true);
        });
        for (let i = 0; i < found.nameStart.length; i++) {
          expect(found.nameEnd[i]).toBeGreaterThan(found.nameStart[i] ?? 0);
          expect(found.nameStart[i]).toBeGreaterThanOrEqual(found.nameEnd[i - 1] ?? 0);
        }
      }),
    );
  });

  test("are read alone as they are in company, and again as the first time", () => {
    const random = seeded(3);
    const sentences = Array.from({ length: 30 }, () =>
      Array.from({ length: Math.floor(random() * 40) }, () => WORDS[Math.floor(random() * WORDS.length)] ?? ""),
    );
    const together = simd.annotate(sentences);
    expect(simd.annotate(sentences)).toEqual(together);
    sentences.forEach((words, i) => {
      const alone = simd.annotate([words]);
      const from = together.sentenceStart[i] ?? 0;
      expect(headsOf(alone, 0)).toEqual(headsOf(together, i));
      expect(alone.upos).toEqual(together.upos.slice(from, from + words.length));
      expect(alone.label).toEqual(together.label.slice(from, from + words.length));
    });
  });

  test("have a root called root, and nothing else is", () => {
    const found = simd.annotate([WORDS, [...WORDS].reverse()]);
    const root = model.deprels.indexOf("root");
    found.head.forEach((head, i) => {
      expect(found.label[i] === root).toBe(head < 0);
    });
    expect(new Set(found.upos).size).toBeGreaterThan(1);
  });

  test("of more words than may be compared become one tree all the same", () => {
    const random = seeded(4);
    for (const count of [200, 201, 400, 5000]) {
      const words = Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)] ?? "");
      const found = simd.annotate([["in"], words, [], ["the"]]);
      expect([...found.sentenceStart]).toEqual([0, 1, count + 1, count + 1, count + 2]);
      expect(isTree(headsOf(found, 1))).toBe(true);
      expect([found.head[0], found.head[count + 1]]).toEqual([-1, -1]);
    }
  });

  test("of none, or without words, are answered with nothing", () => {
    expect([...simd.annotate([]).sentenceStart]).toEqual([0]);
    expect([...simd.annotate([[], []]).sentenceStart]).toEqual([0, 0, 0]);
  });

  test("with words of ten thousand letters, or of lone surrogates, are read in a moment", () => {
    const words = ["x".repeat(10_000), "\ud83d".repeat(10_000), "e\u0301".repeat(10_000), "“".repeat(10_000), "'".repeat(10_000)];
    const started = performance.now();
    const found = simd.annotate([words]);
    expect(performance.now() - started).toBeLessThan(500);
    expect(found).toEqual(plain.annotate([words]));
    expect(isTree(headsOf(found, 0))).toBe(true);
  });

  test("with more different words than are kept are read as before", () => {
    const words = ["Xi", "Jinping", "met", "Dmitry", "Medvedev", "."];
    const before = simd.annotate([words]);
    const many = Array.from({ length: 60 }, (_, i) => Array.from({ length: 150 }, (_, j) => `word-${i}-${j}`));
    expect(simd.annotate(many)).toEqual(plain.annotate(many));
    expect(simd.annotate([words])).toEqual(before);
  });
});

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Language, languageOf } from "../../src/language/analyse.ts";
import { word } from "../../src/language/analysis.ts";
import { modelBytes } from "../../src/platform/node.ts";

let language: Language;
beforeAll(async () => {
  language = languageOf(await modelBytes());
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        "Xi",
        "said",
        "“",
        "”",
        '"',
        "'",
        "’s",
        "\n\n",
        "\n",
        ".",
        ",",
        "U.S.",
        "😀",
        "\ud800",
        "\u202e",
        "\u200b",
        "(",
        "-",
        " ",
        "the NSA",
        "to",
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join("")),
);

describe("an analysis", () => {
  test("points into the untouched text: tokens in order, without overlap, without white space", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const analysis = language.analyse(text);
        let last = 0;
        for (let i = 0; i < analysis.count; i++) {
          expect(analysis.start[i]).toBeGreaterThanOrEqual(last);
          expect(analysis.end[i]).toBeGreaterThan(analysis.start[i] as number);
          expect(word(analysis, i)).not.toMatch(/^\s|\s$/u);
          last = analysis.end[i] as number;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  test("loses nothing: every character that is no white space stands in a token", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const analysis = language.analyse(text);
        const kept = Array.from({ length: analysis.count }, (_, i) => word(analysis, i)).join("");
        expect(kept.replace(/\s+/gu, "")).toBe(text.replace(/\s+/gu, ""));
      }),
      { numRuns: 300 },
    );
  });

  test("is a forest: one root a sentence, no cycles, heads in the same sentence", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const analysis = language.analyse(text);
        for (let sentence = 0; sentence + 1 < analysis.sentenceStart.length; sentence++) {
          const from = analysis.sentenceStart[sentence] as number;
          const to = analysis.sentenceStart[sentence + 1] as number;
          let roots = 0;
          for (let i = from; i < to; i++) {
            const head = analysis.head[i] as number;
            if (head < 0) roots++;
            else expect(head >= from && head < to).toBe(true);
            let steps = 0;
            for (let up = i; up >= 0; up = analysis.head[up] as number) expect(++steps).toBeLessThanOrEqual(to - from + 1);
          }
          expect(roots).toBe(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["a long line without a space", "a".repeat(2_000_000)],
    ["many quotation marks", '"“'.repeat(100_000)],
    ["many commas and capitals", "Xi, ".repeat(50_000)],
    ["many apostrophes", "’s ".repeat(50_000)],
    ["many full stops", ". ".repeat(100_000)],
    ["brackets that never close", "(".repeat(200_000)],
  ])("neither hangs nor throws on %s", (_what, text) => {
    expect(language.analyse(text).count).toBeGreaterThan(0);
  });
});

describe("the tree", () => {
  const tree = (text: string): string[] => {
    const analysis = language.analyse(text);
    return Array.from(
      { length: analysis.count },
      (_, i) =>
        `${word(analysis, i)} ${analysis.label[i]} ${(analysis.head[i] as number) < 0 ? "-" : word(analysis, analysis.head[i] as number)}`,
    );
  };

  test("knows subject and object", () => {
    expect(tree("Xi met Medvedev in Wuzhen.")).toEqual(
      expect.arrayContaining(["Xi nsubj met", "Medvedev obj met", "Wuzhen obl met"]),
    );
  });
  test("sees through an aside between subject and verb", () => {
    expect(tree("Xi, who was in Wuzhen, met Medvedev.")).toContain("Xi nsubj met");
    expect(tree("Li, director of the Center, met Medvedev.")).toContain("Li nsubj met");
  });
  test("turns speech before its speaker round", () => {
    expect(tree("“The market is open,” said Li.")).toContain("Li nsubj said");
  });
  test("knows passives and their agents", () => {
    expect(tree("PRISM is run by the NSA.")).toEqual(expect.arrayContaining(["PRISM nsubj:pass run", "NSA obl:agent run"]));
  });
  test("hangs what is expected on the verb of expecting", () => {
    expect(tree("Medvedev is expected to attend the conference.")).toEqual(
      expect.arrayContaining(["attend xcomp expected", "conference obj attend"]),
    );
  });
});

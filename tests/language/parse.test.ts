import fc from "fast-check";
import { expect, test } from "vitest";
import { UPOS } from "../../src/language/labels.ts";
import { parse } from "../../src/language/parse.ts";

const word = fc.constantFrom(
  "xi",
  "medvedev",
  "conference",
  "who",
  "which",
  "that",
  "if",
  "whether",
  "is",
  "was",
  "been",
  "'s",
  "’s",
  "said",
  "run",
  "met",
  "to",
  "not",
  "there",
  "it",
  "and",
  "or",
  ",",
  "(",
  ")",
  ";",
  ":",
  "--",
  "“",
  "”",
  '"',
  "in",
  "by",
  "of",
  "according",
  "as",
  "well",
  "because",
  "such",
  "may",
  "both",
  "the",
  "a",
  "wednesday",
  "led",
  "expected",
  "whose",
);

test("any words with any tags give a tree: one root, no cycles, in bounded time", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom(...UPOS)), { minLength: 1, maxLength: 60 }), (pairs) => {
      const words = pairs.map(([form]) => form);
      const { head } = parse(
        words,
        pairs.map(([, tag]) => tag),
        words,
      );
      expect(head.filter((up) => up === -1)).toHaveLength(1);
      for (let i = 0; i < head.length; i++) {
        let steps = 0;
        for (let up = i; up >= 0; up = head[up] as number) expect(++steps).toBeLessThanOrEqual(head.length + 1);
      }
    }),
    { numRuns: 5000 },
  );
});

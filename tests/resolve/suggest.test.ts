import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import type { Judgement } from "../../src/article/judgement.ts";
import { sayReason } from "../../src/resolve/reasons.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { suggestMerges } from "../../src/resolve/suggest.ts";
import { marked } from "../support/marked.ts";

const pairs = (articles: readonly Extraction[], judgements: readonly Judgement[] = []): string[] =>
  suggestMerges(articles, judgements).map(({ a, b }) => `${a} = ${b}`);

/** A surname that could be either of two people whom other articles name in full. */
const HOLT = [
  marked("a", "Senator [Karen Holt](Person) of [Ohio](Place) met [Luc Dubois](Person)."),
  marked("b", "Senator [Daniel Holt](Person) of [Ohio](Place) met [Luc Dubois](Person)."),
  marked("c", "Senator [Holt](Person) met [Luc Dubois](Person) in [Ohio](Place)."),
];

/** One name that goes with two callings which do not exclude each other. */
const SCHREMS = [
  marked("a", "Activist [Max Schrems](Person) sued in [Ireland](Country IE) beside [Vera Jourova](Person)."),
  marked("b", "Teacher [Max Schrems](Person) spoke to [Vera Jourova](Person) and [Penny Pritzker](Person)."),
  marked("c", "[Penny Pritzker](Person) met Activist [Max Schrems](Person)."),
];

describe("suggested merges", () => {
  test("are the pairs that were not joined, though more speaks for it than against it", () => {
    expect(pairs(HOLT)).toEqual(["person/daniel-holt = person/holt", "person/holt = person/karen-holt"]);
    const [first] = suggestMerges(HOLT);
    expect(first?.reasons.map(sayReason)).toContain("one is called by the other's surname: daniel holt / holt");
    expect(first?.reasons.map(sayReason)).toContain("both are senator");
  });

  test("leave out what is one already, and whom their callings tell apart", () => {
    const one = [
      marked("a", "[Dmitry Medvedev](Person) met [Xi Jinping](Person)."),
      marked("b", "[Dmitri Medvedev](Person) met [Xi Jinping](Person)."),
    ];
    expect(resolve(one).entities).toHaveLength(2);
    expect(pairs(one)).toEqual([]);
    const two = [
      marked("a", "Swimmer [Li Wei](Person) won the final."),
      marked("b", "Deputy Commerce Minister [Li Wei](Person) left the talks."),
    ];
    expect(resolve(two).entities).toHaveLength(2);
    expect(pairs(two)).toEqual([]);
  });

  test("do not join two bodies because both go by one acronym", () => {
    const bodies = [
      marked(
        "a",
        "The [Industrial Development Agency](Agency) ([IDA](Agency as Industrial Development Agency)) gave tax relief.",
      ),
      marked(
        "b",
        "The [International Development Association](Organization) ([IDA](Organization as International Development Association)) lent money.",
      ),
    ];
    expect(resolve(bodies).entities.length).toBeGreaterThan(1);
    expect(pairs(bodies)).toEqual([]);
  });

  test("are the same whatever the order of the articles, and however often one comes", () => {
    for (const articles of [HOLT, SCHREMS]) {
      const found = JSON.stringify(suggestMerges(articles));
      expect(found).not.toBe("[]");
      expect(JSON.stringify(suggestMerges([...articles].reverse()))).toBe(found);
      expect(JSON.stringify(suggestMerges([...articles, ...articles]))).toBe(found);
    }
  });

  test("go when a person says that two are one, and do not come back when a person says that they are two", () => {
    const [karen, daniel, holt] = ["person/karen-holt", "person/daniel-holt", "person/holt"].map((entity) => ({ entity }));
    if (!karen || !daniel || !holt) throw new Error("three people");
    const refused: Judgement = { do: "split", mentions: [holt], from: [daniel] };
    expect(pairs(HOLT, [refused])).toEqual(["person/holt = person/karen-holt"]);
    // To refuse changes nobody.
    expect(resolve(HOLT, [refused])).toMatchObject({ entities: resolve(HOLT).entities, problems: [] });
    const merged: Judgement = { do: "merge", mentions: [holt, karen] };
    expect(pairs(HOLT, [refused, merged])).toEqual([]);
    // A later merge wins over the refusal.
    expect(resolve(HOLT, [refused, { do: "merge", mentions: [holt, daniel] }]).entities).toHaveLength(
      resolve(HOLT).entities.length - 1,
    );
  });

  test("are as many as asked for, the likeliest first", () => {
    const all = suggestMerges(HOLT);
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
    expect(suggestMerges(HOLT, [], { most: 1 })).toEqual(all.slice(0, 1));
  });
});

import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { speakersOf, TINTS } from "../../src/graph/reading/speakers.ts";
import { extractionOf } from "../support/extraction.ts";

const NAMES = ["Ada Ling", "Bo Chen", "Cy Dunn", "Di Evans", "Ed Fox", "Flo Gray", "Gus Hill", "Ivy Jones", "Jo Kent"];

/** An article in which people of these numbers speak one after the other; null: an unnamed official. */
function talk(...turns: readonly (number | null)[]) {
  const text = `${NAMES.join(" ")} ${turns.map((turn) => (turn === null ? "an official said so. " : "and so on. ")).join("")}`;
  const start = NAMES.join(" ").length + 1;
  return extractionOf({
    id: "talk",
    text,
    entities: NAMES.map((name) => ["Person", name] as const),
    statements: turns.map((turn, i) => ({
      id: `s${i + 1}`,
      source: turn === null ? null : `e${turn + 1}`,
      sourceSpan: null,
      sourceText: turn === null ? "an official" : (NAMES[turn] as string),
      cue: null,
      spans: [[start + 2 * i, start + 2 * i + 1]] as const,
      kind: "indirect" as const,
      evidence: [start + 2 * i, start + 2 * i + 1] as const,
    })),
  });
}

describe("the speakers of an article", () => {
  test("come in the order of their first words, each with a colour and a count of statements", () => {
    const { speakers, byStatement } = speakersOf(buildGraph([talk(1, 0, 1, null, null)], "test-1"), "talk");
    expect(speakers).toEqual([
      { node: "person/bo-chen", name: "Bo Chen", tint: 0, statements: 2 },
      { node: "person/ada-ling", name: "Ada Ling", tint: 1, statements: 1 },
      { node: null, name: "an official", tint: 2, statements: 2 },
    ]);
    expect([...byStatement.values()].map(({ name }) => name)).toEqual([
      "Bo Chen",
      "Ada Ling",
      "Bo Chen",
      "an official",
      "an official",
    ]);
  });

  test("share colours only where there are more of them than colours", () => {
    const { speakers } = speakersOf(buildGraph([talk(0, 1, 2, 3, 4, 5, 6, 7, 8)], "test-1"), "talk");
    expect(new Set(speakers.slice(0, TINTS).map(({ tint }) => tint)).size).toBe(TINTS);
    expect(speakers[TINTS]?.tint).toBe(0);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Judgement } from "../../src/article/judgement.ts";
import { RedthreadError } from "../../src/errors.ts";
import { readJudgements, writeJudgements } from "../../src/store/judgements.ts";

const JUDGEMENTS: readonly Judgement[] = [
  {
    do: "merge",
    mentions: [{ article: "wuzhen", span: [3, 9], text: "Li Wei" }, { entity: "person/li-wei" }],
    note: "The same minister.",
  },
  { do: "split", mentions: [{ article: "kazan", span: [0, 6] }], from: [{ article: "geneva", span: [0, 6] }] },
  { do: "rename", mention: { entity: "person/li-wei" }, name: "Li Wei of Hangzhou" },
  { do: "retype", mention: { article: "geneva", span: [20, 26], text: "Geneva" }, type: "Event" },
];

const file = (judgements: unknown, version: unknown = 1, format: unknown = "redthread-judgements"): string =>
  JSON.stringify({ format, version, judgements });

const fault = (text: string): string => {
  try {
    readJudgements(text, "mine.json");
  } catch (error) {
    if (error instanceof RedthreadError) return error.message;
    throw error;
  }
  return "";
};

describe("a file of judgements", () => {
  test("is read as it was written, one judgement a line", () => {
    const text = writeJudgements(JUDGEMENTS);
    expect(readJudgements(text, "mine.json")).toEqual(JUDGEMENTS);
    expect(text.trim().split("\n")).toHaveLength(JUDGEMENTS.length + 2);
    expect(readJudgements(writeJudgements([]), "mine.json")).toEqual([]);
  });

  test("that is no JSON, or of another format, is refused with a code", () => {
    for (const text of ["", "{", "[]", "null", "7", file([], 1, "redthread"), file({}), file(undefined)])
      expect(fault(text)).toMatch(/^\[E705\] "mine\.json"/u);
  });

  test("names the place of its first fault", () => {
    const mention = { article: "a", span: [0, 3] };
    const cases: readonly (readonly [unknown, string])[] = [
      [{ do: "unite", mentions: [mention, mention] }, "judgements.0.do"],
      [{ do: "merge", mentions: [mention] }, "judgements.0.mentions"],
      [{ do: "merge", mentions: [mention, { article: "a", span: [3, 1] }] }, "judgements.0.mentions.1"],
      [{ do: "merge", mentions: [mention, { article: "a" }] }, "judgements.0.mentions.1"],
      [{ do: "split", mentions: [mention] }, "judgements.0.from"],
      [{ do: "rename", mention, name: " " }, "judgements.0.name"],
      [{ do: "retype", mention, type: "Vessel" }, "judgements.0.type"],
      [{ do: "merge", mentions: [mention, mention], nota: "x" }, "judgements.0.nota"],
    ];
    for (const [judgement, place] of cases) expect(fault(file([judgement]))).toContain(`("${place}`);
  });

  test("of another version is refused with a code of its own", () => {
    expect(fault(file([], 2))).toMatch(/^\[E706\].*version 2.*version 1/u);
  });

  test("is refused or read, whatever it holds", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(fault(text)).toMatch(/^(?:$|\[E70[56]\])/u);
        expect(fault(file([JSON.parse(text)]))).toMatch(/^(?:$|\[E705\])/u);
      }),
    );
  });
});

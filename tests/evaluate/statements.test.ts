import { describe, expect, test } from "vitest";
import type { Extraction, Statement } from "../../src/article/extraction.ts";
import type { Span } from "../../src/article/span.ts";
import { attributionsFrom } from "../../src/evaluate/brat.ts";
import { evaluateStatements, type StatementScores } from "../../src/evaluate/statements.ts";
import { articleOf } from "../support/article.ts";

// The emoji is one code point and two code units: brat counts the former.
const TEXT = "😀 Li Xiaodong said the market is open. Critics say the port, built in May, is closed.";
const code = (words: string): string => {
  const from = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return `${from} ${from + Array.from(words).length}`;
};
const STANDOFF = [
  `T1\tSource ${code("Li Xiaodong")}\tLi Xiaodong`,
  `T2\tCue ${code("said")}\tsaid`,
  `T3\tContent ${code("the market is open")}\tthe market is open`,
  `T4\tAttribution ${code("said")}\tsaid`,
  "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
  `T5\tSource ${code("Critics")}\tCritics`,
  `T6\tContent ${code("the port")};${code("is closed")}\tthe port is closed`,
  "E2\tAttribution:T4 Content:T6 Source:T5",
  "E3\tAttribution:T4 Source:T1",
  "",
].join("\n");

const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const statement = (source: string | null, ...content: readonly string[]): Statement => ({
  id: content[0] as string,
  source: null,
  sourceSpan: source === null ? null : at(source),
  sourceText: source,
  cue: null,
  spans: content.map(at),
  kind: "indirect",
  evidence: [0, TEXT.length],
});
const found = (statements: readonly Statement[], text = TEXT): Extraction => ({
  article: articleOf(text),
  sentences: [],
  entities: [],
  mentions: [],
  statements,
  assertions: [],
});
const scored = (extraction: Extraction | null): StatementScores =>
  evaluateStatements([{ id: "talks", text: TEXT, gold: attributionsFrom(TEXT, STANDOFF, "talks.ann"), found: extraction }]);
const told = ({ mistakes }: StatementScores): string[] => mistakes.map(({ kind, what }) => `${kind}: ${what}`);

describe("brat stand-off", () => {
  test("is read by code points, with contents in pieces, without attributions of nothing", () => {
    const attributions = attributionsFrom(TEXT, STANDOFF, "talks.ann");
    const words = attributions.map(({ content }) => content.map((span) => TEXT.slice(...span)));
    expect(words).toEqual([["the market is open"], ["the port", "is closed"]]);
    expect(attributions[0]?.source).toEqual([at("Li Xiaodong")]);
  });

  test("may have the words of an annotation on several lines", () => {
    expect(attributionsFrom(TEXT, "T1\tContent 0 1\tThe\nEnd of it\nE1\tAttribution:T1 Content:T1", "talks.ann")).toHaveLength(1);
  });

  test.each(["T1\tContent", "T1\tContent x y\tword", "T1\tContent 3 999\tword", "T1\tContent 9 3\tword"])(
    "is refused where a line of it is none: %j",
    (line) => {
      expect(() => attributionsFrom(TEXT, line, "talks.ann")).toThrow('[E704] "talks.ann" is not brat stand-off');
    },
  );
});

describe("the score of statements", () => {
  test("is full where content and source are found", () => {
    const scores = scored(found([statement("Li Xiaodong", "the market is open"), statement("Critics", "the port", "is closed")]));
    expect(scores).toMatchObject({ documents: 1, predicted: 2, source: 100, mistakes: [], faults: [] });
    expect(scores.statements).toEqual({ precision: 100, recall: 100, f1: 100, gold: 2 });
    expect(scores.characters).toEqual({ precision: 100, recall: 100, f1: 100 });
  });

  test("counts what is missed and what is spurious, and tells both", () => {
    const scores = scored(found([statement("Critics", "built in May")]));
    expect(scores.statements).toEqual({ precision: 0, recall: 0, f1: 0, gold: 2 });
    expect(told(scores)).toEqual([
      "missed statement: Li Xiaodong said: “the market is open”",
      "missed statement: Critics (no cue): “the port … is closed”",
      "spurious statement: Critics: “built in May”",
    ]);
  });

  test("asks for the source apart from the content", () => {
    const scores = scored(found([statement("Critics", "the market is open"), statement(null, "the port", "is closed")]));
    expect([scores.statements.f1, scores.source]).toEqual([100, 0]);
    expect(told(scores)[0]).toBe("source: Li Xiaodong said: “the market is open”, by Critics");
  });

  test("finds the source by its words where its place is not told", () => {
    expect(scored(found([{ ...statement("Critics", "the port", "is closed"), sourceSpan: null }])).source).toBe(100);
  });

  test("gives one statement for one attribution, the most alike", () => {
    const scores = scored(found([statement("Critics", "market is open"), statement("Li Xiaodong", "the market is open")]));
    expect([scores.statements.precision, scores.source]).toEqual([50, 100]);
  });

  test("is nothing for another text, which is said", () => {
    expect(scored(found([], `${TEXT} `)).faults).toEqual(["talks: the text that was read is not the annotated text"]);
    expect(scored(null).faults).toEqual(["talks: nothing was found for it"]);
  });
});

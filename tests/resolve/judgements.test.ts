import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Judgement, MentionReference } from "../../src/article/judgement.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { readJudgements, writeJudgements } from "../../src/store/judgements.ts";
import { extractionOf } from "../support/extraction.ts";

const one = extractionOf({
  id: "one",
  entities: [
    ["Person", "Anna Weber"],
    ["Person", "A. Weber-Lund"],
    ["Organization", "Harbour Watch"],
  ],
  assertions: [["leads", 1, 3]],
});
const two = extractionOf({
  id: "two",
  entities: [
    ["Person", "Anna Weber"],
    ["Organization", "Harbour Watch"],
  ],
  assertions: [["leads", 1, 2]],
});
const at = (article: typeof one, text: string): MentionReference => {
  const start = article.article.text.indexOf(text);
  return { article: article.article.id, span: [start, start + text.length], text };
};
const people = (judgements: readonly Judgement[]): readonly string[] =>
  resolve([one, two], judgements)
    .entities.filter(({ type }) => type === "Person")
    .map(({ name, members }) => `${name} ${members.length}`);

const MERGE: Judgement = { do: "merge", mentions: [at(one, "Anna Weber"), at(one, "A. Weber-Lund")] };
const SPLIT: Judgement = { do: "split", mentions: [at(one, "Anna Weber")], from: [at(two, "Anna Weber")] };

describe("a person's judgement always wins", () => {
  test("over what the evidence joins, and over what it keeps apart", () => {
    expect(people([])).toEqual(["Anna Weber 2", "A. Weber-Lund 1"]);
    expect(people([MERGE])).toHaveLength(1);
    expect(people([SPLIT])).toHaveLength(3);
  });

  test("and the later of two that contradict each other stands; the other is told", () => {
    const back: Judgement = { do: "split", mentions: [at(one, "A. Weber-Lund")], from: [at(one, "Anna Weber")] };
    expect(people([MERGE, back])).toEqual(people([]));
    const { problems } = resolve([one, two], [MERGE, back]);
    expect(problems).toMatchObject([{ judgement: 1, kind: "overruled" }]);
  });

  test("on the name and on what a thing is", () => {
    const [entity] = resolve(
      [two],
      [
        { do: "rename", mention: at(two, "Harbour Watch"), name: "Harbour Watch e.V." },
        { do: "retype", mention: at(two, "Harbour Watch"), type: "Agency" },
      ],
    ).entities.filter(({ name }) => name.startsWith("Harbour"));
    expect(entity).toMatchObject({ id: "agency/harbour-watch-e-v", type: "Agency", name: "Harbour Watch e.V." });
  });

  test("on a line: one that is rejected is gone, one that is confirmed says so", () => {
    const line = { subject: at(two, "Anna Weber"), relation: "leads", object: at(two, "Harbour Watch") } as const;
    const key = "person/anna-weber leads organization/harbour-watch";
    expect(buildGraph([one, two], "test-1").graph.hasEdge(key)).toBe(true);
    expect(buildGraph([one, two], "test-1", [{ do: "reject", ...line }]).graph.hasEdge(key)).toBe(false);
    const both = buildGraph([one, two], "test-1", [
      { do: "reject", ...line },
      { do: "confirm", ...line },
    ]);
    expect(both.graph.getEdgeAttribute(key, "confirmed")).toBe(true);
  });

  test("and one whose place is gone is told and does no harm; a mended article is found again by its words", () => {
    const gone: Judgement = { do: "merge", mentions: [at(one, "Anna Weber"), { article: "three", span: [0, 5] }] };
    expect(people([gone])).toEqual(people([]));
    expect(resolve([one, two], [gone]).problems[0]?.kind).toBe("gone");
    const shifted = extractionOf({
      id: "one",
      text: "Corrected. ",
      entities: [
        ["Person", "Anna Weber"],
        ["Person", "A. Weber-Lund"],
      ],
    });
    expect(resolve([shifted], [MERGE]).entities.filter(({ type }) => type === "Person")).toHaveLength(1);
  });

  test("merges and splits in turn leave what the last ones say, whatever came before", () => {
    const back: Judgement = { do: "split", mentions: [at(one, "A. Weber-Lund")], from: [at(one, "Anna Weber")] };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(MERGE, back), { minLength: 1, maxLength: 8 }), (list) => {
        expect(people(list)).toEqual(people([list.at(-1) as Judgement]));
      }),
    );
  });
});

describe("a file of judgements", () => {
  test("reads back as it was written, one a line", () => {
    const all = [
      MERGE,
      SPLIT,
      { do: "reject", subject: at(two, "Anna Weber"), relation: "leads", object: at(two, "Harbour Watch"), note: "a caption" },
    ] as const;
    const text = writeJudgements(all);
    expect(text.split("\n")).toHaveLength(all.length + 3);
    expect(readJudgements(text, "j.json")).toEqual(all);
    expect(readJudgements(writeJudgements([]), "j.json")).toEqual([]);
  });

  test.each([
    ["nonsense", "{"],
    ["of another format", '{"format":"x","version":1,"judgements":[]}'],
    ["with a slip of the pen", '{"format":"redthread-judgements","version":1,"judgements":[{"do":"merg","mentions":[]}]}'],
    [
      "with a span that is none",
      '{"format":"redthread-judgements","version":1,"judgements":[{"do":"rename","mention":{"article":"a","span":[9,2]},"name":"x"}]}',
    ],
  ])("%s is refused with E705", (_name, text) => {
    expect(() => readJudgements(text, "j.json")).toThrow(/\[E705\] "j\.json"/u);
  });

  test("of a later version is refused with E706", () => {
    expect(() => readJudgements('{"format":"redthread-judgements","version":2,"judgements":[]}', "j.json")).toThrow("[E706]");
  });
});

import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import type { Span } from "../../src/article/span.ts";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { RULES } from "../../src/extract/rules/rules.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { fitsSignature } from "../../src/schema/relations.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load({ model: modelBytes });
});

const phrases = fc.constantFrom(
  "Xi Jinping",
  "Mamnoon Hussain",
  "the NSA",
  "National Security Agency (NSA)",
  "PRISM",
  "China",
  "Chinese",
  "Beijing",
  "the World Internet Conference",
  "said",
  "said that",
  "met",
  "and",
  "or",
  ",",
  ".",
  "\n\n",
  "\n",
  "“",
  "”",
  '"',
  "’s",
  "'",
  "is expected to attend",
  "according to",
  "director of",
  "in",
  "Wuzhen",
  "who",
  "which",
  "he",
  "she",
  "it",
  "the conference",
  "U.S.",
  "(",
  ")",
  "[",
  "😀",
  "\ud800",
  "\udc00",
  "\u0000",
  "\u202e",
  "\u200b",
  "-",
  "—",
  "UK-France",
  "Summit",
  "President",
  "the",
  "of",
  "for",
  "12",
  "2015",
  "a",
  "was",
  "run by",
  "not",
  "would",
  "Paris",
  "President of the",
  "Operation",
  "Department of",
);
const soup = fc.array(phrases, { maxLength: 80 }).map((parts) => parts.join(" "));
const anything = fc.oneof(soup, fc.string({ unit: "binary", maxLength: 300 }));

function check(extraction: Extraction): void {
  const { article, sentences, entities, mentions, statements, assertions } = extraction;
  const inside = ([start, end]: Span): boolean =>
    Number.isInteger(start) && start >= 0 && end > start && end <= article.text.length;
  const ids = new Set(entities.map((entity) => entity.id));
  const types = new Map(entities.map((entity) => [entity.id, entity.type]));
  expect(sentences.every(inside)).toBe(true);
  for (const mention of mentions) {
    expect(ids.has(mention.entity) && inside([mention.start, mention.end])).toBe(true);
  }
  for (const entity of entities) {
    expect(entity.name.trim()).not.toBe("");
    expect(mentions.some((mention) => mention.entity === entity.id && mention.kind !== "pronoun")).toBe(true);
  }
  for (const { source, sourceSpan, sourceText, cue, spans, evidence } of statements) {
    expect(spans.length > 0 && spans.every(inside) && inside(evidence)).toBe(true);
    expect(spans.every((span) => evidence[0] <= span[0] && span[1] <= evidence[1])).toBe(true);
    if (source !== null) expect(ids.has(source)).toBe(true);
    if (cue) expect(inside(cue)).toBe(true);
    expect(sourceSpan ? article.text.slice(...sourceSpan) : null).toBe(sourceText);
  }
  const said = new Set(statements.map((statement) => statement.id));
  expect(new Set(assertions.map((item) => item.id)).size).toBe(assertions.length);
  for (const { relation, subject, object, evidence, claimedIn, confidence } of assertions) {
    const typeOf = (id: string) => (said.has(id) ? "Statement" : types.get(id));
    const [from, to] = [typeOf(subject), typeOf(object)];
    expect(from && to && fitsSignature(relation, from, to)).toBe(true);
    expect(inside(evidence) && confidence > 0 && confidence <= 1 && subject !== object).toBe(true);
    if (claimedIn !== null) expect(said.has(claimedIn)).toBe(true);
  }
}

describe("an extraction document", () => {
  test("is sound for any text: spans inside the text, ends that exist, signatures kept, evidence for everything", () => {
    fc.assert(
      fc.property(anything, (text) => check(read(articleOf(text)))),
      { numRuns: 600 },
    );
  });

  test("is the same bytes each time", () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(JSON.stringify(read(articleOf(text)))).toBe(JSON.stringify(read(articleOf(text))));
      }),
      { numRuns: 60 },
    );
  });

  test("keeps the article as it came", () => {
    const article = articleOf("Xi Jinping met Dmitry Medvedev.\r\n", { title: "Talks", date: "2015-12-16" });
    expect(read(article).article).toEqual(article);
  });

  test.each([
    ["names", "Xi Jinping met Dmitry Medvedev. "],
    ["quotations", "“The market is wide open,” Li Xiaodong said. "],
    ["open quotations", "“The market is wide open and "],
    ["agencies and descriptions", "The Foreign Trade Authority met. The agency left. "],
    ["asides", "Li, who left, "],
    ["offices", "President Xi Jinping left. The president said that he and his aides had called it a mistake. "],
    ["quotations inside quotations", "“Xi said, ‘No,’ and ‘yes” "],
    ["lists", "China, Russia, Pakistan and "],
  ])("is sound, and comes within the time that a test has, for a very long text of %s", (_what, part) => {
    check(read(articleOf(part.repeat(Math.ceil(400_000 / part.length)))));
  });
});

test("no span begins or ends inside a word", () => {
  const folder = new URL("../../data/articles/", import.meta.url);
  const texts = [
    ...readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:txt|md)$/u.test(name))
      .map((name) => readFileSync(new URL(name, folder), "utf8")),
    ...RULES.flatMap(({ matches }) => matches.map(({ text }) => text)),
  ];
  const letters = /^[\p{L}\p{N}]{2}$/u;
  const faults = texts.flatMap((text) => {
    const { article, mentions, statements, assertions } = read(articleOf(text));
    const spans = [
      ...mentions.map(({ start, end }): Span => [start, end]),
      ...statements.flatMap(({ spans, sourceSpan, cue }) => [
        ...spans,
        ...(sourceSpan ? [sourceSpan] : []),
        ...(cue ? [cue] : []),
      ]),
      ...assertions.map(({ evidence }) => evidence),
    ];
    return spans
      .filter((span) => span.some((at) => letters.test(article.text.slice(at - 1, at + 1))))
      .map(([from, to]) => article.text.slice(from - 5, to + 5));
  });
  expect(faults).toEqual([]);
});

test("an empty text has nothing in it", () => {
  const { entities, statements, assertions } = read(articleOf(""));
  expect([entities, statements, assertions]).toEqual([[], [], []]);
});

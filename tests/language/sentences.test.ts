import { expect, test } from "vitest";
import type { Span } from "../../src/article/span.ts";
import { splitSentences } from "../../src/language/sentences.ts";

const cut = (text: string, furniture: Span[] = []): string[] =>
  splitSentences(text, furniture).map(({ span }) => text.slice(...span));

test("a full stop before a capital ends a sentence", () => {
  expect(cut("Xi spoke in Wuzhen. Medvedev listened.")).toEqual(["Xi spoke in Wuzhen.", "Medvedev listened."]);
});

test("titles, initials and abbreviations before a name end none", () => {
  expect(cut("Gen. Smith of the U.S. Navy met J. Edgar Hoover.")).toHaveLength(1);
  expect(cut("Mr. Li spoke.")).toHaveLength(1);
});

test("an abbreviation before a word that opens sentences ends one", () => {
  expect(cut("He flew to the U.S. The talks went on.")).toEqual(["He flew to the U.S.", "The talks went on."]);
});

test("a blank line is a hard break, and a heading without a full stop stands alone", () => {
  expect(cut("Talks in Wuzhen\n\nXi spoke")).toEqual(["Talks in Wuzhen", "Xi spoke"]);
  expect(cut("Talks in Wuzhen\nMonday, May 18, 2015\nXi spoke there on Friday, and Medvedev listened.")).toHaveLength(3);
});

test("lines broken at a right margin are one paragraph", () => {
  const text =
    "Pakistani President Mamnoon Hussain and Russian Prime Minister Dmitry\nMedvedev were expected to attend the conference in Wuzhen, which\nopens on Wednesday.";
  expect(cut(text)).toEqual([text]);
});

test("closing quotation marks belong to the sentence before them", () => {
  expect(cut("“It is open.” He left.")).toEqual(["“It is open.”", "He left."]);
});

test("a question inside a quotation does not end the sentence that goes on in lower case", () => {
  expect(cut("“Is it open?” he asked.")).toHaveLength(1);
});

test("nor one whose speaker begins with a capital", () => {
  expect(cut("“Is it open?” Li asked. He left.")).toEqual(["“Is it open?” Li asked.", "He left."]);
  expect(cut("“What is this?” President Xi said.")).toHaveLength(1);
});

test("items of a list and headlines in a stack stand alone", () => {
  const items = [
    "• China hosts the conference in the town of Wuzhen again",
    "• Russia sends its prime minister to the conference there",
    "• Pakistan is represented by its president at the opening",
  ];
  expect(cut(items.join("\n"))).toEqual(items);
  const headlines = [
    "China opens the second World Internet Conference in Wuzhen",
    "Russia blocks LinkedIn after a ruling of a Moscow city court",
    "Brazil passes a bill of rights for users of the Internet",
  ];
  expect(cut(headlines.join("\n"))).toEqual(headlines);
});

test("a name with an exclamation mark and a page number end nothing", () => {
  expect(cut("Yahoo! said it would buy it, see p. 12 of the report.")).toHaveLength(1);
});

test("an endless paragraph is not cut inside a character", () => {
  const text = `x${"😀".repeat(40_000)}`;
  for (const { span } of splitSentences(text, [])) expect(text.slice(...span)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
});

test("page furniture belongs to no sentence", () => {
  expect(cut("Share\n\nXi spoke.", [[0, 5]])).toEqual(["Xi spoke."]);
});

test("numbers with points end nothing", () => {
  expect(cut("There are 4.13 million sites. No. 5 is the largest.")).toEqual([
    "There are 4.13 million sites.",
    "No. 5 is the largest.",
  ]);
});

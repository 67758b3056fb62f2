import { expect, test } from "vitest";
import { type Tokens, tokenize } from "../../src/language/tokenize.ts";

function words(text: string): string[] {
  const tokens: Tokens = { start: [], end: [] };
  tokenize(text, 0, text.length, tokens);
  return tokens.start.map((start, i) => text.slice(start, tokens.end[i]));
}

test.each([
  ["possessives and negations stand apart", "Xi’s visit didn’t end.", "Xi | ’s | visit | did | n’t | end | ."],
  ["straight marks are treated as curly ones", "Xi's visit didn't end.", "Xi | 's | visit | did | n't | end | ."],
  [
    "abbreviations keep their stops",
    "U.S. Gen. Smith spoke at 5 p.m. today.",
    "U.S. | Gen. | Smith | spoke | at | 5 | p.m. | today | .",
  ],
  ["a stop at the end of a sentence is a mark of its own", "He met Xi.", "He | met | Xi | ."],
  ["initials keep their stops", "J. Edgar Hoover", "J. | Edgar | Hoover"],
  ["hyphens stand apart", "Suleiman al-Amr", "Suleiman | al | - | Amr"],
  ["what is led by a name stands apart", "the US-led coalition", "the | US | - | led | coalition"],
  ["numbers keep their inner marks", "4.13 million, 1,200 at 6:00 am", "4.13 | million | , | 1,200 | at | 6:00 | am"],
  [
    "addresses are one token, without the mark after them",
    "See https://example.org/a?b=1, or mail a.b@example.org.",
    "See | https://example.org/a?b=1 | , | or | mail | a.b@example.org | .",
  ],
  ["amounts and times stay whole, their units apart", "$1.3bn at 10:30am", "$ | 1.3 | bn | at | 10:30 | am"],
  ["a possessive after a stop or a number is one word", "The U.S.’s 2015’s best", "The | U.S. | ’s | 2015 | ’s | best"],
  ["initials stand before a name that is glued to them", "J.Smith of Ph.D. fame", "J. | Smith | of | Ph.D. | fame"],
  ["quotation marks and dashes stand apart", "“Yes”—he said…", "“ | Yes | ” | — | he | said | …"],
  ["pictures are one token", "Yes 😀!", "Yes | 😀 | !"],
])("%s", (_what, text, expected) => {
  expect(words(text).join(" | ")).toBe(expected);
});

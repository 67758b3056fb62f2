import { wordSet } from "../../article/word-set.ts";

const numbered = (text: string, first: number): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split(/\s+/u)
      .map((word, i) => [word, i + first]),
  );

/** 0 is Sunday, as JavaScript counts. */
export const WEEKDAYS = numbered("sunday monday tuesday wednesday thursday friday saturday", 0);

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered("january february march april may june july august september october november december", 1),
  ...numbered("jan feb mar apr may jun jul aug sep oct nov dec", 1),
  ["sept", 9],
]);

/** Their numbers in ISO 8601-2. */
export const SEASONS: ReadonlyMap<string, number> = new Map([...numbered("spring summer autumn winter", 21), ["fall", 23]]);

/** Days by their distance from the article's. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

export const DAY_PARTS = wordSet("morning afternoon evening night");

/** Nouns that only say which part of the time after "of" is meant: "at the end of 2014", "the night of Dec. 16". */
export const PARTS_OF_TIME = wordSet("morning afternoon evening night end beginning start middle");

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...numbered("one two three four five six seven eight nine ten eleven twelve", 1),
]);

/** Before a number they make it inexact: "more than two years ago", "about a month ago". */
export const HEDGES =
  wordSet(`than about around nearly almost over some roughly least most under approximately barely close to up well maybe perhaps
  every within`);

/** Words between a preposition and its date: "in early March", "on the night of", "back in late 2014". */
export const BEFORE_DATES = wordSet("the early late mid earlier later just only sometime about");

import type { Article } from "../../article/article.ts";
import type { Statement } from "../../article/extraction.ts";
import { oneLine } from "../../article/one-line.ts";
import { type Span, trim } from "../../article/span.ts";
import { wordSet } from "../../article/word-set.ts";

/** Words that belong to a cue where they alone stand between it and the speaker: "did not say", "has never said". */
const HELPERS = wordSet(`
  did didn't does doesn't do don't not never no has have had hasn't haven't hadn't is are was were will won't would
  wouldn't could couldn't can cannot can't may might shall should must to refused refuses declined declines failed fails
  wants wanted plans planned hopes hoped expected going also since then later once still again
`);
const LONGEST_BETWEEN = 40;
/** Words that belong to a cue where one alone stands between it and the content: "called for", "warned against". */
const AFTER = wordSet("for against on upon of about to with at over");
/** Words that a cue may hold and tell no more than that something was said. */
const PLAIN_HELPERS = wordSet("has have had also since then later again");
const PLAIN_CUES = wordSet("said|says|say|told|tells|tell|according to");

/** Words of an article that attribute a statement. */
export interface Cue {
  /** On one line: "denied", "did not say", "according to". */
  readonly text: string;
  readonly span: Span;
}

/**
 * The article's own words for how a statement is made, with what negates or plans it right before and a preposition right
 * after: "denied", "did not say", "called for"; null where the article has none (a quotation that stands alone).
 */
export function cueOf({ text }: Pick<Article, "text">, { cue, sourceSpan, spans }: Statement): Cue | null {
  if (!cue) return null;
  const [start, verbEnd] = cue;
  const next = spans.find((span) => span[0] >= verbEnd)?.[0] ?? verbEnd;
  const after = next - verbEnd <= LONGEST_BETWEEN ? wordsOf(text.slice(verbEnd, next)) : [];
  const end = after.length === 1 && AFTER.has(after[0] ?? "") ? next : verbEnd;
  const from = sourceSpan?.[1] ?? start;
  const between = start - from <= LONGEST_BETWEEN ? wordsOf(text.slice(from, start)) : [];
  const helped = between.length > 0 && between.every((word) => HELPERS.has(word));
  const span = trim(text, [helped ? from : start, end]);
  const words = oneLine(text.slice(...span));
  // A cue at the start of a sentence: "According to the NSA".
  const lower = /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  return words === "" ? null : { text: lower, span };
}

/** Whether a cue tells no more than that something was said. */
export function isPlainCue(cue: string | null): boolean {
  const words = wordsOf(cue ?? "").filter((word) => !PLAIN_HELPERS.has(word));
  return words.length === 0 || PLAIN_CUES.has(words.join(" "));
}

/** Whether a cue stands before its speaker: "according to the NSA". */
export const isPrefixCue = (cue: string): boolean => /^according to$/iu.test(cue);

const wordsOf = (text: string): readonly string[] => oneLine(text.toLowerCase().replaceAll("’", "'")).split(" ").filter(Boolean);

import type { Span } from "../article/span.ts";

const BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text in order, blank ones too, without their line breaks. */
export function* linesOf(text: string): Generator<Span> {
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    yield [start, match.index];
    start = match.index + match[0].length;
  }
  yield [start, text.length];
}

import type { Span } from "../article/span.ts";

/** A quotation: its content without the marks, and the paragraph that it stands in. */
export interface Quote {
  readonly content: Span;
  /** The closing mark is missing: the quotation goes on in the next paragraph. */
  readonly open: boolean;
}

/** A quotation in one paragraph is not longer than this many code units. */
const LONGEST = 5000;
const SPACE = /\s/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Finds the outermost quotations of a paragraph: “…”, «…» (counted in depth) and "…" (in turns). A mark that is
 * never closed opens a quotation up to the paragraph's end when it stands at its start, else it is left alone.
 */
export function findQuotes(text: string, [from, to]: Span): Quote[] {
  const quotes: Quote[] = [];
  let start = -1;
  let depth = 0;
  let straight = false;
  const close = (end: number, open: boolean): void => {
    if (end - start <= LONGEST && end > start) quotes.push({ content: [start, end], open });
    start = -1;
    depth = 0;
    straight = false;
  };
  for (let i = from; i < to; i++) {
    const mark = text[i];
    if (mark === "“" || mark === "«" || mark === "„") {
      if (straight) continue;
      if (depth++ === 0) start = i + 1;
    } else if (mark === "”" || mark === "»") {
      if (depth > 0 && --depth === 0) close(i, false);
    } else if (mark === '"' && depth === 0) {
      // Doubled marks ("" … "") count once.
      if (text[i + 1] === '"' && !straight) i++;
      if (!straight) {
        if (LETTER.test(text[i - 1] ?? " ") && SPACE.test(text[i + 1] ?? " ")) continue;
        straight = true;
        start = i + 1;
      } else close(i, false);
    }
  }
  if (start >= 0) {
    const lead = text.slice(from, start - 1).trim();
    if (lead === "" || lead === '"') close(to, true);
  }
  return quotes;
}

/** How many words a stretch has, up to a few. */
export function wordCount(text: string, [from, to]: Span): number {
  return text
    .slice(from, Math.min(to, from + 200))
    .split(/\s+/u)
    .filter((part) => LETTER.test(part)).length;
}

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

/** The length of a straight mark at an offset: `"`, doubled `""` and `''` are one; 0 for none. */
function straightMark(text: string, at: number): number {
  if (text[at] === '"') return text[at + 1] === '"' ? 2 : 1;
  return text[at] === "'" && text[at + 1] === "'" ? 2 : 0;
}

/** The line that begins at an offset, up to the end of the paragraph. */
function lineAt(text: string, from: number, to: number): string {
  const end = text.indexOf("\n", from);
  return text.slice(from, end < 0 ? to : Math.min(end, to));
}

/** Whether a line is a field of a table, in marks, with the marks inside it doubled: `"He said ""no"", twice."` */
function isEscaped(line: string): boolean {
  const trimmed = line.trim();
  return /^"[^"]/u.test(trimmed) && /[^"]"$/u.test(trimmed) && trimmed.split('""').length > 2;
}

/**
 * Finds the outermost quotations of a paragraph: “…”, «…» (counted in depth), "…" and ''…'' (in turns). A mark that is
 * never closed opens a quotation up to the paragraph's end when it stands at its start, or anywhere when the next
 * paragraph takes the quotation up (`goesOn`); else it is left alone.
 */
export function findQuotes(text: string, [from, to]: Span, goesOn = false): Quote[] {
  const quotes: Quote[] = [];
  let escaped = isEscaped(lineAt(text, from, to));
  let start = -1;
  let depth = 0;
  let straight = "";
  const close = (end: number, open: boolean): void => {
    if (end - start <= LONGEST && end > start) quotes.push({ content: [start, end], open });
    start = -1;
    depth = 0;
    straight = "";
  };
  for (let i = from; i < to; i++) {
    const mark = text[i] as string;
    if (mark === "\n") escaped = isEscaped(lineAt(text, i + 1, to));
    if (mark === "“" || mark === "«" || mark === "„") {
      if (straight) continue;
      // Two opening marks around a quotation: “It's unusual,“ he said.
      if (depth === 1 && /[,.?!]/u.test(text[i - 1] ?? "") && SPACE.test(text[i + 1] ?? " ")) depth = 0;
      if (depth === 0 && start >= 0) close(i, false);
      else if (depth++ === 0) start = i + 1;
    } else if (mark === "”" || mark === "»") {
      if (depth > 0 && --depth === 0) close(i, false);
    } else if (depth === 1 && mark === '"' && !LETTER.test(text[i + 1] ?? " ") && !SPACE.test(text[i - 1] ?? " ")) {
      // Opened by one kind of mark and closed by another: “It's unusual," he said.
      close(i, false);
    } else if (depth === 0 && (mark === '"' || mark === "'")) {
      const length = straightMark(text, i);
      if (length === 0 || (straight && straight !== mark) || (escaped && length < 2)) continue;
      const after = text[i + length] ?? " ";
      if (!straight) {
        // A mark after a letter and before white space closes what was opened nowhere: `six feet 2" tall`.
        if (!LETTER.test(text[i - 1] ?? " ") || !SPACE.test(after)) {
          straight = mark;
          start = i + length;
        }
      } else if (length < 2 || !LETTER.test(after) || mark === '"') close(i, false);
      i += length - 1;
    }
  }
  if (start >= 0) {
    const lead = text.slice(from, start).replace(/["“«„'\s]/gu, "");
    if (lead === "" || (goesOn && to - start > 20)) close(to, true);
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

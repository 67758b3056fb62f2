import type { PdfLine } from "./line.ts";

/** The text of a document, and where each page begins in it. */
export interface Flow {
  readonly text: string;
  readonly starts: readonly number[];
}

const BETWEEN = "\n\n";
/** Lines further apart than this many line heights, or this much larger, belong to other paragraphs. */
const FAR = 1.45;
const LARGER = 1.12;
/** An indented line begins a paragraph, in letter heights. */
const INDENT = 0.8;
const ENDS_SENTENCE = /[.!?:…]["'”’)\]]*$/u;

/** The lines of pages as paragraphs, a blank line between; one that goes on in the next column or on the next page is one. */
export function flow(pages: readonly (readonly PdfLine[])[]): Flow {
  const hyphenated = wordsWithHyphens(pages);
  const starts: number[] = [];
  const done: string[] = [];
  /** Where the open paragraph begins in the text. */
  let begin = 0;
  let paragraph = "";
  let previous: PdfLine | null = null;
  let leading = 0;
  for (const lines of pages) {
    let started = false;
    for (const [i, line] of lines.entries()) {
      const words = line.text.toWellFormed();
      if (words === "") continue;
      const jump = i === 0 || previous?.block !== line.block;
      if (previous && !jump) {
        const gap = Math.max(previous.y - line.y, line.size * 0.8);
        leading = leading === 0 ? gap : Math.min(leading, gap);
      }
      if (previous && (jump ? partedByJump(previous, line) : partedBelow(previous, line, lines[i + 1], leading))) {
        done.push(paragraph);
        begin += paragraph.length + BETWEEN.length;
        paragraph = words;
      } else if (previous) {
        const end = joinedEnd(paragraph, words, hyphenated);
        paragraph = paragraph.slice(0, paragraph.length - end.cut) + end.between + words;
      } else paragraph = words;
      if (!started) starts.push(begin + paragraph.length - words.length);
      started = true;
      previous = line;
    }
    if (!started) starts.push(-1);
  }
  if (paragraph !== "") done.push(paragraph);
  const text = done.join(BETWEEN);
  // A page without text begins where the next one does.
  for (let i = starts.length - 1; i >= 0; i--) if (starts[i] === -1) starts[i] = starts[i + 1] ?? text.length;
  return { text, starts };
}

/** Whether a paragraph ends at the foot of a column or page: at the end of a sentence, or before other letters. */
function partedByJump(above: PdfLine, below: PdfLine): boolean {
  if (differs(above, below)) return true;
  if (/^\p{Ll}/u.test(below.text) || /[-\u00ad,;]$/u.test(above.text)) return false;
  return true;
}

function partedBelow(above: PdfLine, below: PdfLine, next: PdfLine | undefined, leading: number): boolean {
  const gap = above.y - below.y;
  if (differs(above, below) || gap > Math.max(leading, below.size) * FAR) return true;
  const column = next && next.block === below.block ? next.left : above.left;
  const indented = below.left - column > below.size * INDENT && below.left - above.left > below.size * INDENT;
  // A short line that ends a sentence ends its paragraph.
  const short =
    below.right - above.right > below.size * 4 && ENDS_SENTENCE.test(above.text) && /^["'“‘(]?\p{Lu}/u.test(below.text);
  return indented || short;
}

const differs = (a: PdfLine, b: PdfLine): boolean => Math.max(a.size, b.size) > Math.min(a.size, b.size) * LARGER;

/** What of the end of a text is cut, and what stands between it and the words of the next line. */
function joinedEnd(
  end: string,
  next: string,
  hyphenated: ReadonlySet<string>,
): { readonly cut: number; readonly between: string } {
  if (end.endsWith("\u00ad")) return { cut: 1, between: "" };
  const first = /([\p{L}\p{N}]+)[-\u2010]$/u.exec(end.slice(-60))?.[1];
  const second = /^\p{L}+/u.exec(next)?.[0];
  if (first === undefined || second === undefined) return { cut: 0, between: " " };
  // "well-" before "known" keeps its hyphen where the document writes "well-known" elsewhere, and before a name: "al-" "Assad".
  const whole = `${first}-${second}`.toLowerCase();
  const isWord = /^\p{Ll}/u.test(next) && /^\p{L}+$/u.test(first) && !hyphenated.has(whole);
  return isWord ? { cut: 1, between: "" } : { cut: 0, between: "" };
}

function wordsWithHyphens(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const lines of pages)
    for (const { text } of lines) for (const [word] of text.matchAll(/\p{L}+-\p{L}+/gu)) words.add(word.toLowerCase());
  return words;
}

import { linesOf } from "./lines.ts";

/** Longer Markdown, in UTF-16 units, is kept as it stands: the parser takes about a second for a million. */
const LONGEST = 2_000_000;
/** The parser's time grows with the square of a paragraph's length. */
const LONGEST_PARAGRAPH = 30_000;
/** Deeper nested quotes and lists overflow the parser's stack. */
const DEEPEST = 100;
const WIDEST_INDENT = 400;

/** Whether Markdown is such as people write: safe for the parser in time and depth. */
export function isTame(markdown: string): boolean {
  if (markdown.length > LONGEST) return false;
  let paragraph = 0;
  for (const [start, end] of linesOf(markdown)) {
    paragraph = end === start ? 0 : paragraph + end - start;
    if (paragraph > LONGEST_PARAGRAPH || isDeep(markdown, start, end)) return false;
  }
  return true;
}

/** Whether a line opens too many quotes or lists, or is indented too far. */
function isDeep(text: string, start: number, end: number): boolean {
  let markers = 0;
  for (let i = start; i < end; i++) {
    const character = text[i] as string;
    if (!" \t>*+-.)0123456789".includes(character)) return i - start > WIDEST_INDENT;
    if (character !== " " && character !== "\t" && (character === ">" || text[i + 1] === " " || text[i + 1] === "\t")) markers++;
    if (markers > DEEPEST) return true;
  }
  return false;
}

import type { ArticleDocument } from "./document.ts";
import { LEADING_OFFICES, MEMBER_ROLES, TITLE_MODIFIERS } from "./lexicon/titles.ts";

/** An office or role written at tokens `[from, to)`. */
export interface Title {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly leads: boolean;
}

/** The longest office or role that ends before token `end`, not reaching before `floor`. */
export function titleEndingAt(document: ArticleDocument, end: number, floor: number): Title | null {
  let best: Title | null = null;
  for (let from = end - 1; from >= Math.max(floor, end - 6); from--) {
    const text = wordsOf(document, from, end);
    const leads = LEADING_OFFICES.has(text);
    if (leads || MEMBER_ROLES.has(text)) best = { from, to: end, text, leads };
  }
  return best ? widen(document, best, floor) : null;
}

/** The longest office or role that begins at token `from`, over modifiers. */
export function titleStartingAt(document: ArticleDocument, from: number, ceiling: number): Title | null {
  let start = from;
  while (start < ceiling && (TITLE_MODIFIERS.has(document.lower(start)) || /^(?:the|a|an)$/u.test(document.lower(start)))) {
    if (titleAt(document, start, ceiling)) break;
    start++;
  }
  const found = titleAt(document, start, ceiling);
  if (!found || start === from) return found;
  // "deputy director" is a member, "former director" was a leader, "new director" is one.
  const modifiers = tokens(document, from, start).filter((word) => !/^(?:the|a|an)$/u.test(word));
  return {
    ...found,
    from,
    text: [...modifiers, found.text].join(" "),
    leads: found.leads && !modifiers.some((word) => LESSER.test(word)),
  };
}

const LESSER = /^(?:deputy|vice|assistant|associate|co)$/u;
const tokens = (document: ArticleDocument, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => document.lower(from + i));

/** Lower-case words, hyphens closed: "secretary-general". */
const wordsOf = (document: ArticleDocument, from: number, to: number): string =>
  tokens(document, from, to)
    .join(" ")
    .replace(/ ([-‐‑–]) /gu, "$1");

function titleAt(document: ArticleDocument, from: number, ceiling: number): Title | null {
  for (let to = Math.min(ceiling, from + 6); to > from; to--) {
    const text = wordsOf(document, from, to);
    const leads = LEADING_OFFICES.has(text);
    if (leads || MEMBER_ROLES.has(text)) return { from, to, text, leads };
  }
  return null;
}

/** Takes "deputy", "former" and the like before a title into it. */
function widen(document: ArticleDocument, title: Title, floor: number): Title {
  let { from, text, leads } = title;
  while (from - 1 >= floor && TITLE_MODIFIERS.has(document.lower(from - 1)) && !document.mentionAt(from - 1)) {
    from--;
    const word = document.lower(from);
    text = `${word} ${text}`;
    if (LESSER.test(word)) leads = false;
  }
  return { ...title, from, text, leads };
}

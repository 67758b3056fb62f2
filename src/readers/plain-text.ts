import type { Article } from "../article/article.ts";
import { oneLine } from "../article/one-line.ts";
import { writtenDay } from "./dates.ts";
import { isFurnitureLine } from "./furniture.ts";
import { linesOf } from "./lines.ts";
import { makeArticle } from "./make-article.ts";
import { idOf, titleFromName } from "./names.ts";
import type { ReadOptions, TextReader } from "./reader.ts";

const LONGEST_TITLE = 160;
/** Title and dateline stand at the top: so many lines with text are looked at. */
const TOP_LINES = 8;

/** An article from plain text: `article.text` is the text unchanged; title and date come from its first lines. */
export async function fromPlainText(text: string, name: string, options: ReadOptions = {}): Promise<Article> {
  return makeArticle(
    { id: idOf(name), title: titleOf(text) ?? titleFromName(name), date: await dateOf(text), source: null, text },
    options,
  );
}

/** A line at the top, with the line that follows it. */
interface TopLine {
  readonly line: string;
  readonly next: string;
}

function topLines(text: string): readonly TopLine[] {
  const top: TopLine[] = [];
  let previous: string | null = null;
  for (const [start, end] of linesOf(text)) {
    const line = text.slice(start, Math.min(end, start + 1000)).trim();
    if (previous) top.push({ line: previous, next: line });
    if (top.length >= TOP_LINES) return top;
    previous = line;
  }
  if (previous) top.push({ line: previous, next: "" });
  return top;
}

/** The first line at the top of a text that looks like a title; null where there is none. */
export function titleOf(text: string): string | null {
  const candidates = topLines(text)
    .filter(({ line }) => !isFurnitureLine(line) && !isDateLine(line))
    .slice(0, 3);
  for (const [index, { line, next }] of candidates.entries()) {
    if (line.length > LONGEST_TITLE) return null;
    if (looksLikeTitle(line) && (next === "" || (index === 0 && !/^\p{Ll}/u.test(next)))) return oneLine(line);
  }
  return null;
}

/** Short, more than one word, and no sentence. */
function looksLikeTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && /\S\s+\S/u.test(line) && /\p{L}/u.test(line) && !/[.,;:…]["'”’)\]]*$/u.test(line);
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A line that holds a date and hardly anything else. */
function isDateLine(line: string): boolean {
  if (line.length > 60 || !/\d{4}/.test(line)) return false;
  return /^\d{4}-\d{2}-\d{2}/.test(line) || /^\d{1,2}\/\d{1,2}\/\d{4}/.test(line) || (MONTH.test(line) && isDateWords(line));
}

const DATE_WORD =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[:.]\d{2}|[ap]\.?m|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|updated|published|posted|last|on|at|of|the|gmt|utc|e[sd]?t|p[sd]t|bst|cet)$/i;

function isDateWords(line: string): boolean {
  return line.split(/[\s,|·–—-]+/u).every((word) => word === "" || DATE_WORD.test(word.replace(/[.:]+$/, "")));
}

/** The date of a text from a date line or dateline ("BEIJING, Dec. 16, 2015 — …") at its top. */
export async function dateOf(text: string): Promise<string | null> {
  for (const { line } of topLines(text)) {
    if (isDateLine(line)) {
      const iso = /^\d{4}-\d{2}-\d{2}/.exec(line);
      const found = await writtenDay(iso ? iso[0] : line);
      if (found) return found.day;
    }
    const dash = /\s[–—-]+\s/u.exec(line.slice(0, 80));
    const dateline = dash ? line.slice(0, dash.index) : "";
    if (/^\p{Lu}/u.test(dateline) && MONTH.test(dateline)) {
      const found = await writtenDay(dateline);
      if (found && dateline.slice(found.end).replace(/[\s()]/g, "").length <= 20) return found.day;
    }
  }
  return null;
}

/** Plain text: the file's text is the article. */
export const PLAIN_TEXT: TextReader = {
  takes: "text",
  id: "plain-text",
  label: "Plain text",
  extensions: [".txt", ".text"],
  mediaTypes: ["text/plain"],
  read: async (text, source, options) => ({ articles: [await fromPlainText(text, source.name, options)], errors: [] }),
};

import type { Span } from "../article/span.ts";
import { trim } from "../article/span.ts";
import { ABBREVIATIONS, SENTENCE_OPENERS, TITLES_WITH_STOP } from "./abbreviations.ts";

/** A sentence and the number of its paragraph. */
export interface Sentence {
  readonly span: Span;
  readonly paragraph: number;
}

const BLANK = /\n[^\S\n]*\n/u;
const TERMINAL = /[.!?…]/u;
const CLOSER = /[)\]"”’'»]/u;
const OPENER = /^(?:\p{Ll}\p{Lu}|[\p{Lu}\p{N}"“‘'«([¿¡\p{Lo}])/u;
const SPACE = /\s/u;
/** A sentence longer than this is cut at a space: nobody writes one, and later steps stay linear. */
const LONGEST = 4000;

/**
 * Cuts a text into sentences: blank lines are hard breaks, lines that are not hard-wrapped stand alone, furniture
 * belongs to none, and full stops are weighed ("U.S. The" ends, "U.S. Navy" does not). Linear in its length.
 */
export function splitSentences(text: string, furniture: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const block of blocks(text, furniture)) {
    for (const line of lines(text, block)) {
      for (const span of cut(text, line)) sentences.push({ span, paragraph });
      paragraph++;
    }
  }
  return sentences;
}

/** The stretches between blank lines and furniture. */
function* blocks(text: string, furniture: readonly Span[]): Generator<Span> {
  let from = 0;
  for (const [start, end] of [...furniture, [text.length, text.length] as const]) {
    let at = from;
    while (at < start) {
      const rest = text.slice(at, Math.min(start, at + 65536));
      const blank = BLANK.exec(rest);
      const stop = blank ? at + blank.index : at + rest.length >= start ? start : lastBreak(text, at, at + rest.length);
      const span = trim(text, [at, stop]);
      if (span[1] > span[0]) yield span;
      at = blank ? stop + blank[0].length : stop;
    }
    from = Math.max(from, end);
  }
}

/** A place to go on from in an endless block: after its last line, else its last space; never inside a pair of surrogates. */
function lastBreak(text: string, from: number, to: number): number {
  const line = text.lastIndexOf("\n", to - 1);
  if (line > from) return line + 1;
  for (let i = to; i > from + 1; i--) if (SPACE.test(text[i - 1] as string)) return i;
  return /[\udc00-\udfff]/.test(text[to] ?? "") ? to - 1 : to;
}

/** The lines of a block, or the whole block where it is hard-wrapped prose. */
function lines(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let from = block[0];
  while (from < block[1]) {
    let to = text.indexOf("\n", from);
    if (to < 0 || to > block[1]) to = block[1];
    const line = trim(text, [from, to]);
    if (line[1] > line[0]) spans.push(line);
    from = to + 1;
  }
  return isWrapped(text, spans) ? [block] : spans;
}

const ITEM = /^(?:[•·*‣–-]\s|\d{1,3}[.)]\s)/u;

/** Whether lines are one paragraph broken at a right margin: all but the last nearly as long, few ending a sentence. */
function isWrapped(text: string, spans: readonly Span[]): boolean {
  if (spans.length < 2) return false;
  const body = spans.slice(0, -1);
  const widths = body.map(([start, end]) => end - start);
  const widest = Math.max(...widths.slice(0, 2000));
  if (widest > 120 || widest < 40) return false;
  const full = widths.filter((width) => width >= widest * 0.7).length;
  const ended = body.filter(([, end]) => TERMINAL.test(text[end - 1] as string)).length;
  // Items of a list and headlines in a stack begin with marks or capitals; the lines of prose mostly do not.
  const later = spans.slice(1);
  if (spans.filter(([start]) => ITEM.test(text.slice(start, start + 6))).length > 1) return false;
  const continued = later.filter(([start]) => LOWER.test(text[start] as string)).length;
  return full >= body.length * 0.75 && ended <= body.length * 0.5 && continued >= later.length * 0.3;
}

function* cut(text: string, [from, to]: Span): Generator<Span> {
  let start = from;
  for (let i = from; i < to; i++) {
    if (i - start > LONGEST && SPACE.test(text[i] as string)) {
      yield trim(text, [start, i]);
      start = i;
      continue;
    }
    if (!TERMINAL.test(text[i] as string)) continue;
    let end = i + 1;
    while (end < to && TERMINAL.test(text[end] as string)) end++;
    const marks = end;
    while (end < to && CLOSER.test(text[end] as string)) end++;
    end = afterNotes(text, end, to);
    let next = end;
    while (next < to && SPACE.test(text[next] as string)) next++;
    if (next >= to) break;
    // "1. The nature of the message": the number of a list item.
    if (text[i] === "." && i - start < 4 && /^\d{1,3}$/u.test(text.slice(start, i))) continue;
    // "“Is it open?” Li asked.": the speaker of a quoted question belongs to it.
    if (end > marks && text[i] !== "." && SPEAKER.test(text.slice(next, Math.min(to, next + 80)))) {
      i = end - 1;
      continue;
    }
    const opens =
      OPENER.test(text.slice(next, next + 2)) || (LOWER.test(text[next] as string) && informal(text, start, i, marks === end));
    if (next > end && opens && ends(text, i, marks, next, to)) {
      yield trim(text, [start, end]);
      start = next;
    }
    i = end - 1;
  }
  const rest = trim(text, [start, to]);
  if (rest[1] > rest[0]) yield rest;
}

const SPEAKER =
  /^(?:(?:the|an?|\p{Lu}[\p{L}.’'-]*)\s){0,4}(?:the\s\p{L}+\s)?(?:said|says|asked|asks|told|wrote|added|replied|shouted|cried|answered|wondered|demanded)\b/u;
const LOWER = /\p{Ll}/u;

/** Who writes "are you kidding? why would you" begins sentences in lower case; a quoted question goes on in it. */
function informal(text: string, start: number, stop: number, unquoted: boolean): boolean {
  if (!unquoted) return false;
  return LOWER.test(text[start] as string) && /[.?!]/u.test(text[stop] as string);
}

const NOTE = /\s?\[(?:\d{1,4}|[a-z]{1,12}(?: [a-z]{1,12}){0,3})\]/uy;

/** Reference marks after a full stop ("in 1805. [19] His mother …") belong to the sentence before them. */
function afterNotes(text: string, from: number, to: number): number {
  let end = from;
  for (;;) {
    NOTE.lastIndex = end;
    if (!NOTE.test(text) || NOTE.lastIndex > to) return end;
    end = NOTE.lastIndex;
  }
}

const LAST_WORD = /[\p{L}\p{N}.]+$/u;
const FIRST_WORD = /^["“‘'«([]*([\p{L}’']+)/u;

/** Whether the mark at `stop` ends a sentence that goes on at `next`. */
function ends(text: string, stop: number, marks: number, next: number, to: number): boolean {
  if (text[stop] !== "." || marks - stop > 1) return true;
  const before = LAST_WORD.exec(text.slice(Math.max(0, stop - 24), stop))?.[0] ?? "";
  const lower = before.toLowerCase();
  if (marks === stop + 1 && SPACE.test(text[marks] ?? " ") && TITLES_WITH_STOP.has(lower) && before[0] !== lower[0]) return false;
  // "(b. March 2009)", "c. 1871", "div. 1964"
  if (/^(?:b|c|d|m|p|r|ca|cf|vs|v|pp|fl|div|tel|pron)$/u.test(before)) return !/[\d\p{Lu}]/u.test(text[next] as string);
  if (lower === "no" || lower === "nos") return !/\d/u.test(text[next] as string);
  const initial = /^\p{Lu}$/u.test(before) && before !== "I";
  if (initial || ABBREVIATIONS.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) {
    const following = FIRST_WORD.exec(text.slice(next, Math.min(to, next + 24)))?.[1] ?? "";
    return SENTENCE_OPENERS.has(following);
  }
  return true;
}

import { nameOver, tokenAt } from "../language/analysis.ts";
import { datelineEnd } from "./context.ts";
import type { Moment, TimeValue, Which } from "./date-values.ts";
import type { ArticleDocument } from "./document.ts";
import {
  BEFORE_DATES,
  DAY_PARTS,
  HEDGES,
  MONTHS,
  PARTS_OF_TIME,
  RELATIVE_DAYS,
  SEASONS,
  SMALL_NUMBERS,
  WEEKDAYS,
} from "./lexicon/time-words.ts";
import { readWritten, type Written } from "./written-dates.ts";

/** A stretch of tokens `[from, to)` that names a time, and what it hangs on. */
export interface TimeExpression {
  readonly from: number;
  readonly to: number;
  readonly value: TimeValue;
  /** The preposition before it, lower case; "" for none. */
  readonly preposition: string;
  /** The token by which it hangs on the rest of its sentence, and the one that it hangs on. */
  readonly head: number;
  readonly governor: number;
}

/** An expression before what stands around it is read. */
interface Found {
  from: number;
  to: number;
  start: Moment;
  end: Moment | null;
}

/** Longer sentences are tables or lists; written-out dates beyond so many are no article's. */
const LONGEST_SENTENCE = 400;
const MOST_WRITTEN = 2000;
/** Tokens around a month that may belong to its date: "from Friday, the 16th to the 18th of December, 2015". */
const BEFORE_MONTH = 5;
const AFTER_MONTH = 10;
const LONGEST_WRITTEN = 100;

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const DECADE = /^(?:1[5-9]|20)\d0s$/u;
const YEARS = /^((?:1[5-9]|20)\d\d)-((?:1[5-9]|20)\d\d)$/u;
const ISO = /^(?:1[5-9]|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const NUMBER = /^\d{1,3}$/u;
const CAPITAL = /^\p{Lu}/u;
const PART = /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,2}-\d{1,2}|,|-|–|to|through|until|till|of|the)$/u;
const DASH = /^(?:-|–|—|--|to|through|until|till)$/u;

/** The time expressions of an article, in order, without those that stand in names ("Sept. 11 attacks", "April Ryan") or datelines. */
export function findDates(document: ArticleDocument): TimeExpression[] {
  return new Reader(document).run();
}

class Reader {
  private readonly document: ArticleDocument;
  private readonly tag: readonly string[];
  private readonly written = new Map<string, Written | null>();
  /** The sentence being read: its first token and the one after its last. */
  private open = 0;
  private close = 0;

  constructor(document: ArticleDocument) {
    this.document = document;
    this.tag = document.analysis.tag;
  }

  run(): TimeExpression[] {
    const { analysis } = this.document;
    const all: TimeExpression[] = [];
    for (let sentence = 0; sentence + 1 < analysis.sentenceStart.length; sentence++) {
      this.open = analysis.sentenceStart[sentence] as number;
      this.close = analysis.sentenceStart[sentence + 1] as number;
      if (this.close - this.open > LONGEST_SENTENCE) continue;
      const from = Math.max(datelineEnd(analysis, sentence), this.afterDash());
      const found = this.sentence(from);
      if (found.length) all.push(...this.joined(found).flatMap((item) => this.placed(item) ?? []));
    }
    return all;
  }

  /** "Beijing, Dec. 16 (AFP) -- Xi met …": the token after a dash that no verb stands before. */
  private afterDash(): number {
    for (let i = this.open; i < Math.min(this.close - 1, this.open + 14); i++) {
      if (this.tag[i] === "VERB" || this.tag[i] === "AUX") return this.open;
      if (
        /^(?:-|--|–|—|―)$/u.test(this.document.word(i)) &&
        this.document.analysis.start[i] !== this.document.analysis.end[i - 1]
      )
        return i + 1;
    }
    return this.open;
  }

  private sentence(from: number): Found[] {
    const found: Found[] = [];
    for (let i = from; i < this.close; i++) {
      const tag = this.tag[i];
      if (tag === "PUNCT" || tag === "ADP" || tag === "DET" || tag === "PRON" || tag === "AUX" || tag === "VERB") continue;
      const item = this.at(i, found.at(-1)?.to ?? from);
      if (!item || this.insideName(item)) continue;
      found.push(item);
      i = item.to - 1;
    }
    return found;
  }

  /** The expression that a token is the core of. */
  private at(i: number, from: number): Found | null {
    const word = this.document.word(i);
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) return this.digits(i, word);
    const lower = word.toLowerCase();
    const away = RELATIVE_DAYS.get(lower);
    // "USA TODAY", "NBC's Today"
    if (away !== undefined && (word === lower || (i === from && word !== word.toUpperCase())))
      return this.withPart(i, i + 1, { unit: "away", of: "day", by: away });
    if (CAPITAL.test(word)) {
      const weekday = WEEKDAYS.get(lower);
      if (weekday !== undefined) return this.weekday(i, weekday);
      const month = MONTHS.get(lower.replace(/^mid-|\.$/gu, ""));
      if (month !== undefined) return this.month(i, month, from);
    }
    // "This Week" is a programme.
    return word === lower ? this.unit(i, lower, from) : null;
  }

  /** "2014", "2010-2014", "1990s", "2015-12-16", where the tree makes it no count of something. */
  private digits(i: number, word: string): Found | null {
    const iso = ISO.test(word);
    if (!iso && this.document.analysis.label[i] === "nummod") return null;
    const one = (start: Moment, end: Moment | null = null): Found => ({ from: i, to: i + 1, start, end });
    if (iso) {
      const [year, month, day] = word.split("-").map(Number) as [number, number, number];
      return one({ unit: "day", year, month, day });
    }
    if (YEAR.test(word)) return one({ unit: "year", year: Number(word) });
    if (DECADE.test(word)) return one({ unit: "decade", year: Number(word.slice(0, 4)) });
    const range = YEARS.exec(word);
    return range ? one({ unit: "year", year: Number(range[1]) }, { unit: "year", year: Number(range[2]) }) : null;
  }

  /** "Wednesday", "last Friday", "Tuesday night"; not "every Monday", "a Tuesday", "Super Tuesday", "Friday, Dec. 16". */
  private weekday(i: number, weekday: number): Found | null {
    const next = this.document.word(this.lower(i + 1) === "," ? i + 2 : i + 1) ?? "";
    if (i + 1 < this.close && CAPITAL.test(next) && MONTHS.has(next.toLowerCase().replace(/\.$/u, ""))) return null;
    const which = this.which(i);
    if (which) return this.withPart(which.from, i + 1, { unit: "weekday", weekday, which: which.which });
    if (i > this.open) {
      const before = this.lower(i - 1);
      if (/^(?:every|each|a|an|one|any|some|most|many|previous|following|two|three|good|black|easter|ash|palm)$/u.test(before))
        return null;
      if (before === "the" && this.document.analysis.label[i] !== "compound") return null;
      // "Super Tuesday", "Cyber Monday": a day with a name of its own.
      if (
        this.document.analysis.head[i - 1] === i &&
        CAPITAL.test(this.document.word(i - 1)) &&
        !/^(?:on|late|early)$/u.test(before)
      )
        return null;
    }
    return this.withPart(i, i + 1, { unit: "weekday", weekday, which: "" });
  }

  /** A month with what stands around it: "March", "mid-October 2014", "Dec. 16, 2015", "16-18 December". */
  private month(i: number, month: number, from: number): Found | null {
    if (this.tag[i] !== "PROPN" && this.tag[i] !== "NOUN" && this.tag[i] !== "NUM") return null;
    const name = nameOver(this.document.analysis, i, i + 1);
    if (name?.label === "PERSON") return null;
    let low = i;
    while (low - 1 >= Math.max(from, this.open, i - BEFORE_MONTH) && this.isPart(low - 1)) low--;
    let high = i + 1;
    while (high < Math.min(this.close, i + AFTER_MONTH) && this.isPart(high)) high++;
    let digit = false;
    for (let k = low; k < high && !digit; k++) digit = /^\d/u.test(this.document.word(k));
    if (digit) {
      const found = this.writtenOut(i, low, high);
      if (found) return found;
    }
    const which = this.which(i);
    if (which) return { from: which.from, to: i + 1, start: { unit: "month", year: null, month, which: which.which }, end: null };
    return { from: i, to: i + 1, start: { unit: "month", year: null, month, which: "" }, end: null };
  }

  /** Whether a token may be part of a written-out date: its number, its year, what joins two of them. */
  private isPart(token: number): boolean {
    const word = this.document.word(token);
    if (PART.test(word)) return true;
    const lower = word.toLowerCase().replace(/\.$/u, "");
    return CAPITAL.test(word) && (MONTHS.has(lower) || WEEKDAYS.has(lower));
  }

  /** What chrono makes of the tokens around a month, where it takes the month itself and no number that counts something else. */
  private writtenOut(i: number, low: number, high: number): Found | null {
    const { analysis } = this.document;
    const base = analysis.start[low] as number;
    const text = analysis.text.slice(base, analysis.end[high - 1]);
    if (text.length > LONGEST_WRITTEN) return null;
    const at = (analysis.start[i] as number) - base;
    const key = `${at} ${text}`;
    let written = this.written.get(key);
    if (written === undefined) {
      if (this.written.size >= MOST_WRITTEN) return null;
      written = readWritten(text, at);
      this.written.set(key, written);
    }
    if (!written) return null;
    const from = tokenAt(analysis, base + written.start);
    const to = tokenAt(analysis, base + written.stop - 1) + 1;
    for (let k = from; k < to; k++) {
      const up = analysis.head[k] as number;
      // "In December 12 people …" counts people; "the Dec. 16 meeting" is a day's.
      const counts = analysis.label[k] === "nummod" && NUMBER.test(this.document.word(k)) && (up < from || up >= to);
      if (counts && analysis.xpos[up] !== "NN") return null;
    }
    return { from, to, start: written.first, end: written.last };
  }

  /** "last week", "this month", "two years ago", "over the weekend", "the summer of 2013". */
  private unit(i: number, lower: string, from: number): Found | null {
    const season = SEASONS.get(lower);
    const one = lower.replace(/s$/u, "");
    if (
      season === undefined &&
      one !== "week" &&
      one !== "month" &&
      one !== "year" &&
      one !== "day" &&
      lower !== "weekend" &&
      lower !== "night"
    )
      return null;
    if (this.lower(i + 1) === "ago") return one === "night" || season ? null : this.ago(i, one as "day", from);
    if (one !== lower) return null;
    const which = this.which(i);
    if (season !== undefined) {
      const year = this.lower(i + 1) === "of" ? i + 2 : i + 1;
      if (year < this.close && YEAR.test(this.document.word(year)))
        return {
          from: i,
          to: year + 1,
          start: { unit: "season", year: Number(this.document.word(year)), season, which: "" },
          end: null,
        };
      return (
        which && { from: which.from, to: i + 1, start: { unit: "season", year: null, season, which: which.which }, end: null }
      );
    }
    if (lower === "weekend") {
      if (which) return { from: which.from, to: i + 1, start: { unit: "weekend", which: which.which }, end: null };
      const over = this.lower(i - 1) === "the" && /^(?:over|during)$/u.test(this.lower(i - 2));
      return over ? { from: i - 1, to: i + 1, start: { unit: "weekend", which: "" }, end: null } : null;
    }
    if (!which || which.past) return null;
    if (lower === "night")
      return which.which === "last"
        ? { from: which.from, to: i + 1, start: { unit: "away", of: "day", by: -1 }, end: null }
        : null;
    if (lower === "day") return null;
    const by = which.which === "last" ? -1 : which.which === "next" ? 1 : 0;
    return { from: which.from, to: i + 1, start: { unit: "away", of: lower as "week", by }, end: null };
  }

  /** "two weeks ago", "a year ago"; not "more than a year ago", "years ago". */
  private ago(i: number, of: "day" | "week" | "month" | "year", from: number): Found | null {
    const number = i - 1;
    if (number < Math.max(from, this.open)) return null;
    const word = this.lower(number);
    const count = SMALL_NUMBERS.get(word) ?? (NUMBER.test(word) ? Number(word) : 0);
    if (count === 0 || (of === "day" && count > 60) || (of === "week" && count > 20) || (of === "month" && count > 30))
      return null;
    if (number > this.open && (HEDGES.has(this.lower(number - 1)) || /^\p{N}|^[-–,.]$/u.test(this.document.word(number - 1))))
      return null;
    return { from: number, to: i + 2, start: { unit: "away", of, by: -count }, end: null };
  }

  /** "last", "this", "next" before a token, where no article or number makes it a span of time: not "the next week". */
  private which(i: number): { readonly which: Which; readonly from: number; readonly past: boolean } | null {
    if (i <= this.open) return null;
    let from = i - 1;
    let which: Which | null = null;
    let past = false;
    const before = this.lower(from);
    if (before === "last" || before === "this" || before === "next") which = before;
    // "this past Sunday", "this coming Sunday"
    else if (/^(?:past|coming)$/u.test(before) && from > this.open && this.lower(from - 1) === "this") {
      which = "this";
      past = true;
      from--;
    }
    if (which === null) return null;
    if (
      from > this.open &&
      /^(?:the|a|an|his|her|its|their|our|my|your|very|’s|'s|those|these|past)$/u.test(this.lower(from - 1))
    )
      return null;
    return { which, from, past };
  }

  /** Takes in the part of the day: "Tuesday night", "yesterday afternoon". */
  private withPart(from: number, to: number, start: Moment): Found {
    return { from, to: to < this.close && DAY_PARTS.has(this.lower(to)) ? to + 1 : to, start, end: null };
  }

  private lower(token: number): string {
    return token >= this.open && token < this.close ? this.document.lower(token) : "";
  }

  /** "Sept. 11 attacks", "Sunday Times": a mention that holds the expression's tokens. */
  private insideName({ from, to }: Found): boolean {
    for (let i = from; i < to; i++) if (this.document.mentionAt(i)) return true;
    return false;
  }

  /** Joins what is one time: "between 2014 and 2016", "from Monday to Friday"; drops "on Monday or Friday". */
  private joined(found: readonly Found[]): Found[] {
    const kept: Found[] = [];
    let several = false;
    for (const item of found) {
      const last = kept.at(-1);
      const words = last && item.from - last.to <= 3 ? this.between(last.to, item.from) : null;
      if (!last || words === null) {
        if (several) kept.pop();
        several = false;
        kept.push({ ...item });
        continue;
      }
      const opening = this.lower(last.from - 1);
      const range =
        (DASH.test(words) && (opening === "from" || /^[-–]$/u.test(words))) || (words === "and" && opening === "between");
      const pair = words === "and" && adjacent(last, item);
      if ((range || pair) && !last.end && !item.end && !several) {
        last.to = item.to;
        last.end = item.start;
      } else if (/^(?:and|or|,|, and|, or|and on|or on|and in|or in|\/)$/u.test(words)) {
        last.to = item.to;
        several = true;
      } else {
        if (several) kept.pop();
        several = false;
        kept.push({ ...item });
      }
    }
    if (several) kept.pop();
    return kept;
  }

  private between(from: number, to: number): string {
    let words = "";
    for (let i = from; i < to; i++) words += `${i > from ? " " : ""}${this.lower(i)}`;
    return words;
  }

  /** Reads the preposition and the place in the tree; null where they make it no time of anything. */
  private placed({ from, to, start, end }: Found): TimeExpression | null {
    const { analysis } = this.document;
    let head = -1;
    for (let i = from; i < to; i++) {
      const up = analysis.head[i] as number;
      if (analysis.tag[i] !== "PUNCT" && (up < from || up >= to)) head = i;
      if (head === i && /^(?:obl|nmod|advmod)/u.test(analysis.label[i] as string)) break;
    }
    if (head < 0) return null;
    let governor = analysis.head[head] as number;
    let left = this.beforeWords(from);
    // "on the morning of Dec. 16", "at the end of 2014"
    while (left > this.open && this.lower(left) === "of" && PARTS_OF_TIME.has(this.lower(left - 1)) && governor === left - 1) {
      head = governor;
      governor = analysis.head[head] as number;
      left = this.beforeWords(left - 1);
    }
    const adposition = left >= this.open && /^(?:ADP|SCONJ)$/u.test(this.tag[left] as string) && this.lower(left) !== "that";
    const preposition = adposition ? this.lower(left) : "";
    const open = preposition === "since" ? "since" : /^(?:until|till|through)$/u.test(preposition) ? "until" : "";
    if (preposition === "between" && !end) return null;
    if (preposition === "from" && !end) return null;
    if (open && end) return null;
    return { from, to, value: { start, end, open }, preposition, head, governor };
  }

  /** The token before an expression, over articles and words such as "early". */
  private beforeWords(from: number): number {
    let left = from - 1;
    while (left >= this.open && BEFORE_DATES.has(this.lower(left))) left--;
    return left;
  }
}

/** Two times of one kind, the second right after the first: "Monday and Tuesday", "2014 and 2015". */
function adjacent({ start: a }: Found, { start: b }: Found): boolean {
  if (a.unit === "weekday" && b.unit === "weekday") return a.which === b.which && (a.weekday + 1) % 7 === b.weekday;
  if (a.unit === "year" && b.unit === "year") return b.year === a.year + 1;
  return a.unit === "month" && b.unit === "month" && a.which === b.which && b.month === a.month + 1 && a.year === null;
}

import { daysOf } from "../article/edtf.ts";
import type { Status } from "../schema/status.ts";

/** Which of several days, months or seasons of a name is meant: "last March", "this Friday"; "" where nothing says it. */
export type Which = "" | "last" | "this" | "next";

/** What a time expression says before it is held against a calendar; `null` for a year that it leaves out. */
export type Moment =
  | { readonly unit: "day"; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly unit: "month"; readonly year: number | null; readonly month: number; readonly which: Which }
  | { readonly unit: "season"; readonly year: number | null; readonly season: number; readonly which: Which }
  | { readonly unit: "year"; readonly year: number }
  | { readonly unit: "decade"; readonly year: number }
  | { readonly unit: "weekday"; readonly weekday: number; readonly which: Which }
  | { readonly unit: "weekend"; readonly which: Which }
  /** "yesterday", "last week", "two years ago": that many units away from the article's date. */
  | { readonly unit: "away"; readonly of: "day" | "week" | "month" | "year"; readonly by: number };

/** Which way a clause looks from the article's date: "met on Wednesday", "will meet on Wednesday". */
export type Direction = "past" | "future" | "unknown";

/** A moment or the time between two of them; `open` for an end that the text leaves open: "since 2014", "until June". */
export interface TimeValue {
  readonly start: Moment;
  readonly end: Moment | null;
  readonly open: "" | "since" | "until";
}

/** A stretch of days, both counted in, with how it is written. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const DAY = 86_400_000;
/** Days between a date without year and the article's within which the nearest such day is meant. */
const NEAR = 100;
/** So many days off, this year's June is called "last June" or "next June". */
const FAR = 150;

/**
 * The date or interval that an expression means in an article of a date, in EDTF, as precise as the text: "2015-12-16",
 * "2015-12", "2014/..". Null where the text does not tell: a relative expression without the article's date, a bare
 * weekday where the clause looks neither back nor ahead, a past that would lie ahead.
 */
export function resolveTime(
  { start, end, open }: TimeValue,
  article: string | null,
  direction: Direction,
  status: Status,
): string | null {
  const today = article === null ? null : dayOf(article);
  const way = open === "since" ? "past" : direction;
  const first = stretchOf(start, today, way);
  const last = first && end ? stretchOf(end, today, way, first) : first;
  if (!first || !last || last.last < first.first) return null;
  const from = first.text.split("/")[0];
  const to = last.text.split("/").at(-1);
  if (open === "until") return `../${to}`;
  if (today !== null && !agrees(first, last, today, status, direction)) return null;
  if (open === "since") return `${from}/..`;
  return end ? `${from}/${to}` : first.text;
}

/** Whether what happened does not lie ahead, and what is planned not behind. */
function agrees(first: Stretch, last: Stretch, today: number, status: Status, direction: Direction): boolean {
  // "will not attend on Friday" is negated and lies ahead.
  if (status === "planned" || (status === "negated" && direction === "future")) return last.last >= today;
  return first.first <= today || (status === "possible" && direction !== "past");
}

function stretchOf(moment: Moment, today: number | null, direction: Direction, after?: Stretch): Stretch | null {
  switch (moment.unit) {
    case "year":
      return years(moment.year, moment.year);
    case "decade":
      return years(moment.year, moment.year + 9);
    case "day":
      return moment.year === null
        ? nearest(direction, today, after, (year) => dayStretch(year, moment.month, moment.day))
        : dayStretch(moment.year, moment.month, moment.day);
    case "month":
      if (moment.year !== null) return monthStretch(moment.year, moment.month);
      return named(moment.which, direction, today, after, (year) => monthStretch(year, moment.month));
    case "season":
      if (moment.year !== null) return seasonStretch(moment.year, moment.season);
      // The winter of a year may be its beginning or its end.
      if (moment.season === 24) return null;
      return named(moment.which, direction, today, after, (year) => seasonStretch(year, moment.season));
    case "weekday":
      return today === null ? null : weekday(moment.weekday, moment.which, direction, today, after);
    case "weekend":
      return today === null ? null : weekend(moment.which, direction, today);
    case "away":
      return today === null ? null : away(moment.of, moment.by, today, direction);
  }
}

/** The year of a date without one: the last such day up to the article's, or the next from it on. */
function nearest(
  direction: Direction,
  today: number | null,
  after: Stretch | undefined,
  of: (year: number) => Stretch | null,
): Stretch | null {
  if (after) {
    const year = yearOf(after.first);
    return [of(year), of(year + 1)].find((stretch) => stretch && stretch.first >= after.first) ?? null;
  }
  if (today === null) return null;
  const year = yearOf(today);
  const all = [of(year - 1), of(year), of(year + 1)].filter((stretch) => stretch !== null);
  if (direction === "past") return all.findLast((stretch) => stretch.first <= today) ?? null;
  if (direction === "future") return all.find((stretch) => stretch.last >= today) ?? null;
  // A month may be the last or the next; a day is near.
  return all.find(({ first, last }) => first === last && Math.abs(first - today) <= NEAR) ?? null;
}

/** "in March", "last March", "this summer", "next June". */
function named(
  which: Which,
  direction: Direction,
  today: number | null,
  after: Stretch | undefined,
  of: (year: number) => Stretch | null,
): Stretch | null {
  if (which === "" || after) return nearest(direction, today, after, of);
  if (today === null) return null;
  const year = yearOf(today);
  if (which === "this") return of(year);
  const near = of(year);
  if (which === "next") return near && near.first > today ? doubtful(near, near.first - today) : of(year + 1);
  return near && near.last < today ? doubtful(near, today - near.last) : of(year - 1);
}

/** What lies a short time off in the same year is rarely called "last" or "next", and who says it may mean either year. */
const doubtful = (stretch: Stretch, distance: number): Stretch | null => (distance >= FAR ? stretch : null);

/** A weekday by its nearest day; "last Friday" said on a Monday is of the week before, said on a Saturday of either. */
function weekday(day: number, which: Which, direction: Direction, today: number, after: Stretch | undefined): Stretch | null {
  const back = (weekdayOf(today) - day + 7) % 7;
  const ahead = (7 - back) % 7;
  if (after) return oneDay(after.first + ((day - weekdayOf(after.first) + 7) % 7));
  // A week begins on Monday.
  const fromMonday = (weekdayOf(today) + 6) % 7;
  if (which === "last") return back === 0 ? oneDay(today - 7) : back > fromMonday ? oneDay(today - back) : null;
  if (which === "next") return ahead === 0 ? oneDay(today + 7) : ahead > 6 - fromMonday ? oneDay(today + ahead) : null;
  if (direction === "unknown") return null;
  return oneDay(direction === "past" ? today - back : today + ahead);
}

/** Saturday and Sunday. */
function weekend(which: Which, direction: Direction, today: number): Stretch | null {
  const sinceSaturday = (weekdayOf(today) + 1) % 7;
  const saturday = today - sinceSaturday;
  const at = (first: number): Stretch => ({ first, last: first + 1, text: `${isoOf(first)}/${isoOf(first + 1)}` });
  const inside = sinceSaturday <= 1;
  if (which === "last") return at(inside ? saturday - 7 : saturday);
  // "next weekend" is the coming one for some and the one after it for others.
  if (which === "next") return null;
  if (direction === "past") return at(saturday);
  return direction === "future" ? at(inside ? saturday : saturday + 7) : null;
}

function away(of: "day" | "week" | "month" | "year", by: number, today: number, direction: Direction): Stretch | null {
  if (of === "day") return oneDay(today + by);
  if (of === "week") return week(by, today, direction);
  const year = yearOf(today);
  if (of === "year") return years(year + by, year + by);
  const months = year * 12 + Number(isoOf(today).slice(5, 7)) - 1 + by;
  return monthStretch(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

/**
 * A week begins on Monday for some and on Sunday for others: what is written on a Sunday may mean either. Of the
 * running week only what is over has happened, and on its first days the one before still counts.
 */
function week(by: number, today: number, direction: Direction): Stretch {
  const weekday = weekdayOf(today);
  const monday = today - ((weekday + 6) % 7) + 7 * by;
  let first = monday;
  let last = weekday === 0 ? monday + 12 : monday + 6;
  if (by === 0 && direction === "past") [first, last] = [weekday <= 1 ? today - 6 : monday, today];
  if (by === 0 && direction === "future") first = today;
  if (by < 0) last = Math.min(last, today - 1);
  if (by > 0) first = Math.max(first, today + 1);
  return { first, last, text: `${isoOf(first)}/${isoOf(last)}` };
}

const written = (year: number): string => String(year).padStart(4, "0");
const known = (year: number): boolean => year >= 1000 && year <= 9999;

function years(from: number, to: number): Stretch | null {
  if (!known(from) || !known(to)) return null;
  const text = from === to ? written(from) : `${written(from)}/${written(to)}`;
  return { first: dayNumber(from, 1, 1), last: dayNumber(to, 12, 31), text };
}

function monthStretch(year: number, month: number): Stretch | null {
  if (!known(year)) return null;
  const text = `${written(year)}-${String(month).padStart(2, "0")}`;
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysOf(year, month)), text };
}

/** A season of the north, roughly: its months are only used to tell past from future. */
function seasonStretch(year: number, season: number): Stretch | null {
  if (!known(year)) return null;
  const month = (season - 21) * 3 + 3;
  const first = dayNumber(year, month, 1);
  return { first, last: first + 91, text: `${written(year)}-${season}` };
}

function dayStretch(year: number, month: number, day: number): Stretch | null {
  return known(year) && day <= daysOf(year, month) ? oneDay(dayNumber(year, month, day)) : null;
}

const oneDay = (day: number): Stretch => ({ first: day, last: day, text: isoOf(day) });

/** Days since 1970. */
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
const weekdayOf = (day: number): number => new Date(day * DAY).getUTCDay();

/** The day of an ISO date; null for what is none. */
function dayOf(date: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (!known(year) || year > 9990 || year < 1010 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  return dayNumber(year, month, day);
}

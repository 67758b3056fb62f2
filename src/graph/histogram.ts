/** One bar: the days from `first` to `last`, and how many dates lie in them. */
export interface Bar {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** Dates in bars of one width. */
export interface Histogram {
  readonly unit: "day" | "week" | "month" | "quarter" | "year";
  readonly bars: readonly Bar[];
  /** How many had no date. */
  readonly undated: number;
}

const DAY = 86_400_000;
const MOST_BARS = 62;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first day of a day (`2015-12-16`), month (`2015-12`) or year (`2015`), as a time; null for no such date. */
function timeOf(date: string): number | null {
  const time = Date.parse(`${date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  return Number.isNaN(time) ? null : time;
}

/** The start of the bar in which a time lies, and that of the next one. */
const STEPS: Readonly<Record<Histogram["unit"], (time: number) => readonly [start: number, next: number]>> = {
  day: (time) => [time, time + DAY],
  week: (time) => {
    // Weeks begin on Monday (ISO 8601); 1 January 1970 was a Thursday.
    const start = time - ((((Math.floor(time / DAY) + 3) % 7) + 7) % 7) * DAY;
    return [start, start + 7 * DAY];
  },
  month: (time) => months(time, 1),
  quarter: (time) => months(time, 3),
  year: (time) => months(time, 12),
};

function months(time: number, width: number): readonly [number, number] {
  const date = new Date(time);
  const month = Math.floor(date.getUTCMonth() / width) * width;
  return [Date.UTC(date.getUTCFullYear(), month), Date.UTC(date.getUTCFullYear(), month + width)];
}

const WIDTHS: readonly (readonly [unit: Histogram["unit"], days: number])[] = [
  ["day", 1],
  ["week", 7],
  ["month", 30.4],
  ["quarter", 91.3],
  ["year", 365.2],
];

/** As `histogram`, of dates that are counted already. */
export function histogramOf(
  counted: Iterable<readonly [date: string, count: number]>,
  undated: number,
  span: Iterable<string | null>,
): Histogram {
  return bars(counted, undated, span);
}

/**
 * Counts dates in the narrowest bars of which few enough span them: days, weeks, months, quarters or years. A month or a
 * year counts by its first day. `span` gives first and last date of a longer stretch that the bars shall reach over.
 */
export function histogram(dates: Iterable<string | null>, span: Iterable<string | null> = []): Histogram {
  const counted = new Map<string, number>();
  let undated = 0;
  for (const date of dates) {
    if (date === null) undated++;
    else counted.set(date, (counted.get(date) ?? 0) + 1);
  }
  return bars(counted, undated, span);
}

function bars(
  counted: Iterable<readonly [date: string, count: number]>,
  without: number,
  span: Iterable<string | null>,
): Histogram {
  const times = new Map<number, number>();
  let undated = without;
  for (const [date, count] of counted) {
    const time = timeOf(date);
    if (time === null) undated += count;
    else times.set(time, (times.get(time) ?? 0) + count);
  }
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const reach = (time: number): void => {
    from = Math.min(from, time);
    to = Math.max(to, time);
  };
  for (const time of times.keys()) reach(time);
  for (const date of span) {
    const time = date === null ? null : timeOf(date);
    if (time !== null) reach(time);
  }
  if (from > to) return { unit: "day", bars: [], undated };
  const days = (to - from) / DAY + 1;
  const [unit] = WIDTHS.find(([, width]) => days / width <= MOST_BARS) ?? ["year" as const];
  const step = STEPS[unit];
  const counts = new Map<number, number>();
  for (const [time, count] of times) {
    const [start] = step(time);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  const found: Bar[] = [];
  for (let [start, next] = step(from); start <= to; [start, next] = step(next)) {
    found.push({ first: iso(start), last: iso(next - DAY), count: counts.get(start) ?? 0 });
  }
  return { unit, bars: found, undated };
}

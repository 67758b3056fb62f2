const ISO_PREFIX = /^\s*(\d{4})(?:-(\d{2})-(\d{2})|(\d{2})(\d{2}))(?:\d{6})?(?!\d)/;
/** Longer text is no date. */
const LONGEST = 100;

/**
 * The calendar day of a date as metadata write it ("2015-12-16T23:30:00-05:00", "Wed, 16 Dec 2015 23:30 GMT",
 * "December 16, 2015", "20151216233000", seconds or milliseconds since 1970), as `YYYY-MM-DD`; null where it names no full, certain day.
 * The day stays as written: time zones do not shift it.
 */
export async function calendarDay(value: unknown): Promise<string | null> {
  if (typeof value === "number") return epochDay(value);
  if (value instanceof Date) return epochDay(value.getTime());
  if (typeof value !== "string" || value.trim() === "" || value.length > LONGEST) return null;
  const iso = ISO_PREFIX.exec(value);
  if (iso) return day(Number(iso[1]), Number(iso[2] ?? iso[4]), Number(iso[3] ?? iso[5]));
  return (await writtenDay(value))?.day ?? null;
}

/** The first full date in a short text, with where it stands; null where there is none. */
export async function writtenDay(
  text: string,
): Promise<{ readonly day: string; readonly start: number; readonly end: number } | null> {
  if (text.length > LONGEST || !/\d{4}/.test(text) || isAmbiguous(text)) return null;
  const { strict } = await import("chrono-node/en");
  for (const found of strict.parse(text)) {
    const { start } = found;
    if (!start.isCertain("day") || !start.isCertain("month") || !start.isCertain("year")) continue;
    const written = day(start.get("year"), start.get("month"), start.get("day"));
    if (written) return { day: written, start: found.index, end: found.index + found.text.length };
  }
  return null;
}

/** "5/12/2015" is a day in May or in December: no date is better than a wrong one. */
function isAmbiguous(text: string): boolean {
  const match = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(text);
  return match !== null && match[1] !== match[2] && Number(match[1]) <= 12 && Number(match[2]) <= 12;
}

function epochDay(value: number): string | null {
  const date = new Date(Math.abs(value) < 1e11 ? value * 1000 : value);
  return Number.isNaN(date.getTime()) ? null : day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function day(year: number | null, month: number | null, dayOfMonth: number | null): string | null {
  if (year === null || month === null || dayOfMonth === null || year < 1000 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  return date.toISOString().slice(0, 10);
}

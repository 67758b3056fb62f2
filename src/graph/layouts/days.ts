const DAY = 86_400_000;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** The number of days from 1970 to an ISO date or the start of an interval (`2015-12-16`, `2015-12`, `2015/2016`); NaN for none. */
export function dayOf(date: string | null): number {
  const found = date === null ? null : DATE.exec(date);
  if (!found) return Number.NaN;
  const [, year, month = "01", day = "01"] = found;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
}

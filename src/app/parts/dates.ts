const FORMAT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** "16 Dec 2015" for an ISO date; anything else unchanged. */
export function longDate(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : FORMAT.format(time);
}

/** "16 Dec 2015", or "5 Jun 2013 – 16 Dec 2015" where the two differ. */
export function dateRange(first: string, last: string | null): string {
  return last === null || last === first ? longDate(first) : `${longDate(first)} – ${longDate(last)}`;
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const SEASONS = ["spring", "summer", "autumn", "winter"];

/** "16 Dec 2015", "March 2015", "summer 2013", "since 2014", "until June 2016" for a date or interval (EDTF). */
export function whenWords(when: string): string {
  const [from = "", to = from] = when.split("/");
  if (isOpen(to)) return `since ${dateWords(from)}`;
  if (isOpen(from)) return `until ${dateWords(to)}`;
  return from === to ? dateWords(from) : `${dateWords(from)} – ${dateWords(to)}`;
}

const isOpen = (end: string): boolean => end === "" || end === "..";

function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/u.exec(date) ?? [];
  if (month === undefined) return date;
  if (day !== undefined) return longDate(date);
  const season = SEASONS[Number(month) - 21];
  if (season !== undefined) return `${season} ${year}`;
  const time = Date.parse(`${date}-01T00:00:00Z`);
  return Number.isNaN(time) ? date : MONTH.format(time);
}

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

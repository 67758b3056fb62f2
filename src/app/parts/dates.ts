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

/** "16 Dec 2015", "March 2015" or "2014" for a date of any precision. */
function anyDate(date: string): string {
  if (/^\d{4}$/u.test(date)) return date;
  if (!/^\d{4}-\d\d$/u.test(date)) return longDate(date);
  const time = Date.parse(`${date}-01T00:00:00Z`);
  return Number.isNaN(time) ? date : MONTH.format(time);
}

/** A date or interval in EDTF as people write it: "since 2014", "until June 2016", "3 Dec 2015 – 5 Dec 2015". */
export function readableWhen(when: string): string {
  const [from = "", to] = when.split("/");
  if (to === undefined) return anyDate(from);
  if (to === "..") return `since ${anyDate(from)}`;
  return from === ".." ? `until ${anyDate(to)}` : `${anyDate(from)} – ${anyDate(to)}`;
}

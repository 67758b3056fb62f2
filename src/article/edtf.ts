/** A year, with a month or season (21 to 24: spring, summer, autumn, winter) and a day. */
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u;
/** A date of which not all digits are known: "199X", "2015-XX". */
const UNSPECIFIED = /^(?:\d{3}X|\d\dXX|\d{4}-XX(?:-XX)?|\d{4}-(?:0[1-9]|1[0-2])-XX)$/u;
const CLOCK = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-][01]\d(?::?[0-5]\d)?)?$/u;
/** No date is longer. */
const LONGEST = 80;

/**
 * Whether a text is a date or an interval as ISO 8601 and its extension write them (EDTF, levels 0 and 1 of
 * ISO 8601-2:2019, years 0 to 9999): "2015-12-16", "2015-12", "2013-22" (summer), "2014/2016", "2014/..", "../2016-06".
 */
export function isEdtf(text: string): boolean {
  if (text.length > LONGEST) return false;
  const ends = text.split("/");
  if (ends.length === 1) return isDate(text);
  const [from, to] = ends as [string, string];
  if (ends.length > 2 || (isOpen(from) && isOpen(to))) return false;
  if (!(isOpen(from) || isDate(from)) || !(isOpen(to) || isDate(to))) return false;
  return isOpen(from) || isOpen(to) || from <= endKey(to);
}

/** The two ends of a date or interval: of "2015-12" twice that; null for an end that is open or unknown. */
export function edtfEnds(when: string): readonly [first: string | null, last: string | null] {
  const [from = "", to = from] = when.split("/");
  return [isOpen(from) ? null : from, isOpen(to) ? null : to];
}

/** Orders the ends of dates of any precision: "2014" ends after "2014-03". */
const endKey = (date: string): string => `${date}~`;

/** The one of two dates that begins first ("2014" before "2014-03"); null counts for nothing. */
export const firstBegun = (a: string | null, b: string | null): string | null => (a && b ? (a <= b ? a : b) : (a ?? b));
/** The one of two dates that ends last ("2014" after "2014-03"); null counts for nothing. */
export const lastEnded = (a: string | null, b: string | null): string | null =>
  a && b ? (endKey(a) >= endKey(b) ? a : b) : (a ?? b);

const isOpen = (text: string): boolean => text === "" || text === "..";

function isDate(text: string): boolean {
  const bare = text.replace(/[?~%]$/u, "");
  if (UNSPECIFIED.test(bare)) return true;
  const match = DATE.exec(bare) ?? DATE.exec(CLOCK.exec(text)?.[1] ?? "");
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (match[2] === undefined) return true;
  if (match[3] === undefined) return (month >= 1 && month <= 12) || (month >= 21 && month <= 24);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

/** How many days a month (1 to 12) has in the Gregorian calendar. */
export function daysOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

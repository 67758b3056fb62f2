import { daysOf, isEdtf } from "../article/edtf.ts";

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** A day that the calendar has, as XML Schema wants dates (no year 0): null for "2015-02-30", "2015-12" or anything else. */
export const calendarDay = (date: string | null | undefined): string | null =>
  date && DAY.test(date) && !date.startsWith("0000") && isEdtf(date) ? date : null;

/** A year with its parts; digits that are not known are "X". */
const PARTS = /^(\d[\dX]{3})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?/u;
/** The months of the seasons 21 to 24 of EDTF, on the northern half of the Earth; winter stands at both ends of a year. */
const SEASONS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  21: ["03", "05"],
  22: ["06", "08"],
  23: ["09", "11"],
  24: ["01", "12"],
};

/** The first day of a date of EDTF: "2015-12" gives 2015-12-01, "199X" 1990-01-01; null where it is none. */
export function firstDay(date: string): string | null {
  const [, year, month = "XX", day = "XX"] = PARTS.exec(date) ?? [];
  if (year === undefined) return null;
  const first = month === "XX" ? "01" : (SEASONS[month]?.[0] ?? month);
  return `${year.replaceAll("X", "0")}-${first}-${day === "XX" ? "01" : day}`;
}

/** The last day of a date of EDTF: "2015-12" gives 2015-12-31, "199X" 1999-12-31; null where it is none. */
export function lastDay(date: string): string | null {
  const [, year, month = "XX", day = "XX"] = PARTS.exec(date) ?? [];
  if (year === undefined) return null;
  const whole = year.replaceAll("X", "9");
  const last = month === "XX" ? "12" : (SEASONS[month]?.[1] ?? month);
  return `${whole}-${last}-${day === "XX" ? String(daysOf(Number(whole), Number(last))) : day}`;
}

/** A date of EDTF as far as plain ISO 8601 can tell it, a year, a month or a day: "2015-12~" gives 2015-12; null where it cannot. */
export function plainDate(date: string): string | null {
  const [, year = "X", month = "XX", day = "XX"] = PARTS.exec(date) ?? [];
  if (year.includes("X")) return null;
  if (month === "XX" || SEASONS[month]) return year;
  return day === "XX" ? `${year}-${month}` : `${year}-${month}-${day}`;
}

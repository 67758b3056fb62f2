import { casual } from "chrono-node/en";
import type { Moment } from "./date-values.ts";

/** A date found in a short text: where it stands, and the two ends of a range. */
export interface Written {
  readonly start: number;
  readonly stop: number;
  readonly first: Moment;
  readonly last: Moment | null;
}

/** Any leap year, at noon: years that the text leaves out are not read off it. */
const REFERENCE = { instant: new Date("2000-06-15T12:00:00Z"), timezone: 0 };

/** The written-out date of a short text that holds the month at an offset. */
export function readWritten(text: string, month: number): Written | null {
  for (const { index, text: words, start, end } of casual.parse(text, REFERENCE)) {
    if (index > month || index + words.length <= month) continue;
    const last = end ? momentOf(end, words) : null;
    const first = momentOf(start, words, last);
    return first && (!end || last) ? { start: index, stop: index + words.length, first, last } : null;
  }
  return null;
}

type Component = "year" | "month" | "day";
interface Components {
  isCertain(component: Component): boolean;
  get(component: Component): number | null;
}

/** What a text says of a date itself; a range's first half has the year of its second: "Sept. 30-Oct. 2, 2016". */
function momentOf(parts: Components, words: string, last: Moment | null = null): Moment | null {
  const certain = (component: Component): number | null => (parts.isCertain(component) ? parts.get(component) : null);
  const month = certain("month");
  if (month === null) return null;
  const day = certain("day");
  let year = certain("year");
  // "on Dec. 16, 15 people": no year is written so short.
  if (year !== null && !words.includes(String(year))) year = null;
  if (year === null && last && "year" in last && "month" in last && last.year !== null)
    year = month > last.month ? last.year - 1 : last.year;
  return day === null ? { unit: "month", year, month, which: "" } : { unit: "day", year, month, day };
}

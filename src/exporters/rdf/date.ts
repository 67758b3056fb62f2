import { isEdtf } from "../../article/edtf.ts";
import { plainDate } from "../days.ts";
import type { RdfValue } from "./resource.ts";

const TYPES = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" } as const;

/** A date as a typed literal as precise as it is: year, month or day; mere text where it is no such date. */
export function dateValue(date: string): RdfValue {
  const plain = isEdtf(date) && !date.includes("/") ? plainDate(date) : null;
  const type = plain === null ? undefined : TYPES[plain.length as keyof typeof TYPES];
  return plain === null || type === undefined ? { text: date.toWellFormed() } : { text: plain, type };
}

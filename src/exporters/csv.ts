import { createFormatValue } from "csv42";

/** What a cell may hold; null for nothing. */
export type CsvCell = string | number | null;

/** Quotes as RFC 4180 wants it: what holds a comma, a quotation mark or a line break stands in quotation marks, doubled inside. */
const quoted = createFormatValue(",");

/**
 * The first characters that make a spreadsheet take a cell for a formula and run it (OWASP, "CSV Injection",
 * https://owasp.org/www-community/attacks/CSV_Injection): equals, plus, minus, at, tab, carriage return.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** The same behind what parts cells in countries where numbers have a comma, and in tables that are pasted. */
const HIDDEN = /([;\t|])(?=[=+\-@＝＋－＠])/g;

/** A cell that no spreadsheet runs: text that looks like a formula gets an apostrophe before it; a number is no text. */
function cell(value: CsvCell): string {
  if (typeof value !== "string") return quoted(value);
  const text = value.toWellFormed();
  const plain = text.replace(HIDDEN, "$1'");
  return quoted(FORMULA.test(plain) ? `'${plain}` : plain);
}

/**
 * A table as comma-separated values (RFC 4180), line by line: the header, then the rows, each with the line break that ends it.
 * Words of articles come from anybody: none of them becomes a formula.
 */
export function* csv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): Generator<string> {
  yield `${header.map(cell).join(",")}\r\n`;
  for (const row of rows) yield `${row.map(cell).join(",")}\r\n`;
}

/** The same for a program that reads data: nothing is put before a cell, and line breaks are those of Unix. */
export function* plainCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): Generator<string> {
  const plain = (value: CsvCell): string => quoted(typeof value === "string" ? value.toWellFormed() : value);
  yield `${header.map(plain).join(",")}\n`;
  for (const row of rows) yield `${row.map(plain).join(",")}\n`;
}

/** Put before the first line of a file, it makes Excel read the rest as UTF-8, where it would take "é" for "Ã©" otherwise. */
export const BYTE_ORDER_MARK = "\ufeff";

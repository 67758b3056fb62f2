import { csv } from "../../../exporters/csv.ts";
import type { Table, TableRow } from "./table.ts";

/** The rows of a table in the order given as CSV, with a header; dates as ISO dates, confidence as 0..1. */
export function tableCsv<R extends TableRow>({ columns, rows }: Table<R>, order: Iterable<number>): Generator<string> {
  return csv(
    columns.map(({ label }) => label),
    (function* () {
      for (const place of order) {
        const row = rows[place];
        if (row) yield columns.map(({ value }) => value(row));
      }
    })(),
  );
}

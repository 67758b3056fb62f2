import { folded } from "../../../graph/folded.ts";
import { longDate } from "../../parts/dates.ts";
import type { Column, Table, TableRow } from "./table.ts";

/** Intl is slow where a table has tens of thousands of cells, and there are few days: each is written once. */
const days = new Map<string, string>();

function dayText(day: string): string {
  let text = days.get(day);
  if (text === undefined) {
    text = longDate(day);
    days.set(day, text);
  }
  return text;
}

const numberText = (number: number): string => (number < 1000 ? String(number) : number.toLocaleString("en"));

/** A cell as it stands in the table: "16 Dec 2015", "97 %"; "" for nothing. */
export function shownText<R extends TableRow>({ kind, value }: Column<R>, row: R): string {
  const found = value(row);
  if (found === null) return "";
  if (kind === "day") return dayText(String(found));
  if (typeof found === "string") return found;
  return kind === "share" ? `${Math.round(100 * found)} %` : numberText(found);
}

const texts = new WeakMap<object, readonly string[]>();

/** The cells of each row as one text, to look in: no word that is looked for reaches from one cell into the next. */
function textsOf<R extends TableRow>(table: Table<R>): readonly string[] {
  let found = texts.get(table);
  if (!found) {
    found = table.rows.map((row) => {
      let line = "";
      for (const column of table.columns) {
        line += `${shownText(column, row)}\n`;
        // A date is found as it is shown and as it is copied: "16 Dec 2015", "2015-12-16".
        if (column.kind === "day") line += `${column.value(row) ?? ""}\n`;
      }
      return folded(line);
    });
    texts.set(table, found);
  }
  return found;
}

/** Of rows in order those in which every word of a query stands in some cell, whatever its accents and capitals. */
export function matching<R extends TableRow>(table: Table<R>, order: Uint32Array, query: string): Uint32Array {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return order;
  const lines = textsOf(table);
  return order.filter((row) => words.every((word) => (lines[row] as string).includes(word)));
}

import { folded } from "../../../graph/folded.ts";
import type { Column, Table, TableRow } from "./table.ts";
import { ranksOf, textOrder } from "./text-order.ts";

/** By which column a table is sorted, and which way. */
export interface Sort {
  readonly column: string;
  readonly down: boolean;
}

type Orders = Map<string, Uint32Array>;

const orders = new WeakMap<object, Orders>();

/** What a column's rows sort by, as numbers; not a number where a cell is empty. */
function keysOf<R extends TableRow>(rows: readonly R[], { value, rank }: Column<R>): Float64Array {
  if (rank) return Float64Array.from(rows, (row) => rank(row) ?? Number.NaN);
  const values = rows.map(value);
  if (values.every((found) => typeof found !== "string")) return Float64Array.from(values, (found) => found ?? Number.NaN);
  // The same words again and again are folded and sorted once.
  const distinct = [...new Set(values.filter((found) => found !== null))].map(String);
  const ranks = ranksOf(textOrder(distinct.map(folded)));
  const rankOf = new Map(distinct.map((text, i) => [text, ranks[i] as number]));
  return Float64Array.from(values, (found) => (found === null ? Number.NaN : (rankOf.get(String(found)) as number)));
}

/**
 * The rows of a table in order, as their places in `rows`: those alike stay as they are in the table, empty cells come last
 * either way. Remembered as long as the table is.
 */
export function ordered<R extends TableRow>(table: Table<R>, { column: id, down }: Sort): Uint32Array {
  const known: Orders = orders.get(table) ?? new Map();
  orders.set(table, known);
  const name = `${id} ${down}`;
  const found = known.get(name);
  if (found) return found;
  const order = Uint32Array.from(table.rows.keys());
  const column = table.columns.find((candidate) => candidate.id === id);
  if (column) {
    const keys = keysOf(table.rows, column);
    const way = down ? -1 : 1;
    order.sort((i, j) => {
      const [a, b] = [keys[i] as number, keys[j] as number];
      if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || i - j;
      return way * (a - b) || i - j;
    });
  }
  known.set(name, order);
  return order;
}

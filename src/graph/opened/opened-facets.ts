import type { OwnFacet } from "../own-facets.ts";
import { cellAt, type Table } from "./table.ts";

/** More values are no facet: there is nothing to choose from in a list that nobody reads. */
const MOST_VALUES = 24;

/** The own attributes of nodes or edges that have a few values, at least two things sharing one. */
export function facetsOf(of: OwnFacet["of"], { columns, rows }: Table): readonly OwnFacet[] {
  return columns.flatMap((column): readonly OwnFacet[] => {
    if (!column.own || column.words.length > MOST_VALUES) return [];
    const numbers = new Map<string, number>();
    const places = new Int32Array(rows).fill(-1);
    let told = 0;
    for (let row = 0; row < rows; row++) {
      const value = cellAt(column, row);
      if (value === undefined || value === null) continue;
      const text = String(value);
      let number = numbers.get(text);
      if (number === undefined) {
        if (numbers.size === MOST_VALUES) return [];
        number = numbers.size;
        numbers.set(text, number);
      }
      places[row] = number;
      told++;
    }
    if (numbers.size < 2 || told === numbers.size) return [];
    return [{ of, name: column.name, values: [...numbers.keys()], places }];
  });
}

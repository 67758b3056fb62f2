// biome-ignore-all lint/a11y/noRedundantRoles: some browsers forget the roles of table elements that are laid out as a grid
import type { JSX } from "react";
import { Icon } from "../parts/icon.tsx";
import type { Sort } from "../state/tables/sorting.ts";
import type { Column, TableRow } from "../state/tables/table.ts";

interface GridHeadProps<R extends TableRow> {
  readonly name: string;
  readonly columns: readonly Column<R>[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** The names of the columns; a click sorts by one, another click the other way round. Numbers begin with the greatest. */
export function GridHead<R extends TableRow>({ name, columns, sort, onSort }: GridHeadProps<R>): JSX.Element {
  return (
    <thead className="grid-head" role="rowgroup">
      <tr className="grid-row" role="row" id={name} aria-rowindex={1}>
        {columns.map(({ id, label, kind }, i) => {
          const sorted = sort.column === id;
          const number = kind === "number" || kind === "share";
          return (
            <th
              key={id}
              scope="col"
              role="columnheader"
              className={number ? "number" : ""}
              aria-colindex={i + 1}
              aria-sort={sorted ? (sort.down ? "descending" : "ascending") : "none"}
            >
              <button
                type="button"
                id={`${name}-${id}`}
                tabIndex={-1}
                title={`Sort by ${label.toLowerCase()}`}
                onClick={() => onSort({ column: id, down: sorted ? !sort.down : number })}
              >
                <span>{label}</span>
                {sorted ? <Icon name={sort.down ? "down" : "up"} /> : null}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

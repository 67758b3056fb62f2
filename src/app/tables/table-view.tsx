import { type JSX, type ReactNode, useDeferredValue, useMemo } from "react";
import { BYTE_ORDER_MARK } from "../../exporters/csv.ts";
import { copyText, download } from "../../platform/browser.ts";
import { slug } from "../../resolve/names.ts";
import { counted } from "../parts/counted.ts";
import { Icon } from "../parts/icon.tsx";
import { useStore } from "../state/store.ts";
import { matching } from "../state/tables/finding.ts";
import { findInTable, sortTable, useShownTables } from "../state/tables/shown.ts";
import { ordered } from "../state/tables/sorting.ts";
import type { Table, TableRow } from "../state/tables/table.ts";
import { tableCsv } from "../state/tables/table-csv.ts";
import type { TableId } from "../state/view.ts";
import { Grid } from "./grid.tsx";

/** How a table draws its cells: by column, those that are more than words; `stop` begins the names of what keys lead to. */
export type Cells<R extends TableRow> = Readonly<Record<string, (row: R, stop: string) => ReactNode>>;

interface TableViewProps<R extends TableRow> {
  readonly id: TableId;
  /** What a row is: "entity", "entities". */
  readonly noun: readonly [one: string, many: string];
  readonly table: Table<R>;
  readonly cells: Cells<R>;
  readonly onPick: (row: R) => void;
  readonly several?: boolean;
}

/** One table with its own search, its count and the ways to take it along. */
export function TableView<R extends TableRow>({
  id,
  noun,
  table,
  cells,
  onPick,
  several = false,
}: TableViewProps<R>): JSX.Element {
  const sort = useShownTables((state) => state.sorts[id]);
  const query = useShownTables((state) => state.queries[id]);
  const wanted = useDeferredValue(query);
  const order = useMemo(() => matching(table, ordered(table, sort), wanted), [table, sort, wanted]);
  const all = table.rows.length;
  const copy = async (): Promise<void> => {
    const copied = await copyText([...tableCsv(table, order)].join(""));
    useStore.setState({
      toast: copied ? `${counted(order.length, "row")} copied as CSV.` : "The browser does not allow copying: download the CSV.",
    });
  };
  const save = (): void =>
    download(`${slug(useStore.getState().title)}-${id}.csv`, "text/csv;charset=utf-8", [
      BYTE_ORDER_MARK,
      ...tableCsv(table, order),
    ]);
  return (
    <>
      <div className="table-tools">
        <span className="table-find">
          <Icon name="search" />
          <input
            type="search"
            placeholder="Find in this table"
            aria-label="Find in this table"
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => findInTable(id, event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Escape" || query === "") return;
              event.preventDefault();
              findInTable(id, "");
            }}
          />
        </span>
        <p className="table-count" role="status" data-testid="rows">
          {order.length === all ? counted(all, ...noun) : `${order.length.toLocaleString("en")} of ${all.toLocaleString("en")}`}
        </p>
        <button type="button" className="table-tool" title="Copy these rows as CSV" onClick={() => void copy()}>
          <Icon name="copy" />
          <span>Copy as CSV</span>
        </button>
        <button type="button" className="table-tool" title="Download these rows as CSV" onClick={save}>
          <Icon name="save" />
          <span>Download CSV</span>
        </button>
      </div>
      <Grid
        id={id}
        label={noun[1]}
        table={table}
        order={order}
        sort={sort}
        onSort={(next) => sortTable(id, next)}
        cells={cells}
        onPick={onPick}
        several={several}
      />
      {order.length > 0 ? null : (
        <p className="table-none">
          {all === 0 ? `The picture shows no ${noun[1]}.` : `No row has “${query}” in it.`}{" "}
          {all === 0 ? null : (
            <button type="button" className="link-button" onClick={() => findInTable(id, "")}>
              Show all
            </button>
          )}
        </p>
      )}
    </>
  );
}

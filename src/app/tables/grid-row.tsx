// biome-ignore-all lint/a11y/noRedundantRoles: some browsers forget the roles of table elements that are laid out as a grid
import { type JSX, type MouseEvent, memo, type ReactNode } from "react";
import { useHover } from "../parts/use-hover.ts";
import { shownText } from "../state/tables/finding.ts";
import type { Column, TableRow } from "../state/tables/table.ts";
import { lineKey } from "../state/view.ts";
import type { Cells } from "./table-view.tsx";

interface GridRowProps<R extends TableRow> {
  readonly name: string;
  readonly row: R;
  readonly columns: readonly Column<R>[];
  readonly cells: Cells<R>;
  readonly index: number;
  /** Pixels from the first row. */
  readonly top: number;
  readonly selected: boolean;
  readonly active: boolean;
  /** Whether a picture beside it shows what the mouse is over. */
  readonly lights: boolean;
  readonly onPick: (index: number, event: MouseEvent) => void;
  readonly onReach: (place: { readonly row: number; readonly stop: number }) => void;
}

function Row<R extends TableRow>(props: GridRowProps<R>): JSX.Element {
  const { name, row, columns, cells, index, top, selected, active, lights, onPick, onReach } = props;
  const { picks } = row;
  const hover = useHover(
    !lights ? null : picks.kind === "node" ? { kind: "node", id: picks.id } : { kind: "line", id: lineKey(picks.a, picks.b) },
  );
  const inside = (column: Column<R>): ReactNode => cells[column.id]?.(row, name) ?? shownText(column, row);
  return (
    <tr
      className={active ? "grid-row active" : "grid-row"}
      role="row"
      // The focus stays on the grid, which points to the row.
      tabIndex={-1}
      id={name}
      aria-rowindex={index + 2}
      aria-selected={selected}
      style={{ transform: `translateY(${top}px)` }}
      // Pressing must not take the focus away from the grid.
      onMouseDown={(event) => {
        event.preventDefault();
        event.currentTarget.closest<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
      }}
      onClick={(event) => {
        onReach({ row: index, stop: 0 });
        if (event.target instanceof Element && event.target.closest("button")) return;
        onPick(index, event);
      }}
      {...hover}
    >
      {columns.map((column, i) => (
        <td
          key={column.id}
          role={i === 0 ? "rowheader" : "gridcell"}
          className={column.kind === "words" ? "" : column.kind === "day" ? "day" : "number"}
          aria-colindex={i + 1}
        >
          {inside(column)}
        </td>
      ))}
    </tr>
  );
}

/** One row; drawn again only when something about it changes. */
export const GridRow = memo(Row) as typeof Row;

// biome-ignore-all lint/a11y/noRedundantRoles: some browsers forget the roles of table elements that are laid out as a grid
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type JSX, type KeyboardEvent, type MouseEvent, useCallback, useEffect, useId, useRef, useState } from "react";
import { useWide } from "../parts/use-wide.ts";
import { selectMany, toggleSelected, useStore } from "../state/store.ts";
import { useShownTables } from "../state/tables/shown.ts";
import type { Sort } from "../state/tables/sorting.ts";
import { isPicked, type Table, type TableRow } from "../state/tables/table.ts";
import type { Selection, TableId } from "../state/view.ts";
import { GridHead } from "./grid-head.tsx";
import { GridRow } from "./grid-row.tsx";
import type { Cells } from "./table-view.tsx";
import { useMode } from "./use-mode.ts";

/** Pixels. */
const ROW = { wide: 32, narrow: 40 };
const HEAD = 31;
/** The header, as a row of the keys. */
const HEADER = -1;

interface GridProps<R extends TableRow> {
  readonly id: TableId;
  readonly label: string;
  readonly table: Table<R>;
  /** The places of the rows that are shown, in their order. */
  readonly order: Uint32Array;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly cells: Cells<R>;
  readonly onPick: (row: R) => void;
  /** Whether several rows can be picked: with Ctrl or Cmd one more, with Shift all from one to another. */
  readonly several?: boolean;
}

/** Where the keys are: at a row of the order, or the header; 0 is the row itself, then come the buttons in it. */
interface Place {
  readonly row: number;
  readonly stop: number;
}

/**
 * The rows of a table, of which only those in sight are in the page. It takes the focus as a whole: arrows, Page Up and Down,
 * Home and End move along the rows, left and right into what can be pressed in a row, Enter presses or selects.
 */
export function Grid<R extends TableRow>(props: GridProps<R>): JSX.Element {
  const { id, label, table, order, sort, onSort, cells, onPick, several = false } = props;
  const name = useId();
  const lights = useMode() === "split";
  const height = useWide() ? ROW.wide : ROW.narrow;
  const scroller = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, stop: 0 });
  const selection = useStore((state) => state.view.selection);
  const at: Place = { ...place, row: Math.min(place.row, order.length - 1) };
  const rowOf = (index: number): R | undefined => table.rows[order[index] ?? -1];
  const rowName = (index: number): string => (index === HEADER ? `${name}-head` : `${name}-${order[index]}`);

  const virtualizer = useVirtualizer({
    count: order.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    useFlushSync: false,
    // The row that the keys are at stays in the page wherever one scrolls: its name is what the focus points to.
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      return at.row < 0 || rows.includes(at.row) ? rows : [at.row, ...rows];
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer is told of another height of rows
  useEffect(() => virtualizer.measure(), [height]);

  const goTo = (next: Place): void => {
    setPlace(next);
    if (next.row >= 0) virtualizer.scrollToIndex(next.row, { align: "auto" });
  };

  // What is selected elsewhere comes into view here; another order is read from its beginning.
  const seen = useRef<{ selection: Selection | null; table: Table<R> | null; order: Uint32Array }>({
    selection,
    table: null,
    order,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the keys are is no reason to go anywhere
  useEffect(() => {
    const before = seen.current;
    seen.current = { selection, table, order };
    // Several are as likely here as elsewhere: where one looks stays.
    if (selection && selection.kind !== "many" && (before.selection !== selection || before.table !== table)) {
      const here = rowOf(at.row);
      const index = here && isPicked(here, selection) ? at.row : order.findIndex((_, i) => isPicked(rowOf(i) as R, selection));
      if (index >= 0) return goTo({ row: index, stop: index === at.row ? at.stop : 0 });
    }
    if (before.order === order) return;
    scroller.current?.scrollTo({ top: 0 });
    setPlace(({ row, stop }) => (row === HEADER ? { row, stop } : { row: 0, stop: 0 }));
  }, [selection, table, order]);

  useEffect(() => {
    if (!useShownTables.getState().wantsFocus) return;
    useShownTables.setState({ wantsFocus: false });
    scroller.current?.focus({ preventScroll: true });
  }, []);

  /** Where a stretch of rows begins that Shift ends. */
  const anchor = useRef(0);
  const nodesOf = (from: number, to: number): readonly string[] =>
    Array.from(order.subarray(Math.min(from, to), Math.max(from, to) + 1), (row) => table.rows[row]?.picks).flatMap((picks) =>
      picks?.kind === "node" ? [picks.id] : [],
    );
  const pick = (index: number, how: "only" | "toggle" | "range"): void => {
    const row = rowOf(index);
    if (!row) return;
    if (!several || how === "only") onPick(row);
    else if (how === "range") selectMany(nodesOf(anchor.current, index));
    else if (row.picks.kind === "node") toggleSelected(row.picks.id);
    if (how !== "range") anchor.current = index;
  };
  // The rows are told by number, so that they need not be drawn again with each new function.
  const picking = useRef(pick);
  picking.current = pick;
  const pickRow = useCallback((index: number, event: MouseEvent): void => {
    picking.current(index, event.shiftKey ? "range" : event.ctrlKey || event.metaKey ? "toggle" : "only");
  }, []);

  /** What can be pressed in the row that the keys are at. */
  const stopsAt = (row: number): readonly HTMLElement[] => [
    ...(document.getElementById(rowName(row))?.querySelectorAll<HTMLElement>("button") ?? []),
  ];
  const [pointed, setPointed] = useState<string | null>(null);
  useEffect(() => {
    const stop = at.stop > 0 ? stopsAt(at.row)[at.stop - 1] : undefined;
    setPointed(stop?.id ?? null);
    if (!stop) return;
    stop.dataset.pointed = "";
    return () => {
      delete stop.dataset.pointed;
    };
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey) {
      if (!several) return;
      if (event.key === " " && at.row >= 0) pick(at.row, "toggle");
      else if (event.key.toLowerCase() === "a") selectMany(nodesOf(0, order.length - 1));
      else return;
      event.preventDefault();
      return;
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD) / height) - 1);
    const last = order.length - 1;
    const rows: Readonly<Record<string, number>> = {
      ArrowDown: at.row + 1,
      ArrowUp: at.row - 1,
      PageDown: Math.max(0, at.row) + page,
      PageUp: Math.max(0, at.row - page),
      Home: 0,
      End: last,
    };
    const row = rows[event.key];
    if (row !== undefined) {
      // Along a column of the header one comes back to where one was; along the rows each is entered as a whole.
      const next = Math.max(HEADER, Math.min(last, row));
      if (next !== at.row) goTo({ row: next, stop: next === HEADER ? 1 : 0 });
      if (event.shiftKey && next >= 0) pick(next, "range");
      else anchor.current = Math.max(0, next);
    } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      const stop = at.stop + (event.key === "ArrowRight" ? 1 : -1);
      goTo({ row: at.row, stop: Math.max(at.row === HEADER ? 1 : 0, Math.min(stopsAt(at.row).length, stop)) });
    } else if (event.key === "Enter" || event.key === " ") {
      if (at.stop > 0) stopsAt(at.row)[at.stop - 1]?.click();
      else pick(at.row, "only");
    } else return;
    event.preventDefault();
  };

  return (
    <table
      ref={scroller}
      className={`grid ${id}`}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: what can be pressed is reached with arrows, as in a grid
      role="grid"
      tabIndex={0}
      aria-label={`Table of ${label}`}
      aria-rowcount={order.length + 1}
      aria-colcount={table.columns.length}
      aria-multiselectable={several || id === "relations"}
      aria-activedescendant={order.length === 0 && at.row !== HEADER ? undefined : (pointed ?? rowName(at.row))}
      data-testid={`grid-${id}`}
      onKeyDown={onKeyDown}
    >
      <GridHead name={rowName(HEADER)} columns={table.columns} sort={sort} onSort={onSort} />
      <tbody className="grid-body" role="rowgroup" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rowOf(index);
          return row ? (
            <GridRow
              key={row.key}
              name={rowName(index)}
              row={row}
              columns={table.columns}
              cells={cells}
              index={index}
              top={start - HEAD}
              selected={isPicked(row, selection)}
              active={index === at.row}
              lights={lights}
              onPick={pickRow}
              onReach={setPlace}
            />
          ) : null;
        })}
      </tbody>
    </table>
  );
}

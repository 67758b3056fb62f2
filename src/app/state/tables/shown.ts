import { create } from "zustand";
import { useStore } from "../store.ts";
import type { TableId } from "../view.ts";
import type { Sort } from "./sorting.ts";

/** How each table is looked at. It belongs to the page, not to the view: a link tells the filters, not these. */
export interface ShownTables {
  readonly sorts: Readonly<Record<TableId, Sort>>;
  readonly queries: Readonly<Record<TableId, string>>;
  /** Whether the table is to take the focus as soon as it is there: it was asked for with a key. */
  readonly wantsFocus: boolean;
}

const AT_FIRST: ShownTables = {
  sorts: {
    entities: { column: "mentions", down: true },
    relations: { column: "evidence", down: true },
    statements: { column: "when", down: false },
  },
  queries: { entities: "", relations: "", statements: "" },
  wantsFocus: false,
};

export const useShownTables = create<ShownTables>()(() => AT_FIRST);

// Another project has other names to look for.
useStore.subscribe((state, before) => {
  if (state.project !== before.project) useShownTables.setState({ queries: AT_FIRST.queries });
});

export function sortTable(id: TableId, sort: Sort): void {
  useShownTables.setState(({ sorts }) => ({ sorts: { ...sorts, [id]: sort } }));
}

export function findInTable(id: TableId, query: string): void {
  useShownTables.setState(({ queries }) => ({ queries: { ...queries, [id]: query } }));
}

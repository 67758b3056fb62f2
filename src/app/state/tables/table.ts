import type { Scene } from "../scene.ts";
import type { Selection } from "../view.ts";

/** One row of a table. */
export interface TableRow {
  /** Its name in the table: the id of a node, or of what joins two. */
  readonly key: string;
  /** What a click on it selects. */
  readonly picks: Exclude<Selection, { readonly kind: "many" }>;
}

/** How a column's cells are written and sorted: `share` is 0..1, `day` an ISO date. */
export type ColumnKind = "words" | "number" | "share" | "day";

/** One column of a table. */
export interface Column<R extends TableRow> {
  readonly id: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** A cell as it is copied and looked for; null where there is nothing to tell. */
  readonly value: (row: R) => string | number | null;
  /** What it sorts by, where that is not the cell itself: the place of a name among all names. */
  readonly rank?: (row: R) => number | null;
}

/** A table of the present view: its rows in the order that decides where a sorting finds no difference. */
export interface Table<R extends TableRow> {
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
}

/** Remembers a table for as long as its scene is remembered: the same filters over the same graph give the same table. */
export function perScene<K extends object, T>(build: (knowledge: K, scene: Scene) => T): (knowledge: K, scene: Scene) => T {
  const built = new WeakMap<Scene, { readonly knowledge: K; readonly table: T }>();
  return (knowledge, scene) => {
    const known = built.get(scene);
    if (known?.knowledge === knowledge) return known.table;
    const table = build(knowledge, scene);
    built.set(scene, { knowledge, table });
    return table;
  };
}

/** Whether a row stands for what is selected. */
export function isPicked({ picks }: TableRow, selection: Selection | null): boolean {
  if (selection === null) return false;
  if (selection.kind === "many") return picks.kind === "node" && selection.ids.includes(picks.id);
  if (picks.kind === "node" || selection.kind === "node")
    return picks.kind === "node" && selection.kind === "node" && picks.id === selection.id;
  return (picks.a === selection.a && picks.b === selection.b) || (picks.a === selection.b && picks.b === selection.a);
}

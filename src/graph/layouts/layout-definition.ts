import type { LayoutData } from "./layout-data.ts";

/** A way to lay a picture out. */
export interface Layout {
  readonly id: string;
  readonly label: string;
  /** One sentence for whoever chooses. */
  readonly describe: string;
  /**
   * x and y of each node in the order of the ids: the same whatever order nodes and lines came in. No two discs overlap, but
   * for two that are pinned; pinned nodes stay exactly.
   */
  readonly run: (data: LayoutData) => Float64Array<ArrayBuffer>;
}

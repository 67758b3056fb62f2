import type { LayoutData } from "../graph/layouts/layout-data.ts";
import type { LayoutId } from "../graph/layouts/layout-ids.ts";

/** How long a layout goes on. */
export interface LayoutEffort {
  /** Passes of the layout by forces at most. */
  readonly passes?: number;
  /** Seconds at most; the same graph stands the same way every time only while this is not reached. */
  readonly seconds?: number;
}

/** What the page asks of the layout worker about one run; a new run ends the one before. */
export type LayoutOrder =
  | {
      readonly kind: "start";
      readonly run: number;
      readonly layout: LayoutId;
      readonly data: LayoutData;
      readonly effort: LayoutEffort;
    }
  /** A node is dragged or pinned: it stays at this place until it is released. */
  | { readonly kind: "hold"; readonly run: number; readonly node: number; readonly x: number; readonly y: number }
  | { readonly kind: "release"; readonly run: number; readonly node: number }
  /** Enough: move discs apart as they stand and end. */
  | { readonly kind: "stop"; readonly run: number };

/** What the layout worker tells of a run: how it stands, at most ten times a second, and at last the end. x and y by node. */
export type LayoutNews =
  | {
      readonly kind: "progress";
      readonly run: number;
      readonly places: Float32Array<ArrayBuffer>;
      /** Passes done, of how many. */
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: "end"; readonly run: number; readonly places: Float64Array<ArrayBuffer> };

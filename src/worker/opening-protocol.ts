import type { OpenedData } from "../graph/opened/opened-data.ts";
import type { Incoming } from "./protocol.ts";

/** What the page asks of the worker that opens graphs: to open the first of some files that holds one. */
export interface OpeningRequest {
  readonly sources: readonly Incoming[];
}

/** Which of the files holds a graph, and the graph, or why it cannot be opened; `index` is -1 where none of them does. */
export type OpeningReply =
  | { readonly kind: "none" }
  | { readonly kind: "opened"; readonly index: number; readonly data: OpenedData }
  | { readonly kind: "failed"; readonly index: number; readonly message: string };

import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Positions } from "../graph/layout.ts";

/** What an exporter may want beside the graph. */
export interface ExportContext {
  readonly title: string;
  /** Where the nodes stand; a node without a position gets one near its neighbours. */
  readonly positions: Positions;
  /** Whether a picture shows statements as lines from the speaker to what is spoken about (unless said otherwise), or as nodes. */
  readonly folded?: boolean;
  /** Whether a picture also shows entities without any line. */
  readonly isolated?: boolean;
  /** ISO 8601 calendar date to stamp the file with; without it the same graph gives the same bytes on any day. */
  readonly date?: string;
}

/** One output format. */
export interface Exporter {
  readonly id: string;
  readonly label: string;
  /** Lower case, with the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file as pieces of text, in order: joined they are the file, and no more than a piece is held at once. */
  readonly write: (knowledge: KnowledgeGraph, context: ExportContext) => Iterable<string>;
}

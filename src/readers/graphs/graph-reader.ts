import type { GraphFile } from "../../article/graph-file.ts";

/** One format of graphs. */
export interface GraphReader {
  readonly id: string;
  readonly label: string;
  /** Lower case, with the dot; only those that hold nothing but graphs. */
  readonly extensions: readonly string[];
  /** Whether a text that begins so is of this format, and what its name ends in, in lower case. */
  readonly isOne: (start: string, extension: string) => boolean;
  /** Reads a text that comes in pieces. Throws an XmlFault, a GraphFault or a SyntaxError for anything else than such a graph. */
  readonly read: (pieces: AsyncIterable<string>) => Promise<GraphFile>;
}

/** What is wrong with a graph, in a few words. */
export class GraphFault extends Error {
  override readonly name = "GraphFault";
}

/** How many nodes and edges are taken at most: a picture of more tells nothing, and a browser cannot hold it. */
export const MOST_NODES = 500_000;
export const MOST_EDGES = 2_000_000;
/** How many values nodes or edges have at most, defaults among them: a few lines of a file can give each of them thousands. */
export const MOST_VALUES = 10_000_000;
/** How many cells a table of nodes or edges has at most, empty ones among them: each takes its room in a column. */
export const MOST_CELLS = 100_000_000;

import { GEXF_READER } from "./gexf.ts";
import { GRAPH_JSON_READER } from "./graph-json.ts";
import type { GraphReader } from "./graph-reader.ts";
import { GRAPHML_READER } from "./graphml.ts";
import { PAIRS_READER } from "./pairs.ts";

/** The formats of graphs that can be opened; the first whose file it is reads it. */
export const GRAPH_READERS = [
  GEXF_READER,
  GRAPHML_READER,
  GRAPH_JSON_READER,
  PAIRS_READER,
] as const satisfies readonly GraphReader[];

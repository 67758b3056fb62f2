import { basename } from "node:path";
import { openedData } from "../graph/opened/opened-data.ts";
import { type OpenedGraph, openedGraph } from "../graph/opened/opened-graph.ts";
import { readBytes, STANDARD_INPUT } from "../platform/node.ts";
import { GRAPH_START, graphReaderFor, LARGEST_GRAPH, readGraph } from "../readers/graphs/read-graph.ts";
import type { Project } from "../store/project.ts";
import { openingProblem } from "./opening-problem.ts";

/** A graph file of any maker, and the project that the app makes of it. */
export interface GraphInput {
  readonly opened: OpenedGraph;
  readonly project: (title: string) => Project;
}

const MAY_HOLD = /\.(?:gexf|graphml|xml|json|csv|tsv|tab|edges|edgelist)$/iu;

/** Opens a file that holds a graph; null for any other. Throws E101, E109 to E111, E120 to E123. */
export async function graphFrom(path: string): Promise<GraphInput | null> {
  if (path === STANDARD_INPUT || !MAY_HOLD.test(path)) return null;
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path, LARGEST_GRAPH);
  } catch (error) {
    throw openingProblem(path, error);
  }
  if (!graphReaderFor(path, bytes.subarray(0, GRAPH_START))) return null;
  const name = basename(path);
  const opened = openedGraph(openedData(await readGraph({ name, bytes: [bytes] }), name));
  const project = (title: string): Project => {
    const graph = { name, text: new TextDecoder().decode(bytes) };
    return { format: "redthread", version: 1, title, engine: "", extractions: [], positions: {}, graph };
  };
  return { opened, project };
}

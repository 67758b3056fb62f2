import { basename } from "node:path";
import { openedData } from "../graph/opened/opened-data.ts";
import { type OpenedGraph, openedGraph } from "../graph/opened/opened-graph.ts";
import { readBytes, STANDARD_INPUT } from "../platform/node.ts";
import { graphText } from "../readers/graphs/graph-text.ts";
import { GRAPH_START, graphReaderFor, LARGEST_GRAPH, readGraph } from "../readers/graphs/read-graph.ts";
import type { Project } from "../store/project.ts";
import type { Opened } from "./documents.ts";
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
  const opened = await read(name, bytes);
  const project = (title: string): Project => {
    const graph = { name, text: graphText(bytes) };
    return { format: "redthread", version: 1, title, engine: "", extractions: [], positions: {}, graph };
  };
  return { opened, project };
}

/** The graph that a project keeps, with the project's own title, places and views; null for a project of articles. Throws E101, E120 to E123. */
export async function graphKeptIn({ graph, ...kept }: Opened): Promise<GraphInput | null> {
  if (!graph) return null;
  const { title, knowledge, positions } = await read(graph.name, new TextEncoder().encode(graph.text));
  const opened = { title: kept.title ?? title, knowledge, positions: { ...positions, ...kept.positions } };
  const project = (named: string): Project => ({
    format: "redthread",
    version: 1,
    engine: "",
    positions: {},
    ...kept,
    title: named,
    graph,
  });
  return { opened, project };
}

async function read(name: string, bytes: Uint8Array): Promise<OpenedGraph> {
  return openedGraph(openedData(await readGraph({ name, bytes: [bytes] }), name));
}

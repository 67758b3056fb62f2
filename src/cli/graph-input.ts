import { basename } from "node:path";
import { RedthreadError } from "../errors.ts";
import { openedData } from "../graph/opened/opened-data.ts";
import { type OpenedGraph, openedGraph } from "../graph/opened/opened-graph.ts";
import { readBytes, STANDARD_INPUT } from "../platform/node.ts";
import { graphText } from "../readers/graphs/graph-text.ts";
import { GRAPH_START, graphReaderFor, LARGEST_GRAPH, readGraph } from "../readers/graphs/read-graph.ts";
import type { Project } from "../store/project.ts";
import { type Opened, openDocuments } from "./documents.ts";
import { openingProblem } from "./opening-problem.ts";
import { say } from "./report.ts";

/** A graph file of any maker, and the project that the app makes of it. */
export interface GraphInput {
  readonly opened: OpenedGraph;
  readonly project: (title: string) => Project;
}

const MAY_HOLD = /\.(?:gexf|graphml|xml|json|csv|tsv|tab|edges|edgelist)$/iu;
/** What holds a graph or nothing that this opens. */
const IS_TABLE = /\.(?:csv|tsv|tab|edges|edgelist)$/iu;

/**
 * Opens a graph of any maker, or a project of one; else a project or documents of articles. Throws E101, E109 to E111, E120 to
 * E123, E125, E201.
 */
export async function openInput(path: string): Promise<{ readonly graph: GraphInput } | { readonly documents: Opened }> {
  const graph = await graphFile(path);
  if (graph) return { graph };
  const documents = await openDocuments(path);
  const kept = await keptGraph(documents);
  return kept ? { graph: kept } : { documents };
}

/** The graph of a file; null where it holds something else. */
async function graphFile(path: string): Promise<GraphInput | null> {
  if (path === STANDARD_INPUT || !MAY_HOLD.test(path)) return null;
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path, LARGEST_GRAPH);
  } catch (error) {
    throw openingProblem(path, error);
  }
  if (!graphReaderFor(path, bytes.subarray(0, GRAPH_START))) {
    if (IS_TABLE.test(path)) throw new RedthreadError("E125", path);
    return null;
  }
  const name = basename(path);
  const data = openedData(await readGraph({ name, bytes: [bytes] }), name);
  if (data.note !== undefined) say(data.note);
  const opened = openedGraph(data);
  const project = (title: string): Project => {
    const graph = { name, text: graphText(bytes) };
    return { format: "redthread", version: 1, title, engine: "", extractions: [], positions: {}, graph };
  };
  return { opened, project };
}

/** The graph that a project keeps in place of articles, with its views and places; null for a project of articles. Throws E120 to E123. */
export async function keptGraph(kept: Opened): Promise<GraphInput | null> {
  const { graph } = kept;
  if (!graph) return null;
  const bytes = new TextEncoder().encode(graph.text);
  const opened = openedGraph(openedData(await readGraph({ name: graph.name, bytes: [bytes] }), graph.name));
  const project = (title: string): Project => ({
    format: "redthread",
    version: 1,
    engine: "",
    positions: {},
    ...kept,
    title,
  });
  const positions = { ...opened.positions, ...kept.positions };
  return { opened: { ...opened, title: kept.title ?? opened.title, positions }, project };
}

import type { Positions } from "../../graph/layout.ts";
import { type OpenedGraph, openingSteps } from "../../graph/opened/opened-graph.ts";
import type { NamedBlob } from "../../platform/browser.ts";
import type { Project } from "../../store/project.ts";
import { openInWorker } from "../../worker/opening-client.ts";
import type { OpeningReply } from "../../worker/opening-protocol.ts";
import type { Incoming } from "../../worker/protocol.ts";

/** A file that holds a graph, and what it holds. */
export interface GraphFound {
  readonly file: NamedBlob;
  readonly opened: OpenedGraph;
  /** How many nodes and edges of it are not sound. */
  readonly leftOut: number;
  /** What a person should know of how it was read. */
  readonly note: string | null;
}

/** Endings of files that may hold a graph; what else they hold is looked at in the worker. */
const MAY_HOLD = /\.(?:gexf|graphml|xml|json|csv|tsv|tab|edges|edgelist)$/iu;

/** The first of some files that holds a graph; null where none does. Throws an Error whose message says why one cannot be opened. */
export async function findGraph(sources: readonly Incoming[]): Promise<GraphFound | null> {
  const candidates = sources.filter(({ name }) => MAY_HOLD.test(name));
  if (candidates.length === 0) return null;
  const reply = await openInWorker(candidates);
  return reply.kind === "none" ? null : found(candidates[reply.index] as Incoming, reply);
}

/** Opens a file that is known to hold a graph. */
export async function openGraphFile(file: NamedBlob): Promise<GraphFound> {
  const reply = await openInWorker([file]);
  if (reply.kind === "none") throw new GraphRefused(file.name, `“${file.name}” holds no graph.`);
  return found(file, reply);
}

/** The graph of a project that is of one. */
export async function graphOf({ graph }: Project): Promise<GraphFound | null> {
  return graph ? openGraphFile({ name: graph.name, blob: new Blob([graph.text]) }) : null;
}

/** The project of an opened graph: it holds no article. */
export const projectOfGraph = (title: string): Project => ({
  format: "redthread",
  version: 1,
  title,
  engine: "",
  extractions: [],
  positions: {},
});

/** Where things stand: as the file of a graph has them, then as they were left. */
export function placesOf(graph: GraphFound | null, ...later: readonly Positions[]): Positions {
  const own = graph?.opened.positions ?? {};
  for (const moved of later) for (const _ in moved) return Object.assign({}, own, ...later);
  return own;
}

/** Why a graph cannot be opened. */
export class GraphRefused extends Error {
  readonly file: string;

  constructor(file: string, message: string) {
    super(message);
    this.file = file;
  }
}

async function found({ name, blob }: NamedBlob, reply: Exclude<OpeningReply, { kind: "none" }>): Promise<GraphFound> {
  if (reply.kind === "failed") throw new GraphRefused(name, reply.message);
  const steps = openingSteps(reply.data);
  let step = steps.next();
  while (!step.done) {
    await new Promise((resolve) => setTimeout(resolve));
    step = steps.next();
  }
  return { file: { name, blob }, opened: step.value, leftOut: reply.data.leftOut, note: reply.data.note ?? null };
}

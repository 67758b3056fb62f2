import { UndirectedGraph } from "graphology";
import { columnsOf } from "./columns.ts";
import type { GraphFilter } from "./filter.ts";
import type { KnowledgeGraph, NodeAttributes } from "./knowledge-graph.ts";
import { drawnLines } from "./lines.ts";

/** One line of the picture: everything that joins two nodes. */
export interface DrawnEdge {
  /** The edges of the knowledge graph behind it; for a folded statement its `said` and `about` edges. */
  readonly edges: readonly string[];
  /** How many pieces of evidence stand behind it. */
  readonly weight: number;
  /**
   * Whether all that joins the two beside speech is planned, possible, denied or claimed by somebody; where only speech
   * joins them, whether all of that was not said at all, or is told of by somebody else.
   */
  readonly uncertain: boolean;
}

export type DrawnGraph = UndirectedGraph<NodeAttributes, DrawnEdge>;

/** How statements are drawn. */
export interface DrawOptions {
  /** Nodes of their own, or folded into a line from the speaker to what is spoken about. */
  readonly statements: "nodes" | "folded";
  /** Leave out nodes without any line. */
  readonly hideIsolated?: boolean;
}

/**
 * The simple graph that is drawn and laid out: one line a pair of nodes. Folded, a statement becomes a line
 * from its speaker to each entity that it is about.
 */
export function drawnGraph(knowledge: KnowledgeGraph, filter: GraphFilter, options: DrawOptions): DrawnGraph {
  const work = drawing(knowledge, filter, options);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** Nodes or lines from one pause to the next: some milliseconds. */
const BETWEEN_PAUSES = 1000;

/** The drawn graph in steps, for whoever must not be held up while it is made: it pauses after each. */
export function* drawing(knowledge: KnowledgeGraph, filter: GraphFilter, options: DrawOptions): Generator<void, DrawnGraph> {
  const { ids, edges } = columnsOf(knowledge);
  yield;
  const { nodes, ends, weights, uncertain, starts, edges: behind } = drawnLines(knowledge, filter, options);
  const drawn: DrawnGraph = new UndirectedGraph();
  for (const [i, node] of nodes.entries()) {
    if (i % BETWEEN_PAUSES === 0) yield;
    const id = ids[node] as string;
    drawn.addNode(id, knowledge.graph.getNodeAttributes(id));
  }
  for (const [line, weight] of weights.entries()) {
    if (line % BETWEEN_PAUSES === 0) yield;
    const [a, b] = [ids[ends[2 * line] as number] as string, ids[ends[2 * line + 1] as number] as string];
    drawn.addUndirectedEdgeWithKey(`${a} ${b}`, a, b, {
      edges: Array.from(behind.subarray(starts[line], starts[line + 1]), (edge) => edges[edge] as string),
      weight,
      uncertain: uncertain[line] === 1,
    });
  }
  return drawn;
}

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
  const { ids, edges } = columnsOf(knowledge);
  const lines = drawnLines(knowledge, filter, options);
  const drawn: DrawnGraph = new UndirectedGraph();
  for (const node of lines.nodes) {
    const id = ids[node] as string;
    drawn.addNode(id, knowledge.graph.getNodeAttributes(id));
  }
  lines.weights.forEach((weight, line) => {
    const [a, b] = [ids[lines.ends[2 * line] as number] as string, ids[lines.ends[2 * line + 1] as number] as string];
    const behind = lines.edges.subarray(lines.starts[line], lines.starts[line + 1]);
    drawn.addUndirectedEdgeWithKey(`${a} ${b}`, a, b, {
      edges: Array.from(behind, (edge) => edges[edge] as string),
      weight,
      uncertain: lines.uncertain[line] === 1,
    });
  });
  return drawn;
}

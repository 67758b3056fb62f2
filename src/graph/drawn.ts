import { UndirectedGraph } from "graphology";
import type { GraphFilter } from "./filter.ts";
import { visible } from "./filter.ts";
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from "./knowledge-graph.ts";

/** One line of the picture: everything that joins two nodes. */
export interface DrawnEdge {
  /** The edges of the knowledge graph behind it; for a folded statement its `said` and `about` edges. */
  readonly edges: readonly string[];
  /** How many pieces of evidence stand behind it. */
  readonly weight: number;
  /** Whether all of it is planned, possible, denied or claimed by somebody. */
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
  const folded = options.statements === "folded";
  const types = filter.types && folded ? new Set([...filter.types, "Statement" as const]) : filter.types;
  const shown = visible(knowledge, types === undefined ? filter : { ...filter, types });
  const { graph } = knowledge;
  const drawn: DrawnGraph = new UndirectedGraph();
  for (const id of shown.nodes) {
    const node = graph.getNodeAttributes(id);
    if (!folded || node.type !== "Statement") drawn.addNode(id, node);
  }
  const lines = new Map<string, { a: string; b: string; edges: string[]; weight: number; uncertain: boolean }>();
  const draw = (source: string, target: string, keys: readonly string[], edge: EdgeAttributes): void => {
    if (source === target || !drawn.hasNode(source) || !drawn.hasNode(target)) return;
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = `${a} ${b}`;
    const line = lines.get(key) ?? { a, b, edges: [], weight: 0, uncertain: true };
    for (const id of keys) if (!line.edges.includes(id)) line.edges.push(id);
    line.weight += edge.weight;
    line.uncertain &&= edge.status !== "actual" || edge.claimed;
    lines.set(key, line);
  };
  for (const id of shown.edges) {
    const edge = graph.getEdgeAttributes(id);
    const [source, target] = graph.extremities(id);
    if (!folded || (edge.relation !== "said" && edge.relation !== "about")) draw(source, target, [id], edge);
    else if (edge.relation === "about") {
      for (const said of graph.inEdges(source)) {
        if (shown.edges.has(said)) draw(graph.source(said), target, [said, id], edge);
      }
    }
  }
  for (const { a, b, ...line } of lines.values()) drawn.addUndirectedEdgeWithKey(`${a} ${b}`, a, b, line);
  if (options.hideIsolated) drawn.forEachNode((id) => void (drawn.degree(id) === 0 && drawn.dropNode(id)));
  return drawn;
}

import { MultiDirectedGraph } from "graphology";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** The graph of no articles. */
export function emptyGraph(): KnowledgeGraph {
  return {
    graph: new MultiDirectedGraph(),
    evidence: new Map(),
    extractions: new Map(),
    resolution: { entities: [], idOf: () => undefined },
  };
}

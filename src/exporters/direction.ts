import type { EdgeAttributes, KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** What formats say of the directions of edges. */
export interface Directions {
  /** What holds of every edge of which nothing else is said. */
  readonly usual: "directed" | "undirected";
  /** Whether some edges have a direction and some have none: networkx reads no such file. */
  readonly mixed: boolean;
  /** Whether it must be said of an edge that it has no direction. */
  readonly isOdd: (edge: Pick<EdgeAttributes, "undirected">) => boolean;
}

/** The directions of a graph: those of articles all have one; an opened file may say of all or some edges that they have none. */
export function directionsOf({ graph }: KnowledgeGraph): Directions {
  let without = 0;
  for (const { attributes } of graph.edgeEntries()) if (attributes.undirected) without++;
  const all = without > 0 && without === graph.size;
  return {
    usual: all ? "undirected" : "directed",
    mixed: without > 0 && !all,
    isOdd: ({ undirected }) => !all && undirected === true,
  };
}

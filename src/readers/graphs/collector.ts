import type { GraphFile, GraphFileEdge, GraphFileNode } from "../../article/graph-file.ts";
import { GraphFault, MOST_EDGES, MOST_NODES } from "./graph-reader.ts";

/** Gathers what a reader finds. */
export interface Collector {
  /** False for a node of an id that came before: the first one stays. */
  readonly node: (node: GraphFileNode) => boolean;
  readonly edge: (edge: GraphFileEdge) => void;
  readonly has: (id: string) => boolean;
  readonly file: (title: string | null) => GraphFile;
}

/** An empty collector; it throws a GraphFault where there is more than can be held. */
export function collector(): Collector {
  const nodes: GraphFileNode[] = [];
  const edges: GraphFileEdge[] = [];
  const ids = new Set<string>();
  let doubles = 0;
  return {
    node: (node) => {
      if (ids.has(node.id)) {
        doubles++;
        return false;
      }
      ids.add(node.id);
      if (nodes.push(node) > MOST_NODES) throw new GraphFault(`it has more than ${MOST_NODES.toLocaleString("en")} nodes`);
      return true;
    },
    edge: (edge) => {
      if (edges.push(edge) > MOST_EDGES) throw new GraphFault(`it has more than ${MOST_EDGES.toLocaleString("en")} edges`);
    },
    has: (id) => ids.has(id),
    file: (title) => {
      const joined = edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
      return { title, nodes, edges: joined, leftOut: doubles + edges.length - joined.length };
    },
  };
}

import type { GraphFile, GraphFileEdge, GraphFileNode, OwnValues } from "../../article/graph-file.ts";
import { GraphFault, MOST_CELLS, MOST_EDGES, MOST_NODES, MOST_VALUES } from "./graph-reader.ts";

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
  const [ofNodes, ofEdges] = [room("nodes"), room("edges")];
  return {
    node: (node) => {
      if (ids.has(node.id)) {
        doubles++;
        return false;
      }
      ids.add(node.id);
      ofNodes(node.values);
      if (nodes.push(node) > MOST_NODES) throw new GraphFault(`it has more than ${MOST_NODES.toLocaleString("en")} nodes`);
      return true;
    },
    edge: (edge) => {
      ofEdges(edge.values);
      if (edges.push(edge) > MOST_EDGES) throw new GraphFault(`it has more than ${MOST_EDGES.toLocaleString("en")} edges`);
    },
    has: (id) => ids.has(id),
    file: (title) => {
      const joined = edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
      return { title, nodes, edges: joined, leftOut: doubles + edges.length - joined.length };
    },
  };
}

/** Counts the values and the cells of a table, row by row; throws a GraphFault where they are more than can be held. */
function room(of: string): (values: OwnValues) => void {
  const columns = new Set<string>();
  let [rows, values] = [0, 0];
  return (row) => {
    rows++;
    for (const name in row) {
      values++;
      columns.add(name);
    }
    if (values > MOST_VALUES) throw new GraphFault(`its ${of} have more than ${MOST_VALUES.toLocaleString("en")} values`);
    if (rows * columns.size > MOST_CELLS)
      throw new GraphFault(`its ${of} have ${columns.size.toLocaleString("en")} columns, too many for so many ${of}`);
  };
}

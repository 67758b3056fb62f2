import { ArrayGraph } from "./array-graph.ts";
import { type Columns, columnsOf } from "./columns.ts";
import type { GraphFilter } from "./filter.ts";
import type { GraphView } from "./graph-view.ts";
import type { KnowledgeGraph, NodeAttributes } from "./knowledge-graph.ts";
import { type DrawnLines, drawnLines } from "./lines.ts";

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

/** A graph that can be drawn: undirected and simple, its lines called by the ids of their ends, "a b". */
export type DrawnGraph = GraphView<NodeAttributes, DrawnEdge>;

/** What is drawn of a knowledge graph. */
export interface Drawing extends DrawnGraph {
  /** The same as arrays, for whoever looks at all of it: numbers of nodes and edges as in the `Columns` of the knowledge graph. */
  readonly lines: DrawnLines;
  readonly columns: Columns;
}

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
export function drawnGraph(knowledge: KnowledgeGraph, filter: GraphFilter, options: DrawOptions): Drawing {
  return drawnFrom(knowledge, drawnLines(knowledge, filter, options));
}

/** A drawn graph of lines that were reckoned. */
export function drawnFrom(knowledge: KnowledgeGraph, lines: DrawnLines): Drawing {
  const columns = columnsOf(knowledge);
  const { ids: all, index } = columns;
  const places = new Int32Array(all.length).fill(-1);
  lines.nodes.forEach((node, i) => {
    places[node] = i;
  });
  const ids = Array.from(lines.nodes, (node) => all[node] as string);
  const graph: ArrayGraph<NodeAttributes, DrawnEdge> = new ArrayGraph<NodeAttributes, DrawnEdge>({
    ids,
    numberOf: (id) => {
      const node = index.get(id);
      return node === undefined ? undefined : places[node];
    },
    ends: lines.ends.map((node) => places[node] as number),
    node: (node) => knowledge.graph.getNodeAttributes(ids[node] as string),
    edge: (line) => ({
      edges: lines.edgesOf(line).map((edge) => columns.keyOf(edge)),
      weight: lines.weights[line] as number,
      uncertain: lines.uncertain[line] === 1,
    }),
    key: (line) => `${all[lines.ends[2 * line] as number]} ${all[lines.ends[2 * line + 1] as number]}`,
    numberOfKey: (key) => {
      const space = key.indexOf(" ");
      return graph.edgeBetween(key.slice(0, space), key.slice(space + 1));
    },
  });
  return Object.assign(graph, { lines, columns });
}

/** The lines between some of the nodes alone; `kept` is 1 for each of them. */
export function linesWithin(lines: DrawnLines, kept: Uint8Array): DrawnLines {
  const nodes = lines.nodes.filter((node) => kept[node] === 1);
  if (nodes.length === lines.nodes.length) return lines;
  const numbers = new Int32Array(lines.weights.length);
  let count = 0;
  for (let line = 0; line < numbers.length; line++) {
    if (kept[lines.ends[2 * line] as number] === 1 && kept[lines.ends[2 * line + 1] as number] === 1) numbers[count++] = line;
  }
  if (count === numbers.length) return { ...lines, nodes };
  const ends = new Int32Array(2 * count);
  const weights = new Float64Array(count);
  const uncertain = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const line = numbers[i] as number;
    ends[2 * i] = lines.ends[2 * line] as number;
    ends[2 * i + 1] = lines.ends[2 * line + 1] as number;
    weights[i] = lines.weights[line] as number;
    uncertain[i] = lines.uncertain[line] as number;
  }
  return { nodes, ends, weights, uncertain, edgesOf: (line) => lines.edgesOf(numbers[line] as number) };
}

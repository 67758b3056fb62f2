import { UndirectedGraph } from "graphology";
import type { Relation } from "../schema/relations.ts";
import type { GraphFilter } from "./filter.ts";
import { certaintyOf, visible } from "./filter.ts";
import type { EdgeAttributes, Evidence, KnowledgeGraph, NodeAttributes } from "./knowledge-graph.ts";

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
  const folded = options.statements === "folded";
  const types = filter.types && folded ? new Set([...filter.types, "Statement" as const]) : filter.types;
  const shown = visible(knowledge, types === undefined ? filter : { ...filter, types });
  const { graph } = knowledge;
  const passing = shown.evidence;
  const drawn: DrawnGraph = new UndirectedGraph();
  for (const id of shown.nodes) {
    const node = graph.getNodeAttributes(id);
    if (!folded || node.type !== "Statement") drawn.addNode(id, node);
  }
  const lines = new Map<string, { a: string; b: string; edges: Set<string>; weight: number; sure: Sure }>();
  /** Of an edge of which only some evidence passes, that evidence decides. */
  const uncertain = (id: string): boolean => {
    const edge = graph.getEdgeAttributes(id);
    const kept = passing && edge.relation !== "about" ? edge.evidence.filter((key) => passing.has(key)) : edge.evidence;
    if (kept.length === edge.evidence.length) return isUncertain(edge);
    return kept.every((key) => certaintyOf(knowledge.evidence.get(key) as Evidence) !== "actual");
  };
  /** Draws one thing that joins two nodes: an edge, or the two halves of folded speech, which is as sure as its weaker half. */
  const draw = (source: string, target: string, keys: readonly string[], weight: number): void => {
    if (source === target || !drawn.hasNode(source) || !drawn.hasNode(target)) return;
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = `${a} ${b}`;
    const line = lines.get(key) ?? { a, b, edges: new Set(), weight: 0, sure: {} };
    for (const id of keys) line.edges.add(id);
    line.weight += weight;
    const kind = isSpeech(graph.getEdgeAttribute(keys[0] as string, "relation")) ? "speech" : "fact";
    line.sure[kind] ||= !keys.some(uncertain);
    lines.set(key, line);
  };
  for (const id of shown.edges) {
    const edge = graph.getEdgeAttributes(id);
    const [source, target] = graph.extremities(id);
    const weight = passing ? edge.evidence.reduce((sum, key) => sum + Number(passing.has(key)), 0) : edge.weight;
    if (!folded || !isSpeech(edge.relation)) draw(source, target, [id], weight);
    else if (edge.relation === "about") {
      for (const said of graph.inEdges(source)) {
        if (shown.edges.has(said)) draw(graph.source(said), target, [said, id], weight);
      }
    }
  }
  for (const [key, { a, b, edges, weight, sure }] of lines) {
    drawn.addUndirectedEdgeWithKey(key, a, b, { edges: [...edges], weight, uncertain: !(sure.fact ?? sure.speech) });
  }
  if (options.hideIsolated) drawn.forEachNode((id) => void (drawn.degree(id) === 0 && drawn.dropNode(id)));
  return drawn;
}

/** Whether a line has a sure fact, or sure speech; absent where it has none of the kind at all. */
interface Sure {
  fact?: boolean;
  speech?: boolean;
}

const isSpeech = (relation: Relation): boolean => relation === "said" || relation === "about";
const isUncertain = ({ status, claimed }: EdgeAttributes): boolean => status !== "actual" || claimed;

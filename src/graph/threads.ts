import { type Chain, type ChainNet, cheapestChains } from "./chains.ts";
import { compactDrawing, degrees } from "./compact.ts";
import { doublings } from "./doublings.ts";
import type { DrawnEdge, DrawnGraph } from "./drawn.ts";
import type { EdgeAttributes, KnowledgeGraph } from "./knowledge-graph.ts";

/** Which chains are looked for. */
export interface ThreadOptions {
  /** How many at most. */
  readonly count: number;
  /** How many lines one has at most. */
  readonly longest: number;
  /** 0..1: leaves out, between the ends, what has more lines than this part of all nodes have; 1 leaves out nothing. */
  readonly hubs: number;
  /** Ids of nodes to leave out between the ends. */
  readonly without: readonly string[];
  /** 0..1: lines all of whose evidence is less sure are left out. */
  readonly minConfidence: number;
}

export const THREAD_DEFAULTS: ThreadOptions = { count: 3, longest: 6, hubs: 1, without: [], minConfidence: 0 };

/** One step of a thread. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  /** The line in the drawn graph. */
  readonly line: string;
  /** The edges of the knowledge graph behind it, as in `DrawnEdge`. */
  readonly edges: readonly string[];
  /** The id of the piece of evidence to quote for it: what is stated before what is claimed, what is done before what is said. */
  readonly evidence: string | null;
}

/** A chain of evidence from one node to another. */
export interface Thread {
  readonly nodes: readonly string[];
  readonly hops: readonly Hop[];
  /** The smaller the stronger; only good for comparing. */
  readonly cost: number;
}

/** What every step costs, however strong its line: a short chain tells more than a long one. */
const STEP = 1;
/** What a node between the ends costs for each doubling of its lines: that two know China joins them little. */
const HUB = 0.25;
/** That somebody speaks about a thing joins the two less than what they do. */
const SPEECH = 0.7;
const CLAIMED = 0.5;
const NO_SPEECH: ReadonlyMap<string, number> = new Map();
const CERTAINTY = { actual: 1, planned: 0.5, possible: 0.4, negated: 0.25 } as const;

/**
 * The strongest chains of evidence between two nodes of a picture, each through another set of nodes: those over lines with
 * much, sure and stated evidence, over few nodes that everything is joined to. Threads between the same two are the same
 * whatever order nodes and lines came in.
 */
export function threads(
  knowledge: KnowledgeGraph,
  drawn: DrawnGraph,
  from: string,
  to: string,
  options: Partial<ThreadOptions> = {},
): readonly Thread[] {
  const full = { ...THREAD_DEFAULTS, ...options };
  const net = threadNet(knowledge, drawn, full);
  const [start, end] = [net.ids.indexOf(from), net.ids.indexOf(to)];
  return start === -1 || end === -1 ? [] : threadsOf(knowledge, drawn, net.ids, cheapestChains(net, start, end, full));
}

/** What the search for threads needs of a picture, to be done here or posted to a worker. */
export function threadNet(
  knowledge: KnowledgeGraph,
  drawn: DrawnGraph,
  options: Pick<ThreadOptions, "hubs" | "without" | "minConfidence">,
): ChainNet {
  const { graph, lines: drawings } = compactDrawing(drawn);
  const { ids, ends } = graph;
  const lines = degrees(graph);
  const costs = new Float64Array(ends.length / 2);
  for (let i = 0; i < costs.length; i++) {
    const [a, b] = [ends[2 * i] as number, ends[2 * i + 1] as number];
    // Each of two ends bears half of what a node costs; the first and the last node of all chains are the same.
    const hubs = (doublings(lines[a] as number) + doublings(lines[b] as number)) / 2;
    costs[i] = STEP + 1 / support(knowledge, drawings[i] as DrawnEdge, options.minConfidence) + HUB * hubs;
  }
  const most = lines.toSorted()[Math.floor(options.hubs * (lines.length - 1))] ?? 0;
  const named = new Set(options.without);
  const without = Uint8Array.from(ids, (id, i) => (named.has(id) || (lines[i] as number) > most ? 1 : 0));
  return { ids, ends, costs, without };
}

/** Threads with their evidence, from chains of indices. */
export function threadsOf(
  knowledge: KnowledgeGraph,
  drawn: DrawnGraph,
  ids: readonly string[],
  chains: readonly Chain[],
): readonly Thread[] {
  return chains.map(({ nodes, cost }) => {
    const names = nodes.map((node) => ids[node] as string);
    const hops = names.slice(1).map((to, i): Hop => {
      const from = names[i] as string;
      const line = drawn.edge(from, to) as string;
      const { edges } = drawn.getEdgeAttributes(line);
      return { from, to, line, edges, evidence: bestEvidence(knowledge, edges) };
    });
    return { nodes: names, hops, cost };
  });
}

/** About how many pieces of sound evidence stand behind a line; 0 where none is sure enough. */
function support(knowledge: KnowledgeGraph, line: Pick<DrawnEdge, "edges">, minConfidence: number): number {
  let sum = 0;
  for (const { edge, sureness } of tellingEdges(knowledge, line.edges)) {
    if (edge.confidence >= minConfidence) sum += edge.weight * edge.confidence * sureness;
  }
  return sum;
}

/** The piece of evidence to quote for a line. */
function bestEvidence(knowledge: KnowledgeGraph, edges: readonly string[]): string | null {
  let best: string | null = null;
  let most = -1;
  // The first piece of an edge bears the edge out; of edges alike the first by its id.
  for (const { edge, sureness } of tellingEdges(knowledge, [...edges].sort())) {
    const [first] = edge.evidence;
    const worth = sureness + (knowledge.evidence.get(first ?? "")?.confidence ?? 0) / 100;
    if (first === undefined || worth <= most) continue;
    [best, most] = [first, worth];
  }
  return best;
}

/** The edges that tell what joins the two, and how sure that is; speech is told once, by what it is about. */
function tellingEdges(
  { graph }: KnowledgeGraph,
  edges: readonly string[],
): readonly { readonly edge: EdgeAttributes; readonly sureness: number }[] {
  // Most lines have one edge.
  if (edges.length === 1) {
    const edge = graph.getEdgeAttributes(edges[0] as string);
    const speech = edge.relation === "said" || edge.relation === "about";
    return [{ edge, sureness: speech ? SPEECH * surenessOf(edge) : surenessOf(edge) }];
  }
  const all = edges.map((id) => ({ id, edge: graph.getEdgeAttributes(id) }));
  const speech = all.some(({ edge }) => edge.relation === "about");
  const told = speech ? speechTold(graph, all) : NO_SPEECH;
  const spokenOf = new Set(speech ? all.filter(({ edge }) => edge.relation === "about").map(({ id }) => graph.source(id)) : []);
  return all.flatMap(({ id, edge }) => {
    if (edge.relation === "said") return spokenOf.has(graph.target(id)) ? [] : [{ edge, sureness: SPEECH * surenessOf(edge) }];
    if (edge.relation !== "about") return [{ edge, sureness: surenessOf(edge) }];
    return [{ edge, sureness: SPEECH * surenessOf(edge) * (told.get(graph.source(id)) ?? 1) }];
  });
}

const surenessOf = ({ status, claimed }: EdgeAttributes): number => CERTAINTY[status] * (claimed ? CLAIMED : 1);

/** How sure it is that each statement was made. */
function speechTold(
  graph: KnowledgeGraph["graph"],
  edges: readonly { readonly id: string; readonly edge: EdgeAttributes }[],
): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const { id, edge } of edges) {
    if (edge.relation !== "said") continue;
    const statement = graph.target(id);
    told.set(statement, Math.max(surenessOf(edge), told.get(statement) ?? 0));
  }
  return told;
}

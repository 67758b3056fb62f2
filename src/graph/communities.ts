import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { byText } from "../article/order.ts";
import { type Communities, type Community, shortLabel } from "./community.ts";
import { type CompactGraph, compactGraph, degrees } from "./compact.ts";
import type { DrawnGraph } from "./drawn.ts";
import { seeded } from "./random.ts";

const SEED = 2008;
const MOST_GOES = 8;
const MANY_LINES = 20_000;
const NAMED = 3;

/** The communities of a drawn graph. */
export function communitiesOf(drawn: DrawnGraph): Communities {
  const graph = compactGraph(drawn);
  return communities(
    graph,
    graph.ids.map((id) => shortLabel(drawn.getNodeAttributes(id))),
  );
}

/**
 * Finds the communities of a graph (Louvain method, Blondel et al. 2008), lines counted by their evidence, from a fixed
 * seed: the same graph has the same ones whatever order its nodes and lines came in. `labels` in the order of the ids.
 */
export function communities(graph: CompactGraph, labels: readonly string[]): Communities {
  const { found, modularity } = partition(graph);
  const inside = strengths(graph, found);
  const members = new Map<number, number[]>();
  found.forEach((group, node) => {
    const list = members.get(group);
    if (list) list.push(node);
    else members.set(group, [node]);
  });
  const drafts = [...members.values()].map((nodes) => {
    const byStrength = strongest(nodes, (a, b) => {
      const more = (inside[b] as number) - (inside[a] as number);
      return more || byText(labels[a] as string, labels[b] as string) || a - b;
    });
    return { nodes, byStrength, name: byStrength.map((node) => labels[node]).join(", ") };
  });
  drafts.sort(
    (a, b) => b.nodes.length - a.nodes.length || byText(a.name, b.name) || (a.nodes[0] as number) - (b.nodes[0] as number),
  );
  const of = new Int32Array(graph.ids.length);
  const list = drafts.map(({ nodes, byStrength, name }, number): Community => {
    for (const node of nodes) of[node] = number;
    return { number, name, size: nodes.length, strongest: byStrength.map((node) => graph.ids[node] as string) };
  });
  return { list, of, modularity };
}

/** A group for each node, by any numbers. */
function partition({ ids, ends, weights }: CompactGraph): { readonly found: readonly number[]; readonly modularity: number } {
  if (weights.length === 0) return { found: ids.map((_, i) => i), modularity: 0 };
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (let i = 0; i < ids.length; i++) graph.addNode(i);
  weights.forEach((weight, i) => {
    graph.addUndirectedEdgeWithKey(String(i), ends[2 * i], ends[2 * i + 1], { weight });
  });
  let best = louvain.detailed(graph, { rng: seeded(SEED) });
  // What is found depends a little on where it begins: the small graph may begin several times.
  for (let go = 1; go < MOST_GOES && go * weights.length < MANY_LINES; go++) {
    const next = louvain.detailed(graph, { rng: seeded(SEED + go) });
    if (next.modularity > best.modularity) best = next;
  }
  const { communities: found, modularity } = best;
  return { found: ids.map((_, i) => found[i] as number), modularity };
}

/** How much evidence joins each node to others of its group. */
function strengths(graph: CompactGraph, found: readonly number[]): Float64Array {
  const { ends, weights } = graph;
  return degrees(
    graph,
    weights.map((weight, i) => (found[ends[2 * i] as number] === found[ends[2 * i + 1] as number] ? weight : 0)),
  );
}

/** The first few by an order, without sorting all. */
function strongest(nodes: readonly number[], order: (a: number, b: number) => number): readonly number[] {
  const best: number[] = [];
  for (const node of nodes) {
    let at = best.length;
    while (at > 0 && order(node, best[at - 1] as number) < 0) at--;
    if (at < NAMED) best.splice(at, 0, node);
    if (best.length > NAMED) best.pop();
  }
  return best;
}

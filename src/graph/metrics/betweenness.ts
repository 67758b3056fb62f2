import { type CompactGraph, type Neighbourhoods, neighbourhoods } from "../compact.ts";
import { seeded } from "../random.ts";
import type { Metric } from "./metric.ts";

/** How many steps over nodes and lines one run may take: a second or two. */
const MOST_STEPS = 100_000_000;
const SEED = 2007;

/** How much lies between others (Brandes 2001); in large graphs estimated from the ways out of some nodes (Brandes & Pich 2007). */
export const BETWEENNESS = {
  id: "betweenness",
  label: "Bridges (betweenness)",
  describe:
    "On how many of the shortest ways between others it lies, from 0 to 1; in graphs of more than some thousand nodes estimated from a sample.",
  run: (graph) => betweenness(graph, sourcesFor(graph)),
} as const satisfies Metric;

/** From how many nodes the ways are followed: from all where that takes few enough steps, else from as many as it may. */
export function sourcesFor({ ids, ends }: Pick<CompactGraph, "ids" | "ends">): number {
  return Math.max(1, Math.min(ids.length, Math.floor(MOST_STEPS / Math.max(1, ids.length + ends.length))));
}

/**
 * The part of all pairs of other nodes whose shortest ways lead over a node. With fewer `sources` than nodes it follows the
 * ways out of that many, drawn by chance from a fixed seed, and scales up.
 */
export function betweenness(graph: CompactGraph, sources: number): Float64Array {
  const count = graph.ids.length;
  const sums = new Float64Array(count);
  if (count < 3) return sums;
  const near = neighbourhoods(graph);
  const state = {
    order: new Int32Array(count),
    distance: new Int32Array(count),
    ways: new Float64Array(count),
    dependency: new Float64Array(count),
  };
  for (const source of chosen(count, sources)) addFrom(source, near, state, sums);
  const scale = count / Math.min(sources, count) / ((count - 1) * (count - 2));
  for (let i = 0; i < count; i++) sums[i] = (sums[i] as number) * scale;
  return sums;
}

/** `sources` different numbers below `count`, or all. */
function chosen(count: number, sources: number): Int32Array {
  const all = Int32Array.from({ length: count }, (_, i) => i);
  if (sources >= count) return all;
  const random = seeded(SEED);
  for (let i = 0; i < sources; i++) {
    const j = i + Math.floor(random() * (count - i));
    [all[i], all[j]] = [all[j] as number, all[i] as number];
  }
  return all.slice(0, sources);
}

interface State {
  /** The nodes in the order in which they were reached. */
  readonly order: Int32Array;
  readonly distance: Int32Array;
  /** How many shortest ways lead to each node: more than whole numbers of 32 bits hold. */
  readonly ways: Float64Array;
  readonly dependency: Float64Array;
}

/** Adds what each node carries of the shortest ways out of `source`. */
function addFrom(source: number, { starts, others }: Neighbourhoods, state: State, sums: Float64Array): void {
  const { order, distance, ways, dependency } = state;
  distance.fill(-1);
  ways.fill(0);
  dependency.fill(0);
  order[0] = source;
  distance[source] = 0;
  ways[source] = 1;
  let reached = 1;
  for (let head = 0; head < reached; head++) {
    const node = order[head] as number;
    const further = (distance[node] as number) + 1;
    const found = ways[node] as number;
    for (let i = starts[node] as number, stop = starts[node + 1] as number; i < stop; i++) {
      const other = others[i] as number;
      if (distance[other] === -1) {
        distance[other] = further;
        order[reached++] = other;
      }
      if (distance[other] === further) ways[other] = (ways[other] as number) + found;
    }
  }
  for (let tail = reached - 1; tail > 0; tail--) {
    const node = order[tail] as number;
    const nearer = (distance[node] as number) - 1;
    const share = (1 + (dependency[node] as number)) / (ways[node] as number);
    for (let i = starts[node] as number, stop = starts[node + 1] as number; i < stop; i++) {
      const other = others[i] as number;
      if (distance[other] === nearer) dependency[other] = (dependency[other] as number) + share * (ways[other] as number);
    }
    sums[node] = (sums[node] as number) + (dependency[node] as number);
  }
}

import { byText } from "../article/order.ts";
import type { DrawnEdge, DrawnGraph } from "./drawn.ts";
import { gathered } from "./gathered.ts";

/**
 * A simple graph as arrays: quick to reckon with, quick to post to a worker, and the same whatever order its nodes and lines
 * came in. Nodes stand in the order of their ids, lines in the order of their ends.
 */
export interface CompactGraph {
  readonly ids: readonly string[];
  /** Two node indices a line, the smaller first. */
  readonly ends: Int32Array;
  /** How much evidence stands behind each line. */
  readonly weights: Float64Array;
}

/** The lines at each node: those of node `i` stand from `starts[i]` to `starts[i + 1]`. */
export interface Neighbourhoods {
  readonly starts: Int32Array;
  /** The node at the other end of each line. */
  readonly others: Int32Array;
  /** The line itself, as an index into the lines of the graph. */
  readonly lines: Int32Array;
}

/** The drawn graph as arrays. */
export function compactGraph(drawn: DrawnGraph): CompactGraph {
  return compactDrawing(drawn).graph;
}

/** The drawn graph as arrays, and what its lines carry, in their order there. */
export function compactDrawing(drawn: DrawnGraph): { readonly graph: CompactGraph; readonly lines: readonly DrawnEdge[] } {
  const ids = drawn.nodes().sort(byText);
  const index = new Map(ids.map((id, i) => [id, i]));
  const pairs: number[] = [];
  const weights: number[] = [];
  const lines: DrawnEdge[] = [];
  drawn.forEachEdge((_id, line, source, target) => {
    pairs.push(index.get(source) as number, index.get(target) as number);
    weights.push(line.weight);
    lines.push(line);
  });
  const graph = compactOf(ids, pairs, weights);
  return { graph, lines: Array.from(inOrder(ids.length, pairs), (i) => lines[i] as DrawnEdge) };
}

/** The lines in the order of their smaller ends, then of their larger ones. */
function inOrder(nodes: number, pairs: ArrayLike<number>): Int32Array {
  const [smaller, larger] = [Math.min, Math.max].map((pick) => (line: number) => {
    return pick(pairs[2 * line] as number, pairs[2 * line + 1] as number);
  }) as [(line: number) => number, (line: number) => number];
  const all = Int32Array.from({ length: pairs.length / 2 }, (_, line) => line);
  // What is in order by the second end stays so among those of one first end.
  const [, byLarger] = gathered(nodes, all, larger);
  return gathered(nodes, byLarger, smaller)[1];
}

/** A graph of `ids`, in their order, with one line for each two of `pairs`; lines of one pair become one. */
export function compactOf(ids: readonly string[], pairs: ArrayLike<number>, weights: ArrayLike<number>): CompactGraph {
  const ends = new Int32Array(pairs.length);
  const sums = new Float64Array(weights.length);
  let size = 0;
  for (const i of inOrder(ids.length, pairs)) {
    const [a, b] = [pairs[2 * i] as number, pairs[2 * i + 1] as number];
    if (a === b) continue;
    const [small, large] = a < b ? [a, b] : [b, a];
    if (size === 0 || ends[2 * size - 2] !== small || ends[2 * size - 1] !== large) {
      ends[2 * size] = small;
      ends[2 * size + 1] = large;
      size++;
    }
    sums[size - 1] = (sums[size - 1] as number) + (weights[i] as number);
  }
  return { ids, ends: ends.slice(0, 2 * size), weights: sums.slice(0, size) };
}

/** The lines at each node of a graph, the neighbours in their order. */
export function neighbourhoods({ ids, ends }: Pick<CompactGraph, "ids" | "ends">): Neighbourhoods {
  const starts = new Int32Array(ids.length + 1);
  for (const end of ends) starts[end + 1] = (starts[end + 1] as number) + 1;
  for (let i = 0; i < ids.length; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice();
  const others = new Int32Array(ends.length);
  const lines = new Int32Array(ends.length);
  const put = (node: number, other: number, line: number): void => {
    const at = next[node] as number;
    next[node] = at + 1;
    others[at] = other;
    lines[at] = line;
  };
  // Sorted as the lines are, each node's smaller neighbours come first if they are put first.
  for (let i = 0; i < ends.length; i += 2) put(ends[i + 1] as number, ends[i] as number, i / 2);
  for (let i = 0; i < ends.length; i += 2) put(ends[i] as number, ends[i + 1] as number, i / 2);
  return { starts, others, lines };
}

/** How many lines meet at each node, or how much evidence where `weights` are given. */
export function degrees({ ids, ends }: Pick<CompactGraph, "ids" | "ends">, weights?: Float64Array): Float64Array {
  const sums = new Float64Array(ids.length);
  ends.forEach((node, i) => {
    sums[node] = (sums[node] as number) + (weights?.[i >> 1] ?? 1);
  });
  return sums;
}

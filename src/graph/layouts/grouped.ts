import { packSiblings } from "d3-hierarchy";
import { compactOf } from "../compact.ts";
import { settle } from "./apart.ts";
import { forceRun } from "./force-run.ts";
import { type LayoutData, putPinned } from "./layout-data.ts";

/** What is left free around each group. */
const GAP = 36;

interface Group {
  /** Indices of its nodes. */
  readonly nodes: readonly number[];
  /** Their places around the middle of the group. */
  readonly inner: Float64Array;
  readonly r: number;
  x: number;
  y: number;
}

/**
 * Lays out each group by itself and packs the groups as circles (front chain, Wang et al. 2006), the largest in the middle.
 * The circles of two groups never meet, unless pinned nodes push others aside.
 */
export function grouped(data: LayoutData, groupOf: ArrayLike<number>): Float64Array<ArrayBuffer> {
  const { sizes, pinned } = data;
  const members = new Map<number, number[]>();
  sizes.forEach((_, node) => {
    const group = groupOf[node] as number;
    const list = members.get(group);
    if (list) list.push(node);
    else members.set(group, [node]);
  });
  const groups = [...members.values()].map((nodes) => groupFrom(data, nodes));
  groups.sort((a, b) => b.r - a.r || (a.nodes[0] as number) - (b.nodes[0] as number));
  packSiblings(groups);
  const places = new Float64Array(2 * sizes.length);
  for (const { nodes, inner, x, y } of groups) {
    nodes.forEach((node, i) => {
      places.set([x + (inner[2 * i] as number), y + (inner[2 * i + 1] as number)], 2 * node);
    });
  }
  putPinned(data, places);
  settle({ places, sizes, pinned });
  return places;
}

/** Fewer passes for larger groups, which are seen as a whole. */
const passesFor = (nodes: number): number => (nodes > 2000 ? 40 : nodes > 200 ? 80 : 200);

function groupFrom({ graph, sizes: allSizes }: LayoutData, nodes: readonly number[]): Group {
  const inside = new Map(nodes.map((node, i) => [node, i]));
  const pairs: number[] = [];
  const weights: number[] = [];
  if (nodes.length > 1) {
    graph.weights.forEach((weight, i) => {
      const [a, b] = [inside.get(graph.ends[2 * i] as number), inside.get(graph.ends[2 * i + 1] as number)];
      if (a === undefined || b === undefined) return;
      pairs.push(a, b);
      weights.push(weight);
    });
  }
  const ids = nodes.map((node) => graph.ids[node] as string);
  const sizes = Float64Array.from(nodes, (node) => allSizes[node] as number);
  const run = forceRun({ graph: compactOf(ids, pairs, weights), sizes });
  run.step(nodes.length > 1 ? passesFor(nodes.length) : 0);
  return { nodes, x: 0, y: 0, ...circle(run.settle(), sizes) };
}

/** Moves discs around their middle; the radius that holds them, with the gap. */
function circle(places: Float64Array, sizes: Float64Array): { readonly inner: Float64Array; readonly r: number } {
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  sizes.forEach((size, i) => {
    const [x, y] = [places[2 * i] as number, places[2 * i + 1] as number];
    left = Math.min(left, x - size);
    right = Math.max(right, x + size);
    top = Math.min(top, y - size);
    bottom = Math.max(bottom, y + size);
  });
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const inner = places.map((value, i) => value - (i % 2 === 0 ? x : y));
  let r = 0;
  sizes.forEach((size, i) => {
    const [dx, dy] = [inner[2 * i] as number, inner[2 * i + 1] as number];
    r = Math.max(r, Math.sqrt(dx * dx + dy * dy) + size);
  });
  return { inner, r: r + GAP / 2 };
}

import { degrees, neighbourhoods } from "../compact.ts";
import { settle } from "./apart.ts";
import { around } from "./around.ts";
import { type LayoutData, putPinned } from "./layout-data.ts";
import type { Layout } from "./layout-definition.ts";

/** What is left free between two discs of a ring, and between rings. */
const GAP = 6;
const BETWEEN = 40;
/** How much longer a ring is than its discs side by side: an arc is longer than the straight way across it. */
const SLACK = 1.15;
const FEW = 8;
const FEW_SLACK = 1.6;
/** No ring is further out than this many times the one before it; what has no room on one ring gets several. */
const MOST_GROWTH = 1.6;

/** One thing in the middle, and how far everything is from it. */
export const RADIAL = {
  id: "radial",
  label: "Rings",
  describe: "One thing in the middle, what is joined to it on the first ring, what is joined to that on the second, and so on.",
  run: (data) => {
    const { sizes, pinned } = data;
    const places = new Float64Array(2 * sizes.length);
    if (sizes.length === 0) return places;
    const levels = levelsAround(data, data.focus ?? strongest(data));
    let reach = 0;
    for (const level of levels) reach = placeLevel(level, sizes, reach, places);
    putPinned(data, places);
    settle({ places, sizes, pinned });
    return places;
  },
} as const satisfies Layout;

/** The node with most evidence. */
function strongest({ graph }: LayoutData): number {
  const strength = degrees(graph, graph.weights);
  return strength.reduce((best, value, node) => (value > (strength[best] as number) ? node : best), 0);
}

/** The nodes by their distance from the focus, those of a ring in the order of what joins them to the ring before; at last what nothing joins. */
function levelsAround({ graph, communities }: LayoutData, focus: number): readonly (readonly number[])[] {
  const count = graph.ids.length;
  const { starts, others, lines } = neighbourhoods(graph);
  const strength = degrees(graph, graph.weights);
  const order = new Int32Array(count).fill(-1);
  order[focus] = 0;
  const levels: (readonly number[])[] = [[focus]];
  for (let level: readonly number[] = [focus]; level.length > 0; ) {
    // Each is drawn to the node of the ring before that most evidence joins it to.
    const parents = new Map<number, readonly [parent: number, weight: number]>();
    level.forEach((node, rank) => {
      for (let i = starts[node] as number; i < (starts[node + 1] as number); i++) {
        const other = others[i] as number;
        const weight = graph.weights[lines[i] as number] as number;
        if (order[other] === -1 && weight > (parents.get(other)?.[1] ?? 0)) parents.set(other, [rank, weight]);
      }
    });
    const parent = (node: number): number => parents.get(node)?.[0] ?? 0;
    level = sorted(
      [...parents.keys()],
      (a, b) => parent(a) - parent(b) || (communities?.[a] ?? 0) - (communities?.[b] ?? 0),
      strength,
    );
    for (const node of level) order[node] = levels.length;
    if (level.length > 0) levels.push(level);
  }
  const rest = Array.from({ length: count }, (_, i) => i).filter((node) => order[node] === -1);
  if (rest.length > 0) levels.push(sorted(rest, () => 0, strength));
  return levels;
}

function sorted(nodes: number[], order: (a: number, b: number) => number, strength: Float64Array): readonly number[] {
  return nodes.sort((a, b) => order(a, b) || (strength[b] as number) - (strength[a] as number) || a - b);
}

/** Places the nodes of one distance on one ring, or on several where one would be too wide; how far the last reaches. */
function placeLevel(level: readonly number[], sizes: Float64Array, reach: number, places: Float64Array): number {
  const widths = level.map((node) => 2 * (sizes[node] as number) + GAP);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  // The first is alone in the middle.
  if (reach === 0 && level.length === 1) return widest / 2;
  const slack = level.length < FEW ? FEW_SLACK : SLACK;
  const demand = slack * widths.reduce((sum, width) => sum + width, 0);
  const inner = reach + BETWEEN + widest / 2;
  const radii = ringsFor(demand, inner, widest);
  const used = radii.map(() => 0);
  // The next always goes to the ring that is least far around, so that the order is that of the angle on all rings.
  const spots = level.map((_, i) => {
    let ring = 0;
    for (let other = 1; other < radii.length; other++) {
      if ((used[other] as number) / (radii[other] as number) < (used[ring] as number) / (radii[ring] as number)) ring = other;
    }
    const middle = (used[ring] as number) + (widths[i] as number) / 2;
    used[ring] = (used[ring] as number) + (widths[i] as number);
    return { ring, middle };
  });
  spots.forEach(({ ring, middle }, i) => {
    const [x, y] = around(middle / (used[ring] as number));
    const radius = radii[ring] as number;
    places.set([radius * x, radius * y], 2 * (level[i] as number));
  });
  return (radii.at(-1) as number) + widest / 2;
}

/** The radii of as many rings as a total length needs. */
function ringsFor(demand: number, inner: number, widest: number): readonly number[] {
  const one = Math.max(inner, demand / (2 * Math.PI));
  if (one <= MOST_GROWTH * inner) return [one];
  const radii: number[] = [];
  let room = 0;
  for (let radius = inner; room < demand; radius += widest) {
    radii.push(radius);
    room += 2 * Math.PI * radius;
  }
  return radii;
}

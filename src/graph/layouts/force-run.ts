import forceAtlas2, { type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import defaults from "graphology-layout-forceatlas2/defaults.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import noverlap from "graphology-layout-noverlap/iterate.js";
import { degrees } from "../compact.ts";
import { doublings } from "../doublings.ts";
import { spiralDirection } from "../spiral.ts";
import { moveApart, settle } from "./apart.ts";
import type { LayoutData } from "./layout-data.ts";

/** ForceAtlas2 (Jacomy et al. 2014) in batches: what a worker needs that shows a picture while it is being laid out. */
export interface ForceRun {
  /** Goes on by some passes; gives how far a node moved in one, on average, as a part of the picture's reach. */
  readonly step: (passes: number) => number;
  /** Where the nodes stand now: x and y of each in the order of the ids. */
  readonly places: () => Float32Array<ArrayBuffer>;
  /** Keeps a node at a place from now on: it is dragged, or was pinned. */
  readonly hold: (node: number, x: number, y: number) => void;
  /** Lets a node go where the forces take it. */
  readonly release: (node: number) => void;
  /** Makes room and moves discs apart, so that no two overlap; the places after that. Ends the run. */
  readonly settle: () => Float64Array<ArrayBuffer>;
}

/** Numbers a node and a line in the arrays of ForceAtlas2, and where they hold what. */
const PER_NODE = 10;
const PER_LINE = 3;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
const FIXED = 9;

const SPACING = 30;
const MARGIN = 5;
const RATIO = 1.2;
/** The part of the picture that discs may cover, with their margins. */
const COVERED = 0.3;
/** Up to this many nodes the overlaps are taken out by noverlap, whose one grid of 20 × 20 is too coarse for more. */
const NOVERLAP_NODES = 1500;
const NOVERLAP = { gridSize: 20, speed: 3, margin: MARGIN, ratio: RATIO, expansion: 1.05 };
const NOVERLAP_ROUNDS = 300;

/** How strongly a line pulls its ends together. */
const pull = (weight: number): number => Math.min(4, 1 + doublings(weight));

/** Begins from the places that the nodes have, else from a spiral by degree. No chance is involved. */
export function forceRun(data: LayoutData): ForceRun {
  const { graph, sizes } = data;
  const count = graph.ids.length;
  const degree = degrees(graph, graph.weights);
  // The arrays hold the nodes by rank: the best joined first, in the middle of the spiral.
  const order = Int32Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => (degree[b] as number) - (degree[a] as number) || a - b,
  );
  const rank = new Int32Array(count);
  order.forEach((node, i) => {
    rank[node] = i;
  });
  const settings: ForceAtlas2Settings = {
    ...defaults,
    ...forceAtlas2.inferSettings(count),
    slowDown: 1 + Math.LN2 * doublings(Math.max(1, count)),
    gravity: 1,
    scalingRatio: 30,
    barnesHutOptimize: count > 1000,
    edgeWeightInfluence: 1,
    linLogMode: false,
  };
  const nodes = nodeMatrix(data, order);
  const lines = lineMatrix(data, rank, nodes);
  /** Where held nodes are held, exactly. */
  const held = new Map<number, readonly [x: number, y: number]>();
  const hold = (node: number, x: number, y: number): void => {
    held.set(node, [x, y]);
    nodes.set([x, y], PER_NODE * (rank[node] as number));
    nodes[PER_NODE * (rank[node] as number) + FIXED] = 1;
  };
  data.pinned?.forEach((pin, node) => {
    if (pin) hold(node, data.places?.[2 * node] as number, data.places?.[2 * node + 1] as number);
  });

  return {
    hold,
    release: (node) => {
      held.delete(node);
      nodes[PER_NODE * (rank[node] as number) + FIXED] = 0;
    },
    step: (passes) => {
      if (passes < 1 || count === 0) return 0;
      for (let pass = 1; pass < passes; pass++) iterate(settings, nodes, lines);
      const before = nodes.slice();
      iterate(settings, nodes, lines);
      return movement(before, nodes);
    },
    places: () => {
      const places = new Float32Array(2 * count);
      for (let i = 0; i < count; i++) places.set(nodes.subarray(PER_NODE * i, PER_NODE * i + 2), 2 * (order[i] as number));
      return places;
    },
    settle: () => {
      const pinned = Uint8Array.from(sizes, (_, node) => (held.has(node) ? 1 : 0));
      // What is held would be left behind if the rest were spread, and noverlap knows nothing of holding.
      const free = held.size === 0;
      const small = free && count <= NOVERLAP_NODES;
      if (free) makeRoom(nodes);
      if (small) takeApart(nodes);
      const places = new Float64Array(2 * count);
      for (let i = 0; i < count; i++) places.set(nodes.subarray(PER_NODE * i, PER_NODE * i + 2), 2 * (order[i] as number));
      for (const [node, place] of held) places.set(place, 2 * node);
      const discs = { places, sizes, pinned };
      if (small) settle(discs);
      else moveApart(discs, MARGIN);
      return places;
    },
  };
}

/** Nodes by rank: where they begin, and nothing moving yet. */
function nodeMatrix({ sizes, places, pinned }: LayoutData, order: Int32Array): Float32Array<ArrayBuffer> {
  const nodes = new Float32Array(PER_NODE * order.length);
  const known = (node: number): readonly [number, number] => [
    places?.[2 * node] ?? Number.NaN,
    places?.[2 * node + 1] ?? Number.NaN,
  ];
  const spots = new Set<string>();
  pinned?.forEach((pin, node) => {
    if (pin) spots.add(spotOf(...known(node)));
  });
  order.forEach((node, i) => {
    const radius = SPACING * Math.sqrt(i);
    const [dx, dy] = spiralDirection(i);
    const [knownX, knownY] = known(node);
    const [x, y] = Number.isNaN(knownX) || Number.isNaN(knownY) ? [radius * dx, radius * dy] : [knownX, knownY];
    // Two on one spot would be moved apart by chance, two almost on one out of the picture: the later one steps aside first.
    const aside = spots.has(spotOf(x, y)) && !pinned?.[node] ? 1 : 0;
    spots.add(spotOf(x, y));
    const at = PER_NODE * i;
    nodes.set([x + aside * dx, y + aside * dy], at);
    nodes[at + MASS] = 1;
    nodes[at + CONVERGENCE] = 1;
    nodes[at + SIZE] = sizes[node] as number;
  });
  return nodes;
}

/** A place to a hundredth: what is nearer to each other is on one spot. */
const spotOf = (x: number, y: number): string => `${Math.round(100 * x)} ${Math.round(100 * y)}`;

/** Lines between nodes by rank; what pulls at a node adds to its mass. */
function lineMatrix({ graph: { ends, weights } }: LayoutData, rank: Int32Array, nodes: Float32Array): Float32Array {
  const lines = new Float32Array(PER_LINE * weights.length);
  weights.forEach((weight, i) => {
    const [a, b] = [PER_NODE * (rank[ends[2 * i] as number] as number), PER_NODE * (rank[ends[2 * i + 1] as number] as number)];
    const strength = pull(weight);
    nodes[a + MASS] = (nodes[a + MASS] as number) + strength;
    nodes[b + MASS] = (nodes[b + MASS] as number) + strength;
    lines.set([a, b, strength], PER_LINE * i);
  });
  return lines;
}

/** How far nodes moved on average, as a part of the picture's reach. */
function movement(before: Float32Array, after: Float32Array): number {
  let moved = 0;
  let reach = 1;
  for (let at = 0; at < after.length; at += PER_NODE) {
    const [x, y] = [after[at] as number, after[at + 1] as number];
    moved += Math.abs(x - (before[at] as number)) + Math.abs(y - (before[at + 1] as number));
    reach = Math.max(reach, Math.abs(x), Math.abs(y));
  }
  return moved / (after.length / PER_NODE) / reach;
}

/** Spreads the picture until its discs cover little enough of it: overlaps are not taken out well where discs are packed. */
function makeRoom(nodes: Float32Array): void {
  let reach = 1;
  let discs = 0;
  for (let at = 0; at < nodes.length; at += PER_NODE) {
    const [x, y, size] = [nodes[at] as number, nodes[at + 1] as number, nodes[at + SIZE] as number];
    reach = Math.max(reach, Math.sqrt(x * x + y * y));
    discs += (RATIO * size + MARGIN) * (RATIO * size + MARGIN);
  }
  const factor = Math.sqrt(discs / (COVERED * reach * reach));
  if (factor <= 1) return;
  for (let at = 0; at < nodes.length; at += PER_NODE)
    nodes.set([factor * (nodes[at] as number), factor * (nodes[at + 1] as number)], at);
}

/** Moves discs apart by noverlap; where they are packed some overlap may be left. */
function takeApart(nodes: Float32Array): void {
  const discs = new Float32Array((3 * nodes.length) / PER_NODE);
  for (let at = 0, disc = 0; at < nodes.length; at += PER_NODE, disc += 3) {
    discs.set([nodes[at] as number, nodes[at + 1] as number, nodes[at + SIZE] as number], disc);
  }
  for (let round = 0; round < NOVERLAP_ROUNDS; round++) if (noverlap(NOVERLAP, discs).converged) break;
  for (let at = 0, disc = 0; at < nodes.length; at += PER_NODE, disc += 3) nodes.set(discs.subarray(disc, disc + 2), at);
}

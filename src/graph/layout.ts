import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { DrawnGraph } from "./drawn.ts";
import { spiralDirection } from "./spiral.ts";
import { nodeSize } from "./style.ts";

/** Where each node stands, by node id: `[x, y]`, rounded to hundredths. */
export type Positions = Readonly<Record<string, readonly [x: number, y: number]>>;

/** A graph as a layout needs it, small enough to post to a worker. */
export interface LayoutInput {
  readonly nodes: readonly { readonly id: string; readonly size: number }[];
  /** Indices into `nodes`. */
  readonly edges: readonly { readonly source: number; readonly target: number; readonly weight: number }[];
  /** Where nodes already stand; they are the start of the layout. */
  readonly positions?: Positions;
}

export interface LayoutOptions {
  /** Passes of ForceAtlas2 (Jacomy et al. 2014). */
  readonly iterations: number;
}

export const LAYOUT_DEFAULTS: LayoutOptions = { iterations: 600 };

const SPACING = 30;
const MARGIN = 5;
/** The part of the picture that discs may cover, with their margins. */
const COVERED = 0.3;
const round = (value: number): number => Math.round(value * 100) / 100;

/** What `layout` needs of a drawn graph. */
export function layoutInput(drawn: DrawnGraph, positions?: Positions): LayoutInput {
  const ids = drawn.nodes().sort();
  const index = new Map(ids.map((id, i) => [id, i]));
  const edges = drawn.mapEdges((_id, { weight }, source, target) => ({
    source: index.get(source) as number,
    target: index.get(target) as number,
    weight,
  }));
  return {
    nodes: ids.map((id) => ({ id, size: nodeSize(drawn.getNodeAttributes(id)) })),
    edges: edges.sort((a, b) => a.source - b.source || a.target - b.target),
    ...(positions ? { positions } : {}),
  };
}

/**
 * Lays a graph out: from a spiral by degree, ForceAtlas2, then no overlaps. No chance is involved: the same graph stands
 * the same way every time in the same JavaScript engine. The start and the forces between nodes are exact everywhere;
 * ForceAtlas2 sets its pace by a logarithm, whose last digit another engine may round otherwise.
 */
export function layout(input: LayoutInput, options: LayoutOptions = LAYOUT_DEFAULTS): Positions {
  const { nodes, edges, positions: known } = input;
  if (nodes.length === 0) return {};
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>();
  const degree = new Float64Array(nodes.length);
  for (const { source, target, weight } of edges) {
    degree[source] = (degree[source] as number) + weight;
    degree[target] = (degree[target] as number) + weight;
  }
  const spots = new Set<string>();
  const order = nodes.map((_, i) => i).sort((a, b) => (degree[b] as number) - (degree[a] as number) || a - b);
  order.forEach((i, rank) => {
    const { id, size } = nodes[i] as (typeof nodes)[number];
    const radius = SPACING * Math.sqrt(rank);
    const [dx, dy] = spiralDirection(rank);
    const [x, y] = known?.[id] ?? [radius * dx, radius * dy];
    // Two on one spot would be moved apart by chance: the later one steps aside first.
    const aside = spots.has(`${x} ${y}`) ? 1 : 0;
    spots.add(`${x} ${y}`);
    graph.addNode(id, { x: x + aside * dx, y: y + aside * dy, size });
  });
  for (const { source, target, weight } of edges) {
    const [a, b] = [nodes[source]?.id, nodes[target]?.id];
    if (a !== undefined && b !== undefined && a !== b) graph.mergeEdge(a, b, { weight: pull(weight) });
  }
  forceAtlas2.assign(graph, {
    iterations: options.iterations,
    settings: {
      ...forceAtlas2.inferSettings(graph),
      slowDown: 1 + Math.LN2 * doublings(nodes.length),
      gravity: 1,
      scalingRatio: 30,
      barnesHutOptimize: nodes.length > 1000,
      edgeWeightInfluence: 1,
      linLogMode: false,
    },
  });
  makeRoom(graph);
  noverlap.assign(graph, { maxIterations: 300, settings: { margin: MARGIN, ratio: 1.2, expansion: 1.05 } });
  return Object.fromEntries(
    graph
      .mapNodes((id, { x, y }): [string, readonly [number, number]] => [id, [round(x), round(y)]])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The logarithm to base 2 of a whole number from 1, straight between powers of two: exact, unlike Math.log2. */
function doublings(count: number): number {
  const whole = 31 - Math.clz32(count);
  return whole - 1 + count / (1 << whole);
}

/** How strongly a line pulls its ends together. */
const pull = (weight: number): number => Math.min(4, 1 + doublings(weight));

/** Spreads the picture until its discs cover little enough of it: noverlap does not settle where discs are packed. */
function makeRoom(graph: UndirectedGraph<{ x: number; y: number; size: number }>): void {
  let reach = 1;
  let discs = 0;
  graph.forEachNode((_id, { x, y, size }) => {
    reach = Math.max(reach, Math.sqrt(x * x + y * y));
    discs += (1.2 * size + MARGIN) * (1.2 * size + MARGIN);
  });
  const factor = Math.sqrt(discs / (COVERED * reach * reach));
  if (factor <= 1) return;
  graph.updateEachNodeAttributes((_id, node) => ({ ...node, x: factor * node.x, y: factor * node.y }));
}

import { byText } from "../article/order.ts";
import { compactOf } from "./compact.ts";
import type { DrawnGraph } from "./drawn.ts";
import { forceRun } from "./layouts/force-run.ts";
import { placesOf, positionsOf } from "./layouts/layout-data.ts";
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

const LAYOUT_DEFAULTS: LayoutOptions = { iterations: 600 };

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
  const { nodes, edges, positions } = input;
  const ids = nodes.map(({ id }) => id);
  const ends = edges.flatMap(({ source, target }) => [source, target]);
  const weights = edges.map(({ weight }) => weight);
  const graph = compactOf(ids, ends, weights);
  const sizes = Float64Array.from(nodes, ({ size }) => size);
  const run = forceRun({ graph, sizes, ...(positions ? { places: placesOf(ids, positions) } : {}) });
  run.step(options.iterations);
  return Object.fromEntries(Object.entries(positionsOf({ graph }, run.settle())).sort(([a], [b]) => byText(a, b)));
}

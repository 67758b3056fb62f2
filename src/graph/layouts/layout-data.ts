import { NODE_TYPES } from "../../schema/node-types.ts";
import { type CompactGraph, compactGraph } from "../compact.ts";
import type { DrawnGraph } from "../drawn.ts";
import type { Positions } from "../layout.ts";
import { nodeSize } from "../style.ts";
import { dayOf } from "./days.ts";

/** A picture to be laid out, as arrays in the order of the ids: quick to post to a worker. */
export interface LayoutData {
  readonly graph: CompactGraph;
  /** The radius of each disc. */
  readonly sizes: Float64Array;
  /** x and y of each node; NaN for one that has no place yet. */
  readonly places?: Float64Array;
  /** 1 for each node that stays exactly where `places` has it. */
  readonly pinned?: Uint8Array;
  /** The type of each node, as its number in `NODE_TYPES`. */
  readonly types?: Int32Array;
  /** The number of the community of each node. */
  readonly communities?: Int32Array;
  /** The day of each node's first date, counted from 1970; NaN where it has none. */
  readonly days?: Float64Array;
  /** The node in the middle. */
  readonly focus?: number;
}

/** What else a picture may bring to its layout. */
export interface LayoutChoices {
  /** Where nodes stand: the start of the layout. */
  readonly positions?: Positions;
  /** Where nodes stay, whatever the layout. */
  readonly pinned?: Positions;
  /** The community of each node, in the order of the ids. */
  readonly communities?: Int32Array;
  /** The first date of a node, where that of its articles is not meant. */
  readonly dateOf?: (id: string) => string | null;
  readonly focus?: string;
}

const TYPE_NUMBER = new Map(NODE_TYPES.map(({ id }, i) => [id as string, i]));
const round = (value: number): number => Math.round(value * 100) / 100;

/** What layouts need of a drawn graph. */
export function layoutData(drawn: DrawnGraph, choices: LayoutChoices = {}): LayoutData {
  const graph = compactGraph(drawn);
  const { positions, pinned, communities, focus, dateOf } = choices;
  const nodes = graph.ids.map((id) => drawn.getNodeAttributes(id));
  const middle = focus === undefined ? -1 : graph.ids.indexOf(focus);
  return {
    graph,
    sizes: Float64Array.from(nodes, nodeSize),
    types: Int32Array.from(nodes, ({ type }) => TYPE_NUMBER.get(type) as number),
    days: Float64Array.from(nodes, ({ firstDate }, i) => dayOf(dateOf ? dateOf(graph.ids[i] as string) : firstDate)),
    ...(positions || pinned ? { places: placesOf(graph.ids, { ...positions, ...pinned }) } : {}),
    ...(pinned ? { pinned: Uint8Array.from(graph.ids, (id) => (Object.hasOwn(pinned, id) ? 1 : 0)) } : {}),
    ...(communities ? { communities } : {}),
    ...(middle === -1 ? {} : { focus: middle }),
  };
}

/** x and y of each node, NaN for those that have none. */
export function placesOf(ids: readonly string[], positions: Positions): Float64Array {
  const places = new Float64Array(2 * ids.length).fill(Number.NaN);
  ids.forEach((id, i) => {
    if (Object.hasOwn(positions, id)) places.set(positions[id] as readonly [number, number], 2 * i);
  });
  return places;
}

/** Places by node id, rounded to hundredths but for pinned ones, which stay exactly. */
export function positionsOf({ graph, pinned }: Pick<LayoutData, "graph" | "pinned">, places: ArrayLike<number>): Positions {
  return Object.fromEntries(
    graph.ids.map((id, i): [string, readonly [number, number]] => {
      const [x, y] = [places[2 * i] as number, places[2 * i + 1] as number];
      return [id, pinned?.[i] ? [x, y] : [round(x), round(y)]];
    }),
  );
}

/** Puts pinned nodes back exactly where they belong. */
export function putPinned({ places, pinned }: Pick<LayoutData, "places" | "pinned">, into: Float64Array): void {
  pinned?.forEach((pin, i) => {
    if (pin) into.set((places as Float64Array).subarray(2 * i, 2 * i + 2), 2 * i);
  });
}

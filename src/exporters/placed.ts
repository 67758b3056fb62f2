import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { Positions } from "../graph/layout.ts";
import { spiralDirection } from "../graph/spiral.ts";

type Point = readonly [x: number, y: number];

const SPACING = 12;
const round = (value: number): number => Math.round(value * 100) / 100;

/** The point number `index` of a spiral around `centre`, the first at `radius`. */
function spiral(centre: Point, radius: number, index: number): Point {
  const distance = radius + SPACING * Math.sqrt(index);
  const [x, y] = spiralDirection(index);
  return [round(centre[0] + distance * x), round(centre[1] + distance * y)];
}

/**
 * Where every node stands. One without a position (a folded statement, a node out of view) gets one near its
 * speaker, else near the first neighbour that has one, else outside the picture. No chance is involved.
 */
export function placed({ graph }: KnowledgeGraph, positions: Positions): ReadonlyMap<string, Point> {
  const known = new Map<string, Point>();
  let outside = 0;
  graph.forEachNode((id) => {
    const point = Object.hasOwn(positions, id) ? positions[id] : undefined;
    if (!point?.every(Number.isFinite)) return;
    known.set(id, point);
    outside = Math.max(outside, Math.sqrt(point[0] * point[0] + point[1] * point[1]) + SPACING);
  });
  const satellites = new Map<string, number>();
  const all = new Map(known);
  let strays = 0;
  graph.forEachNode((id) => {
    if (known.has(id)) return;
    const speaker = graph.findInEdge(id, (_edge, { relation }, source) => relation === "said" && known.has(source));
    const anchor = speaker ? graph.source(speaker) : graph.findNeighbor(id, (neighbour) => known.has(neighbour));
    const centre = anchor === undefined ? undefined : known.get(anchor);
    if (anchor === undefined || !centre) {
      all.set(id, spiral([0, 0], outside, strays++));
      return;
    }
    const rank = satellites.get(anchor) ?? 0;
    satellites.set(anchor, rank + 1);
    all.set(id, spiral(centre, 2 * SPACING, rank));
  });
  return all;
}

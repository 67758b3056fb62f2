import type Sigma from "sigma";
import type { Coordinates } from "sigma/types";
import { type Curve, squaredDistanceTo } from "./curve.ts";
import { squaredDistance } from "./geometry.ts";
import type { LineStyle, NodeStyle, StyledGraph } from "./sigma-graph.ts";

type Drawing = Sigma<NodeStyle, LineStyle>;

const MANY_LINES = 20_000;
/** How many pixels beside a line or a disc still count as on it. */
const REACH = 7;
const GRACE = matchMedia("(pointer: coarse)").matches ? 9 : 2;

/** The node under a point of the canvas, or null. */
export function nodeAt(sigma: Drawing, graph: StyledGraph, { x, y }: Coordinates): string | null {
  let best: string | null = null;
  let nearest = 0;
  graph.forEachNode((id) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data) return;
    const at = sigma.framedGraphToViewport(data);
    const distance = Math.hypot(at.x - x, at.y - y) - sigma.scaleSize(data.size) - GRACE;
    if (distance < nearest) [best, nearest] = [id, distance];
  });
  return best;
}

/**
 * The line under a point of the canvas, or null. Found by geometry: cheaper than Sigma's own, and kinder to the hand. `curves`
 * gives the curves of a line that is not drawn straight.
 */
export function lineAt(
  sigma: Drawing,
  graph: StyledGraph,
  { x, y }: Coordinates,
  curves: (line: string) => readonly Curve[] | undefined,
): string | null {
  if (graph.size > MANY_LINES) return null;
  let best: string | null = null;
  let nearest = REACH * REACH;
  const at = new Map<string, { x: number; y: number }>();
  graph.forEachNode((id) => {
    const data = sigma.getNodeDisplayData(id);
    if (data) at.set(id, sigma.framedGraphToViewport(data));
  });
  graph.forEachEdge((id, _style, source, target) => {
    const a = at.get(source);
    const b = at.get(target);
    if (!a || !b) return;
    const bent = curves(id);
    if (bent) {
      for (const curve of bent) {
        const distance = squaredDistanceTo(curve, x, y);
        if (distance < nearest) [best, nearest] = [id, distance];
      }
      return;
    }
    if (Math.min(a.x, b.x) - REACH > x || Math.max(a.x, b.x) + REACH < x) return;
    if (Math.min(a.y, b.y) - REACH > y || Math.max(a.y, b.y) + REACH < y) return;
    const distance = squaredDistance(x, y, a.x, a.y, b.x, b.y);
    if (distance < nearest) [best, nearest] = [id, distance];
  });
  return best;
}

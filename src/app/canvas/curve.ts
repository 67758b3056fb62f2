import { squaredDistance } from "./geometry.ts";

/** A point and the room that is taken around it, in pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A quadratic Bézier curve from one disc's edge to another's, in pixels. */
export interface Curve {
  readonly x0: number;
  readonly y0: number;
  /** The control point. */
  readonly cx: number;
  readonly cy: number;
  readonly x1: number;
  readonly y1: number;
}

/** Pixels between curves of one pair, where there is room. */
const APART = 24;
/** How far a curve that is alone leaves the straight line, as part of its length. */
const BENT = 0.06;
const STEPS = 12;

/** How far each of several curves between two points leaves the straight line, in pixels: apart, and none over another. */
export function bendsOf(count: number, length: number, bent: boolean): readonly number[] {
  if (count === 1) return [bent ? Math.min(30, BENT * length) : 0];
  const apart = Math.min(APART, (0.5 * length) / count);
  return Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * apart);
}

const along = ({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): readonly [x: number, y: number] => {
  const u = 1 - t;
  return [u * u * x0 + 2 * u * t * cx + t * t * x1, u * u * y0 + 2 * u * t * cy + t * t * y1];
};

/** The curve from the edge of one disc to the edge of another, which leaves the straight line by `bend`; null where there is no room. */
export function curveBetween(from: Disc, to: Disc, bend: number): Curve | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < from.radius + to.radius + 6) return null;
  const whole: Curve = {
    x0: from.x,
    y0: from.y,
    // A quadratic curve goes half as far out as its control point.
    cx: (from.x + to.x) / 2 - (2 * bend * dy) / length,
    cy: (from.y + to.y) / 2 + (2 * bend * dx) / length,
    x1: to.x,
    y1: to.y,
  };
  const start = leaving((t) => along(whole, t), from);
  const end = 1 - leaving((t) => along(whole, 1 - t), to);
  return start < end ? part(whole, start, end) : null;
}

/** Where a way that starts in the middle of a disc leaves it, from 0 to 0.5. */
function leaving(at: (t: number) => readonly [x: number, y: number], disc: Disc): number {
  let [low, high] = [0, 0.5];
  for (let step = 0; step < 10; step++) {
    const middle = (low + high) / 2;
    const [x, y] = at(middle);
    if (Math.hypot(x - disc.x, y - disc.y) < disc.radius) low = middle;
    else high = middle;
  }
  return high;
}

/** The part of a curve from one of its points to another. */
export function part(curve: Curve, from: number, to: number): Curve {
  const { x0, y0, cx, cy, x1, y1 } = curve;
  const [start, end] = [along(curve, from), along(curve, to)];
  /** Where the lines that touch the curve at both points meet. */
  const mix = (a: number, b: number, c: number): number =>
    (1 - from) * (1 - to) * a + ((1 - from) * to + from * (1 - to)) * b + from * to * c;
  return { x0: start[0], y0: start[1], cx: mix(x0, cx, x1), cy: mix(y0, cy, y1), x1: end[0], y1: end[1] };
}

/** The same curve walked the other way. */
export const turned = ({ x0, y0, cx, cy, x1, y1 }: Curve): Curve => ({ x0: x1, y0: y1, cx, cy, x1: x0, y1: y0 });

/** The middle of a curve, the way that it goes there, and about how long it is. */
export function middleOf(curve: Curve): {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly length: number;
} {
  const { x0, y0, cx, cy, x1, y1 } = curve;
  const [x, y] = along(curve, 0.5);
  const length = (Math.hypot(x1 - x0, y1 - y0) + Math.hypot(cx - x0, cy - y0) + Math.hypot(x1 - cx, y1 - cy)) / 2;
  return { x, y, angle: Math.atan2(y1 - y0, x1 - x0), length };
}

/** The square of the distance from a point to a curve, as a chain of short stretches. */
export function squaredDistanceTo(curve: Curve, px: number, py: number): number {
  let least = Number.POSITIVE_INFINITY;
  let [ax, ay] = along(curve, 0);
  for (let step = 1; step <= STEPS; step++) {
    const [bx, by] = along(curve, step / STEPS);
    least = Math.min(least, squaredDistance(px, py, ax, ay, bx, by));
    [ax, ay] = [bx, by];
  }
  return least;
}

import type { LayoutData } from "./layout-data.ts";
import type { Layout } from "./layout-definition.ts";

/** How days are laid on x: for an axis beside the picture. */
export interface TimelineScale {
  /** The first and the last day of the picture, counted from 1970. */
  readonly first: number;
  readonly last: number;
  /** x of a day is `perDay * (day - first)`. */
  readonly perDay: number;
  /** How high a column may grow while there is room beside it. */
  readonly height: number;
}

/** How many times as wide as high the picture is, where the dates allow it. */
const WIDE = 4;
/** How much of the picture its discs cover. */
const COVERED = 0.25;
const GAP = 4;
const STRIP = 1;

/** When a thing came up. */
export const TIMELINE = {
  id: "timeline",
  label: "Timeline",
  describe: "From left to right by the first date; what has none stands at the left margin.",
  run: timeline,
} as const satisfies Layout;

/** How the days of a picture are laid on x; null where nothing has a date. */
export function timelineScale({ sizes, days = new Float64Array() }: Pick<LayoutData, "sizes" | "days">): TimelineScale | null {
  const known = days.filter((day) => !Number.isNaN(day));
  if (known.length === 0) return null;
  const [first, last] = [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
  const area = sizes.reduce((sum, size) => sum + (2 * size + GAP) * (2 * size + GAP), 0) / COVERED;
  const width = Math.sqrt(WIDE * area);
  return { first, last, perDay: width / Math.max(1, last - first), height: Math.max(width / WIDE, 100) };
}

/** Places nodes at the x of their day and as near to the middle line as those before them let, the largest first. */
function timeline(data: LayoutData): Float64Array<ArrayBuffer> {
  const { sizes, pinned, places: known } = data;
  const places = new Float64Array(2 * sizes.length);
  const xs = columns(data);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const order = Array.from(sizes.keys()).sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b);
  const pins = order.filter((node) => pinned?.[node]);
  for (const node of pins) places.set((known as Float64Array).subarray(2 * node, 2 * node + 2), 2 * node);
  const left = xs.reduce((least, x) => Math.min(least, x), 0) - largest - GAP;
  const right = xs.reduce((most, x) => Math.max(most, x), 0) + largest + GAP;
  // How far up and down each narrow strip of the picture is full.
  const strips = Math.ceil((right - left) / STRIP) + 1;
  const [up, down] = [
    new Float64Array(strips).fill(Number.NEGATIVE_INFINITY),
    new Float64Array(strips).fill(Number.POSITIVE_INFINITY),
  ];
  for (const node of order) {
    if (pinned?.[node]) continue;
    const x = xs[node] as number;
    const radius = (sizes[node] as number) + GAP / 2;
    const [from, to] = [Math.floor((x - radius - left) / STRIP), Math.floor((x + radius - left) / STRIP)];
    let [high, low] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let strip = from; strip <= to; strip++) {
      high = Math.max(high, up[strip] as number);
      low = Math.min(low, down[strip] as number);
    }
    const free = high === Number.NEGATIVE_INFINITY;
    const above = pastPins(data, pins, x, free ? 0 : high + radius, radius, 1);
    const below = pastPins(data, pins, x, free ? 0 : low - radius, radius, -1);
    const y = above <= -below ? above : below;
    for (let strip = from; strip <= to; strip++) {
      up[strip] = Math.max(up[strip] as number, y + radius);
      down[strip] = Math.min(down[strip] as number, y - radius);
    }
    places.set([x, y], 2 * node);
  }
  return places;
}

/** The first y from `y` on, upwards or downwards, where a disc at x meets no pinned one. */
function pastPins(
  { sizes, places }: LayoutData,
  pins: readonly number[],
  x: number,
  y: number,
  radius: number,
  way: 1 | -1,
): number {
  let at = y;
  for (let moved = pins.length > 0; moved; ) {
    moved = false;
    for (const pin of pins) {
      const need = (sizes[pin] as number) + radius + GAP / 2;
      const [dx, dy] = [(places?.[2 * pin] as number) - x, (places?.[2 * pin + 1] as number) - at];
      if (dx * dx + dy * dy >= need * need) continue;
      // A little more, so that rounding does not let them touch again.
      at = (places?.[2 * pin + 1] as number) + way * (need + 0.1);
      moved = true;
    }
  }
  return at;
}

/** The x of each node: that of its day, or a little right of it, but before the next, where a day has more than one column holds. */
function columns(data: LayoutData): Float64Array {
  const { sizes, days = new Float64Array(sizes.length).fill(Number.NaN) } = data;
  const scale = timelineScale(data);
  const xs = new Float64Array(sizes.length);
  const byDay = new Map<number, number[]>();
  sizes.forEach((_, node) => {
    const day = days[node] as number;
    const list = byDay.get(day);
    if (list) list.push(node);
    else byDay.set(day, [node]);
  });
  const undated = byDay.get(Number.NaN) ?? [];
  byDay.delete(Number.NaN);
  const dates = [...byDay.keys()].sort((a, b) => a - b);
  const height = scale?.height ?? Math.max(100, 20 * Math.sqrt(sizes.length));
  dates.forEach((day, i) => {
    const { first, perDay } = scale as TimelineScale;
    const next = dates[i + 1];
    const room = next === undefined ? Number.POSITIVE_INFINITY : (next - day) * perDay;
    spread(byDay.get(day) as number[], sizes, height, room, (node, offset) => {
      xs[node] = (day - first) * perDay + offset;
    });
  });
  const margin = 2 * sizes.reduce((most, size) => Math.max(most, size), 0) + 4 * GAP;
  spread(undated, sizes, height, Number.POSITIVE_INFINITY, (node, offset) => {
    xs[node] = -(dates.length > 0 ? margin : 0) - offset;
  });
  return xs;
}

/** Deals nodes out to as many columns as their height needs and the room has, the largest first. */
function spread(
  nodes: number[],
  sizes: Float64Array,
  height: number,
  room: number,
  put: (node: number, offset: number) => void,
): void {
  nodes.sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b);
  // So far apart that two columns have no strip in common.
  const pitch = 2 * (sizes[nodes[0] ?? -1] ?? 0) + GAP + 2 * STRIP;
  const total = nodes.reduce((sum, node) => sum + 2 * (sizes[node] as number) + GAP, 0);
  const count = Math.max(1, Math.min(Math.ceil(total / height), Math.floor(room / pitch)));
  nodes.forEach((node, i) => {
    put(node, (i % count) * pitch);
  });
}

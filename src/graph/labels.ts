/** A label that wants to be drawn beside a disc, in pixels. */
export interface LabelCandidate {
  readonly id: string;
  /** The disc's middle and radius. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The size of the text. */
  readonly width: number;
  readonly height: number;
}

/** A label with the upper left corner of its box. */
export interface PlacedLabel {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where labels may stand, in pixels: the canvas without what lies over it. */
export interface LabelArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The upper left corner of the buttons at the lower right, which no label may cover. */
  readonly corner?: readonly [left: number, top: number];
}

const GAP = 5;
const MARGIN = 3;
/** How many discs a label must keep clear of: more would cost a frame. */
const OBSTACLES = 400;
/** The part of the labels, the most important ones, that may cover lesser discs where there is no better place. */
const MAY_COVER = 0.6;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const apart = (a: Box, b: Box): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/**
 * Places labels greedily, the first candidate first: right of its disc, else left, below or above, where the box
 * hits no label and no disc. Candidates that find no place are left out; at most `limit` are placed.
 */
export function placeLabels(candidates: readonly LabelCandidate[], area: LabelArea, limit: number): readonly PlacedLabel[] {
  const discs = candidates.slice(0, OBSTACLES).map(({ x, y, radius }): Box => {
    // Corners of a disc's box are free: a little less than the radius is in the way.
    const reach = radius * 0.85;
    return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  });
  const { corner } = area;
  const taken: Box[] = corner ? [{ left: corner[0], top: corner[1], right: area.right, bottom: area.bottom }] : [];
  const placed: PlacedLabel[] = [];
  candidates.forEach((candidate, rank) => {
    if (placed.length >= limit) return;
    const { id, width, height } = candidate;
    const free = placesOf(candidate).filter(([left, top]) => {
      const box = boxOf(left, top, width, height);
      const inside = box.left >= area.left && box.top >= area.top && box.right <= area.right && box.bottom <= area.bottom;
      return inside && taken.every((other) => apart(box, other));
    });
    // A place that hits no disc is best, else the one whose most important disc matters least.
    let place: Place | null = null;
    let best = rank < limit * MAY_COVER ? rank : Number.MAX_SAFE_INTEGER;
    for (const [left, top] of free) {
      const box = boxOf(left, top, width, height);
      const hit = discs.findIndex((disc, index) => index !== rank && !apart(box, disc));
      const matters = hit < 0 ? Number.POSITIVE_INFINITY : hit;
      if (matters > best) [place, best] = [[left, top], matters];
    }
    if (!place) return;
    const [left, top] = place;
    taken.push({ left, top, right: left + width, bottom: top + height });
    placed.push({ id, left, top, width, height });
  });
  return placed;
}

type Place = readonly [left: number, top: number];

const boxOf = (left: number, top: number, width: number, height: number): Box => ({
  left: left - MARGIN,
  top: top - 1,
  right: left + width + MARGIN,
  bottom: top + height + 1,
});

function placesOf({ x, y, radius, width, height }: LabelCandidate): readonly Place[] {
  const reach = radius + GAP;
  return [
    [x + reach, y - height / 2],
    [x - reach - width, y - height / 2],
    [x - width / 2, y + reach - 2],
    [x - width / 2, y - reach - height + 2],
  ];
}

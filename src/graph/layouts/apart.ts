import { spiralDirection } from "../spiral.ts";
import { type DiscGrid, discGrid } from "./disc-grid.ts";

/** Discs that are to be moved apart. */
export interface Discs {
  /** x and y of each; they are changed. */
  readonly places: Float64Array;
  readonly sizes: Float64Array;
  /** 1 for each that stays where it is. */
  readonly pinned?: Uint8Array | undefined;
}

/** What is left free between two discs at least: more than rounding to hundredths takes away. */
const GAP = 1;
const MOST_ROUNDS = 100;

/** Moves discs apart, each as little as may be, until no two overlap but for pinned ones. No chance is involved. */
export function moveApart(discs: Discs, gap: number): void {
  pushApart(discs, gap);
  settle(discs);
}

const largest = (sizes: Float64Array): number => sizes.reduce((most, size) => Math.max(most, size), 0);

/** Pushes discs that overlap away from each other, round after round; where they are packed some overlap may be left. */
function pushApart({ places, sizes, pinned }: Discs, gap: number): void {
  const grid = discGrid(places, 2 * largest(sizes) + gap);
  const count = sizes.length;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    grid.clear();
    for (let disc = 0; disc < count; disc++) grid.add(disc);
    let moved = false;
    for (let a = 0; a < count; a++) {
      grid.some(places[2 * a] as number, places[2 * a + 1] as number, (b) => {
        if (b <= a) return false;
        const need = (sizes[a] as number) + (sizes[b] as number) + gap;
        let [dx, dy] = [
          (places[2 * b] as number) - (places[2 * a] as number),
          (places[2 * b + 1] as number) - (places[2 * a + 1] as number),
        ];
        const square = dx * dx + dy * dy;
        if (square >= need * need || (pinned?.[a] && pinned[b])) return false;
        let distance = Math.sqrt(square);
        if (distance === 0) [dx, dy, distance] = [...spiralDirection(b % 1000), 1];
        // The heavier disc gives way less.
        const part = pinned?.[a] ? 0 : pinned?.[b] ? 1 : (sizes[b] as number) / ((sizes[a] as number) + (sizes[b] as number));
        const push = (need - Math.sqrt(square)) / distance;
        places[2 * a] = (places[2 * a] as number) - part * push * dx;
        places[2 * a + 1] = (places[2 * a + 1] as number) - part * push * dy;
        places[2 * b] = (places[2 * b] as number) + (1 - part) * push * dx;
        places[2 * b + 1] = (places[2 * b + 1] as number) + (1 - part) * push * dy;
        moved = true;
        return false;
      });
    }
    if (!moved) return;
  }
}

/** Puts each disc that overlaps another, the larger ones first, on the nearest free spot of a spiral around where it is. */
export function settle({ places, sizes, pinned }: Discs): void {
  const cell = 2 * largest(sizes) + GAP;
  const grid = discGrid(places, cell);
  const order = Array.from(sizes.keys()).sort(
    (a, b) => (pinned?.[b] ?? 0) - (pinned?.[a] ?? 0) || (sizes[b] as number) - (sizes[a] as number) || a - b,
  );
  const hidden: number[] = [];
  for (const disc of order) {
    const [x, y] = [places[2 * disc] as number, places[2 * disc + 1] as number];
    if (pinned?.[disc] || isFree(grid, places, sizes, x, y, disc)) grid.add(disc);
    else hidden.push(disc);
  }
  // Where one has searched in vain, the next of the same place, which is no larger by much, need not search again.
  const searched = new Map<string, number>();
  for (const disc of hidden) {
    const [x, y] = [places[2 * disc] as number, places[2 * disc + 1] as number];
    const size = sizes[disc] as number;
    const around = `${Math.floor(x / cell)} ${Math.floor(y / cell)} ${Math.floor(size)}`;
    for (let i = searched.get(around) ?? 1; ; i++) {
      const [dx, dy] = spiralDirection(i);
      const reach = (size + GAP) * Math.sqrt(i);
      places[2 * disc] = x + reach * dx;
      places[2 * disc + 1] = y + reach * dy;
      if (!isFree(grid, places, sizes, places[2 * disc] as number, places[2 * disc + 1] as number, disc)) continue;
      searched.set(around, i);
      break;
    }
    grid.add(disc);
  }
}

function isFree(grid: DiscGrid, places: Float64Array, sizes: Float64Array, x: number, y: number, disc: number): boolean {
  return !grid.some(x, y, (other) => {
    const need = (sizes[other] as number) + (sizes[disc] as number) + GAP;
    const [dx, dy] = [x - (places[2 * other] as number), y - (places[2 * other + 1] as number)];
    return dx * dx + dy * dy < need * need;
  });
}

import type { FlatPicture } from "../../graph/flat-picture.ts";
import { gathered } from "../../graph/gathered.ts";

/** Finds nodes by their place without asking all of them. */
export interface NodeGrid {
  /** The nodes within a distance of a place, and some around. */
  readonly near: (x: number, y: number, distance: number) => Iterable<number>;
}

/** A grid with a few nodes in each cell. */
export function nodeGrid({ x, y }: Pick<FlatPicture, "x" | "y">): NodeGrid {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i] as number);
    right = Math.max(right, x[i] as number);
    top = Math.min(top, y[i] as number);
    bottom = Math.max(bottom, y[i] as number);
  }
  const side = Math.max(1, Math.ceil(Math.sqrt(x.length / 4)));
  const [wide, high] = [Math.max(1e-9, right - left) / side, Math.max(1e-9, bottom - top) / side];
  const cell = (value: number, least: number, size: number): number =>
    Math.max(0, Math.min(side - 1, Math.floor((value - least) / size)));
  const all = Int32Array.from(x.keys());
  const [starts, nodes] = gathered(
    side * side,
    all,
    (i) => cell(y[i] as number, top, high) * side + cell(x[i] as number, left, wide),
  );
  return {
    near: function* (atX, atY, distance) {
      if (x.length === 0) return;
      for (let row = cell(atY - distance, top, high); row <= cell(atY + distance, top, high); row++) {
        const from = row * side + cell(atX - distance, left, wide);
        const to = row * side + cell(atX + distance, left, wide);
        for (let i = starts[from] as number; i < (starts[to + 1] as number); i++) yield nodes[i] as number;
      }
    },
  };
}

/** A turn by the golden angle: its cosine and sine. */
const COSINE = -0.7373688780783197;
const SINE = 0.6754902942615238;

const directions: (readonly [x: number, y: number])[] = [[1, 0]];

/**
 * The direction of the point number `index` (from 0) of a sunflower's spiral (Vogel 1979), which fills a disc evenly.
 * Made by multiplying and adding alone, which every machine rounds alike, as it does not sines and cosines.
 */
export function spiralDirection(index: number): readonly [x: number, y: number] {
  for (let i = directions.length; i <= index; i++) {
    const [x, y] = directions[i - 1] as (typeof directions)[number];
    directions.push([x * COSINE - y * SINE, x * SINE + y * COSINE]);
  }
  return directions[index] as (typeof directions)[number];
}

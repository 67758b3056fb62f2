/** A quarter turn, and half of one, in radians. */
const QUARTER = 1.5707963267948966;
const EIGHTH = QUARTER / 2;

/** The direction after a part of a full turn: x and y of length 1, by multiplying and adding alone, as `spiralDirection`. */
export function around(turn: number): readonly [x: number, y: number] {
  const quarters = 4 * (turn - Math.floor(turn));
  const quarter = Math.floor(quarters);
  const angle = (quarters - quarter) * QUARTER;
  const [x, y] = angle > EIGHTH ? swap(arc(QUARTER - angle)) : arc(angle);
  if (quarter === 0) return [x, y];
  if (quarter === 1) return [-y, x];
  return quarter === 2 ? [-x, -y] : [y, -x];
}

const swap = ([x, y]: readonly [number, number]): readonly [number, number] => [y, x];

/** Cosine and sine up to an eighth of a turn, by their series. */
function arc(angle: number): readonly [x: number, y: number] {
  const square = angle * angle;
  const x = 1 - (square / 2) * (1 - (square / 12) * (1 - (square / 30) * (1 - (square / 56) * (1 - square / 90))));
  const y = angle * (1 - (square / 6) * (1 - (square / 20) * (1 - (square / 42) * (1 - (square / 72) * (1 - square / 110)))));
  return [x, y];
}

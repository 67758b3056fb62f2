const EDGE = 6.5;

/**
 * The hyperbolic tangent to 5e-6, from additions, multiplications and one division: these are exact to the bit
 * everywhere, which Math.tanh is not, so that every machine and the accelerator find the same tags.
 */
export function squash(value: number): number {
  const x = Math.max(-EDGE, Math.min(EDGE, value));
  const s = x * x;
  const p = ((4.211729358198199e-6 * s + 0.0023346583054404085) * s + 0.12365867147620345) * s + 0.9999975343781918;
  const q = ((0.000148708937530979 * s + 0.021338487865020343) * s + 0.4569830969745866) * s + 1;
  return (x * p) / q;
}

/** The sigmoid of x from the tangent of x/2. */
export function sigmoidOf(squashedHalf: number): number {
  return squashedHalf * 0.5 + 0.5;
}

/** Label of no name; class c then has B 1+4c, I 2+4c, L 3+4c and U 4+4c: first, inside, last, and whole name. */
const OUTSIDE = 0;

/**
 * The best row of labels that makes whole names: Viterbi over the logits of `count` tokens (`stride` apart in
 * `logits`), where only B or I may stand before I or L of the same class, and they must be followed by one.
 * Writes a label for each token into `out`. Ties go to the lower label.
 */
export function decodeNames(
  logits: Float32Array,
  at: number,
  stride: number,
  count: number,
  classes: number,
  out: Uint8Array,
  outAt: number,
): void {
  if (count === 0) return;
  /** The label that ended a name, or began none, at each token. */
  const free = new Uint8Array(count);
  /** Whether the name of a class that goes on after a token began at it. */
  const began = new Uint8Array(count * classes);
  const inside = new Float64Array(classes).fill(Number.NEGATIVE_INFINITY);
  let open = 0;
  for (let i = 0, row = at; i < count; i++, row += stride) {
    let best = open + (logits[row + OUTSIDE] as number);
    let label = OUTSIDE;
    for (let c = 0; c < classes; c++) {
      const first = row + 1 + 4 * c;
      const going = inside[c] as number;
      const last = going + (logits[first + 2] as number);
      if (last > best) {
        best = last;
        label = 3 + 4 * c;
      }
      const whole = open + (logits[first + 3] as number);
      if (whole > best) {
        best = whole;
        label = 4 + 4 * c;
      }
      const begin = open + (logits[first] as number);
      const go = going + (logits[first + 1] as number);
      if (begin >= go) began[i * classes + c] = 1;
      inside[c] = Math.max(begin, go);
    }
    free[i] = label;
    open = best;
  }
  for (let i = count - 1; i >= 0; i--) {
    const label = free[i] as number;
    out[outAt + i] = label;
    if (label === OUTSIDE || label % 4 !== 3) continue;
    const c = (label - 3) / 4;
    for (i--; i > 0 && !began[i * classes + c]; i--) out[outAt + i] = 2 + 4 * c;
    out[outAt + i] = 1 + 4 * c;
  }
}

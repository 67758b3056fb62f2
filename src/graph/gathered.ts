/** Items by where they belong, in their order: where those of each place start, and all of them. Takes one look at each. */
export function gathered(
  places: number,
  items: ArrayLike<number>,
  placeOf: (item: number, at: number) => number,
): readonly [starts: Int32Array, gathered: Int32Array] {
  const starts = new Int32Array(places + 1);
  for (let i = 0; i < items.length; i++) {
    const at = placeOf(items[i] as number, i) + 1;
    starts[at] = (starts[at] as number) + 1;
  }
  for (let i = 0; i < places; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice();
  const all = new Int32Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const at = placeOf(items[i] as number, i);
    all[next[at] as number] = items[i] as number;
    next[at] = (next[at] as number) + 1;
  }
  return [starts, all];
}

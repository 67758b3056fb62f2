/** Numbers in the order of their keys, the smallest key first; of one key the smallest number first. */
export interface Heap {
  readonly push: (value: number, key: number) => void;
  /** Takes out the first; -1 where nothing is left. */
  readonly pop: () => number;
  /** How many there are. */
  readonly size: () => number;
}

/** An empty binary heap (Williams 1964). */
export function heap(): Heap {
  const values: number[] = [];
  const keys: number[] = [];
  const before = (a: number, b: number): boolean => {
    const [left, right] = [keys[a] as number, keys[b] as number];
    return left < right || (left === right && (values[a] as number) < (values[b] as number));
  };
  const swap = (a: number, b: number): void => {
    [values[a], values[b]] = [values[b] as number, values[a] as number];
    [keys[a], keys[b]] = [keys[b] as number, keys[a] as number];
  };
  const push = (value: number, key: number): void => {
    values.push(value);
    keys.push(key);
    for (let at = values.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!before(at, above)) return;
      swap(at, above);
      at = above;
    }
  };
  const pop = (): number => {
    if (values.length === 0) return -1;
    swap(0, values.length - 1);
    const first = values.pop() as number;
    keys.pop();
    for (let at = 0; ; ) {
      let least = at;
      for (const below of [2 * at + 1, 2 * at + 2]) if (below < values.length && before(below, least)) least = below;
      if (least === at) return first;
      swap(at, least);
      at = least;
    }
  };
  return { push, pop, size: () => values.length };
}

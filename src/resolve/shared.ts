/** Two details in an order that does not depend on the side: what a comparison says is the same from both. */
export function pair(a: string, b: string): string {
  return a <= b ? `${a} / ${b}` : `${b} / ${a}`;
}

/** The first item, by text, that two sets have in common. */
export function firstShared<T extends string>(a: ReadonlySet<T>, b: ReadonlySet<T>): T | undefined {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let first: T | undefined;
  for (const item of small) if (large.has(item) && (first === undefined || item < first)) first = item;
  return first;
}

const NO_ITEMS: ReadonlySet<never> = new Set();
const NO_ENTRIES: ReadonlyMap<unknown, unknown> = new Map();

/** The set itself, or the one for all where it is empty: of most things little is known, and there are many of them. */
export const lean = <T>(set: ReadonlySet<T>): ReadonlySet<T> => (set.size > 0 ? set : NO_ITEMS);
/** The same of a map. */
export const leanMap = <K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> =>
  map.size > 0 ? map : (NO_ENTRIES as ReadonlyMap<K, V>);

/** Puts an item on the list that a map holds under a key. */
export function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** The items of a set as one detail, sorted. */
export function listed(items: Iterable<string>): string {
  return [...items].sort().join(", ");
}

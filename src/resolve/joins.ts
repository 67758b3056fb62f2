import { byText } from "../article/order.ts";

/** Keys that were joined, each with the next on the way to the key that stands for all. */
export type Joins = Map<string, string>;

/** The key that stands for all that `key` is joined to. Shortens the way as it goes, so that chains cost next to nothing. */
export function rootOf(joins: Joins, key: string): string {
  let at = key;
  for (let next = joins.get(at); next !== undefined; next = joins.get(at)) {
    const after = joins.get(next);
    if (after !== undefined) joins.set(at, after);
    at = next;
  }
  return at;
}

/**
 * Joins each short form to the one key that explains it; a short form that several explain stays alone. `known` says
 * whether anything has a key; the result does not depend on the order of `explained`.
 */
export function joinExplained(explained: ReadonlyMap<string, ReadonlySet<string>>, known: (key: string) => boolean): Joins {
  const joins: Joins = new Map();
  for (const [short, forms] of [...explained].sort(([a], [b]) => byText(a, b))) {
    const [target] = forms;
    if (forms.size !== 1 || target === undefined || !known(short)) continue;
    if (rootOf(joins, target) !== short) joins.set(short, target);
  }
  return joins;
}

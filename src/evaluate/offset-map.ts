const SPACE = /\s/u;
/** So far ahead the same words are looked for. */
const WINDOW = 4000;
const PROBE = 24;

/**
 * Where the offsets of one text stand in another that has the same characters, save white space and stretches that were
 * left out of the first (page furniture); offsets are UTF-16 code units. Null where the texts are not the same article.
 */
export function offsetMap(from: string, to: string): ((offset: number) => number) | null {
  if (from === to) return (offset) => offset;
  const map = new Int32Array(from.length + 1).fill(-1);
  let next = 0;
  for (let i = 0; i < from.length; i++) {
    if (SPACE.test(from[i] as string)) continue;
    let skipped = 0;
    if (from[i] !== to[next]) {
      const ahead = to.slice(next, next + WINDOW);
      skipped = ahead.indexOf(from.slice(i, i + PROBE));
      if (skipped < 0) skipped = ahead.indexOf(from[i] as string);
      if (skipped < 0) return null;
    }
    next += skipped;
    map[i] = next++;
  }
  let last = to.length;
  for (let i = from.length; i >= 0; i--) {
    if ((map[i] as number) < 0) map[i] = last;
    else last = map[i] as number;
  }
  return (offset) => map[Math.max(0, Math.min(from.length, offset))] as number;
}

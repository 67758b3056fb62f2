/** The words that a model knows, by number. */
export interface Vocabulary {
  readonly size: number;
  /** The number of a word, -1 if it is not known. */
  readonly idOf: (word: string) => number;
}

/**
 * Indexes words that stand one a line (UTF-8), numbered from 0. The text stays one string and the index one array:
 * a map of so many small strings would take most of the time that loading may take.
 */
export function vocabularyOf(bytes: Uint8Array): Vocabulary {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let size = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) size++;
  /** Where each word starts; its line feed stands before the next start. */
  const starts = new Int32Array(size + 1);
  const mask = 2 ** Math.ceil(Math.log2(size * 2 + 2)) - 1;
  /** A word's number plus one, at the first free place from its hash on. */
  const table = new Int32Array(mask + 1);
  const length = text.length;
  let [id, from, hash] = [0, 0, 0];
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : 10;
    if (unit !== 10) {
      hash = Math.imul(hash ^ unit, 0x5bd1e995);
      hash ^= hash >>> 15;
      continue;
    }
    let place = hash & mask;
    while (table[place] !== 0) place = (place + 1) & mask;
    table[place] = id + 1;
    starts[id++] = from;
    from = at + 1;
    hash = 0;
  }
  starts[size] = from;

  const idOf = (word: string): number => {
    let code = 0;
    for (let i = 0; i < word.length; i++) {
      code = Math.imul(code ^ word.charCodeAt(i), 0x5bd1e995);
      code ^= code >>> 15;
    }
    for (let place = code & mask; ; place = (place + 1) & mask) {
      const found = (table[place] as number) - 1;
      if (found < 0) return -1;
      const start = starts[found] as number;
      if ((starts[found + 1] as number) - start - 1 === word.length && text.startsWith(word, start)) return found;
    }
  };
  return { size, idOf };
}

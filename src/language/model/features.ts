import type { Model } from "./read-model.ts";
import { codePoints, lowered, shapeOf, surface, zeroed } from "./surface.ts";
import { addRow } from "./table.ts";

/** Kinds of features, so that equal letters in different places fall into different buckets. */
const KIND = { prefix: 0, suffix: 8, gram: 16, shape: 32 } as const;
const LONGEST_AFFIX = 4;
const [CARET, DOLLAR] = [0x5e, 0x24];

/** How many numbers describe a word form. */
export function inputSize({ vec, word, prefix, suffix, gram, shape }: Model): number {
  return [vec, word, prefix, suffix, gram, shape].reduce((sum, { columns }) => sum + columns, 0);
}

/** Writes the numbers that describe a token (word vectors, affixes, letters, shape) into `out`, whatever its context. */
export function describe(model: Model, token: string, out: Float64Array): void {
  const form = surface(token);
  const low = lowered(form);
  const zero = zeroed(low);
  const points = codePoints(zero);
  const id = idOf(model, low, zero);
  const { vec, word, prefix, suffix, gram, shape } = model;
  out.fill(0);
  addRow(vec, id, 1, out, 0);
  let at = vec.columns;
  addRow(word, id < word.rows ? id : 0, 1, out, at);
  at += word.columns;
  const affixes = Math.min(LONGEST_AFFIX, points.length);
  for (let k = 1; k <= affixes; k++) addRow(prefix, hash(KIND.prefix + k, points, 0, k) % prefix.rows, 1, out, at);
  at += prefix.columns;
  for (let k = 1; k <= affixes; k++)
    addRow(suffix, hash(KIND.suffix + k, points, points.length - k, points.length) % suffix.rows, 1, out, at);
  at += suffix.columns;
  const framed = [CARET, ...points, DOLLAR];
  for (let i = 0; i < points.length; i++) addRow(gram, hash(KIND.gram, framed, i, i + 3) % gram.rows, 1 / points.length, out, at);
  at += gram.columns;
  const looks = codePoints(shapeOf(form));
  addRow(shape, hash(KIND.shape, looks, 0, looks.length) % shape.rows, 1, out, at);
}

/** The number of a word: as written, else with its digits as 0, else 0 for a word not known. */
function idOf({ vocabulary }: Model, low: string, zero: string): number {
  const id = vocabulary.idOf(low);
  return id >= 0 ? id : Math.max(0, vocabulary.idOf(zero));
}

/** FNV-1a, 32 bits, one step a code point (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hash(kind: number, points: readonly number[], from: number, to: number): number {
  let code = Math.imul(2166136261 ^ kind, 16777619);
  for (let i = from; i < to; i++) code = Math.imul(code ^ (points[i] as number), 16777619);
  return code >>> 0;
}

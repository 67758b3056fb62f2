import { describe, inputSize } from "./features.ts";
import type { Kernel, Product } from "./kernel.ts";
import { quantize } from "./quantize.ts";
import type { Model } from "./read-model.ts";
import { surface } from "./surface.ts";

/** So many word forms are kept. */
const KEPT = 4096;
/** So many are worked out at once. */
const TOGETHER = 32;
/** A token longer than this is looked up by its surface, so that no endless one is kept. */
const LONG = 128;

/** The first layer's gates of word forms, whatever their context: most words of a text come again. */
export interface Forms {
  /** The gates, `stride` numbers a form. */
  readonly gates: Float32Array;
  readonly stride: number;
  /** Writes the place of each token's form in `gates` (its first number) into `out`; valid until the next call. */
  readonly look: (tokens: readonly string[], from: number, to: number, out: Int32Array, outAt: number) => void;
  /** Makes room for so many tokens' forms before `look` is called for them. */
  readonly reserve: (count: number) => void;
}

/** A bounded store of the first layer's gates, emptied when it is full. */
export function formsOf(model: Model, kernel: Kernel, product: Product): Forms {
  const { stride, width } = product;
  const gates = kernel.float32(KEPT * stride);
  const inputs = kernel.int16(TOGETHER * width);
  const steps = kernel.float64(TOGETHER);
  const numbers = new Float64Array(inputSize(model));
  const places = new Map<string, number>();
  let [first, waiting] = [0, 0];

  const flush = (): void => {
    if (waiting > 0) product.apply(inputs, 0, width, steps, 0, waiting, gates, first * stride, stride);
    first += waiting;
    waiting = 0;
  };
  const place = (token: string): number => {
    const known = places.get(token);
    if (known !== undefined) return known;
    const key = token.length > LONG ? surface(token) : token;
    const short = key === token ? undefined : places.get(key);
    if (short !== undefined) return short;
    describe(model, key, numbers);
    steps[waiting] = quantize(numbers, numbers.length, inputs, waiting * width);
    const at = (first + waiting++) * stride;
    if (waiting === TOGETHER) flush();
    places.set(detached(key), at);
    return at;
  };
  return {
    gates,
    stride,
    reserve: (count) => {
      if (first + count <= KEPT) return;
      places.clear();
      first = 0;
    },
    look: (tokens, from, to, out, outAt) => {
      for (let i = from; i < to; i++) out[outAt + i - from] = place(tokens[i] as string);
      flush();
    },
  };
}

/** The same string, but not a slice that keeps the whole text it was cut from in memory. */
function detached(text: string): string {
  return text.length < 13 ? text : Array.from(text).join("");
}

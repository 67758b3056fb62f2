import { LIMIT } from "./kernel.ts";

/** Writes numbers as whole numbers up to LIMIT; gives what one of them stands for (the step). */
export function quantize(values: Float64Array, length: number, out: Int16Array, outAt: number): number {
  let most = 0;
  for (let i = 0; i < length; i++) {
    const size = Math.abs(values[i] as number);
    if (size > most) most = size;
  }
  const by = most > 0 ? LIMIT / most : 0;
  for (let i = 0; i < length; i++) out[outAt + i] = Math.floor((values[i] as number) * by + 0.5);
  return most / LIMIT;
}

/** The leaky rectifier of the hidden layers. */
export function leaky(value: number): number {
  return value > 0 ? value : 0.1 * value;
}

/** The index of the highest of `count` numbers from `at` on, the first among equals, never `but` (-1: any). */
export function highest(values: Float32Array, at: number, count: number, but: number): number {
  let best = but === 0 ? 1 : 0;
  for (let i = best + 1; i < count; i++) if (i !== but && (values[at + i] as number) > (values[at + best] as number)) best = i;
  return best;
}

import { type Kernel, LIMIT } from "./kernel.ts";
import { plainProduct } from "./plain-product.ts";
import { sigmoidOf, squash } from "./squash.ts";

/** The reference: plain TypeScript that runs everywhere. */
export function plainKernel(): Kernel {
  return {
    id: "plain",
    int16: (length) => new Int16Array(length),
    float32: (length) => new Float32Array(length),
    float64: (length) => new Float64Array(length),
    product: plainProduct,
    step,
    compare,
  };
}

const step: Kernel["step"] = (size, input, inputAt, recurrent, recurrentAt, cell, cellAt, hidden, hiddenAt, copyAt) => {
  const gate = (row: number): number => squash((input[inputAt + row] as number) + (recurrent[recurrentAt + row] as number));
  for (let unit = 0; unit < size; unit++) {
    const before = cell[cellAt + unit] as number;
    const kept = sigmoidOf(gate(size + unit)) * before;
    const value = kept + sigmoidOf(gate(unit)) * gate(2 * size + unit);
    cell[cellAt + unit] = value;
    const shown = sigmoidOf(gate(3 * size + unit)) * squash(value);
    const whole = Math.floor(shown * LIMIT + 0.5);
    hidden[hiddenAt + unit] = whole;
    hidden[copyAt + unit] = whole;
  }
};

const compare: Kernel["compare"] = (one, oneAt, others, othersAt, stride, count, length, out, outAt) => {
  for (let other = 0; other < count; other++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0, at = othersAt + other * stride; k < length; k += 4) {
      a += (one[oneAt + k] as number) * (others[at + k] as number);
      b += (one[oneAt + k + 1] as number) * (others[at + k + 1] as number);
      c += (one[oneAt + k + 2] as number) * (others[at + k + 2] as number);
      d += (one[oneAt + k + 3] as number) * (others[at + k + 3] as number);
    }
    out[outAt + other] = a + c + (b + d);
  }
};

import { type Matrix, type Product, padded, roundUp } from "./kernel.ts";

/**
 * Two rows share one double: row a + row b · 2²⁶. A product with an activation (14 bits) fits 21 bits, so 32 of them
 * can be summed before the halves are taken apart: two multiplications in one, and exact.
 */
const HIGH = 2 ** 26;
const CHUNK = 32;
/** Adding this and taking it away rounds to a multiple of 2²⁶: the upper half alone. */
const ROUND = 1.5 * 2 ** 78;

/** A product in plain TypeScript: four columns at a time, so that each weight is fetched once for all four. */
export function plainProduct(matrix: Matrix): Product {
  const stride = roundUp(matrix.rows, 8);
  const width = roundUp(matrix.columns, 4);
  const weights = packed(matrix, stride, width);
  const scale = padded(matrix.scale, new Float64Array(stride));
  const bias = padded(matrix.bias, new Float64Array(stride));
  const columns = new Float64Array(4 * width);
  const sums = new Float64Array(4 * stride);
  return {
    stride,
    width,
    apply: (x, at, xStride, step, stepAt, count, out, outAt, outStride) => {
      for (let done = 0; done < count; ) {
        const together = count - done > 1 ? 4 : 1;
        const real = Math.min(together, count - done);
        interleave(x, at + done * xStride, xStride, width, together, real, columns);
        if (together === 4) multiplyFour(weights, stride, width, columns, sums);
        else multiplyOne(weights, stride, width, columns, sums);
        for (let j = 0; j < real; j++, done++) {
          const by = step[stepAt + done] as number;
          const to = outAt + done * outStride;
          for (let row = 0; row < stride; row++)
            out[to + row] = (sums[j * stride + row] as number) * (scale[row] as number) * by + (bias[row] as number);
        }
      }
    },
  };
}

/** By block of four rows, by column: two doubles of two rows each. */
function packed({ rows, columns, values }: Matrix, stride: number, width: number): Float64Array {
  const out = new Float64Array((stride * width) / 2);
  for (let row = 0; row < rows; row++) {
    const by = row % 2 === 0 ? 1 : HIGH;
    const to = (row >> 2) * 2 * width + ((row >> 1) & 1);
    for (let k = 0, from = row * columns; k < columns; k++) {
      const place = to + 2 * k;
      out[place] = (out[place] as number) + (values[from + k] as number) * by;
    }
  }
  return out;
}

function interleave(
  x: Int16Array,
  at: number,
  xStride: number,
  width: number,
  together: number,
  real: number,
  out: Float64Array,
): void {
  if (real < together) out.fill(0);
  for (let j = 0; j < real; j++)
    for (let k = 0, from = at + j * xStride; k < width; k++) out[together * k + j] = x[from + k] as number;
}

function multiplyFour(weights: Float64Array, stride: number, width: number, columns: Float64Array, out: Float64Array): void {
  let w = 0;
  for (let row = 0; row < stride; row += 4) {
    let low0 = 0;
    let low1 = 0;
    let low2 = 0;
    let low3 = 0;
    let low4 = 0;
    let low5 = 0;
    let low6 = 0;
    let low7 = 0;
    let high0 = 0;
    let high1 = 0;
    let high2 = 0;
    let high3 = 0;
    let high4 = 0;
    let high5 = 0;
    let high6 = 0;
    let high7 = 0;
    let c = 0;
    for (let k = 0; k < width; k += CHUNK) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      const end = c + 4 * Math.min(CHUNK, width - k);
      for (; c < end; c += 4, w += 2) {
        const a = weights[w] as number;
        const b = weights[w + 1] as number;
        const x0 = columns[c] as number;
        const x1 = columns[c + 1] as number;
        const x2 = columns[c + 2] as number;
        const x3 = columns[c + 3] as number;
        a0 += a * x0;
        a1 += a * x1;
        a2 += a * x2;
        a3 += a * x3;
        b0 += b * x0;
        b1 += b * x1;
        b2 += b * x2;
        b3 += b * x3;
      }
      let high = a0 + ROUND - ROUND;
      high0 += high;
      low0 += a0 - high;
      high = a1 + ROUND - ROUND;
      high1 += high;
      low1 += a1 - high;
      high = a2 + ROUND - ROUND;
      high2 += high;
      low2 += a2 - high;
      high = a3 + ROUND - ROUND;
      high3 += high;
      low3 += a3 - high;
      high = b0 + ROUND - ROUND;
      high4 += high;
      low4 += b0 - high;
      high = b1 + ROUND - ROUND;
      high5 += high;
      low5 += b1 - high;
      high = b2 + ROUND - ROUND;
      high6 += high;
      low6 += b2 - high;
      high = b3 + ROUND - ROUND;
      high7 += high;
      low7 += b3 - high;
    }
    store(out, row, low0, high0, low4, high4);
    store(out, stride + row, low1, high1, low5, high5);
    store(out, 2 * stride + row, low2, high2, low6, high6);
    store(out, 3 * stride + row, low3, high3, low7, high7);
  }
}

function store(out: Float64Array, at: number, a: number, b: number, c: number, d: number): void {
  out[at] = a;
  out[at + 1] = b / HIGH;
  out[at + 2] = c;
  out[at + 3] = d / HIGH;
}

/** Eight rows at a time, or each sum would wait for the one before. */
function multiplyOne(weights: Float64Array, stride: number, width: number, column: Float64Array, out: Float64Array): void {
  for (let row = 0; row < stride; row += 8) {
    let low0 = 0;
    let low1 = 0;
    let low2 = 0;
    let low3 = 0;
    let high0 = 0;
    let high1 = 0;
    let high2 = 0;
    let high3 = 0;
    let v = (row >> 2) * 2 * width;
    let w = v + 2 * width;
    for (let k = 0; k < width; ) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (const end = Math.min(width, k + CHUNK); k < end; k++, v += 2, w += 2) {
        const x = column[k] as number;
        a += (weights[v] as number) * x;
        b += (weights[v + 1] as number) * x;
        c += (weights[w] as number) * x;
        d += (weights[w + 1] as number) * x;
      }
      let high = a + ROUND - ROUND;
      high0 += high;
      low0 += a - high;
      high = b + ROUND - ROUND;
      high1 += high;
      low1 += b - high;
      high = c + ROUND - ROUND;
      high2 += high;
      low2 += c - high;
      high = d + ROUND - ROUND;
      high3 += high;
      low3 += d - high;
    }
    store(out, row, low0, high0, low1, high1);
    store(out, row + 4, low2, high2, low3, high3);
  }
}

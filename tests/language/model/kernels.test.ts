import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Kernel, LIMIT } from "../../../src/language/model/kernel.ts";
import { plainKernel } from "../../../src/language/model/plain-kernel.ts";
import { SIMD } from "../../../src/language/model/simd-bytes.ts";
import { simdKernel } from "../../../src/language/model/simd-kernel.ts";
import { squash } from "../../../src/language/model/squash.ts";
import { assembled } from "./assemble.ts";
import { seeded } from "./tiny-model.ts";

const fast = (): Kernel => simdKernel(1 << 22) ?? expect.fail("WebAssembly with SIMD is missing");

test("the accelerator's bytes are its text form assembled, few enough to be compiled at once in a browser", async () => {
  expect(SIMD).toBe(Buffer.from(await assembled()).toString("base64"));
  expect(Buffer.from(SIMD, "base64").length).toBeLessThan(4096);
});

test("an accelerator without room enough is none", () => {
  expect(simdKernel(2 ** 40)).toBeUndefined();
});

describe.each([
  ["plain", plainKernel],
  ["simd", fast],
] as const)("the %s kernel", (_id, kernelOf) => {
  test("multiplies exactly, whatever the size and the numbers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 0, max: 11 }),
        fc.integer(),
        (rows, columns, count, seed) => {
          const random = seeded(seed);
          const kernel = kernelOf();
          // Often the largest numbers there are: they must not spill over.
          const whole = (most: number): number =>
            random() < 0.3 ? (random() < 0.5 ? -most : most) : Math.round((2 * random() - 1) * most);
          const values = Int8Array.from({ length: rows * columns }, () => whole(127.5));
          const scale = Array.from({ length: rows }, () => random());
          const bias = Array.from({ length: rows }, () => random() - 0.5);
          const product = kernel.product({ rows, columns, values, scale, bias });
          const xStride = product.width + 4;
          const x = kernel.int16(count * xStride).map(() => whole(LIMIT));
          const operand = kernel.int16(x.length + 1);
          operand.set(x, 1);
          const step = kernel.float64(count + 2).fill(0.25);
          const outStride = product.stride + 1;
          const out = kernel.float32(count * outStride + 3);
          product.apply(operand, 1, xStride, step, 2, count, out, 3, outStride);
          for (let j = 0; j < count; j++) {
            for (let row = 0; row < rows; row++) {
              let sum = 0;
              for (let k = 0; k < columns; k++) sum += (values[row * columns + k] ?? 0) * (x[j * xStride + k] ?? 0);
              const expected = Math.fround(sum * (scale[row] ?? 0) * 0.25 + (bias[row] ?? 0));
              expect(out[3 + j * outStride + row]).toBe(expected);
            }
          }
        },
      ),
    );
  });

  test("holds the sums of the widest and largest matrix that may be", () => {
    const kernel = kernelOf();
    const columns = 2048;
    const product = kernel.product({ rows: 1, columns, values: new Int8Array(columns).fill(-128), scale: [1], bias: undefined });
    const x = kernel.int16(5 * columns).fill(LIMIT);
    const out = kernel.float32(5 * product.stride);
    product.apply(x, 0, columns, kernel.float64(5).fill(1), 0, 5, out, 0, product.stride);
    const at = [0, 1, 4].map((j) => out[j * product.stride]);
    expect(at).toEqual([0, 1, 4].map(() => Math.fround(-128 * LIMIT * columns)));
  });
});

describe("both kernels give the same bits", () => {
  const [slow, quick] = [plainKernel(), fast()];

  test("for a step of an LSTM", () => {
    const random = seeded(7);
    const size = 12;
    const run = (kernel: Kernel, inputs: readonly number[][]): unknown[] => {
      const [input, recurrent] = [kernel.float32(4 * size + 1), kernel.float32(4 * size)];
      const [cell, hidden] = [kernel.float64(size), kernel.int16(2 * size + 1)];
      return inputs.map((numbers) => {
        input.set(numbers.slice(0, 4 * size), 1);
        recurrent.set(numbers.slice(4 * size));
        kernel.step(size, input, 1, recurrent, 0, cell, 0, hidden, 1, 1 + size);
        return [[...cell], [...hidden]];
      });
    };
    const inputs = Array.from({ length: 300 }, (_, i) => Array.from({ length: 8 * size }, () => (random() - 0.5) * (i / 10)));
    const [a, b] = [run(slow, inputs), run(quick, inputs)];
    expect(b).toEqual(a);
    const [, hidden] = a[200] as [number[], number[]];
    expect(hidden.slice(1, 1 + size)).toEqual(hidden.slice(1 + size));
    expect(Math.max(...hidden.map(Math.abs))).toBeLessThanOrEqual(LIMIT);
    expect(new Set(hidden).size).toBeGreaterThan(size / 2);
  });

  test("for comparisons", () => {
    const random = seeded(8);
    const numbers = Array.from({ length: 4 + 20 * 13 }, () => random() * 4 - 2);
    const run = (kernel: Kernel): number[] => {
      const [one, others, out] = [kernel.float32(20), kernel.float32(numbers.length), kernel.float64(14)];
      one.set(numbers.slice(0, 20));
      others.set(numbers);
      kernel.compare(one, 0, others, 4, 20, 13, 16, out, 1);
      return [...out];
    };
    expect(run(quick)).toEqual(run(slow));
    expect(run(slow)[0]).toBe(0);
    expect(run(slow)[1]).toBeCloseTo(
      numbers.slice(0, 16).reduce((sum, number, i) => sum + Math.fround(number) * Math.fround(numbers[4 + i] ?? 0), 0),
      9,
    );
  });
});

test("the tangent is right to five millionths, everywhere", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ min: -8, max: 8, noNaN: true }), (any, near) => {
      for (const x of [any, near]) expect(Math.abs(squash(x) - Math.tanh(x))).toBeLessThan(5e-6);
    }),
  );
});

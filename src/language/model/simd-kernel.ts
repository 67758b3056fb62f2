import { type Kernel, type Matrix, type Product, padded, roundUp } from "./kernel.ts";
import { SIMD } from "./simd-bytes.ts";

/** What this file needs of WebAssembly, which Node, browsers and workers have but ECMAScript does not name. */
interface Assembly {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}
declare const WebAssembly: Assembly | undefined;
declare const atob: (base64: string) => string;

interface Exports {
  readonly multiply: (...pointers: readonly number[]) => void;
  readonly step: (...pointers: readonly number[]) => void;
  readonly compare: (...pointers: readonly number[]) => void;
}

const PAGE = 65536;

/**
 * The accelerator, with room for `bytes` of arrays in all; undefined where WebAssembly with SIMD is missing or not
 * allowed. The module is smaller than the 4 kB that a browser's main thread may compile at once.
 */
export function simdKernel(bytes: number): Kernel | undefined {
  if (typeof WebAssembly === "undefined") return undefined;
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) + 1 });
    const code = Uint8Array.from(atob(SIMD), (character) => character.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { js: { memory } });
    return kernelOver(memory.buffer, exports as Exports);
  } catch {
    // No SIMD, a policy that forbids WebAssembly, or too little memory: plain TypeScript gives the same results.
    return undefined;
  }
}

function kernelOver(buffer: ArrayBuffer, { multiply, step, compare }: Exports): Kernel {
  let used = 0;
  const take = (size: number): number => {
    const at = used;
    used = roundUp(used + size, 16);
    if (used > buffer.byteLength) throw new RangeError("The memory of the accelerator is too small.");
    return at;
  };
  const int8 = (length: number): Int8Array => new Int8Array(buffer, take(length), length);
  const float64 = (length: number): Float64Array => new Float64Array(buffer, take(length * 8), length);

  const product = (matrix: Matrix): Product => {
    const stride = roundUp(matrix.rows, 8);
    const width = roundUp(matrix.columns, 4);
    const weights = paired(matrix, width, int8(stride * width)).byteOffset;
    const scale = padded(matrix.scale, float64(stride)).byteOffset;
    const bias = padded(matrix.bias, float64(stride)).byteOffset;
    return {
      stride,
      width,
      apply: (x, at, xStride, steps, stepAt, count, out, outAt, outStride) => {
        const from = x.byteOffset + 2 * at;
        const by = steps.byteOffset + 8 * stepAt;
        multiply(
          weights,
          scale,
          bias,
          stride / 8,
          width,
          from,
          2 * xStride,
          by,
          count,
          out.byteOffset + 4 * outAt,
          4 * outStride,
        );
      },
    };
  };

  /** The gates of one step, by size of the layer. */
  const gates = new Map<number, number>();
  return {
    id: "simd",
    int16: (length) => new Int16Array(buffer, take(length * 2), length),
    float32: (length) => new Float32Array(buffer, take(length * 4), length),
    float64,
    product,
    step: (size, input, inputAt, recurrent, recurrentAt, cell, cellAt, hidden, hiddenAt, copyAt) => {
      let room = gates.get(size);
      if (room === undefined) {
        room = take(4 * size * 8);
        gates.set(size, room);
      }
      step(
        input.byteOffset + 4 * inputAt,
        recurrent.byteOffset + 4 * recurrentAt,
        room,
        cell.byteOffset + 8 * cellAt,
        hidden.byteOffset + 2 * hiddenAt,
        hidden.byteOffset + 2 * copyAt,
        size,
      );
    },
    compare: (one, oneAt, others, othersAt, stride, count, length, out, outAt) =>
      compare(
        one.byteOffset + 4 * oneAt,
        others.byteOffset + 4 * othersAt,
        4 * stride,
        count,
        length,
        out.byteOffset + 8 * outAt,
      ),
  };
}

/** By block of eight rows, by pair of columns: the pair of each row. */
function paired({ rows, columns, values }: Matrix, width: number, out: Int8Array): Int8Array {
  for (let row = 0; row < rows; row++) {
    const to = (row >> 3) * 8 * width + (row & 7) * 2;
    for (let k = 0, from = row * columns; k < columns; k++) out[to + (k >> 1) * 16 + (k & 1)] = values[from + k] as number;
  }
  return out;
}

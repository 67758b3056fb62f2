/** Activations enter products as whole numbers up to this (14 bits), so that sums are exact in any order. */
export const LIMIT = 8191;

/** A prepared matrix and its bias. */
export interface Product {
  /** Rows of the matrix with the empty ones that round them up: the least room a result takes. */
  readonly stride: number;
  /** Columns rounded up: the least room an operand takes. */
  readonly width: number;
  /**
   * Multiplies `count` columns: out[j][row] = Σ weights[row][k]·x[j][k] · scale[row]·step[j] + bias[row].
   * `x[j]` starts at `at + j·xStride`, `out[j]` at `outAt + j·outStride`, `step[j]` at `stepAt + j`.
   */
  readonly apply: (
    x: Int16Array,
    at: number,
    xStride: number,
    step: Float64Array,
    stepAt: number,
    count: number,
    out: Float32Array,
    outAt: number,
    outStride: number,
  ) => void;
}

/** What `Kernel.product` makes a product of: whole numbers by row, each row with its scale. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scale: ArrayLike<number>;
  readonly bias: ArrayLike<number> | undefined;
}

/**
 * The arithmetic that takes the time. Every kernel gives the same bits: the sums of products are whole numbers, all
 * else is done in double precision in one order, and results are stored as floats.
 */
export interface Kernel {
  readonly id: "plain" | "simd";
  /** Arrays of zeros that the kernel can reach; all operands and results must be such. */
  readonly int16: (length: number) => Int16Array;
  readonly float32: (length: number) => Float32Array;
  readonly float64: (length: number) => Float64Array;
  readonly product: (matrix: Matrix) => Product;
  /**
   * One step of an LSTM: input + recurrent hold the gates (input, forget, cell, output; all but cell halved, because a
   * sigmoid is the tangent of half), `cell` is updated, the hidden state goes to two places as whole numbers.
   */
  readonly step: (
    size: number,
    input: Float32Array,
    inputAt: number,
    recurrent: Float32Array,
    recurrentAt: number,
    cell: Float64Array,
    cellAt: number,
    hidden: Int16Array,
    hiddenAt: number,
    copyAt: number,
  ) => void;
  /** Dot products of `length` floats (a multiple of 4) at `oneAt` with those of `count` others. */
  readonly compare: (
    one: Float32Array,
    oneAt: number,
    others: Float32Array,
    othersAt: number,
    stride: number,
    count: number,
    length: number,
    out: Float64Array,
    outAt: number,
  ) => void;
}

/** The next multiple of `unit`. */
export function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}

/** The scale and bias of a matrix's rows as doubles, zeros after the last. */
export function padded(values: ArrayLike<number> | undefined, out: Float64Array): Float64Array {
  for (let i = 0; values && i < values.length; i++) out[i] = values[i] as number;
  return out;
}

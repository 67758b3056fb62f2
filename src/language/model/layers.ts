import type { Kernel, Matrix, Product } from "./kernel.ts";
import type { Layer, Lstm, Model, Weights } from "./read-model.ts";

/** The network's matrices, ready to multiply. */
export interface Layers {
  /** Word forms → gates of layer 1, forward then backward; layer 1 → gates of layer 2. */
  readonly input: readonly [Product, Product];
  /** Hidden state → gates: by layer, forward and backward. */
  readonly recurrent: readonly [readonly [Product, Product], readonly [Product, Product]];
  /** Layer 1 → UPOS, then XPOS. */
  readonly tags: Product;
  /** Layer 2 → arc dependent, arc head, label dependent, label head. */
  readonly syntax: Product;
  /** Arc dependent, times the scales of `arcU`'s rows → what is compared with arc heads. */
  readonly arcs: Product;
  readonly labels: Product;
  /** Both layers → hidden layer of names → labels of names. */
  readonly nameHidden: Product;
  readonly names: Product;
}

/** Prepares a model's matrices, those that read the same numbers stacked into one. */
export function layersOf(model: Model, { product }: Kernel): Layers {
  const [one, two] = model.lstm;
  const { uposHead, xposHead, arcDep, arcHead, labelDep, labelHead, labelOut, nameHidden, nameOut } = model;
  return {
    input: [product(stacked([gates(one.f), gates(one.b)])), product(stacked([gates(two.f), gates(two.b)]))],
    recurrent: [
      [product(recurrent(one.f)), product(recurrent(one.b))],
      [product(recurrent(two.f)), product(recurrent(two.b))],
    ],
    tags: product(stacked([plain(uposHead), plain(xposHead)])),
    syntax: product(stacked([plain(arcDep), plain(arcHead), plain(labelDep), { ...labelHead, bias: undefined }])),
    arcs: product(turned(model.arcU)),
    labels: product(plain(labelOut)),
    nameHidden: product(plain(nameHidden)),
    names: product(plain(nameOut)),
  };
}

function plain({ weights, bias }: Layer): Matrix {
  return { ...weights, bias };
}

/** Gates as `Kernel.step` wants them: input, forget and output halved (exact), the cell's as it is. */
function halved(values: ArrayLike<number>): number[] {
  const quarter = values.length / 4;
  return Array.from(values, (value, row) => (row >= 2 * quarter && row < 3 * quarter ? value : value / 2));
}

function gates({ ih, bias }: Lstm): Matrix {
  return { ...ih, scale: halved(ih.scale), bias: halved(bias) };
}

function recurrent({ hh }: Lstm): Matrix {
  return { ...hh, scale: halved(hh.scale), bias: undefined };
}

function stacked(matrices: readonly Matrix[]): Matrix {
  const rows = matrices.reduce((sum, matrix) => sum + matrix.rows, 0);
  const columns = matrices[0]?.columns ?? 0;
  const values = new Int8Array(rows * columns);
  const scale = new Float64Array(rows);
  const bias = new Float64Array(rows);
  let at = 0;
  for (const matrix of matrices) {
    values.set(matrix.values, at * columns);
    scale.set(matrix.scale, at);
    if (matrix.bias) bias.set(matrix.bias, at);
    at += matrix.rows;
  }
  return { rows, columns, values, scale, bias };
}

/** A matrix [n + 1, m] as [m, n], its last row as the bias; the scales of the first n rows are left to the operand. */
function turned({ rows, columns, values, scale }: Weights): Matrix {
  const inner = rows - 1;
  const out = new Int8Array(columns * inner);
  for (let a = 0; a < inner; a++) for (let b = 0; b < columns; b++) out[b * inner + a] = values[a * columns + b] as number;
  const last = scale[inner] as number;
  const bias = Float64Array.from({ length: columns }, (_, b) => (values[inner * columns + b] as number) * last);
  return { rows: columns, columns: inner, values: out, scale: new Float64Array(columns).fill(1), bias };
}

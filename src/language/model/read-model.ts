import { RedthreadError } from "../../errors.ts";
import { type Header, headerOf, type Listed } from "./read-header.ts";
import { bytesOf, isPacking, type Table } from "./table.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** Nothing that was trained comes near this. */
const LARGEST = 1e6;
/** Sums of so many products of a byte and 14 bits stay within 32 bits. */
const WIDEST = 2048;

/** A weight matrix of the network: whole numbers by row, each row with its own scale: value = number · scale[row]. */
export interface Weights {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scale: Float32Array;
}

/** One direction of one LSTM layer; the rows are input, forget, cell and output gate. */
export interface Lstm {
  readonly ih: Weights;
  readonly hh: Weights;
  readonly bias: Float32Array;
}

/** A layer that multiplies and adds. */
export interface Layer {
  readonly weights: Weights;
  readonly bias: Float32Array;
}

/** A trained model of a language, as its file holds it; the arrays are views of the file, nothing is decoded yet. */
export interface Model extends Pick<Header, "name" | "licence" | "attributions" | "upos" | "xpos" | "deprels" | "names"> {
  readonly vocabulary: Vocabulary;
  /** What describes a word form: fixed and trained vectors of words, of beginnings, ends, letters and looks. */
  readonly vec: Table;
  readonly word: Table;
  readonly prefix: Table;
  readonly suffix: Table;
  readonly gram: Table;
  readonly shape: Table;
  /** Layers 1 and 2, each forward and backward. */
  readonly lstm: readonly [{ readonly f: Lstm; readonly b: Lstm }, { readonly f: Lstm; readonly b: Lstm }];
  readonly uposHead: Layer;
  readonly xposHead: Layer;
  readonly arcDep: Layer;
  readonly arcHead: Layer;
  readonly arcU: Weights;
  readonly arcRoot: Float32Array;
  readonly labelDep: Layer;
  readonly labelHead: Weights;
  readonly labelRoot: Float32Array;
  readonly labelOut: Layer;
  readonly nameHidden: Layer;
  readonly nameOut: Layer;
}

/** Reads a model file (RTLM, see train/README.md); throws E601 where it is broken, E602 where its version is another. */
export function readModel(bytes: Uint8Array): Model {
  const { header, data } = headerOf(bytes);
  const tensors = new Map(header.tensors.map((tensor) => [tensor.name, tensor]));

  const find = (name: string, dtype: string, shape: readonly (number | undefined)[], size: number): Listed => {
    const found = tensors.get(name);
    if (!found) throw new RedthreadError("E601", `${name} is missing`);
    const fits =
      found.dtype === dtype &&
      found.shape.length === shape.length &&
      found.shape.every((length, i) => shape[i] === undefined || shape[i] === length);
    if (!fits || found.bytes !== found.shape.reduce((a, b) => a * b, 1) * size)
      throw new RedthreadError("E601", `${name} has another shape than its place in the network`);
    return found;
  };
  const floats = (name: string, length?: number): Float32Array => {
    const { offset, bytes: size } = find(name, "float32", [length], 4);
    const values = new Float32Array(data.buffer, data.byteOffset + offset, size / 4);
    // Also false for what is not a number, which would make every comparison false.
    if (!values.every((value) => Math.abs(value) < LARGEST))
      throw new RedthreadError("E601", `${name} has numbers beyond all measure`);
    return values;
  };
  const weights = (name: string, rows?: number, columns?: number): Weights => {
    const { offset, bytes: size, shape } = find(name, "int8", [rows, columns], 1);
    const [down = 0, across = 0] = shape;
    const values = new Int8Array(data.buffer, data.byteOffset + offset, size);
    return { rows: down, columns: across, values, scale: floats(`${name}.scale`, down) };
  };
  const table = (name: string): Table => {
    const dtype = tensors.get(name)?.dtype ?? "";
    if (!isPacking(dtype)) throw new RedthreadError("E601", `${name} is missing, or of an unknown type`);
    const { offset, bytes: size, shape } = find(name, dtype, [undefined, undefined], bytesOf(dtype));
    const [rows = 0, columns = 0] = shape;
    if (rows === 0 || (columns * bytesOf(dtype)) % 1 !== 0)
      throw new RedthreadError("E601", `${name} has rows of no whole bytes`);
    return { rows, columns, packing: dtype, values: data.subarray(offset, offset + size), scale: scaleOf(name, rows) };
  };
  /** A row's scale is a float, or a byte times a step for all rows. */
  const scaleOf = (name: string, rows: number): ((row: number) => number) => {
    if (tensors.get(`${name}.scale`)?.dtype !== "uint8") {
      const scale = floats(`${name}.scale`, rows);
      return (row) => scale[row] as number;
    }
    const { offset } = find(`${name}.scale`, "uint8", [rows], 1);
    const step = header.config[`${name}Step`];
    if (typeof step !== "number" || !(Math.abs(step) < LARGEST))
      throw new RedthreadError("E601", `${name} has no step for its scales`);
    return (row) => Math.fround((data[offset + row] as number) * Math.fround(step));
  };
  const layer = (name: string, rows?: number, columns?: number): Layer => {
    const found = weights(`${name}.w`, rows, columns);
    return { weights: found, bias: floats(`${name}.b`, found.rows) };
  };

  const listed = find("vocabulary", "uint8", [undefined], 1);
  const vocabulary = vocabularyOf(data.subarray(listed.offset, listed.offset + listed.bytes));
  const vec = table("vec");
  if (vocabulary.size !== vec.rows) throw new RedthreadError("E601", "there are not as many words as word vectors");
  const [word, prefix, suffix] = [table("word"), table("prefix"), table("suffix")];
  const [gram, shape] = [table("gram"), table("shape")];
  const inputs = [vec, word, prefix, suffix, gram, shape].reduce((sum, { columns }) => sum + columns, 0);

  const size = weights("lstm1.f.hh").columns;
  if (size === 0 || size % 4 !== 0) throw new RedthreadError("E601", "the LSTM's size is not a multiple of 4");
  if (inputs > WIDEST || 4 * size > WIDEST) throw new RedthreadError("E601", "the network is wider than its sums allow");
  const lstm = (name: string, columns: number): Lstm => ({
    ih: weights(`${name}.ih`, 4 * size, columns),
    hh: weights(`${name}.hh`, 4 * size, size),
    bias: floats(`${name}.b`, 4 * size),
  });
  const both = 2 * size;
  const arcDep = layer("arc.dep", undefined, both);
  const arcs = arcDep.weights.rows;
  if (arcs % 4 !== 0) throw new RedthreadError("E601", "the size of arcs is not a multiple of 4");
  const labelDep = layer("label.dep", undefined, both);
  const labels = labelDep.weights.rows;
  const nameHidden = layer("name.hidden", undefined, 2 * both);
  return {
    ...header,
    vocabulary,
    vec,
    word,
    prefix,
    suffix,
    gram,
    shape,
    lstm: [
      { f: lstm("lstm1.f", inputs), b: lstm("lstm1.b", inputs) },
      { f: lstm("lstm2.f", both), b: lstm("lstm2.b", both) },
    ],
    uposHead: layer("upos", header.upos.length, both),
    xposHead: layer("xpos", header.xpos.length, both),
    arcDep,
    arcHead: layer("arc.head", arcs, both),
    arcU: weights("arc.u", arcs + 1, arcs),
    arcRoot: floats("arc.root", arcs),
    labelDep,
    labelHead: weights("label.head.w", labels, both),
    labelRoot: floats("label.root", labels),
    labelOut: layer("label.out", header.deprels.length, labels),
    nameHidden,
    nameOut: layer("name.out", 1 + 4 * header.names.length, nameHidden.weights.rows),
  };
}

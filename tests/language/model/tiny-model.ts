/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const WORDS = ["<unk>", "the", "china", "internet", "conference", "met", "in", "0000", "café", ".", '"'];
const NAMES = ["PERSON", "ORG"];
const [UPOS, XPOS] = [
  ["NOUN", "PROPN", "VERB"],
  ["NN", "NNP", "VBD", "."],
];
const DEPRELS = ["nsubj", "root", "obj", "punct", "parataxis"];

interface Tensor {
  readonly name: string;
  readonly dtype: "float32" | "int8" | "int4" | "int2" | "uint8";
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

/** The tensors of a network with random weights, small in every direction. */
export function tinyTensors(seed = 1): Tensor[] {
  const random = seeded(seed);
  const tensors: Tensor[] = [];
  const add = (name: string, dtype: Tensor["dtype"], shape: readonly number[], bytes: Uint8Array): void => {
    tensors.push({ name, dtype, shape, bytes });
  };
  const floats = (name: string, length: number, most: number, least = -most): void => {
    const values = Float32Array.from({ length }, () => least + random() * (most - least));
    add(name, "float32", [length], new Uint8Array(values.buffer));
  };
  const matrix = (name: string, rows: number, columns: number): void => {
    add(
      name,
      "int8",
      [rows, columns],
      Uint8Array.from({ length: rows * columns }, () => Math.floor(random() * 255) - 127),
    );
    floats(`${name}.scale`, rows, 0.02, 0.002);
  };
  const packed = (name: string, dtype: "int4" | "int2", rows: number, columns: number): void => {
    const length = (rows * columns) / (dtype === "int4" ? 2 : 4);
    add(
      name,
      dtype,
      [rows, columns],
      Uint8Array.from({ length }, () => Math.floor(random() * 256)),
    );
  };
  const layer = (name: string, rows: number, columns: number): void => {
    matrix(`${name}.w`, rows, columns);
    floats(`${name}.b`, rows, 0.5);
  };
  const vocabulary = new TextEncoder().encode(WORDS.join("\n"));
  add("vocabulary", "uint8", [vocabulary.length], vocabulary);
  packed("vec", "int2", WORDS.length, 8);
  add(
    "vec.scale",
    "uint8",
    [WORDS.length],
    Uint8Array.from(WORDS, () => 100 + Math.floor(random() * 156)),
  );
  for (const [name, rows, columns] of [
    ["word", 5, 6],
    ["prefix", 64, 4],
    ["suffix", 64, 4],
    ["gram", 64, 4],
  ] as const) {
    packed(name, "int4", rows, columns);
    floats(`${name}.scale`, rows, 0.3, 0.1);
  }
  matrix("shape", 16, 2);
  const [size, arcs, labels, names] = [8, 12, 10, 9];
  for (const [n, columns] of [
    ["1", 28],
    ["2", 2 * size],
  ] as const) {
    for (const way of ["f", "b"]) {
      matrix(`lstm${n}.${way}.ih`, 4 * size, columns);
      matrix(`lstm${n}.${way}.hh`, 4 * size, size);
      floats(`lstm${n}.${way}.b`, 4 * size, 0.5);
    }
  }
  layer("upos", UPOS.length, 2 * size);
  layer("xpos", XPOS.length, 2 * size);
  layer("arc.dep", arcs, 2 * size);
  layer("arc.head", arcs, 2 * size);
  matrix("arc.u", arcs + 1, arcs);
  floats("arc.root", arcs, 1);
  layer("label.dep", labels, 2 * size);
  matrix("label.head.w", labels, 2 * size);
  floats("label.root", labels, 1);
  layer("label.out", DEPRELS.length, labels);
  layer("name.hidden", names, 4 * size);
  layer("name.out", 1 + 4 * NAMES.length, names);
  return tensors;
}

/** A model file of tensors; `change` alters its header before it is written. */
export function fileOf(
  tensors: readonly Tensor[],
  change: (header: Record<string, unknown>) => Record<string, unknown> = (header) => header,
  version = 1,
): Uint8Array {
  let offset = 0;
  const listed = tensors.map(({ name, dtype, shape, bytes }) => {
    const at = offset;
    offset += Math.ceil(bytes.length / 8) * 8;
    return { name, dtype, shape, offset: at, bytes: bytes.length };
  });
  const header = change({
    name: "Tiny",
    licence: "CC0",
    attributions: [],
    upos: UPOS,
    xpos: XPOS,
    deprels: DEPRELS,
    names: NAMES,
    config: { vecStep: 0.002 },
    tensors: listed,
  });
  const text = new TextEncoder().encode(JSON.stringify(header));
  const length = Math.ceil(text.length / 8) * 8;
  const file = new Uint8Array(16 + length + offset);
  file.set(new TextEncoder().encode("RTLM"));
  new DataView(file.buffer).setUint32(4, version, true);
  new DataView(file.buffer).setUint32(8, length, true);
  file.fill(32, 16, 16 + length);
  file.set(text, 16);
  listed.forEach(({ offset: at }, i) => {
    file.set((tensors[i] as Tensor).bytes, 16 + length + at);
  });
  return file;
}

/** How many bits of a table's file a number takes, and the number that 0 in the file stands for. */
const ZERO = { int8: 0, int4: -8, int2: -1.5 } as const;
const BITS = { int8: 8, int4: 4, int2: 2 } as const;

/** How the numbers of a table are packed: whole bytes (signed), halves or quarters of one, the lowest bits first. */
export type Packing = keyof typeof BITS;

/** Rows of numbers that stay packed until one is asked for: value = (number + what its zero stands for) · scale(row). */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly packing: Packing;
  readonly values: Uint8Array;
  readonly scale: (row: number) => number;
}

/** Whether a name of a type is one of packed numbers. */
export function isPacking(dtype: string): dtype is Packing {
  return Object.hasOwn(BITS, dtype);
}

/** Bytes that a number takes. */
export function bytesOf(packing: Packing): number {
  return BITS[packing] / 8;
}

/** Adds a row of a table, times `factor`, to `out` from `at` on. */
export function addRow(
  { columns, packing, values, scale }: Table,
  row: number,
  factor: number,
  out: Float64Array,
  at: number,
): void {
  const by = scale(row) * factor;
  const bits = BITS[packing];
  const zero = ZERO[packing];
  const mask = 2 ** bits - 1;
  const perByte = 8 / bits;
  const from = (row * columns) / perByte;
  for (let i = 0; i < columns; i++) {
    const byte = values[from + Math.floor(i / perByte)] as number;
    const number = bits === 8 ? (byte << 24) >> 24 : ((byte >> ((i % perByte) * bits)) & mask) + zero;
    out[at + i] = (out[at + i] as number) + number * by;
  }
}

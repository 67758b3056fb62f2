import { expect, test } from "vitest";
import { addRow, type Packing } from "../../../src/language/model/table.ts";

/** The second of two rows of four numbers, times 2 by its scale and 10 by the factor, added to ones. */
function second(packing: Packing, ...bytes: readonly number[]): number[] {
  const values = Uint8Array.of(...bytes);
  const out = new Float64Array(6).fill(1);
  addRow({ rows: 2, columns: 4, packing, values, scale: (row) => (row === 1 ? 2 : Number.NaN) }, 1, 10, out, 1);
  return [...out];
}

test("numbers are unpacked from bytes, halves and quarters of bytes, the lowest bits first", () => {
  expect(second("int8", 9, 9, 9, 9, 1, 0xff, 127, 0x80)).toEqual([1, 21, -19, 2541, -2559, 1]);
  expect(second("int4", 0x99, 0x99, 0x80, 0xf7)).toEqual([1, -159, 1, -19, 141, 1]);
  expect(second("int2", 0x99, 0b11_10_01_00)).toEqual([1, -29, -9, 11, 31, 1]);
});

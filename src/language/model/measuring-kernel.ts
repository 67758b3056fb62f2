import { type Kernel, roundUp } from "./kernel.ts";
import { plainKernel } from "./plain-kernel.ts";

/** A kernel that multiplies nothing but says how many bytes of arrays were asked of it: memory cannot grow under its users. */
export function measuringKernel(): { readonly kernel: Kernel; readonly bytes: () => number } {
  let bytes = 0;
  const count = (size: number): void => {
    bytes += roundUp(size, 16);
  };
  const plain = plainKernel();
  const kernel: Kernel = {
    ...plain,
    int16: (length) => {
      count(length * 2);
      return plain.int16(length);
    },
    float32: (length) => {
      count(length * 4);
      return plain.float32(length);
    },
    float64: (length) => {
      count(length * 8);
      return plain.float64(length);
    },
    product: ({ rows, columns }) => {
      const stride = roundUp(rows, 8);
      const width = roundUp(columns, 4);
      count(stride * width);
      count(stride * 8);
      count(stride * 8);
      return { stride, width, apply: () => undefined };
    },
  };
  return { kernel, bytes: () => bytes };
}

import { decodeNames } from "./decode-names.ts";
import type { Body, Head } from "./findings.ts";
import { leaky, quantize } from "./quantize.ts";

/** Names, from both layers. */
export function namesHead({ model, kernel, layers, encoder, longest }: Body): Head {
  const { nameHidden, names } = layers;
  const classes = model.names.length;
  const size = model.nameOut.weights.columns;
  const hidden = kernel.float32(longest * nameHidden.stride);
  const operand = kernel.int16(longest * names.width);
  const steps = kernel.float64(longest);
  const logits = kernel.float32(longest * names.stride);
  const active = new Float64Array(size);
  return (from, count, at, out) => {
    const { stride } = encoder;
    nameHidden.apply(encoder.hidden, from * stride, stride, encoder.unit, 0, count, hidden, 0, nameHidden.stride);
    for (let i = 0; i < count; i++) {
      for (let k = 0, row = i * nameHidden.stride; k < size; k++) active[k] = leaky(hidden[row + k] as number);
      steps[i] = quantize(active, size, operand, i * names.width);
    }
    names.apply(operand, 0, names.width, steps, 0, count, logits, 0, names.stride);
    decodeNames(logits, 0, names.stride, count, classes, out.name, at);
    for (let i = 0; i < count; i++) {
      const label = out.name[at + i] as number;
      if (label !== 0) out.margin[at + i] = marginOf(logits, i * names.stride, classes, label);
    }
  };
}

/** How far the logit of a label is above the best one of another class, or of no name. */
function marginOf(logits: Float32Array, at: number, classes: number, label: number): number {
  const own = (label - 1) >> 2;
  let best = logits[at] as number;
  for (let c = 0; c < classes; c++) {
    if (c === own) continue;
    for (let k = at + 1 + 4 * c; k < at + 5 + 4 * c; k++) best = Math.max(best, logits[k] as number);
  }
  return (logits[at + label] as number) - best;
}

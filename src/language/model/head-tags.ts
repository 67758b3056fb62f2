import type { Body, Head } from "./findings.ts";
import { highest } from "./quantize.ts";

/** Parts of speech, universal and of English, from layer 1. */
export function tagsHead({ model, kernel, layers, encoder, longest }: Body): Head {
  const { tags } = layers;
  const uposes = model.upos.length;
  const xposes = model.xpos.length;
  const logits = kernel.float32(longest * tags.stride);
  return (from, count, at, out) => {
    tags.apply(encoder.hidden, from * encoder.stride, encoder.stride, encoder.unit, 0, count, logits, 0, tags.stride);
    for (let i = 0, row = 0; i < count; i++, row += tags.stride) {
      out.upos[at + i] = highest(logits, row, uposes, -1);
      out.xpos[at + i] = highest(logits, row + uposes, xposes, -1);
    }
  };
}

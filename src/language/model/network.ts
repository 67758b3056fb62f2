import { type Batch, encoderOf } from "./encode.ts";
import type { Body, Findings } from "./findings.ts";
import { formsOf } from "./forms.ts";
import { namesHead } from "./head-names.ts";
import { tagsHead } from "./head-tags.ts";
import { treesHead } from "./head-trees.ts";
import type { Kernel } from "./kernel.ts";
import { layersOf } from "./layers.ts";
import { measuringKernel } from "./measuring-kernel.ts";
import type { Model } from "./read-model.ts";

/** So many sentences go side by side. */
export const LANES = 8;
/** A sentence of more tokens than this is read in pieces: nobody writes one, and comparing all pairs takes long. */
export const LONGEST = 200;

/** Reads up to LANES sentences of up to LONGEST tokens each, longest first, and writes at `from[i]` what it finds. */
export type Network = (batch: Batch, out: Findings) => void;

/** Puts a model's network together on a kernel: encoder, tags, trees and names, as train/README.md says. */
export function networkOf(model: Model, kernel: Kernel): Network {
  const layers = layersOf(model, kernel);
  const tokens = LANES * LONGEST;
  const forms = formsOf(model, kernel, layers.input[0]);
  const encoder = encoderOf(kernel, layers, forms, model.lstm[0].f.hh.columns, LANES, tokens);
  const body: Body = { model, kernel, layers, encoder, longest: LONGEST };
  const heads = [tagsHead(body), treesHead(body), namesHead(body)];
  return (batch, out) => {
    encoder.encode(batch);
    let from = 0;
    for (let i = 0; i < batch.from.length; i++) {
      const count = batch.length[i] as number;
      for (const head of heads) head(from, count, batch.from[i] as number, out);
      from += count;
    }
  };
}

/** Bytes that a kernel's arrays take for a model's network. */
export function networkBytes(model: Model): number {
  const { kernel, bytes } = measuringKernel();
  networkOf(model, kernel);
  return bytes();
}

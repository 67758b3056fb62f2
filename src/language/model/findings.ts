import type { Encoder } from "./encode.ts";
import type { Kernel } from "./kernel.ts";
import type { Layers } from "./layers.ts";
import type { Model } from "./read-model.ts";

/** What the network finds, a number a token: indexes into the model's lists, and labels of names (see decode-names.ts). */
export interface Findings {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  /** The head inside the piece that was read together, from 1 on; 0 for the root. */
  readonly head: Int32Array;
  readonly label: Uint8Array;
  readonly name: Uint8Array;
  /** By how much the logit of a name's label exceeds the best one of any other class, or of no name; 0 outside names. */
  readonly margin: Float32Array;
}

/** What a head of the network works with. */
export interface Body {
  readonly model: Model;
  readonly kernel: Kernel;
  readonly layers: Layers;
  readonly encoder: Encoder;

  /** The most tokens of one sentence. */
  readonly longest: number;
}

/** Writes what it finds for one sentence of a batch: `count` tokens, from `from` on in the encoder and `at` on in `out`. */
export type Head = (from: number, count: number, at: number, out: Findings) => void;

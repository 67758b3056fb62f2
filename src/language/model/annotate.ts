import type { Findings } from "./findings.ts";
import { nameSpans } from "./name-spans.ts";
import { LANES, LONGEST, type Network, networkBytes, networkOf } from "./network.ts";
import { plainKernel } from "./plain-kernel.ts";
import type { Model } from "./read-model.ts";
import { simdKernel } from "./simd-kernel.ts";

/**
 * What is known of sentences, by token (numbered through all of them) in arrays of numbers; the strings are in the
 * model's lists, at these places.
 */
export interface Annotations {
  readonly count: number;
  /** First token of each sentence, and `count` at the end. */
  readonly sentenceStart: Int32Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  /** The token that each token hangs on; -1 for the root of a sentence. */
  readonly head: Int32Array;
  readonly label: Uint8Array;
  /** Names in order: tokens `[nameStart, nameEnd)` of a class of `names`. */
  readonly nameStart: Int32Array;
  readonly nameEnd: Int32Array;
  readonly nameClass: Uint8Array;
  /** How much the class of each name is ahead of the next one, in logits; the smallest over its tokens. */
  readonly nameMargin: Float32Array;
}

/** Finds tags, trees and names of sentences given as words. The same words give the same answer with either kernel. */
export interface Annotator {
  readonly model: Model;
  readonly kernel: "plain" | "simd";
  readonly annotate: (sentences: readonly (readonly string[])[]) => Annotations;
}

/** Makes an annotator: on the accelerator where it runs, unless `kernel` says "plain". */
export function annotatorOf(model: Model, { kernel }: { readonly kernel?: "plain" } = {}): Annotator {
  const found = (kernel === "plain" ? undefined : simdKernel(networkBytes(model))) ?? plainKernel();
  const network = networkOf(model, found);
  return { model, kernel: found.id, annotate: (sentences) => annotate(model, network, sentences) };
}

/** A sentence, or a part of one that is too long. */
interface Piece {
  readonly from: number;
  readonly length: number;
}

function annotate(model: Model, network: Network, sentences: readonly (readonly string[])[]): Annotations {
  const tokens = sentences.flat();
  const count = tokens.length;
  const sentenceStart = new Int32Array(sentences.length + 1);
  const pieces: Piece[] = [];
  for (let i = 0, from = 0; i < sentences.length; i++) {
    const length = (sentences[i] as readonly string[]).length;
    pieces.push(...piecesOf(from, length));
    from += length;
    sentenceStart[i + 1] = from;
  }
  const out: Findings = {
    upos: new Uint8Array(count),
    xpos: new Uint8Array(count),
    head: new Int32Array(count),
    label: new Uint8Array(count),
    name: new Uint8Array(count),
    margin: new Float32Array(count),
  };
  // Sentences of one length side by side keep every lane busy.
  const sorted = pieces.slice().sort((a, b) => b.length - a.length || a.from - b.from);
  for (let i = 0; i < sorted.length; i += LANES) {
    const lanes = sorted.slice(i, i + LANES);
    network({ tokens, from: lanes.map(({ from }) => from), length: lanes.map(({ length }) => length) }, out);
  }
  for (const { from, length } of pieces)
    for (let i = from; i < from + length; i++)
      out.head[i] = (out.head[i] as number) === 0 ? -1 : from + (out.head[i] as number) - 1;
  joinPieces(model, sentenceStart, out);
  const { upos, xpos, head, label } = out;
  return { count, sentenceStart, upos, xpos, head, label, ...nameSpans(out.name, out.margin) };
}

/** Parts of equal length, none longer than LONGEST. */
function piecesOf(from: number, length: number): Piece[] {
  const parts = Math.ceil(length / LONGEST);
  return Array.from({ length: parts }, (_, i) => {
    const start = from + Math.floor((i * length) / parts);
    return { from: start, length: from + Math.floor(((i + 1) * length) / parts) - start };
  });
}

/** The roots of a long sentence's later parts hang on its first root. */
function joinPieces({ deprels }: Model, sentenceStart: Int32Array, { head, label }: Findings): void {
  const joint = Math.max(0, deprels.indexOf("parataxis"));
  for (let sentence = 0; sentence + 1 < sentenceStart.length; sentence++) {
    const [from, to] = [sentenceStart[sentence] as number, sentenceStart[sentence + 1] as number];
    if (to - from <= LONGEST) continue;
    const root = head.indexOf(-1, from);
    for (let i = root + 1; i < to; i++) {
      if (head[i] !== -1) continue;
      head[i] = root;
      label[i] = joint;
    }
  }
}

import type { Forms } from "./forms.ts";
import { type Kernel, LIMIT } from "./kernel.ts";
import type { Layers } from "./layers.ts";

/** Sentences that go through the network side by side, longest first, so that a weight is fetched once for all. */
export interface Batch {
  readonly tokens: readonly string[];
  /** First token of each sentence in `tokens`, and its length. */
  readonly from: readonly number[];
  readonly length: readonly number[];
}

/** The encoder: word forms → layer 1 → layer 2, each reading both ways. */
export interface Encoder {
  /** Both layers' hidden states as whole numbers, `stride` a token: layer 1 forward and backward, then layer 2. */
  readonly hidden: Int16Array;
  readonly stride: number;
  /** 1/LIMIT for each token: what a whole number stands for. */
  readonly unit: Float64Array;
  /** Fills `hidden` for the tokens of a batch, one sentence after the other. */
  readonly encode: (batch: Batch) => void;
}

/** Makes the encoder for up to `lanes` sentences of `tokens` tokens together; `size` is that of one LSTM direction. */
export function encoderOf(kernel: Kernel, layers: Layers, forms: Forms, size: number, lanes: number, tokens: number): Encoder {
  const stride = 4 * size;
  const states = tokens * stride;
  const hidden = kernel.int16(states + lanes * size);
  const gates = kernel.float32(tokens * 8 * size);
  const unit = kernel.float64(tokens).fill(1 / LIMIT);
  const cell = kernel.float64(lanes * size);
  const recurrent = kernel.float32(lanes * 4 * size);
  const formAt = new Int32Array(tokens);
  const start = new Int32Array(lanes);

  const read = ({ length }: Batch, layer: 0 | 1, way: 0 | 1): void => {
    const product = layers.recurrent[layer][way];
    const input = layer === 0 ? forms.gates : gates;
    const shift = way * 4 * size;
    const to = layer * 2 * size + way * size;
    let active = length.length;
    cell.fill(0);
    recurrent.fill(0);
    for (let time = 0; time < (length[0] as number); time++) {
      while ((length[active - 1] as number) <= time) active--;
      if (time > 0) product.apply(hidden, states, size, unit, 0, active, recurrent, 0, 4 * size);
      for (let lane = 0; lane < active; lane++) {
        const token = (start[lane] as number) + (way === 0 ? time : (length[lane] as number) - 1 - time);
        const inputAt = (layer === 0 ? (formAt[token] as number) : token * 8 * size) + shift;
        kernel.step(
          size,
          input,
          inputAt,
          recurrent,
          lane * 4 * size,
          cell,
          lane * size,
          hidden,
          token * stride + to,
          states + lane * size,
        );
      }
    }
  };

  const encode = (batch: Batch): void => {
    const { length } = batch;
    let count = 0;
    for (let lane = 0; lane < length.length; lane++) {
      start[lane] = count;
      count += length[lane] as number;
    }
    forms.reserve(count);
    for (let lane = 0; lane < length.length; lane++) {
      const from = batch.from[lane] as number;
      forms.look(batch.tokens, from, from + (length[lane] as number), formAt, start[lane] as number);
    }
    read(batch, 0, 0);
    read(batch, 0, 1);
    layers.input[1].apply(hidden, 0, stride, unit, 0, count, gates, 0, 8 * size);
    read(batch, 1, 0);
    read(batch, 1, 1);
  };
  return { hidden, stride, unit, encode };
}

import { decodeTree } from "./decode-tree.ts";
import type { Body, Head } from "./findings.ts";
import { highest, leaky, quantize } from "./quantize.ts";

/** Trees: every token is compared with every possible head (Dozat & Manning 2017), then the arcs of the best tree get labels. */
export function treesHead({ model, kernel, layers, encoder, longest }: Body): Head {
  const { syntax, arcs, labels } = layers;
  const across = syntax.stride;
  const arcSize = model.arcU.columns;
  const labelSize = model.labelHead.rows;
  const labelDep = 2 * arcSize;
  const labelHead = labelDep + labelSize;
  const relations = model.deprels.length;
  const root = model.deprels.indexOf("root");

  const parts = kernel.float32(longest * across);
  const sought = kernel.float32(longest * arcs.stride);
  const arcRoot = kernel.float32(arcSize);
  arcRoot.set(model.arcRoot);
  const scores = kernel.float64(longest * (longest + 1));
  const operand = kernel.int16(longest * Math.max(arcs.width, labels.width));
  const steps = kernel.float64(longest);
  const logits = kernel.float32(longest * labels.stride);
  const active = new Float64Array(Math.max(arcSize, labelSize));

  /** scores[i·(count+1) + j]: how well token i+1 hangs on token j. */
  const compareAll = (count: number): void => {
    for (let i = 0; i < count; i++) {
      const row = i * across;
      for (let a = 0; a < arcSize; a++) active[a] = leaky(parts[row + a] as number) * (model.arcU.scale[a] as number);
      steps[i] = quantize(active, arcSize, operand, i * arcs.width);
      for (let a = row + arcSize; a < row + 2 * arcSize; a++) parts[a] = leaky(parts[a] as number);
    }
    arcs.apply(operand, 0, arcs.width, steps, 0, count, sought, 0, arcs.stride);
    for (let i = 0, at = 0; i < count; i++, at += count + 1) {
      kernel.compare(sought, i * arcs.stride, arcRoot, 0, 0, 1, arcSize, scores, at);
      kernel.compare(sought, i * arcs.stride, parts, arcSize, across, count, arcSize, scores, at + 1);
    }
  };
  const nameArcs = (heads: Int32Array): void => {
    for (let i = 0; i < heads.length; i++) {
      const above = heads[i] as number;
      const dep = i * across + labelDep;
      const head = (above - 1) * across + labelHead;
      for (let k = 0; k < labelSize; k++) {
        const from = above === 0 ? (model.labelRoot[k] as number) : (parts[head + k] as number);
        active[k] = leaky((parts[dep + k] as number) + from);
      }
      steps[i] = quantize(active, labelSize, operand, i * labels.width);
    }
    labels.apply(operand, 0, labels.width, steps, 0, heads.length, logits, 0, labels.stride);
  };
  return (from, count, at, out) => {
    const { stride } = encoder;
    syntax.apply(encoder.hidden, from * stride + stride / 2, stride, encoder.unit, 0, count, parts, 0, across);
    compareAll(count);
    const heads = decodeTree(scores, count);
    nameArcs(heads);
    for (let i = 0; i < count; i++) {
      const head = heads[i] as number;
      out.head[at + i] = head;
      out.label[at + i] = head === 0 ? root : highest(logits, i * labels.stride, relations, root);
    }
  };
}

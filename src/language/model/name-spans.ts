/** Names in order: tokens `[nameStart, nameEnd)` of a class. */
export interface NameSpans {
  readonly nameStart: Int32Array;
  readonly nameEnd: Int32Array;
  readonly nameClass: Uint8Array;
  /** The smallest margin of its tokens (see findings.ts). */
  readonly nameMargin: Float32Array;
}

/** The names that labels say (B, I, L, U by class; see decode-names.ts). */
export function nameSpans(labels: Uint8Array, margins: Float32Array): NameSpans {
  const [start, end, kind, margin]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label === 0) continue;
    // B and U begin a name, L and U end one.
    const part = (label - 1) % 4;
    if (part === 0 || part === 3) {
      start.push(i);
      kind.push((label - 1) >> 2);
      margin.push(margins[i] as number);
    } else margin[margin.length - 1] = Math.min(margin.at(-1) as number, margins[i] as number);
    if (part >= 2) end.push(i + 1);
  }
  return {
    nameStart: Int32Array.from(start),
    nameEnd: Int32Array.from(end),
    nameClass: Uint8Array.from(kind),
    nameMargin: Float32Array.from(margin),
  };
}

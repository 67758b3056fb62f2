import type { Extraction } from "./extraction.ts";
import { overlap, type Span } from "./span.ts";

/** The whole sentences that a span touches, as one span; the span itself where no sentence does. */
export function sentenceOf(extraction: Pick<Extraction, "sentences">, span: Span): Span {
  const { sentences } = extraction;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span)[1] <= span[0]) low = middle + 1;
    else high = middle;
  }
  const first = sentences[low];
  if (!first || overlap(first, span) === 0) return span;
  let last = first;
  for (let i = low + 1; i < sentences.length && (sentences[i] as Span)[0] < span[1]; i++) last = sentences[i] as Span;
  return [Math.min(first[0], span[0]), Math.max(last[1], span[1])];
}

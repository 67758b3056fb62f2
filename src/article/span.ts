/** A half-open stretch `[start, end)` of an article's text, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** The number of code units that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The smallest span that holds all of `spans`; `spans` must not be empty. */
export function hull(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span[0]);
    end = Math.max(end, span[1]);
  }
  return [start, end];
}

/** The text of a span. */
export function textOf(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

const SPACE = /\s/u;

/** The span without the white space at its ends; an all-white span shrinks to nothing at its start. */
export function trim(text: string, span: Span): Span {
  let [start, end] = span;
  while (start < end && SPACE.test(text[start] as string)) start++;
  while (end > start && SPACE.test(text[end - 1] as string)) end--;
  return [start, end];
}

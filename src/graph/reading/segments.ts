import type { Span } from "../../article/span.ts";

/** A stretch of text that something is to be said about. */
export interface Mark<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A piece of text with all the marks that cover it, in the order given. */
export interface Segment<T> {
  readonly start: number;
  readonly end: number;
  readonly values: readonly T[];
}

/** Cuts a span at the ends of the marks, so that each piece has one set of marks. Linear but for sorting the ends. */
export function segments<T>(span: Span, marks: readonly Mark<T>[]): readonly Segment<T>[] {
  const [from, to] = span;
  const inside = marks
    .map(({ start, end, value }) => ({ start: Math.max(from, start), end: Math.min(to, end), value }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([from, to, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const opening = new Map<number, number[]>();
  inside.forEach(({ start }, i) => {
    const list = opening.get(start);
    if (list) list.push(i);
    else opening.set(start, [i]);
  });
  let open: number[] = [];
  const out: Segment<T>[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] as number;
    const end = cuts[i + 1] as number;
    open = [...open.filter((mark) => (inside[mark]?.end ?? 0) > start), ...(opening.get(start) ?? [])].sort((a, b) => a - b);
    out.push({ start, end, values: open.flatMap((mark) => (inside[mark] ? [inside[mark].value] : [])) });
  }
  return out;
}

import { byText } from "../article/order.ts";
import { overlap, type Span } from "../article/span.ts";

/** How much a thing of the gold and a found one have in common. */
export interface Likeness {
  readonly gold: string;
  readonly found: string;
  readonly weight: number;
}

/** What belongs together, one to one: the found id of a gold id, and back. */
export interface Pairing {
  readonly foundOf: ReadonlyMap<string, string>;
  readonly goldOf: ReadonlyMap<string, string>;
}

/** Pairs greedily, the most alike first; of equals the first by gold id, then by the order of what was found. */
export function align(likenesses: readonly Likeness[]): Pairing {
  const foundOf = new Map<string, string>();
  const goldOf = new Map<string, string>();
  for (const { gold, found, weight } of [...likenesses].sort((a, b) => b.weight - a.weight || byText(a.gold, b.gold))) {
    if (weight <= 0 || foundOf.has(gold) || goldOf.has(found)) continue;
    foundOf.set(gold, found);
    goldOf.set(found, gold);
  }
  return { foundOf, goldOf };
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

/** The code units that two lists of spans share. */
export function shared(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + overlap(one, other), 0), 0);
}

/** What two lists of spans share, of what they hold together: intersection over union, 0..1. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (length(a) + length(b) - both);
}

/** From this likeness on, a content counts as found. */
export const FOUND = 0.5;

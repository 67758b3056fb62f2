import { ABOUT, columnsOf } from "../../graph/columns.ts";
import { type Bar, type Histogram, histogramOf } from "../../graph/histogram.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { piecesOf, pieceTest } from "../../graph/pieces.ts";
import { edgesOfLines, graphFilter, linesOf } from "./scene.ts";
import type { Filters } from "./view.ts";

/** When the evidence behind the lines of a view is dated, whatever days are chosen; the bars reach over the whole collection. */
export function timelineOf(knowledge: KnowledgeGraph, view: Filters): Histogram {
  const open = { ...view, days: null };
  const { days, dayOf, starts } = piecesOf(knowledge);
  // Folded speech counts with both of its halves here, as it always has.
  const { relations } = columnsOf(knowledge);
  const test = pieceTest(knowledge, graphFilter(open));
  const counts = new Int32Array(days.length + 1);
  const behind = edgesOfLines(linesOf(knowledge, open), relations.length);
  for (let edge = 0; edge < behind.length; edge++) {
    if (behind[edge] === 0) continue;
    for (let piece = starts[edge] as number; piece < (starts[edge + 1] as number); piece++) {
      if (test && !test(piece, relations[edge] === ABOUT)) continue;
      const day = (dayOf[piece] as number) + 1;
      counts[day] = (counts[day] as number) + 1;
    }
  }
  const counted = days.flatMap((day, i) => (counts[i + 1] ? [[day, counts[i + 1] as number] as const] : []));
  return histogramOf(counted, counts[0] as number, spanOf(knowledge));
}

const spans = new WeakMap<KnowledgeGraph, readonly (string | null)[]>();

/** The first and the last date of a collection's articles. */
function spanOf(knowledge: KnowledgeGraph): readonly (string | null)[] {
  let span = spans.get(knowledge);
  if (!span) {
    const dates = [...knowledge.extractions.values()].flatMap(({ article }) => article.date ?? []).sort();
    span = dates.length > 0 ? [dates[0] as string, dates.at(-1) as string] : [];
    spans.set(knowledge, span);
  }
  return span;
}

/** A stretch of bars, both ends included. */
export type Stretch = readonly [from: number, to: number];

/** The bars that a choice of days covers; null for none. */
export function stretchOf(bars: readonly Bar[], days: readonly [string, string] | null): Stretch | null {
  if (days === null || bars.length === 0) return null;
  const from = bars.findIndex(({ last }) => last >= days[0]);
  const to = bars.findLastIndex(({ first }) => first <= days[1]);
  return from < 0 || to < from ? null : [from, to];
}

/** The days of a stretch of bars; null where it is all of them. */
export function daysOf(bars: readonly Bar[], [from, to]: Stretch): readonly [string, string] | null {
  const [a, b] = [bars[from], bars[to]];
  return !a || !b || (from === 0 && to === bars.length - 1) ? null : [a.first, b.last];
}

/** A stretch moved by some bars, as far as there are any. */
export function moved(stretch: Stretch, by: number, count: number): Stretch {
  const step = Math.max(-stretch[0], Math.min(by, count - 1 - stretch[1]));
  return [stretch[0] + step, stretch[1] + step];
}

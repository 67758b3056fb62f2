import { degrees } from "../compact.ts";
import type { Metric } from "./metric.ts";

/** The part of the way that follows lines; the rest jumps anywhere (Brin & Page 1998). */
const FOLLOWED = 0.85;
const MOST_ROUNDS = 100;
/** Done when all shares together move by less. */
const TOLERANCE = 1e-10;

/** Whose neighbours matter (Brin & Page 1998), lines counted by their evidence. */
export const PAGERANK = {
  id: "pagerank",
  label: "Influence (PageRank)",
  describe: "How much it is joined to others that matter; all shares add up to 1.",
  run: (graph) => {
    const { ends, weights } = graph;
    const count = graph.ids.length;
    const out = degrees(graph, weights);
    let share = new Float64Array(count).fill(1 / count);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      let alone = 0;
      for (let i = 0; i < count; i++) if (out[i] === 0) alone += share[i] as number;
      // What leads nowhere is dealt out to all.
      const next = new Float64Array(count).fill((1 - FOLLOWED + FOLLOWED * alone) / count);
      for (let i = 0; i < ends.length; i += 2) {
        const [a, b] = [ends[i] as number, ends[i + 1] as number];
        const weight = FOLLOWED * (weights[i >> 1] as number);
        next[b] = (next[b] as number) + (weight * (share[a] as number)) / (out[a] as number);
        next[a] = (next[a] as number) + (weight * (share[b] as number)) / (out[b] as number);
      }
      let moved = 0;
      for (let i = 0; i < count; i++) moved += Math.abs((next[i] as number) - (share[i] as number));
      share = next;
      if (moved < TOLERANCE) break;
    }
    return share;
  },
} as const satisfies Metric;

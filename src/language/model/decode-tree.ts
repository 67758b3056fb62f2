import { maximumTree } from "./maximum-tree.ts";

/** How many roots of a tree with several are tried as its only one. */
const MOST_ROOTS = 8;

/**
 * The best tree with one root of a sentence of `count` tokens: `scores[i·(count+1) + j]` says how well token i+1 hangs
 * on token j, 0 being the root. Gives each token's head, 0 for the root's. Ties go to the lower head.
 */
export function decodeTree(scores: Float64Array, count: number): Int32Array {
  const heads = greedy(scores, count);
  if (isTree(heads)) return heads;
  const free = maximumTree(scores, count);
  const roots: number[] = [];
  for (let i = 0; i < count; i++) if (free[i] === 0) roots.push(i);
  if (roots.length === 1) return free;
  // Noise ("...") can have a root for each token: only the likeliest are tried, so that time stays bounded.
  if (roots.length > MOST_ROOTS) {
    roots.sort((a, b) => (scores[b * (count + 1)] as number) - (scores[a * (count + 1)] as number) || a - b);
    roots.length = MOST_ROOTS;
  }
  let best = free;
  let bestTotal = Number.NEGATIVE_INFINITY;
  const only = scores.slice();
  for (const root of roots) {
    for (let i = 0, at = 0; i < count; i++, at += count + 1)
      only[at] = i === root ? (scores[at] as number) : Number.NEGATIVE_INFINITY;
    const tree = maximumTree(only, count);
    let total = 0;
    for (let i = 0; i < count; i++) total += only[i * (count + 1) + (tree[i] as number)] as number;
    if (total > bestTotal) [best, bestTotal] = [tree, total];
  }
  return best;
}

function greedy(scores: Float64Array, count: number): Int32Array {
  const heads = new Int32Array(count);
  for (let i = 0, at = 0; i < count; i++, at += count + 1) {
    let best = 0;
    for (let j = 1; j <= count; j++) if (j !== i + 1 && (scores[at + j] as number) > (scores[at + best] as number)) best = j;
    heads[i] = best;
  }
  return heads;
}

/** Whether heads (0 for the root's) make one tree: one root, and every token under it. */
export function isTree(heads: Int32Array): boolean {
  const count = heads.length;
  /** The walk that came by each token; a walk that meets itself goes in a circle. */
  const seen = new Int32Array(count + 1);
  let roots = 0;
  for (let i = 1; i <= count; i++) {
    if (heads[i - 1] === 0) roots++;
    let at = i;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = i;
      at = heads[at - 1] as number;
    }
    if (at !== 0 && seen[at] === i) return false;
  }
  return roots === 1;
}

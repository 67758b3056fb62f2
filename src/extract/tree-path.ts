import type { ArticleDocument } from "./document.ts";

/** A word on the way through a sentence's tree; `label` names the step that led to it, up to a head or down from one. */
interface TreeStep {
  readonly token: number;
  readonly label: string | null;
  readonly up: boolean;
}

/**
 * The way from one word to another through the tree of their sentence, both included: from "Medvedev" to "conference" in
 * "Medvedev attended the conference" over "attended", up by nsubj and down by obj. Null where no sentence has both.
 */
export function treePath({ analysis }: ArticleDocument, from: number, to: number): TreeStep[] | null {
  const { head, label, sentenceOf } = analysis;
  if (sentenceOf[from] !== sentenceOf[to]) return null;
  const upward: TreeStep[] = [{ token: from, label: null, up: true }];
  const place = new Map([[from, 0]]);
  for (let at = from; (head[at] as number) >= 0 && !place.has(head[at] as number); at = head[at] as number) {
    place.set(head[at] as number, upward.length);
    upward.push({ token: head[at] as number, label: label[at] as string, up: true });
  }
  const downward: TreeStep[] = [];
  let at = to;
  while (!place.has(at)) {
    downward.unshift({ token: at, label: label[at] as string, up: false });
    at = head[at] as number;
    if (at < 0 || downward.length > analysis.count) return null;
  }
  return [...upward.slice(0, (place.get(at) as number) + 1), ...downward];
}

/** The head of the tokens `[from, to)`: the one whose head stands outside. */
export function headOf({ analysis }: ArticleDocument, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const up = analysis.head[i] as number;
    if (up < from || up >= to) return i;
  }
  return from;
}

import { byKind, type Mistake } from "../../evaluate/mistakes.ts";
import type { Score } from "../../evaluate/tally.ts";

/** A number with one decimal, to the right of six places; "–" for none. */
export const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(1)).padStart(6);

const NAME_WIDTH = 28;

/** The head of a table of scores. */
export const SCORE_HEAD = `${"".padEnd(NAME_WIDTH)}     P      R     F1   gold`;

/** A line of a table of scores. */
export function scoreRow(
  name: string,
  { precision, recall, f1, gold }: Omit<Score, "gold"> & { readonly gold?: number },
): string {
  return `${name.padEnd(NAME_WIDTH)}${figure(precision)} ${figure(recall)} ${figure(f1)} ${String(gold ?? "").padStart(6)}`.trimEnd();
}

/** Mistakes by kind, each kind with its count and at most `most` of its mistakes. */
export function mistakeLines(mistakes: readonly Mistake[], most: number): string[] {
  return byKind(mistakes).flatMap(({ label, mistakes: list }) => [
    "",
    `${label} (${list.length})`,
    ...list.slice(0, most).map(({ article, what }) => `  ${plain(article)}: ${plain(what)}`),
    ...(list.length > most ? [`  and ${list.length - most} more`] : []),
  ]);
}

/** Mistakes by kind, with their counts and at most `most` of each, for JSON. */
export function counted(
  mistakes: readonly Mistake[],
  most: number,
): readonly { readonly kind: string; readonly count: number; readonly mistakes: readonly Omit<Mistake, "kind">[] }[] {
  return byKind(mistakes).map(({ kind, mistakes: list }) => ({
    kind,
    count: list.length,
    mistakes: list.slice(0, most).map(({ article, what }) => ({ article, what })),
  }));
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;
/** A text without control characters: an article must not steer the terminal. */
const plain = (text: string): string => text.replace(CONTROL, " ");

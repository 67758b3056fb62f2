/** Precision, recall and F1 in per cent, to one decimal, and how many the gold has. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** What was found rightly, found wrongly and missed. */
export class Tally {
  private right = 0;
  private spurious = 0;
  private missed = 0;

  add(right: number, spurious: number, missed: number): void {
    this.right += right;
    this.spurious += spurious;
    this.missed += missed;
  }

  /** 0..1 */
  get f1(): number {
    const { precision, recall } = this.shares();
    return f1Of(precision, recall);
  }

  score(): Score {
    const { precision, recall } = this.shares();
    return {
      precision: percent(precision),
      recall: percent(recall),
      f1: percent(f1Of(precision, recall)),
      gold: this.right + this.missed,
    };
  }

  private shares(): { readonly precision: number; readonly recall: number } {
    return { precision: share(this.right, this.right + this.spurious), recall: share(this.right, this.right + this.missed) };
  }
}

/** A part of a whole, 0..1; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
/** The harmonic mean of precision and recall. */
export const f1Of = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
/** A share in per cent, to one decimal. */
export const percent = (value: number): number => Number((100 * value).toFixed(1));

/** The tally of a key, made where there is none yet. */
export function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
}

/** The scores of tallies by their keys, the most frequent in gold first. */
export function scoresOf(tallies: ReadonlyMap<string, Tally>): Record<string, Score> {
  const scores = [...tallies].map(([key, tally]): [string, Score] => [key, tally.score()]);
  return Object.fromEntries(scores.sort(([a, m], [b, n]) => n.gold - m.gold || (a < b ? -1 : 1)));
}

const map = (pairs: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(pairs));

/** Compared forms of adjectives that no rule gives. */
export const ADJECTIVE_OF = map({
  better: "good",
  best: "good",
  worse: "bad",
  worst: "bad",
  further: "far",
  furthest: "far",
  farther: "far",
  farthest: "far",
  elder: "old",
  eldest: "old",
  freer: "free",
  freest: "free",
});

/** Compared forms of adverbs that no rule gives. */
export const ADVERB_OF = map({
  better: "well",
  best: "well",
  worse: "badly",
  worst: "badly",
  further: "far",
  furthest: "far",
  farther: "far",
  farthest: "far",
});

/** Compared forms that are their own base, and words that only look compared. */
export const OWN_BASE: ReadonlySet<string> = new Set(
  "more most less least lesser other former latter inner outer upper utmost foremost innermost outermost uppermost topmost rather over".split(
    " ",
  ),
);

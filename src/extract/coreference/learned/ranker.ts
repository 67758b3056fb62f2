/** The weights of features by their names; a feature that is not there counts nothing. */
export type FeatureWeights = ReadonlyMap<string, number>;

/** One who may be meant, with what speaks for it and against it. */
export interface Option<T> {
  /** Null for what has no name in the article. */
  readonly choice: T | null;
  readonly features: readonly string[];
}

/** What a learner wants to know of each choice: gets the options, and says which ones are right for what comes after. */
export type Teacher<T> = (token: number, options: readonly Option<T>[]) => T | null;

/** The option with the highest chance, and that chance, after a log-linear model; undefined for no options. */
export function bestOf<T>(
  options: readonly Option<T>[],
  weights: FeatureWeights,
): { readonly choice: T | null; readonly chance: number } | undefined {
  const scores = options.map(({ features }) => features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
  let best = -1;
  for (let k = 0; k < scores.length; k++) if (best < 0 || (scores[k] as number) > (scores[best] as number)) best = k;
  const option = options[best];
  if (!option) return undefined;
  const top = scores[best] as number;
  return { choice: option.choice, chance: 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0) };
}

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

/** The chance of each option after a log-linear model. */
export function chancesOf<T>(options: readonly Option<T>[], weights: FeatureWeights): number[] {
  const scores = options.map(({ features }) => features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

/** The option with the highest chance, the first of equals, and that chance; undefined for no options. */
export function bestOf<T>(
  options: readonly Option<T>[],
  weights: FeatureWeights,
): { readonly choice: T | null; readonly chance: number } | undefined {
  const chances = chancesOf(options, weights);
  const best = chances.indexOf(Math.max(...chances));
  const option = options[best];
  return option && { choice: option.choice, chance: chances[best] as number };
}

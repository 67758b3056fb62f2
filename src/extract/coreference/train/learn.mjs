// A log-linear choice among options: full batches, Adam with a falling rate, weights held small (L2).

/**
 * The weights of the features of examples `{ options: [{ features, right }] }`: of features that at least `rare` examples
 * have, rounded to hundredths, without those that are next to nothing. The same examples give the same weights.
 */
export function learn(examples, { l2, rare, rounds = 250, rate = 0.1 }) {
  const counts = new Map();
  for (const { options } of examples)
    for (const name of new Set(options.flatMap(({ features }) => features))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ids = new Map([...counts].filter(([, count]) => count >= rare).map(([name], k) => [name, k]));
  const coded = examples.map(({ options }) =>
    options.map(({ features, right }) => ({
      right,
      ids: features.map((name) => ids.get(name)).filter((id) => id !== undefined),
    })),
  );
  const [weights, mean, spread, slope] = [0, 1, 2, 3].map(() => new Float64Array(ids.size));
  for (let round = 1; round <= rounds; round++) {
    slope.fill(0);
    for (const options of coded) {
      const scores = options.map((option) => option.ids.reduce((sum, id) => sum + weights[id], 0));
      const top = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - top));
      const all = parts.reduce((sum, part) => sum + part, 0);
      const right = parts.reduce((sum, part, k) => sum + (options[k].right ? part : 0), 0);
      options.forEach((option, k) => {
        const off = parts[k] / all - (option.right ? parts[k] / right : 0);
        for (const id of option.ids) slope[id] += off;
      });
    }
    const step = rate * (1 - round / (rounds + 1));
    for (let id = 0; id < weights.length; id++) {
      const down = slope[id] + l2 * weights[id];
      mean[id] = 0.9 * mean[id] + 0.1 * down;
      spread[id] = 0.99 * spread[id] + 0.01 * down * down;
      weights[id] -= (step * mean[id]) / (1 - 0.9 ** round) / (Math.sqrt(spread[id] / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return new Map(
    [...ids].map(([name, id]) => [name, Math.round(weights[id] * 100) / 100]).filter(([, w]) => Math.abs(w) >= 0.05),
  );
}

/** Of examples with an answer that counts: how many are answered at a least chance, how many of those are right. */
export function measure(examples, weights, least) {
  const found = { wanted: 0, answered: 0, right: 0 };
  for (const { options } of examples) {
    const scores = options.map(({ features }) => features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
    const best = scores.indexOf(Math.max(...scores));
    const chance = 1 / scores.reduce((sum, score) => sum + Math.exp(score - scores[best]), 0);
    if (options.some(({ right, counts }) => right && counts)) found.wanted++;
    if (!options[best].counts || chance < least) continue;
    found.answered++;
    if (options[best].right) found.right++;
  }
  return found;
}

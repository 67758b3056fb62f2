import type { EntityType } from "../schema/entity-types.ts";

/** What speaks for each type of a name; weights add up like the logarithms of odds: 1 is a hint, 3 is strong, 6 settles it. */
export class Evidence {
  private readonly weights = new Map<EntityType, number>();

  for(type: EntityType, weight: number): this {
    this.weights.set(type, (this.weights.get(type) ?? 0) + weight);
    return this;
  }

  of(type: EntityType): number {
    return this.weights.get(type) ?? 0;
  }

  /** Adds what other evidence says, at most `most` in either direction for each type. */
  join(other: Evidence, most = Number.POSITIVE_INFINITY): this {
    for (const [type, weight] of other.weights) this.for(type, Math.max(-most, Math.min(most, weight)));
    return this;
  }

  /** The same evidence, stronger or weaker by a factor. */
  times(factor: number): Evidence {
    const scaled = new Evidence();
    for (const [type, weight] of this.weights) scaled.for(type, weight * factor);
    return scaled;
  }

  /** The type with the most for it, and how much; null where nothing speaks for any. Ties go to the first in the alphabet. */
  best(): { readonly type: EntityType; readonly weight: number } | null {
    let found: { type: EntityType; weight: number } | null = null;
    for (const [type, weight] of this.weights) {
      const better = !found || weight > found.weight || (weight === found.weight && type < found.type);
      if (better) found = { type, weight };
    }
    return found && found.weight > 0 ? found : null;
  }
}

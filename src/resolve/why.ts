import type { Extraction } from "../article/extraction.ts";
import { comparePair } from "./compare.ts";
import { EntityIndex } from "./entity-index.ts";
import { joins, sayReason } from "./reasons.ts";
import type { EntityReference } from "./resolve.ts";

/** What speaks for and against two entities of single articles being one thing. */
export interface Why {
  /** Above it they are one, as far as the two alone are looked at: others may join or part them. */
  readonly one: boolean;
  readonly score: number;
  /** In words, each with its weight: "+3 the same full name: Li Xiaodong". */
  readonly reasons: readonly string[];
}

/** The reasons for and against two entities being one; null where one of the two is not there. */
export function whyOne(extractions: Iterable<Extraction>, a: EntityReference, b: EntityReference): Why | null {
  const index = new EntityIndex();
  for (const extraction of extractions) index.add(extraction);
  const [one, other] = [index.profile(a.article, a.entity), index.profile(b.article, b.entity)];
  if (!one || !other) return null;
  const comparison = comparePair(one.facts, other.facts);
  const said = comparison.reasons.map((reason) => `${reason.weight > 0 ? "+" : ""}${reason.weight} ${sayReason(reason)}`);
  return { one: joins(comparison), score: comparison.score, reasons: said };
}

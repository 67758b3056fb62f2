import { BETWEENNESS } from "./betweenness.ts";
import { DEGREE } from "./degree.ts";
import { MENTIONS } from "./mentions.ts";
import type { Metric } from "./metric.ts";
import type { MetricId } from "./metric-ids.ts";
import { PAGERANK } from "./pagerank.ts";
import { WEIGHTED_DEGREE } from "./weighted-degree.ts";

/** The metrics, in the order in which menus show them. */
export const METRICS = [MENTIONS, DEGREE, WEIGHTED_DEGREE, PAGERANK, BETWEENNESS] as const satisfies readonly (Metric & {
  readonly id: MetricId;
})[];

/** The metric of an id. */
export function metric(id: MetricId): Metric {
  const found = METRICS.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`unknown metric ${id}`);
  return found;
}

import { type CompactGraph, compactGraph } from "../compact.ts";
import type { DrawnGraph } from "../drawn.ts";

/** What a metric is reckoned from. */
export interface MetricInput extends CompactGraph {
  /** How often each node is mentioned. */
  readonly mentions: Float64Array;
}

/** A measure of how much each node matters in the picture. */
export interface Metric {
  readonly id: string;
  readonly label: string;
  /** One sentence for whoever chooses. */
  readonly describe: string;
  /** A number from 0 for each node, in the order of the ids: the same whatever order nodes and lines came in. */
  readonly run: (input: MetricInput) => Float64Array;
}

/** What metrics need of a drawn graph. */
export function metricInput(drawn: DrawnGraph): MetricInput {
  const graph = compactGraph(drawn);
  return { ...graph, mentions: Float64Array.from(graph.ids, (id) => drawn.getNodeAttribute(id, "mentions")) };
}

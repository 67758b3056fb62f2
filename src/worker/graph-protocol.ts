import type { Chain, ChainLimits, ChainNet } from "../graph/chains.ts";
import type { Communities } from "../graph/community.ts";
import type { CompactGraph } from "../graph/compact.ts";
import type { MetricInput } from "../graph/metrics/metric.ts";
import type { MetricId } from "../graph/metrics/metric-ids.ts";

/** What can be asked of the graph worker, and what it answers. */
export interface GraphTasks {
  readonly metric: {
    readonly ask: { readonly metric: MetricId; readonly input: MetricInput };
    /** A number for each node. */
    readonly answer: Float64Array;
  };
  readonly communities: {
    readonly ask: { readonly graph: CompactGraph; readonly labels: readonly string[] };
    readonly answer: Communities;
  };
  readonly threads: {
    readonly ask: { readonly net: ChainNet; readonly from: number; readonly to: number; readonly limits: ChainLimits };
    readonly answer: readonly Chain[];
  };
}

export type GraphTask = keyof GraphTasks;

/** One question; each brings its graph along, so that the worker remembers nothing and may be ended at any time. */
export interface GraphRequest<T extends GraphTask = GraphTask> {
  readonly id: number;
  readonly task: T;
  readonly ask: GraphTasks[T]["ask"];
}

export interface GraphReply<T extends GraphTask = GraphTask> {
  readonly id: number;
  readonly answer: GraphTasks[T]["answer"];
}

import { cheapestChains } from "../graph/chains.ts";
import { communities } from "../graph/communities.ts";
import { metric } from "../graph/metrics/metrics.ts";
import type { GraphReply, GraphRequest, GraphTask, GraphTasks } from "./graph-protocol.ts";

const TASKS: { readonly [T in GraphTask]: (ask: GraphTasks[T]["ask"]) => GraphTasks[T]["answer"] } = {
  metric: (ask) => metric(ask.metric).run(ask.input),
  communities: ({ graph, labels }) => communities(graph, labels),
  threads: ({ net, from, to, limits }) => cheapestChains(net, from, to, limits),
};

/** Answers one question of the graph worker. */
export function answerTo<T extends GraphTask>({ id, task, ask }: GraphRequest<T>): GraphReply<T> {
  return { id, answer: TASKS[task](ask) };
}

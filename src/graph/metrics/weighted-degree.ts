import { degrees } from "../compact.ts";
import type { Metric } from "./metric.ts";

/** How much evidence joins a thing to others. */
export const WEIGHTED_DEGREE = {
  id: "weightedDegree",
  label: "Evidence",
  describe: "How many pieces of evidence join it to others.",
  run: (graph) => degrees(graph, graph.weights),
} as const satisfies Metric;

/** The metrics by their ids, for those who need to know no more than that there are these: see `METRICS`. */
export const METRIC_IDS = ["mentions", "degree", "weightedDegree", "pagerank", "betweenness"] as const;

export type MetricId = (typeof METRIC_IDS)[number];

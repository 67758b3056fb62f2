import type { EdgeAttributes, NodeAttributes } from "../graph/knowledge-graph.ts";

/** In how many articles a node is mentioned: as an opened file tells, else those that are here. */
export const articleCount = ({ told, articles }: Pick<NodeAttributes, "told" | "articles">): number => told ?? articles.length;

/** How many pieces of evidence an edge has: as an opened file tells, which need not bring them along, else those that are here. */
export const evidenceCount = ({ told, evidence }: Pick<EdgeAttributes, "told" | "evidence">): number => told ?? evidence.length;

/** How often a node is mentioned; undefined where an opened file tells a size and no mentions: there the size says how much it matters. */
export const mentionCount = ({ size, mentions }: Pick<NodeAttributes, "size" | "mentions">): number | undefined =>
  size === undefined ? mentions : undefined;

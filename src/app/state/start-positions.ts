import { placed } from "../../exporters/placed.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Positions } from "../../graph/layout.ts";

/** Places for all nodes: the known ones stay, new ones start near a node that they are joined to. */
export function startPositions(knowledge: KnowledgeGraph, positions: Positions): Positions {
  return { ...positions, ...Object.fromEntries(placed(knowledge, positions)) };
}

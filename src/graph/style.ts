import { entityType } from "../schema/entity-types.ts";
import type { NodeAttributes } from "./knowledge-graph.ts";

/** The radius of a node in the picture: grows with the square root of what it is mentioned. */
export function nodeSize({ mentions }: Pick<NodeAttributes, "mentions">): number {
  return Math.round(Math.min(22, 4 + 1.9 * Math.sqrt(mentions)) * 100) / 100;
}

/** The colour of a node: that of its type. */
export function nodeColour({ type }: Pick<NodeAttributes, "type">): string {
  return entityType(type).colour;
}

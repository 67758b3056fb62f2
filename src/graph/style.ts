import { nodeType } from "../schema/node-types.ts";
import type { NodeAttributes } from "./knowledge-graph.ts";

/** The radius of a node in the picture: grows with the square root of what it is mentioned. */
export function nodeSize({ mentions, size }: Pick<NodeAttributes, "mentions" | "size">): number {
  return size ?? Math.round(Math.min(22, 4 + 1.9 * Math.sqrt(mentions)) * 100) / 100;
}

/** The colour of a node: that of its type; of what has none of ours, that of its file. */
export function nodeColour({ type, colour }: Pick<NodeAttributes, "type" | "colour">): string {
  return colour ?? nodeType(type).colour;
}

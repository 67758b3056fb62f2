import type { RelationDefinition } from "../relation.ts";
import { ACTORS } from "../type-groups.ts";

/** Subject owns object. Example: "Microsoft bought LinkedIn." */
export const OWNS = {
  id: "owns",
  label: "owns",
  sentence: "{subject} owns {object}",
  inverse: "owned by",
  verbs: "own acquire buy bought purchase bid_for",
  family: "power",
  signature: [{ subject: ACTORS, object: ["Organization", "Product", "Place"] }],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

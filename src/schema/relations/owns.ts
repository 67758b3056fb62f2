import type { RelationDefinition } from "../relation.ts";

/** Subject owns object. Example: "Microsoft bought LinkedIn." */
export const OWNS = {
  id: "owns",
  label: "owns",
  sentence: "{subject} owns {object}",
  inverse: "owned by",
  family: "power",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Organization", "Product", "Place"],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";

/** Subject supports object. Example: "Russia backed the proposal." */
export const SUPPORTS = {
  id: "supports",
  label: "supports",
  sentence: "{subject} supports {object}",
  inverse: "supported by",
  family: "support",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Person", "Country", "Agency", "Organization", "Program", "Event", "Place", "Law", "Product"],
  symmetric: false,
  plover: "SUPPORT",
} as const satisfies RelationDefinition;

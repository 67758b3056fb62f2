import type { RelationDefinition } from "../relation.ts";

/** Subject attacks object. Example: "Israel bombed Gaza." */
export const ATTACKS = {
  id: "attacks",
  label: "attacks",
  sentence: "{subject} attacks {object}",
  inverse: "attacked by",
  family: "conflict",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Person", "Country", "Agency", "Organization", "Program", "Event", "Place", "Law", "Product"],
  symmetric: false,
  plover: "ASSAULT",
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";

/** Subject met object. Example: "Xi met Obama in Washington." */
export const MET = {
  id: "met",
  label: "met",
  sentence: "{subject} met {object}",
  inverse: "met",
  family: "presence",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Person", "Country", "Agency", "Organization", "Place"],
  symmetric: true,
  plover: "CONSULT",
} as const satisfies RelationDefinition;

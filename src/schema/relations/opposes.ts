import type { RelationDefinition } from "../relation.ts";

/** Subject opposes object. Example: "The United States rejected the treaty." */
export const OPPOSES = {
  id: "opposes",
  label: "opposes",
  sentence: "{subject} opposes {object}",
  inverse: "opposed by",
  family: "conflict",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Person", "Country", "Agency", "Organization", "Program", "Event", "Place", "Law", "Product"],
  symmetric: false,
  plover: "REJECT",
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";

/** Subject appointed object. Example: "Obama nominated Merrick Garland." */
export const APPOINTED = {
  id: "appointed",
  label: "appointed",
  sentence: "{subject} appointed {object}",
  inverse: "appointed by",
  family: "power",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Person"],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";

/** Subject operates object. Example: "PRISM, run by the National Security Agency, …" */
export const OPERATES = {
  id: "operates",
  label: "operates",
  sentence: "{subject} operates {object}",
  inverse: "operated by",
  family: "power",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Program", "Product", "Agency", "Organization", "Place"],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

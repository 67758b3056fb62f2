import type { RelationDefinition } from "../relation.ts";
import { ACTORS } from "../type-groups.ts";

/** Subject operates object. Example: "PRISM, run by the National Security Agency, …" */
export const OPERATES = {
  id: "operates",
  label: "operates",
  sentence: "{subject} operates {object}",
  inverse: "operated by",
  verbs: "operate run ran administer conduct deploy manage",
  family: "power",
  signature: [{ subject: ACTORS, object: ["Program", "Product", "Agency", "Organization", "Place"] }],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";
import { ACTORS } from "../type-groups.ts";

/** Subject appointed object. Example: "Obama nominated Merrick Garland." */
export const APPOINTED = {
  id: "appointed",
  label: "appointed",
  sentence: "{subject} appointed {object}",
  inverse: "appointed by",
  verbs: "appoint name nominate elect hire",
  family: "power",
  signature: [{ subject: ACTORS, object: ["Person"] }],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

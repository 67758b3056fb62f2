import type { RelationDefinition } from "../relation.ts";
import { ACTORS } from "../type-groups.ts";

/** Subject met object. Example: "Xi met Obama in Washington." */
export const MET = {
  id: "met",
  label: "met",
  sentence: "{subject} met {object}",
  inverse: "met",
  family: "presence",
  signature: [{ subject: ACTORS, object: ACTORS }],
  symmetric: true,
  plover: "CONSULT",
} as const satisfies RelationDefinition;

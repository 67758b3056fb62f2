import type { RelationDefinition } from "../relation.ts";
import { ACTORS } from "../type-groups.ts";

/** Subject met object. Example: "Xi met Obama in Washington." */
export const MET = {
  id: "met",
  label: "met",
  sentence: "{subject} met {object}",
  inverse: "met",
  verbs: "meet met negotiate talk talk_to talk_with speak_with spoke_with spoke_to speak_to call phone",
  family: "presence",
  signature: [{ subject: ACTORS, object: ACTORS }],
  symmetric: true,
  plover: "CONSULT",
} as const satisfies RelationDefinition;

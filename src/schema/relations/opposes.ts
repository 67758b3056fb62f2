import type { RelationDefinition } from "../relation.ts";
import { ACTORS, ENTITIES } from "../type-groups.ts";

/** Subject opposes object. Example: "The United States rejected the treaty." */
export const OPPOSES = {
  id: "opposes",
  label: "opposes",
  sentence: "{subject} opposes {object}",
  inverse: "opposed by",
  verbs:
    "oppose criticize criticise condemn denounce reject accuse threaten sue protest blame slam deny warn vote_against voted_against run_against ran_against",
  family: "conflict",
  signature: [{ subject: ACTORS, object: ENTITIES }],
  symmetric: false,
  plover: "REJECT",
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";
import { ACTORS, ENTITIES } from "../type-groups.ts";

/** Subject attacks object. Example: "Israel bombed Gaza." */
export const ATTACKS = {
  id: "attacks",
  label: "attacks",
  sentence: "{subject} attacks {object}",
  inverse: "attacked by",
  verbs: "attack bomb shell kill shoot shot invade hack murder strike struck",
  family: "conflict",
  signature: [{ subject: ACTORS, object: ENTITIES }],
  symmetric: false,
  plover: "ASSAULT",
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";
import { ACTORS, ENTITIES } from "../type-groups.ts";

/** Subject supports object. Example: "Russia backed the proposal." */
export const SUPPORTS = {
  id: "supports",
  label: "supports",
  sentence: "{subject} supports {object}",
  inverse: "supported by",
  verbs: "support back praise endorse help defend welcome applaud aid",
  family: "support",
  signature: [{ subject: ACTORS, object: ENTITIES }],
  symmetric: false,
  plover: "SUPPORT",
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";
import { ENTITIES } from "../type-groups.ts";

/** Subject interacts with object. Example: "Google surprised Brussels." */
export const INTERACTS_WITH = {
  id: "interactsWith",
  label: "interacts with",
  sentence: "{subject} interacts with {object}",
  inverse: "interacted with by",
  verbs: "interact",
  family: "other",
  signature: [{ subject: ENTITIES, object: ENTITIES }],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

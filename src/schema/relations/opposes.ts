import type { RelationDefinition } from "../relation.ts";
import { ACTORS, ENTITIES } from "../type-groups.ts";

/** Subject opposes object. Example: "The United States rejected the treaty." */
export const OPPOSES = {
  id: "opposes",
  label: "opposes",
  sentence: "{subject} opposes {object}",
  inverse: "opposed by",
  family: "conflict",
  signature: [{ subject: ACTORS, object: ENTITIES }],
  symmetric: false,
  plover: "REJECT",
} as const satisfies RelationDefinition;

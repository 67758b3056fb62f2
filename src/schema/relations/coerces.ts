import type { RelationDefinition } from "../relation.ts";
import { ACTORS, ENTITIES } from "../type-groups.ts";

/** Subject acts against object. Example: "Roskomnadzor blocked LinkedIn." */
export const COERCES = {
  id: "coerces",
  label: "acts against",
  sentence: "{subject} acts against {object}",
  inverse: "acted against by",
  verbs:
    "arrest charge investigate sanction ban fine dismiss fire seize deport detain jail imprison block act_against acted_against",
  family: "conflict",
  signature: [{ subject: ACTORS, object: ENTITIES }],
  symmetric: false,
  plover: "COERCE",
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";
import { ACTORS } from "../type-groups.ts";

/** Subject attended object. Example: "Medvedev is expected to attend the World Internet Conference." */
export const ATTENDED = {
  id: "attended",
  label: "attended",
  sentence: "{subject} attended {object}",
  inverse: "attended by",
  family: "presence",
  signature: [{ subject: ACTORS, object: ["Event", "Program"] }],
  symmetric: false,
  plover: "CONSULT",
} as const satisfies RelationDefinition;

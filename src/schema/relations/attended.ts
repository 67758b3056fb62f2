import type { RelationDefinition } from "../relation.ts";
import { ACTORS } from "../type-groups.ts";

/** Subject attended object. Example: "Medvedev is expected to attend the World Internet Conference." */
export const ATTENDED = {
  id: "attended",
  label: "attended",
  sentence: "{subject} attended {object}",
  inverse: "attended by",
  verbs:
    "attend join_in take_part took_part taking_part taken_part participate participate_in compete speak_at spoke_at present_at",
  family: "presence",
  signature: [{ subject: ACTORS, object: ["Event", "Program"] }],
  symmetric: false,
  plover: "CONSULT",
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";

/** Subject attended object. Example: "Medvedev is expected to attend the World Internet Conference." */
export const ATTENDED = {
  id: "attended",
  label: "attended",
  sentence: "{subject} attended {object}",
  inverse: "attended by",
  family: "presence",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Event", "Program"],
  symmetric: false,
  plover: "CONSULT",
} as const satisfies RelationDefinition;

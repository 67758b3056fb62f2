import type { RelationDefinition } from "../relation.ts";

/** Subject visited object. Example: "Lu Wei visited Silicon Valley." */
export const VISITED = {
  id: "visited",
  label: "visited",
  sentence: "{subject} visited {object}",
  inverse: "visited by",
  verbs: "visit tour travel travel_to go_to went_to fly_to flew_to",
  family: "presence",
  signature: [{ subject: ["Person", "Agency", "Organization"], object: ["Place", "Country", "Agency"] }],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";

/** Subject acts against object. Example: "Roskomnadzor blocked LinkedIn." */
export const COERCES = {
  id: "coerces",
  label: "acts against",
  sentence: "{subject} acts against {object}",
  inverse: "acted against by",
  family: "conflict",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Person", "Country", "Agency", "Organization", "Program", "Event", "Place", "Law", "Product"],
  symmetric: false,
  plover: "COERCE",
} as const satisfies RelationDefinition;

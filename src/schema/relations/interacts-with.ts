import type { RelationDefinition } from "../relation.ts";

/** Subject interacts with object. Example: "Google surprised Brussels." */
export const INTERACTS_WITH = {
  id: "interactsWith",
  label: "interacts with",
  sentence: "{subject} interacts with {object}",
  inverse: "interacted with by",
  family: "other",
  subject: ["Person", "Country", "Agency", "Organization", "Program", "Event", "Place", "Law", "Product"],
  object: ["Person", "Country", "Agency", "Organization", "Program", "Event", "Place", "Law", "Product"],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

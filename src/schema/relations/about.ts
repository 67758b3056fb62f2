import type { RelationDefinition } from "../relation.ts";

/** Subject is about object. Example: "He said that China manages the Internet." */
export const ABOUT = {
  id: "about",
  label: "about",
  sentence: "{subject} is about {object}",
  inverse: "spoken of in",
  family: "speech",
  subject: ["Statement"],
  object: ["Person", "Country", "Agency", "Organization", "Program", "Event", "Place", "Law", "Product"],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

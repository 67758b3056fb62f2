import type { RelationDefinition } from "../relation.ts";

/** Subject created object. Example: "Jack Ma founded Alibaba." */
export const CREATED = {
  id: "created",
  label: "created",
  sentence: "{subject} created {object}",
  inverse: "created by",
  family: "power",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Country", "Agency", "Organization", "Program", "Event", "Place", "Law", "Product"],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

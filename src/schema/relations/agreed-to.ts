import type { RelationDefinition } from "../relation.ts";

/** Subject agreed to object. Example: "China ratified the Paris Agreement." */
export const AGREED_TO = {
  id: "agreedTo",
  label: "agreed to",
  sentence: "{subject} agreed to {object}",
  inverse: "agreed to by",
  family: "support",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Law", "Person", "Country", "Agency", "Organization", "Place"],
  symmetric: true,
  plover: "AGREE",
} as const satisfies RelationDefinition;

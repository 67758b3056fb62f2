import type { RelationDefinition } from "../relation.ts";

/** Subject funds object. Example: "The fund is financed by Norway." */
export const FUNDS = {
  id: "funds",
  label: "funds",
  sentence: "{subject} funds {object}",
  inverse: "funded by",
  family: "support",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Person", "Country", "Agency", "Organization", "Program", "Event", "Place", "Law", "Product"],
  symmetric: false,
  plover: "AID",
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";

/** Subject organized object. Example: "China hosted the World Internet Conference." */
export const ORGANIZED = {
  id: "organized",
  label: "organized",
  sentence: "{subject} organized {object}",
  inverse: "organized by",
  family: "presence",
  subject: ["Person", "Country", "Agency", "Organization", "Place"],
  object: ["Event"],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

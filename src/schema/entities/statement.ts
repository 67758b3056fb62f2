import type { EntityTypeDefinition } from "../entity-type.ts";

/** A stretch of content attributed to a source. Example: "countries should step up communication". */
export const STATEMENT = {
  id: "Statement",
  label: "Statement",
  plural: "Statements",
  description: "A stretch of content attributed to a source.",
  colour: "#87919e",
  icon: "M4 4h16v12H10l-5 5v-5H4Z",
  schemaOrg: "Claim",
  followTheMoney: "Note",
  wikidata: "Q3741908",
} as const satisfies EntityTypeDefinition;

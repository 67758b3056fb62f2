import type { EntityTypeDefinition } from "../entity-type.ts";

/** A named individual. Example: "Xi Jinping". */
export const PERSON = {
  id: "Person",
  label: "Person",
  plural: "People",
  description: "A named individual.",
  colour: "#d9713a",
  icon: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8c0-4 3.6-6 8-6s8 2 8 6Z",
  schemaOrg: "Person",
  followTheMoney: "Person",
  wikidata: "Q5",
} as const satisfies EntityTypeDefinition;

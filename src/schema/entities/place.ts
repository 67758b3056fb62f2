import type { EntityTypeDefinition } from "../entity-type.ts";

/** A named location that is not a sovereign state. Example: "Wuzhen". */
export const PLACE = {
  id: "Place",
  label: "Place",
  plural: "Places",
  description: "A named location that is not a sovereign state.",
  colour: "#5f8f35",
  icon: "M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7Zm0 9.5A2.5 2.5 0 1 1 12 6.5a2.5 2.5 0 0 1 0 5Z",
  schemaOrg: "Place",
  followTheMoney: "Address",
  wikidata: "Q17334923",
} as const satisfies EntityTypeDefinition;

import type { EntityTypeDefinition } from "../entity-type.ts";

/** A sovereign state, also when its demonym, government or capital stands for it. Example: "Chinese authorities". */
export const COUNTRY = {
  id: "Country",
  label: "Country",
  plural: "Countries",
  description: "A sovereign state, also when its demonym, government or capital stands for it.",
  colour: "#2f6db5",
  icon: "M5 3h2v18H5Zm3 1h11l-3 4 3 4H8Z",
  schemaOrg: "Country",
  followTheMoney: "PublicBody",
  wikidata: "Q6256",
} as const satisfies EntityTypeDefinition;

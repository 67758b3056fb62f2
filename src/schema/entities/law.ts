import type { EntityTypeDefinition } from "../entity-type.ts";

/** A named law, treaty, agreement, resolution, declaration or court case. Example: "Paris Agreement". */
export const LAW = {
  id: "Law",
  label: "Law",
  plural: "Laws",
  description: "A named law, treaty, agreement, resolution, declaration or court case.",
  colour: "#8a6a4a",
  icon: "M11 3h2v2h6l3 8h-7l3-6h-5v12h4v2H7v-2h4V7H6l3 6H2l3-8h6Z",
  schemaOrg: "Legislation",
  followTheMoney: "Document",
  wikidata: "Q7748",
} as const satisfies EntityTypeDefinition;

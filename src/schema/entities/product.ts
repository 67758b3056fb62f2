import type { EntityTypeDefinition } from "../entity-type.ts";

/** A named product, platform, weapon, vehicle or work. Example: "Weibo". */
export const PRODUCT = {
  id: "Product",
  label: "Product",
  plural: "Products",
  description: "A named product, platform, weapon, vehicle or work.",
  colour: "#3fa3d4",
  icon: "M12 2 3 6.5v11L12 22l9-4.5v-11Zm0 2.3L17.8 7 12 9.9 6.2 7ZM5 8.8l6 3v7.4l-6-3Z",
  schemaOrg: "Product",
  followTheMoney: "Asset",
  wikidata: "Q2424752",
} as const satisfies EntityTypeDefinition;

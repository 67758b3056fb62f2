import type { EntityTypeDefinition } from "../entity-type.ts";

/** Any other organized body: company, outlet, party, NGO, university, armed group. Example: "BBC". */
export const ORGANIZATION = {
  id: "Organization",
  label: "Organization",
  plural: "Organizations",
  description: "Any other organized body: company, outlet, party, NGO, university, armed group.",
  colour: "#1c9a84",
  icon: "M4 21V6l8-3v5l8-2v15Zm3-3h2v-2H7Zm0-4h2v-2H7Zm0-4h2V8H7Zm8 8h2v-2h-2Zm0-4h2v-2h-2Z",
  schemaOrg: "Organization",
  followTheMoney: "Organization",
  wikidata: "Q43229",
} as const satisfies EntityTypeDefinition;

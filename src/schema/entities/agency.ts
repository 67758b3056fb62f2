import type { EntityTypeDefinition } from "../entity-type.ts";

/** An organ of a state or of an intergovernmental organization. Example: "National Security Agency". */
export const AGENCY = {
  id: "Agency",
  label: "Agency",
  plural: "Agencies",
  description: "An organ of a state or of an intergovernmental organization.",
  colour: "#7d5bbe",
  icon: "M12 3 3 8v2h18V8Zm-7 9h3v6H5Zm5.5 0h3v6h-3Zm5.5 0h3v6h-3ZM3 19h18v2H3Z",
  schemaOrg: "GovernmentOrganization",
  followTheMoney: "PublicBody",
  wikidata: "Q327333",
} as const satisfies EntityTypeDefinition;

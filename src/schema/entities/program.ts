import type { EntityTypeDefinition } from "../entity-type.ts";

/** A named program, project, operation, campaign or mission. Example: "PRISM". */
export const PROGRAM = {
  id: "Program",
  label: "Program",
  plural: "Programs",
  description: "A named program, project, operation, campaign or mission.",
  colour: "#c03a8b",
  icon: "M12 2 9.5 9H3l5.3 4.2L6.3 20 12 16l5.7 4-2-6.8L21 9h-6.5Z",
  schemaOrg: "Project",
  followTheMoney: "Project",
  wikidata: "Q170584",
} as const satisfies EntityTypeDefinition;

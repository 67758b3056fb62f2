import type { EntityTypeDefinition } from "../entity-type.ts";

/** A named or uniquely described gathering or happening. Example: "World Internet Conference". */
export const EVENT = {
  id: "Event",
  label: "Event",
  plural: "Events",
  description: "A named or uniquely described gathering or happening.",
  colour: "#c99700",
  icon: "M6 2h2v3h8V2h2v3h3v16H3V5h3Zm-1 8v9h14v-9Z",
  schemaOrg: "Event",
  followTheMoney: "Event",
  wikidata: "Q1656682",
} as const satisfies EntityTypeDefinition;

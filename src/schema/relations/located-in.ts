import type { RelationDefinition } from "../relation.ts";

/** Subject is in object. Example: "Wuzhen, China" */
export const LOCATED_IN = {
  id: "locatedIn",
  label: "located in",
  sentence: "{subject} is in {object}",
  inverse: "location of",
  verbs: "located based lie lies situated",
  family: "structure",
  signature: [{ subject: ["Place", "Agency", "Organization", "Event"], object: ["Place", "Country"] }],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

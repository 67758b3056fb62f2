import type { RelationDefinition } from "../relation.ts";

/** Subject is close to object. Example: "Hillary Clinton’s husband, Bill Clinton" */
export const RELATED_TO = {
  id: "relatedTo",
  label: "related to",
  sentence: "{subject} is close to {object}",
  inverse: "close to",
  verbs: "marry related married close_to wife_of husband_of son_of daughter_of friend_of",
  family: "structure",
  signature: [{ subject: ["Person"], object: ["Person"] }],
  symmetric: true,
  plover: null,
} as const satisfies RelationDefinition;

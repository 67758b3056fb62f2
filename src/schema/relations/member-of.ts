import type { RelationDefinition } from "../relation.ts";

/** Subject is a member of object. Example: "The BBC’s John Sudworth" */
export const MEMBER_OF = {
  id: "memberOf",
  label: "member of",
  sentence: "{subject} is a member of {object}",
  inverse: "has member",
  verbs: "belong work_for work_at join member_of spokesman_of spokeswoman_of represent",
  family: "structure",
  signature: [
    { subject: ["Person", "Country", "Agency", "Organization"], object: ["Agency", "Organization", "Program"] },
    // An envoy: "the Pakistani ambassador".
    { subject: ["Person"], object: ["Country"] },
  ],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

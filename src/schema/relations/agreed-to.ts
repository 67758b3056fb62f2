import type { RelationDefinition } from "../relation.ts";
import { ACTORS } from "../type-groups.ts";

/** Subject agreed to object. Example: "China ratified the Paris Agreement." */
export const AGREED_TO = {
  id: "agreedTo",
  label: "agreed to",
  sentence: "{subject} agreed to {object}",
  inverse: "agreed to by",
  verbs: "agree agree_to agree_with agree_on sign ratify accept",
  family: "support",
  signature: [
    { subject: ACTORS, object: ["Law"] },
    { subject: ACTORS, object: ACTORS },
  ],
  symmetric: true,
  plover: "AGREE",
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";
import { ACTORS } from "../type-groups.ts";

/** Subject created object. Example: "Jack Ma founded Alibaba." */
export const CREATED = {
  id: "created",
  label: "created",
  sentence: "{subject} created {object}",
  inverse: "created by",
  verbs: "create found establish launch build built invent write wrote written propose develop make made",
  family: "power",
  signature: [{ subject: ACTORS, object: ["Country", "Agency", "Organization", "Program", "Event", "Place", "Law", "Product"] }],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";
import { ACTORS } from "../type-groups.ts";

/** Subject said object. Example: "Xi said that countries should step up communication." */
export const SAID = {
  id: "said",
  label: "said",
  sentence: "{subject} said {object}",
  inverse: "said by",
  verbs: "",
  family: "speech",
  signature: [{ subject: ACTORS, object: ["Statement"] }],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

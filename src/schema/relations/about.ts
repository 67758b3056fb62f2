import type { RelationDefinition } from "../relation.ts";
import { ENTITIES } from "../type-groups.ts";

/** Subject is about object. Example: "He said that China manages the Internet." */
export const ABOUT = {
  id: "about",
  label: "about",
  sentence: "{subject} is about {object}",
  inverse: "spoken of in",
  verbs: "",
  family: "speech",
  signature: [{ subject: ["Statement"], object: ENTITIES }],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

import type { RelationDefinition } from "../relation.ts";
import { ACTORS } from "../type-groups.ts";

/** Subject organized object. Example: "China hosted the World Internet Conference." */
export const ORGANIZED = {
  id: "organized",
  label: "organized",
  sentence: "{subject} organized {object}",
  inverse: "organized by",
  verbs: "organize organise host hold held chair convene sponsor",
  family: "presence",
  signature: [{ subject: ACTORS, object: ["Event"] }],
  symmetric: false,
  plover: null,
} as const satisfies RelationDefinition;

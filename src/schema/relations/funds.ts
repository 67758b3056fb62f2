import type { RelationDefinition } from "../relation.ts";
import { ACTORS, ENTITIES } from "../type-groups.ts";

/** Subject funds object. Example: "The fund is financed by Norway." */
export const FUNDS = {
  id: "funds",
  label: "funds",
  sentence: "{subject} funds {object}",
  inverse: "funded by",
  verbs: "fund finance pay paid donate_to donate invest_in invest lend lent",
  family: "support",
  signature: [{ subject: ACTORS, object: ENTITIES }],
  symmetric: false,
  plover: "AID",
} as const satisfies RelationDefinition;

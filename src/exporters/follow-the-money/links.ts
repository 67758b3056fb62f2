import type { EdgeAttributes } from "../../graph/knowledge-graph.ts";
import type { EntityType } from "../../schema/entity-types.ts";
import { isLegalEntity, isOrganization, type LinkSchema } from "./model.ts";

/** Words for kin: a tie that is called so is of a family, another is of associates. */
const KIN =
  /\b(?:wife|husband|spouse|widow|widower|father|mother|parent|son|daughter|child|brother|sister|sibling|uncle|aunt|cousin|nephew|niece|in-law|marry|wed)\b|\b(?:grand|step)(?:father|mother|parent|son|daughter|child|brother|sister)\b/iu;

/**
 * The kind of link that says what an edge says. What is planned, possible, denied or only claimed is no directorship and no
 * ownership: like all that the model has no word for, it is a link of unknown kind, with what is said of it as its role.
 */
export function linkSchema(
  { relation, status, claimed, predicate }: Pick<EdgeAttributes, "relation" | "status" | "claimed" | "predicate">,
  subject: EntityType,
  object: EntityType,
  titles: readonly string[],
): LinkSchema {
  if (status !== "actual" || claimed || !isLegalEntity(subject)) return "UnknownLink";
  if (relation === "leads" && isOrganization(object)) return "Directorship";
  if (relation === "memberOf" && isOrganization(object)) return "Membership";
  if (relation === "owns" && object === "Product") return "Ownership";
  if (relation === "funds" && isLegalEntity(object)) return "Payment";
  if (relation === "relatedTo" && subject === "Person" && object === "Person")
    return [...titles, predicate].some((word) => KIN.test(word)) ? "Family" : "Associate";
  const takesPart = ["leads", "memberOf", "operates", "attended", "organized"].includes(relation);
  return takesPart && object === "Program" ? "ProjectParticipant" : "UnknownLink";
}

import { resolveDescriptions } from "./coreference/descriptions.ts";
import { learnGenders } from "./coreference/genders.ts";
import { resolveGovernments } from "./coreference/governments.ts";
import { resolveGroups } from "./coreference/groups.ts";
import { DESCRIPTION_WEIGHTS } from "./coreference/learned/description-weights.ts";
import { rankDescriptions } from "./coreference/learned/descriptions.ts";
import { resolvePairs } from "./coreference/pairs.ts";
import { mentionAppositions, resolveRoles } from "./coreference/people.ts";
import { resolvePronouns, type Speakers } from "./coreference/pronouns.ts";
import { rolesOf } from "./coreference/roles.ts";
import type { ArticleDocument } from "./document.ts";

/** A description means nobody where the chance of the best is less. */
const LEAST = 0.7;

/** Adds mentions by description ("the agency", "the secretary") and by pronoun, outside quotations, in falling precision. */
export function addCoreference(document: ArticleDocument): void {
  const roles = rolesOf(document);
  mentionAppositions(document, roles);
  resolveRoles(document, roles);
  resolveGovernments(document, roles);
  resolveDescriptions(document);
  rankDescriptions(document, roles, DESCRIPTION_WEIGHTS, LEAST);
  learnGenders(document);
  resolvePronouns(document, document.quoteOf);
  resolveRoles(document, roles, true);
  resolvePairs(document);
  resolveGroups(document, roles);
}

/** Adds the pronouns inside quotations, once it is known who speaks: "I" is the speaker, "he" is not. */
export function addQuotedPronouns(document: ArticleDocument, speakers: Speakers): void {
  resolvePronouns(document, document.quoteOf, speakers);
}

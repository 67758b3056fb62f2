import type { EntityType } from "../../schema/entity-types.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { isCalledLike, typesOfNoun } from "../lexicon/called.ts";
import { type Profile, profilesOf } from "./learned/profiles.ts";
import type { Roles } from "./roles.ts";

/** How many sentences back a noun looks for the ones that were named together. */
const REACH = 10;
const LONGEST_LOOK = 12;

/** Names of one type that are joined with "and": "The New York Times and Gannett". */
interface Group {
  readonly type: EntityType;
  readonly mentions: readonly DraftMention[];
  readonly last: number;
}

/**
 * Gives "the news outlets" and "these countries" the two or three that were named together before them, where the noun is
 * one of those for their kind. Linear: a noun looks back over a bounded number of groups.
 */
export function resolveGroups(document: ArticleDocument, roles: Roles): void {
  const groups = groupsOf(document);
  if (groups.length === 0) return;
  const profiles = profilesOf(document, roles);
  const { analysis } = document;
  let next = 0;
  for (let i = 1; i < analysis.count; i++) {
    while (next < groups.length && (groups[next] as Group).last < i) next++;
    if (analysis.xpos[i] !== "NNS" || analysis.tag[i] !== "NOUN" || next === 0 || document.mentionAt(i)) continue;
    const from = document.dependents(i, "det").find((child) => child < i && i - child <= 4);
    if (from === undefined || !/^(?:the|these|those|both)$/u.test(document.lower(from)) || isTold(document, i)) continue;
    const number = document.lower(from) === "both" ? 2 : numberOf(document, from, i);
    if (number === null) continue;
    const group = lastOf(document, groups, next, i, number, profiles);
    for (const mention of group?.mentions ?? []) document.refer(mention.entity, from, i + 1, "nominal", "pair", mention);
  }
}

/** All names that are joined, in the order of the text. */
function groupsOf(document: ArticleDocument): Group[] {
  const { analysis } = document;
  const found: Group[] = [];
  for (const { mentions } of document.entities)
    for (const mention of mentions) {
      if (mention.kind !== "name" || mention.entity.type === "Person") continue;
      const { type } = mention.entity;
      const others: DraftMention[] = [];
      for (let i = mention.from; i < mention.to; i++)
        for (const child of document.dependents(i, "conj")) {
          const other = document.mentionAt(child) ?? nameBefore(document, child);
          if (other?.kind === "name" && other.entity.type === type && other.from >= mention.to) others.push(other);
          else others.push(mention);
        }
      const all = new Set<DraftEntity>([mention.entity, ...others.map(({ entity }) => entity)]);
      // What is joined with something else is no group of its kind.
      if (others.length === 0 || others.includes(mention) || all.size !== others.length + 1 || others.length > 2) continue;
      found.push({ type, mentions: [mention, ...others], last: Math.max(...others.map(({ to }) => to)) });
    }
  return found.filter(({ last }) => last <= analysis.count).sort((a, b) => a.last - b.last);
}

/** "the | Gannett | newspaper chain": the name that says which one a noun is. */
const nameBefore = (document: ArticleDocument, noun: number): DraftMention | undefined =>
  document
    .dependents(noun, "compound", "nmod:desc")
    .flatMap((child) => document.mentionAt(child) ?? [])
    .at(-1);

/** Whether more words tell which ones are meant: "the countries | of the region |". */
const isTold = (document: ArticleDocument, noun: number): boolean =>
  document
    .allDependents(noun)
    .some((child) => child > noun && /^(?:nmod|acl|acl:relcl|conj)$/u.test(document.analysis.label[child] as string));

/** How many a phrase speaks of: "two" or any number (0); null where it has other words than those for all of a kind. */
function numberOf(document: ArticleDocument, from: number, noun: number): number | null {
  let number = 0;
  for (let i = from + 1; i < noun; i++) {
    const lower = document.lower(i);
    if (/^(?:two|2)$/u.test(lower)) number = 2;
    else if (/^(?:three|3)$/u.test(lower)) number = 3;
    else if (!/^(?:news|media|neighbou?ring|rival|warring|allied)$/u.test(lower)) return null;
  }
  return number;
}

function lastOf(
  document: ArticleDocument,
  groups: readonly Group[],
  next: number,
  noun: number,
  number: number,
  profiles: ReadonlyMap<DraftEntity, Profile>,
): Group | undefined {
  const { sentenceOf } = document.analysis;
  const lemma = document.lemma(noun);
  const types = typesOfNoun(lemma);
  for (let k = next - 1; k >= Math.max(0, next - LONGEST_LOOK); k--) {
    const group = groups[k] as Group;
    if ((sentenceOf[noun] as number) - (sentenceOf[group.last - 1] as number) > REACH) return undefined;
    if (!types.has(group.type) || (number > 0 && group.mentions.length !== number)) continue;
    // "the two companies": there are no others that two names stand for.
    if (number > 0 && /^(?:company|firm|organization|organisation|group|agency|team|club)$/u.test(lemma)) return group;
    if (group.mentions.every(({ entity }) => isOneOf(entity, lemma, profiles))) return group;
  }
  return undefined;
}

/** Whether an entity is called so: a country a "nation", a Times an "outlet". */
function isOneOf(entity: DraftEntity, noun: string, profiles: ReadonlyMap<DraftEntity, Profile>): boolean {
  const profile = profiles.get(entity);
  if (!profile) return false;
  if (entity.type === "Country") return /^(?:country|nation)$/u.test(noun);
  if (noun === "state") return profile.place === "state";
  if (noun === "city") return profile.place === "city" || profile.place === "unknown";
  for (const word of [...profile.heads, ...profile.called]) if (word === noun || isCalledLike(noun, word)) return true;
  return false;
}

import type { ArticleDocument } from "./document.ts";
import type { DraftEntity, DraftMention } from "./entities.ts";
import { DESCRIPTIONS, WEAK_DESCRIPTIONS } from "./lexicon/head-words.ts";

const SUBJECT_LABELS: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass"]);
/** How many sentences back a pronoun looks. */
const REACH = 3;

/** Adds mentions by description ("the conference") and by pronoun ("he"), in falling precision. */
export function addCoreference(document: ArticleDocument): void {
  descriptions(document);
  pronouns(document);
}

/** "the agency": the last named one whose name has the word, else the last one of that type, else the only one of the article. */
function descriptions(document: ArticleDocument): void {
  const { analysis } = document;
  const mentions = inOrder(document);
  const named = namedWith(document);
  const seen: DraftMention[] = [];
  let next = 0;
  for (let i = 1; i < analysis.count; i++) {
    while (next < mentions.length && (mentions[next] as DraftMention).from < i) seen.push(mentions[next++] as DraftMention);
    const head = document.lower(i);
    const types = DESCRIPTIONS.get(head);
    if (!types || document.mentionAt(i) || followedByName(document, i)) continue;
    const determiner = document.lower(i - 1);
    const indefinite = determiner === "a" || determiner === "an";
    if (!indefinite && !/^(?:the|this|that)$/u.test(determiner)) continue;
    const withWord = (named.get(head) ?? []).filter((entity) => types.includes(entity.type));
    let entity: DraftEntity | undefined;
    if (withWord.length === 1 && withWord[0]?.type === "Event") [entity] = withWord;
    // "a conference" can only be the one conference of the article; any other indefinite phrase is something new.
    else if (indefinite || (withWord.length === 0 && WEAK_DESCRIPTIONS.has(head))) continue;
    entity ??= withWord.length
      ? lastOf(document, seen, i, 8, (item) => withWord.includes(item.entity))
      : lastOf(
          document,
          seen,
          i,
          types.includes("Event") ? 4 : 2,
          (item) => types.includes(item.entity.type) && suits(head, item.entity),
        );
    if (entity) document.refer(entity, i - 1, i + 1, "nominal");
  }
}

const NO_COMPANY =
  /Nations|Union|Party|Federation|University|Association|Committee|Church|Institute|Foundation|Amnesty|Watch|League|Movement|Corporation for|Front/u;

/** Whether a body may be called "the company": an intergovernmental one, a party or a club may not. */
function suits(head: string, entity: DraftEntity): boolean {
  if (head !== "company" && head !== "firm" && head !== "bank") return true;
  return ![...entity.names.keys()].some((name) => NO_COMPANY.test(name));
}

/** The entities that have a word in one of their names, by that word. */
function namedWith(document: ArticleDocument): ReadonlyMap<string, readonly DraftEntity[]> {
  const found = new Map<string, DraftEntity[]>();
  for (const entity of document.entities) {
    for (const name of entity.names.keys()) {
      for (const part of name.toLowerCase().split(" ")) {
        const list = found.get(part) ?? [];
        if (DESCRIPTIONS.has(part) && !list.includes(entity)) found.set(part, [...list, entity]);
      }
    }
  }
  return found;
}

/** The entity of the last mention that fits, at most `reach` sentences and some hundred mentions back. */
function lastOf(
  document: ArticleDocument,
  seen: readonly DraftMention[],
  token: number,
  reach: number,
  fits: (mention: DraftMention) => boolean,
): DraftEntity | undefined {
  const { sentenceOf } = document.analysis;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - 400); k--) {
    const mention = seen[k] as DraftMention;
    if ((sentenceOf[token] as number) - (sentenceOf[mention.from] as number) > reach) return undefined;
    if (fits(mention)) return mention.entity;
  }
  return undefined;
}

/** "the agency of …", "the Wuzhen conference": not a bare description. */
function followedByName(document: ArticleDocument, token: number): boolean {
  const next = token + 1 < document.analysis.count ? document.lower(token + 1) : "";
  return next === "of" || next === "for" || document.mentionAt(token + 1) !== undefined;
}

function inOrder(document: ArticleDocument): DraftMention[] {
  return document.entities.flatMap((entity) => entity.mentions).sort((a, b) => a.from - b.from);
}

/** "he", "she": the person who was last a subject, of fitting gender; "it": the body or state that was. */
function pronouns(document: ArticleDocument): void {
  const { analysis } = document;
  const seen: DraftMention[] = [];
  const mentions = inOrder(document);
  let next = 0;
  for (let i = 0; i < analysis.count; i++) {
    while (next < mentions.length && (mentions[next] as DraftMention).from < i) seen.push(mentions[next++] as DraftMention);
    const lower = document.lower(i);
    const gender = /^(?:he|him|his|himself)$/u.test(lower) ? "m" : /^(?:she|her|hers|herself)$/u.test(lower) ? "f" : undefined;
    const thing = lower === "it" || lower === "its" || (lower === "they" && SUBJECT_LABELS.has(analysis.label[i] as string));
    if (!gender && !thing) continue;
    const antecedent = gender ? personBefore(document, seen, i, gender) : bodyBefore(document, seen, i);
    if (!antecedent) continue;
    if (gender && antecedent.gender === undefined) antecedent.gender = gender;
    document.refer(antecedent, i, i + 1, "pronoun");
    seen.push(antecedent.mentions.at(-1) as DraftMention);
  }
}

function personBefore(
  document: ArticleDocument,
  seen: readonly DraftMention[],
  token: number,
  gender: "f" | "m",
): DraftEntity | undefined {
  const { analysis } = document;
  const sentence = analysis.sentenceOf[token] as number;
  let best: DraftMention | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let k = seen.length - 1; k >= 0; k--) {
    const mention = seen[k] as DraftMention;
    const distance = sentence - (analysis.sentenceOf[mention.from] as number);
    if (distance > REACH) break;
    if (mention.entity.type !== "Person" || (mention.entity.gender && mention.entity.gender !== gender)) continue;
    const score =
      (isSubject(document, mention) ? 2 : 0) -
      distance * 1.5 +
      (mention.entity.gender === gender ? 0.5 : 0) -
      (seen.length - k) * 0.01;
    if (score > bestScore) [best, bestScore] = [mention, score];
  }
  return best?.entity;
}

function bodyBefore(document: ArticleDocument, seen: readonly DraftMention[], token: number): DraftEntity | undefined {
  const { analysis } = document;
  const sentence = analysis.sentenceOf[token] as number;
  for (let k = seen.length - 1; k >= 0; k--) {
    const mention = seen[k] as DraftMention;
    if (sentence - (analysis.sentenceOf[mention.from] as number) > 1) return undefined;
    const fits = mention.entity.type === "Organization" || mention.entity.type === "Agency" || mention.entity.type === "Country";
    if (fits && isSubject(document, mention)) return mention.entity;
  }
  return undefined;
}

function isSubject(document: ArticleDocument, mention: DraftMention): boolean {
  for (let i = mention.from; i < mention.to; i++) if (SUBJECT_LABELS.has(document.analysis.label[i] as string)) return true;
  return false;
}

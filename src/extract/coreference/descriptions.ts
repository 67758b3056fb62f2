import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { stateByName } from "../knowledge.ts";
import { NAME_WORDS, THINGS } from "../lexicon/descriptions.ts";
import { LAST_WORDS } from "../lexicon/head-words.ts";
import { headOf, placeOf } from "./referents.ts";

/** How many sentences back a description looks: for one whose name has the word, and for one that is only of the kind. */
const FAR = 12;
const NEAR = 2;
/** … and over how many mentions at most. */
const LONGEST_LOOK = 400;

/**
 * "the agency": the last named thing that has the word in its name, else the last one of that kind nearby. Linear: a
 * description looks back over a bounded number of mentions.
 */
export function resolveDescriptions(document: ArticleDocument): void {
  const mentions = document.entities.flatMap((entity) => entity.mentions).sort((a, b) => a.from - b.from);
  const named = namedWith(document);
  const seen: DraftMention[] = [];
  let next = 0;
  for (let i = 1; i < document.analysis.count; i++) {
    while (next < mentions.length && (mentions[next] as DraftMention).from < i) seen.push(mentions[next++] as DraftMention);
    const word = document.lower(i);
    const thing = THINGS.get(word);
    if (!thing || document.mentionAt(i) || goesOn(document, i)) continue;
    const start = determinerBefore(document, i);
    if (start < 0) continue;
    const indefinite = /^an?$/u.test(document.lower(start));
    const inner = wordsBetween(document, start + 1, i);
    const byName = (named.get(word) ?? []).filter((entity) => thing.types.includes(entity.type) && saysSo(entity, inner));
    const [only] = byName;
    let antecedent: DraftMention | undefined;
    let sieve: "kind" | "name word" = "name word";
    // "a conference" can only be the one conference of the article; any other indefinite phrase is something new.
    if (indefinite) {
      if (only?.type === "Event" && byName.length === 1 && inner.length === 0) antecedent = only.mentions[0];
    } else if (byName.length) {
      antecedent = last(document, seen, i, FAR, (mention) => byName.includes(mention.entity));
      if (!antecedent && byName.length === 1 && only?.type === "Event") antecedent = only.mentions[0];
    } else if (!thing.weak && inner.length === 0) {
      sieve = "kind";
      antecedent = weightiest(
        document,
        seen,
        i,
        ({ entity, kind }) => kind !== "demonym" && thing.types.includes(entity.type) && suits(word, entity),
      );
    }
    if (antecedent) seen.push(document.refer(antecedent.entity, start, i + 1, "nominal", sieve, antecedent));
  }
}

/** The determiner of a noun, over its adjectives: "| the | full House"; -1 for none. */
function determinerBefore(document: ArticleDocument, noun: number): number {
  const [open] = document.bounds(noun);
  for (let i = noun - 1; i >= Math.max(open, noun - 3); i--) {
    if (/^(?:the|this|that|an?)$/u.test(document.lower(i))) return i;
    if (document.mentionAt(i) || !/^(?:ADJ|NOUN|PROPN)$/u.test(document.analysis.tag[i] as string)) return -1;
  }
  return -1;
}

const wordsBetween = (document: ArticleDocument, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => document.lower(from + i)).filter(
    (word) => !/^(?:full|whole|entire|new|same)$/u.test(word),
  );

/** Whether a name has all the words, whatever their endings: "the appeals court" of the "Court of Appeals". */
function saysSo(entity: DraftEntity, words: readonly string[]): boolean {
  return words.every((word) => {
    const stem = word.slice(0, Math.max(4, word.length - 2));
    return [...entity.names.keys()].some((name) => name.toLowerCase().includes(stem));
  });
}

const NO_TOWN = /^(?:Europe|Asia|Africa|America|Antarctica|Oceania|Middle East|Earth)$|North|South|East|West/u;

const NO_COMPANY =
  /Nations|Union|Party|Federation|University|Association|Committee|Church|Institute|Foundation|Amnesty|Watch|League|Movement|Corporation for|Front/u;

/** Whether a body may be called "the company": an intergovernmental one, a party or a club may not. */
function suits(word: string, entity: DraftEntity): boolean {
  // A town has no word in its name that says what else it is: no "Main Street", no "Zagros Mountains".
  if (/^(?:city|town|village)$/u.test(word))
    return ![...entity.names.keys()].some(
      (name) => NO_TOWN.test(name) || LAST_WORDS.has(name.split(" ").at(-1) as string) || stateByName(name),
    );
  if (word !== "company" && word !== "firm" && word !== "bank") return true;
  return ![...entity.names.keys()].some((name) => NO_COMPANY.test(name));
}

/** The entities by the nouns that may stand for them by a word of their names: "panel" for a "Committee". */
function namedWith(document: ArticleDocument): ReadonlyMap<string, readonly DraftEntity[]> {
  const found = new Map<string, DraftEntity[]>();
  for (const entity of document.entities) {
    const nouns = new Set<string>();
    for (const name of entity.names.keys())
      for (const part of name.toLowerCase().split(/[\s-]+/u)) {
        if (THINGS.has(part) && part !== "city") nouns.add(part);
        for (const noun of NAME_WORDS.get(part) ?? []) nouns.add(noun);
      }
    for (const noun of nouns) {
      const list = found.get(noun);
      if (list) list.push(entity);
      else found.set(noun, [entity]);
    }
  }
  return found;
}

/** The last mention that fits, at most `reach` sentences back. */
function last(
  document: ArticleDocument,
  seen: readonly DraftMention[],
  token: number,
  reach: number,
  fits: (mention: DraftMention) => boolean,
): DraftMention | undefined {
  const { sentenceOf } = document.analysis;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - LONGEST_LOOK); k--) {
    const mention = seen[k] as DraftMention;
    if ((sentenceOf[token] as number) - (sentenceOf[mention.from] as number) > reach) return undefined;
    if (fits(mention)) return mention;
  }
  return undefined;
}

/** The mention nearby that fits best: of what is spoken of most, and of a subject rather than another. */
function weightiest(
  document: ArticleDocument,
  seen: readonly DraftMention[],
  token: number,
  fits: (mention: DraftMention) => boolean,
): DraftMention | undefined {
  const { sentenceOf } = document.analysis;
  const counts = new Map<DraftEntity, number>();
  let best: DraftMention | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - LONGEST_LOOK); k--) {
    const mention = seen[k] as DraftMention;
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  }
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - LONGEST_LOOK); k--) {
    const mention = seen[k] as DraftMention;
    const distance = (sentenceOf[token] as number) - (sentenceOf[mention.from] as number);
    if (distance > NEAR) break;
    if (!fits(mention)) continue;
    const place = placeOf(document, headOf(document, mention.from, mention.to));
    const score = Math.log(counts.get(mention.entity) ?? 1) - 0.5 * distance + (place === "subject" ? 1 : 0);
    if (score > most) [best, most] = [mention, score];
  }
  return best;
}

/** "the agency of …", "the Wuzhen conference", "the court fight": not a bare description. */
function goesOn(document: ArticleDocument, token: number): boolean {
  const { label, count, sentenceOf } = document.analysis;
  const next = token + 1;
  if (next >= count || sentenceOf[next] !== sentenceOf[token]) return false;
  const lower = document.lower(next);
  return lower === "of" || lower === "for" || document.mentionAt(next) !== undefined || label[token] === "compound";
}

import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { stateByName } from "../knowledge.ts";
import { THINGS, type Thing } from "../lexicon/descriptions.ts";
import { LAST_WORDS } from "../lexicon/head-words.ts";
import { type Kind, kindsOf } from "./kinds.ts";
import { headOf, placeOf } from "./referents.ts";

/** How many sentences back a description looks: for one whose name has the word, and for one that is only of the kind. */
const FAR = 12;
const NEAR = 2;
/** … and over how many mentions at most. */
const LONGEST_LOOK = 400;

/**
 * "the agency": the last named thing that is called so, by its name or beside it, else the last one of that type nearby.
 * Linear: a description looks back over a bounded number of mentions.
 */
export function resolveDescriptions(document: ArticleDocument): void {
  const mentions = document.entities.flatMap((entity) => entity.mentions).sort((a, b) => a.from - b.from);
  const kinds = kindsOf(document);
  const single = singles(kinds);
  const seen: DraftMention[] = [];
  let next = 0;
  for (let i = 1; i < document.analysis.count; i++) {
    while (next < mentions.length && (mentions[next] as DraftMention).from < i) seen.push(mentions[next++] as DraftMention);
    const word = document.lower(i);
    const thing = THINGS.get(word);
    if (!thing || document.mentionAt(i) || goesOn(document, i)) continue;
    const start = determinerBefore(document, i);
    if (start < 0) continue;
    const inner = wordsBetween(document, start + 1, i);
    const isCalled = (entity: DraftEntity): boolean => {
      const kind = kinds.get(entity);
      return kind !== undefined && thing.types.includes(entity.type) && kind.nouns.has(word) && saysSo(kind, inner);
    };
    const only = single.get(word);
    const [once] = only && isCalled(only) ? only.mentions : [];
    // "a conference" can only be the one conference of the article; any other indefinite phrase is something new.
    if (/^an?$/u.test(document.lower(start))) {
      if (once && only?.type === "Event" && inner.length === 0)
        seen.push(document.refer(only, start, i + 1, "nominal", "name word", once));
      continue;
    }
    const called = last(document, seen, i, FAR, ({ entity }) => isCalled(entity)) ?? earlier(once, i, only);
    const antecedent =
      called ??
      (inner.length === 0 && !thing.weak
        ? ofType(document, seen, i, word, thing)
        : byWords(document, seen, i, thing, kinds, inner));
    if (antecedent)
      seen.push(document.refer(antecedent.entity, start, i + 1, "nominal", called ? "name word" : "kind", antecedent));
  }
}

/** The one entity of the article that a noun may stand for, by that noun. */
function singles(kinds: ReadonlyMap<DraftEntity, Kind>): ReadonlyMap<string, DraftEntity | null> {
  const found = new Map<string, DraftEntity | null>();
  for (const [entity, { nouns }] of kinds) for (const noun of nouns) found.set(noun, found.has(noun) ? null : entity);
  return found;
}

/** The first mention of the only one that is called so: before the description however far, an event also after it. */
const earlier = (
  once: DraftMention | undefined,
  token: number,
  only: DraftEntity | null | undefined,
): DraftMention | undefined => (once && (once.from < token || only?.type === "Event") ? once : undefined);

/** The last thing of a type that fits a noun: "the company" for a firm, no party. */
function ofType(
  document: ArticleDocument,
  seen: readonly DraftMention[],
  token: number,
  word: string,
  thing: Thing,
): DraftMention | undefined {
  return weightiest(
    document,
    seen,
    token,
    ({ entity, kind }) => kind !== "demonym" && thing.types.includes(entity.type) && suits(word, entity),
  );
}

/** "the terrorist group": the last thing of the type with that word beside its name. */
function byWords(
  document: ArticleDocument,
  seen: readonly DraftMention[],
  token: number,
  { types }: Thing,
  kinds: ReadonlyMap<DraftEntity, Kind>,
  inner: readonly string[],
): DraftMention | undefined {
  if (inner.length === 0) return undefined;
  return last(document, seen, token, FAR, ({ entity }) => {
    const kind = kinds.get(entity);
    return kind !== undefined && types.includes(entity.type) && saysSo(kind, inner);
  });
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

/** Whether something is called by all the words, whatever their endings: "the appeals court" of the "Court of Appeals". */
function saysSo({ words: known }: Kind, words: readonly string[]): boolean {
  return words.every((word) => {
    const stem = word.slice(0, Math.max(4, word.length - 2));
    for (const other of known) if (other.startsWith(stem)) return true;
    return false;
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

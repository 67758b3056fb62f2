import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { genderOfNoun, isKin, isPersonNoun, sameRole } from "../lexicon/people-words.ts";
import { phraseOf, type Role, type Roles } from "./roles.ts";

/** How many mentions back a description of a person looks. */
const LONGEST_LOOK = 300;
/** Of people who are named only later no more than these are looked at. */
const FEW = 40;

/** Adds the nouns beside names as mentions, and gives the people their gender by them: "Revesz, | the director |". */
export function mentionAppositions(document: ArticleDocument, roles: Roles): void {
  for (const { phrase, mention } of roles.phrases) {
    const { entity } = mention;
    entity.gender ??= genderOfNoun(document.lemma(phrase.head));
    // A title right before the name is part of naming: "singer | Nick Rhodes".
    const apart = phrase.head + 1 < mention.from || mention.to < phrase.from;
    if (apart && !document.mentionAt(phrase.head))
      document.refer(entity, phrase.from, phrase.head + 1, "nominal", "apposition", mention);
  }
}

/**
 * Gives "the secretary", "the Pakistani leader" and "his attorney" the person whose role that is. Ties through pronouns
 * wait until those are read: `ties` reads only them. Linear: a description looks back over a bounded number of mentions.
 */
export function resolveRoles(document: ArticleDocument, roles: Roles, ties = false): void {
  const { analysis } = document;
  const mentions = document.entities
    .filter((entity) => entity.type === "Person")
    .flatMap((entity) => entity.mentions)
    .sort((a, b) => a.from - b.from);
  const beside = new Set(roles.phrases.map(({ phrase }) => phrase.head));
  const byHead = new Map<string, DraftEntity[]>();
  const seen: DraftMention[] = [];
  let next = 0;
  for (let i = 0; i < analysis.count; i++) {
    while (next < mentions.length && (mentions[next] as DraftMention).from < i) seen.push(mentions[next++] as DraftMention);
    if (analysis.xpos[i] === "NNS" || !/^(?:NOUN|PROPN)$/u.test(analysis.tag[i] as string)) continue;
    const head = document.lemma(i);
    if (!isPersonNoun(head) || beside.has(i) || document.mentionAt(i) || namesFollow(document, i)) continue;
    if (/^(?:compound|nmod:desc|flat|appos)$/u.test(analysis.label[i] as string)) continue;
    const phrase = phraseOf(document, i);
    const said = determined(document, phrase.from, i) ?? (isHeadline(document, i, phrase.from) ? "headline" : null);
    if (!said || (ties && said !== "tie")) continue;
    const [, close] = document.bounds(i);
    const follows = said === "tie" ? /^(?:of|for)$/u : /^(?:of|for|at|to|from|in)$/u;
    const complement = i + 1 < close && follows.test(document.lower(i + 1)) ? phrase.to : i + 1;
    const own = wordsOf(document, phrase.from, i, complement);
    const fits = (entity: DraftEntity): boolean =>
      (roles.of.get(entity) ?? []).some(
        (role) => sameRole(head, role.head) && !isOfParliament(head, role) && agrees(role, own, said),
      ) ||
      // "His ex-wife", where one wife alone is spoken of, and not as whose.
      (said === "tie" && isKin(head) && able?.length === 1 && able[0] === entity && !own.of.has(entity));
    let able = byHead.get(head);
    if (!able) {
      able = [...roles.of].flatMap(([entity, known]) => (known.some((role) => sameRole(head, role.head)) ? [entity] : []));
      byHead.set(head, able.slice(0, FEW));
    }
    const antecedent = lastOf(seen, fits) ?? (said === "role" ? undefined : ahead(able.slice(0, FEW).filter(fits), said));
    if (!antecedent) continue;
    const from = said === "tie" ? i : phrase.from;
    seen.push(document.refer(antecedent.entity, from, i + 1, "nominal", said, antecedent));
  }
}

/** Of people who are named later: the only one of a tie, the first one of a headline. */
const ahead = (people: readonly DraftEntity[], how: Way): DraftMention | undefined =>
  how === "headline" ? firstOf(people) : people.length === 1 ? people[0]?.mentions[0] : undefined;

interface Words {
  readonly words: ReadonlySet<string>;
  readonly of: ReadonlySet<DraftEntity>;
}

function wordsOf(document: ArticleDocument, from: number, head: number, to: number): Words {
  const words = new Set<string>();
  const of = new Set<DraftEntity>();
  for (let i = from; i < to; i++) {
    const mention = document.mentionAt(i);
    if (mention) of.add(mention.entity);
    else if (i < head) words.add(document.lower(i));
  }
  return { words, of };
}

/** Whether a phrase speaks of somebody known: with "the" or "this" ("role"), or somebody's ("tie"). */
/** Whether a noun without determiner opens a headline: "| Lawmaker | urges …"; the text names its bearer later. */
function isHeadline(document: ArticleDocument, noun: number, from: number): boolean {
  const { sentenceOf, label, tag } = document.analysis;
  if (tag[from] === "DET") return false;
  return (sentenceOf[noun] as number) < 2 && from === document.bounds(noun)[0] && label[noun] === "nsubj";
}

/** Of several people the one who is named first. */
const firstOf = (people: readonly DraftEntity[]): DraftMention | undefined =>
  people.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name").slice(0, 1)).sort((a, b) => a.from - b.from)[0];

function determined(document: ArticleDocument, from: number, head: number): "role" | "tie" | null {
  for (let i = from; i < head; i++) {
    const lower = document.lower(i);
    if (document.analysis.label[i] === "nmod:poss" || /^(?:his|her|their|its|['’]s?)$/u.test(lower)) return "tie";
    if (/^(?:the|this|that)$/u.test(lower)) return "role";
    if (/^(?:an?|another|some|any|every|each|one|no)$/u.test(lower)) return null;
  }
  return null;
}

const AHEAD = /^(?:next|future|eventual|likely|potential|possible|prospective|presumptive|would-be|any|every)$/u;

type Way = "role" | "tie" | "headline";

const OFFICES =
  /^(?:prime|foreign|defen[cs]e|finance|interior|vice|deputy|attorney|chief|lord|home|education|health|justice|press|first)$/u;

/** Whether a known role can be what a phrase means: no other office, no other country or body, and for a tie the same one. */
function agrees(role: Role, said: Words, how: Way): boolean {
  for (const word of said.words) if (OFFICES.test(word) && !role.words.has(word)) return false;
  if ([...said.words].some((word) => AHEAD.test(word))) return false;
  if (said.words.has("former") && !role.words.has("former")) return false;
  if (said.of.size === 0) return how !== "tie" && !role.words.has("former");
  if (how === "tie") return [...said.of].every((entity) => role.of.has(entity));
  return role.of.size === 0 || [...said.of].some((entity) => role.of.has(entity));
}

/** Whether one who leads only part of a parliament or a party is spoken of by another word: "the president" is no majority leader. */
const isOfParliament = (head: string, role: Role): boolean =>
  head !== role.head &&
  role.head === "leader" &&
  [...role.words].some((word) =>
    /^(?:majority|minority|party|opposition|house|senate|floor|deputy|assistant|caucus)$/u.test(word),
  );

/** The last mention of one whom a phrase fits. */
function lastOf(seen: readonly DraftMention[], fits: (entity: DraftEntity) => boolean): DraftMention | undefined {
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - LONGEST_LOOK); k--) {
    const mention = seen[k] as DraftMention;
    if (fits(mention.entity)) return mention;
  }
  return undefined;
}

/** "the president, Roberto Maroni", "the president Maroni": the name speaks for itself. */
function namesFollow(document: ArticleDocument, token: number): boolean {
  const { tag, count } = document.analysis;
  const next = token + 1;
  return next < count && (tag[next] === "NOUN" || tag[next] === "PROPN" || document.mentionAt(next)?.kind === "name");
}

import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { leadersNamed } from "../lexicon/leaders.ts";
import { isPersonNoun, SHORT_TITLES } from "../lexicon/people-words.ts";

/** What a person is called beside the name: "Iraqi Prime Minister", "an attorney for Pagliano". */
export interface Role {
  /** The noun, in the singular: "minister", "attorney". */
  readonly head: string;
  /** The other words of the phrase, lower case. */
  readonly words: ReadonlySet<string>;
  /** The entities that are named in it. */
  readonly of: ReadonlySet<DraftEntity>;
}

/** A noun phrase by tokens: `[from, to)`, and its last noun before any complement. */
export interface Phrase {
  readonly from: number;
  readonly head: number;
  readonly to: number;
}

/** The roles of the people of an article, and the phrases beside their names that tell them. */
export interface Roles {
  readonly of: ReadonlyMap<DraftEntity, readonly Role[]>;
  readonly phrases: readonly { readonly phrase: Phrase; readonly mention: DraftMention }[];
}

const AFTER_LIMIT = 24;

/** Reads what the people of an article are, off titles, appositions and "X is the …". Linear. */
export function rolesOf(document: ArticleDocument): Roles {
  const of = new Map<DraftEntity, Role[]>();
  const phrases: { phrase: Phrase; mention: DraftMention }[] = [];
  for (const entity of document.entities) {
    if (entity.type !== "Person") continue;
    const roles: Role[] = [];
    for (const mention of entity.mentions) {
      if (mention.kind !== "name") continue;
      const title = titleBefore(document, mention);
      if (title) roles.push(...title);
      for (const head of describing(document, mention)) {
        const phrase = phraseOf(document, head);
        roles.push(roleOf(document, phrase, entity));
        if (document.analysis.label[head] !== "root") phrases.push({ phrase, mention });
      }
    }
    roles.push(...nominations(document, entity));
    if (roles.length) of.set(entity, roles);
  }
  return { of, phrases };
}

/** "the Republican nominee" in an article of 2016: the one whom that party named for that year's election. */
function nominations(document: ArticleDocument, entity: DraftEntity): Role[] {
  const year = Number(document.date?.slice(0, 4)) || null;
  const names = [...entity.names.keys()];
  const given = names.find((name) => name.includes(" "))?.split(" ")[0];
  const named = names.flatMap((name) => leadersNamed(name)).filter(({ full }) => !given || full.startsWith(`${given} `));
  return named.flatMap(({ party, nominee }): Role[] => {
    const runs = nominee.some((election) => year === null || (year <= election && year > election - 2));
    const body = party && runs ? document.entities.find(({ names }) => names.has(party)) : undefined;
    return body ? [{ head: "nominee", words: new Set(["presidential"]), of: new Set([body]) }] : [];
  });
}

/** The title before a name: "Defense Secretary | Ash Carter", "panel Chairman Rep. | Jason Chaffetz". */
function titleBefore(document: ArticleDocument, { from, entity }: DraftMention): Role[] {
  const { tag } = document.analysis;
  const [open] = document.bounds(from);
  let start = from;
  while (start > open && start > from - 8 && /^(?:NOUN|PROPN|ADJ)$/u.test(tag[start - 1] as string)) start--;
  if (start === from) return [];
  const words: string[] = [];
  const of = new Set<DraftEntity>();
  const roles: Role[] = [];
  for (let i = start; i < from; i++) {
    const named = document.mentionAt(i)?.entity;
    const text = document.lower(i);
    const head = SHORT_TITLES.get(text) ?? (named ? "" : document.lemma(i));
    if (named && named !== entity) of.add(named);
    if (isPersonNoun(head) || SHORT_TITLES.has(text)) roles.push({ head, words: new Set(words), of: new Set(of) });
    words.push(text);
  }
  return roles;
}

/** The noun before a name between commas, where the tree does not join them: "An | attorney | for Pagliano, Mark MacDougall, said". */
function nounBefore(document: ArticleDocument, { from, to }: DraftMention): number | undefined {
  const { tag } = document.analysis;
  const [open, close] = document.bounds(from);
  if (from - 2 <= open || document.word(from - 1) !== "," || to >= close || document.word(to) !== ",") return undefined;
  let found: number | undefined;
  for (let i = from - 2; i >= Math.max(open, from - 12); i--) {
    if (isRoleNoun(document, i)) found = i;
    if (tag[i] === "DET" || tag[i] === "PRON")
      return found !== undefined && (i === open || document.word(i - 1) === ",") ? found : undefined;
    if (!/^(?:NOUN|PROPN|ADJ|ADP|NUM|PART)$/u.test(tag[i] as string)) return undefined;
  }
  return undefined;
}

/** The nouns that rename a name or say what its bearer is: "Revesz, director of …", "Revesz is a professor". */
function describing(document: ArticleDocument, mention: DraftMention): number[] {
  const { analysis } = document;
  const found: number[] = [];
  const before = nounBefore(document, mention);
  if (before !== undefined) found.push(before);
  for (let i = mention.from; i < mention.to; i++) {
    const head = analysis.head[i] as number;
    if (head >= mention.from && head < mention.to) continue;
    for (const child of document.allDependents(i))
      if (analysis.label[child] === "appos" && isRoleNoun(document, child)) found.push(child);
    const label = analysis.label[i];
    if (label === "appos" && head >= 0 && head !== before && isRoleNoun(document, head)) found.push(head);
    // "X is the director": the predicate of a copula whose subject is the name.
    const predicate = label === "nsubj" && head >= 0 && document.dependents(head, "cop").length > 0;
    if (predicate && isRoleNoun(document, head) && !document.dependents(head, "advmod").some((k) => document.lower(k) === "not"))
      found.push(head);
  }
  return found;
}

const isRoleNoun = (document: ArticleDocument, token: number): boolean =>
  /^(?:NOUN|PROPN)$/u.test(document.analysis.tag[token] as string) &&
  isPersonNoun(document.lemma(token)) &&
  document.mentionAt(token)?.kind !== "name";

/** The noun phrase of a noun: what stands before it, and its complements after it ("director of the Institute"). */
export function phraseOf(document: ArticleDocument, head: number): Phrase {
  const { analysis } = document;
  const [open, close] = document.bounds(head);
  let from = head;
  while (from > open && from > head - 12 && isBefore(document, from - 1, head)) from--;
  while (from < head && analysis.tag[from] === "ADV") from++;
  let to = head + 1;
  for (let i = head + 1; i < Math.min(close, head + AFTER_LIMIT); i++) {
    if (analysis.tag[i] === "PUNCT" || analysis.tag[i] === "VERB") break;
    if (/^(?:NOUN|PROPN|NUM)$/u.test(analysis.tag[i] as string)) to = i + 1;
  }
  return { from, head, to };
}

/** Whether a token stands in a noun phrase before its noun. */
function isBefore(document: ArticleDocument, token: number, head: number): boolean {
  const { analysis } = document;
  let up = token;
  for (let steps = 0; steps < 6 && up >= 0 && up < head; steps++) up = analysis.head[up] as number;
  if (up !== head) return false;
  // "ex-wife"
  return /^[-‐‑–]$/u.test(document.word(token)) || !/^(?:PUNCT|ADP|VERB|SCONJ|CCONJ)$/u.test(analysis.tag[token] as string);
}

/** What a phrase says: its noun, its words and the entities in it, without one. */
function roleOf(document: ArticleDocument, { from, head, to }: Phrase, but?: DraftEntity): Role {
  const words = new Set<string>();
  const of = new Set<DraftEntity>();
  for (let i = from; i < to; i++) {
    const mention = document.mentionAt(i);
    if (mention && mention.entity !== but) of.add(mention.entity);
    if (i < head) words.add(document.lower(i));
  }
  return { head: document.lemma(head), words, of };
}

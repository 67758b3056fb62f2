import type { Span } from "../../article/span.ts";
import type { Relation } from "../../schema/relations.ts";
import { fitsSignature } from "../../schema/relations.ts";
import type { Status } from "../../schema/status.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { exclusionOf } from "../exclusion.ts";
import type { Frame } from "../frames.ts";
import type { Standing } from "../standing.ts";

/** A sentence with the relation that a rule reads off it. */
export interface Example {
  readonly text: string;
  /** Canonical names. */
  readonly subject: string;
  readonly object: string;
  /** "actual" unless said. */
  readonly status?: Status;
}

/** A relation read off tokens, before it gets its ids. */
export interface Finding {
  readonly relation: Relation;
  readonly subject: DraftEntity;
  readonly object: DraftEntity;
  readonly predicate: string;
  readonly title?: string;
  readonly status: Status;
  readonly evidence: Span;
  /** The token that expresses it. */
  readonly anchor: number;
  readonly confidence: number;
  /** What expresses it ends it: its date is the last one. */
  readonly ends?: true;
}

/** One way to read a relation off an article, with sentences that must match and ones that must not. */
export interface Rule {
  /** `relation.what-it-reads`: named in explanations. */
  readonly id: string;
  readonly relation: Relation;
  readonly matches: readonly Example[];
  /** Sentences from which the rule must read nothing. */
  readonly misses: readonly string[];
  readonly find: (document: ArticleDocument, frames: readonly Frame[]) => Finding[];
  /** The verbs whose objects it reads, so that no other rule takes them for unread. */
  readonly verbs?: ReadonlySet<string>;
}

/** The smallest stretch that holds the given tokens and the mentions over them. */
export function evidenceOf(document: ArticleDocument, ...tokens: readonly number[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const token of tokens) {
    const mention = document.mentionAt(token);
    start = Math.min(start, mention?.span[0] ?? (document.analysis.start[token] as number));
    end = Math.max(end, mention?.span[1] ?? (document.analysis.end[token] as number));
  }
  return [start, end];
}

/** What a finding says besides its two ends. */
export interface Reading {
  readonly relation: Relation;
  readonly predicate: string;
  readonly title?: string;
  readonly status: Status;
  readonly anchor: number;
  readonly confidence: number;
  readonly ends?: true;
  /** More tokens that the evidence must hold. */
  readonly over?: readonly number[];
  /** The status where an end is kept out: "neither Iran nor Syria". "negated" unless said. */
  readonly excluded?: Status;
}

/** The finding that joins two ends, where the relation may join them; its evidence holds both mentions and the anchor. */
export function join(document: ArticleDocument, subject: Standing, object: Standing, reading: Reading): Finding[] {
  const { over = [], excluded = "negated", ...said } = reading;
  if (subject.entity === object.entity) return [];
  if (!fitsSignature(said.relation, subject.entity.type, object.entity.type)) return [];
  const evidence = evidenceOf(document, subject.token, object.token, said.anchor, ...over);
  const out = [subject, object].some(({ token }) => exclusionOf(document, token, said.anchor) >= 0);
  const status = out ? excluded : said.status;
  return [{ ...said, status, subject: subject.entity, object: object.entity, evidence }];
}

/**
 * Whether a noun names its entity surely enough to be acted on: "it" may mean anything, and a nationality counts as the
 * nation only where it is a noun ("the Americans", not "American spying").
 */
export function isSureObject(document: ArticleDocument, token: number): boolean {
  const mention = document.mentionAt(token);
  if (mention?.kind === "pronoun") return !/^(?:it|its|they|them|their)$/u.test(document.lower(token));
  if (mention?.kind !== "demonym") return true;
  return /s$/u.test(document.word(token)) || document.lower(mention.from - 1) === "the";
}

const ordered = new WeakMap<DraftEntity, readonly DraftMention[]>();

/** The mention of an entity, by name or description, that is nearest to a token; undefined where none is within `reach` tokens. */
export function nearestMention(entity: DraftEntity, token: number, reach: number): DraftMention | undefined {
  // Rules run when all mentions are there: each entity's are sorted once.
  const mentions =
    ordered.get(entity) ?? entity.mentions.filter((mention) => mention.kind !== "pronoun").sort((a, b) => a.from - b.from);
  ordered.set(entity, mentions);
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as DraftMention).from < token) low = middle + 1;
    else high = middle;
  }
  const distance = (mention: DraftMention | undefined): number =>
    mention ? Math.abs(mention.from - token) : Number.POSITIVE_INFINITY;
  const [before, after] = [mentions[low - 1], mentions[low]];
  const best = distance(before) <= distance(after) ? before : after;
  return distance(best) <= reach ? best : undefined;
}

/** A set of base forms from a text with white space between, where "_" joins a verb and its particle. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

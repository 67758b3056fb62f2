import { distinctArticles } from "../article/distinct.ts";
import type { Extraction } from "../article/extraction.ts";
import type { Judgement } from "../article/judgement.ts";
import { byText } from "../article/order.ts";
import { compareRecords } from "./compare.ts";
import { EntityIndex } from "./entity-index.ts";
import type { Profile } from "./facts.ts";
import { type Comparison, type Reason, type Verdict, verdictOf } from "./reasons.ts";
import type { Rec } from "./records.ts";
import { type JudgedResolution, resolutionOf } from "./resolve.ts";

/** Two entities of a collection that are probably one, though not surely enough to be joined without asking. */
export interface MergeSuggestion {
  /** The ids of the entities, the smaller one first. */
  readonly a: string;
  readonly b: string;
  /** Above 0; the greater, the likelier. */
  readonly score: number;
  /** What speaks for it and, with weights below 0, against it: the strongest first. `sayReason` puts one in words. */
  readonly reasons: readonly Reason[];
}

export interface SuggestOptions {
  /** How many suggestions are given at most, the likeliest first. */
  readonly most?: number;
}

const MOST = 100;
/** Of one name that stands for many entities so many are looked at: nobody would go through all of them. */
const MOST_OF_A_NAME = 12;
/** By how much what a short form may stand for may be worse than the best. */
const BEHIND = 2;

/**
 * The pairs of entities that a person should look at: what speaks for their being one outweighs what speaks against it, but
 * they were not joined. Only pairs that share a block were compared, so this costs what the comparing did. A pair that a
 * judgement holds apart is not suggested again. The order of the articles does not matter.
 */
export function suggestMerges(
  extractions: Iterable<Extraction>,
  judgements: readonly Judgement[] = [],
  { most = MOST }: SuggestOptions = {},
): readonly MergeSuggestion[] {
  const index = new EntityIndex();
  for (const extraction of distinctArticles(extractions).values()) index.add(extraction);
  const resolution = resolutionOf(index, judgements);
  const refused = heldApart(judgements, resolution);
  const entities = entityFinder(resolution);
  const named = new Set<string>();
  for (const pair of index.comparisons())
    for (const record of [pair[0], pair[1]]) if (!record.short) for (const id of entities(record).keys()) named.add(id);
  const best = new Map<string, MergeSuggestion>();
  const consider = (a: string, b: string, verdict: Verdict, comparison: () => Comparison): void => {
    const key = pairKey(a, b);
    if (verdict.parts) refused.add(key);
    else if (a !== b && verdict.score > 0) {
      const suggestion = suggestionOf(a, b, comparison());
      if (better(suggestion, best.get(key))) best.set(key, suggestion);
    }
  };
  for (const [one, other, verdict] of index.comparisons()) {
    const [many, few] = entities(one).size > 1 ? [one, other] : [other, one];
    const [target] = entities(few).keys();
    // Of two names that each stand for many, nothing is known of any two.
    if (target === undefined || entities(few).size > 1) continue;
    for (const [id, profile] of entities(many)) {
      // A short form has found its full name: that it would fit another one too does not make the two one.
      if ((one.short || other.short) && named.has(id) && named.has(target)) continue;
      // What is known of a name that stands for many is not known of each of them.
      const single = entities(many).size > 1 ? index.compareOne(profile, few) : null;
      if (single) consider(id, target, verdictOf(single), () => single);
      else consider(id, target, verdict, () => compareRecords(one, other));
    }
  }
  const found = [...best].flatMap(([key, suggestion]) => (refused.has(key) ? [] : [suggestion]));
  return nearBest(found, named)
    .sort((x, y) => y.score - x.score || byText(x.a, y.a) || byText(x.b, y.b))
    .slice(0, most);
}

/** Of several full names that a short form may stand for, those that fit about as well as the best. */
function nearBest(found: readonly MergeSuggestion[], named: ReadonlySet<string>): MergeSuggestion[] {
  const most = new Map<string, number>();
  for (const { a, b, score } of found)
    for (const id of [a, b]) if (!named.has(id)) most.set(id, Math.max(score, most.get(id) ?? 0));
  return found.filter(({ a, b, score }) => [a, b].every((id) => score >= (most.get(id) ?? 0) - BEHIND));
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);

function suggestionOf(a: string, b: string, { score, reasons }: Comparison): MergeSuggestion {
  const strongest = reasons.toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || byText(x.detail, y.detail));
  return a < b ? { a, b, score, reasons: strongest } : { a: b, b: a, score, reasons: strongest };
}

/** Whether a suggestion tells more than another of the same pair; alike ones are told apart by what they say. */
function better(now: MergeSuggestion, before: MergeSuggestion | undefined): boolean {
  if (!before || now.score !== before.score) return !before || now.score > before.score;
  return JSON.stringify(now.reasons) < JSON.stringify(before.reasons);
}

/** Finds the entities that the profiles of a record belong to, each with a profile of it: a few of them. */
function entityFinder({ idOf }: JudgedResolution): (record: Rec) => ReadonlyMap<string, Profile> {
  const known = new Map<Rec, ReadonlyMap<string, Profile>>();
  return (record) => {
    const before = known.get(record);
    if (before) return before;
    const found = new Map<string, Profile>();
    for (const key of [...record.profiles.keys()].sort(byText)) {
      const profile = record.profiles.get(key) as Profile;
      for (const entity of profile.entities) {
        const id = idOf(profile.article, entity);
        if (id !== undefined && !found.has(id) && found.size < MOST_OF_A_NAME) found.set(id, profile);
      }
    }
    known.set(record, found);
    return found;
  };
}

/** The pairs of entities that a person has said are two. */
function heldApart(judgements: readonly Judgement[], { meant }: JudgedResolution): Set<string> {
  const pairs = new Set<string>();
  for (const judgement of judgements) {
    if (judgement.do !== "split") continue;
    const off = new Set(judgement.mentions.map(meant));
    const rest = new Set(judgement.from.map(meant));
    for (const a of off) for (const b of rest) if (a !== null && b !== null) pairs.add(pairKey(a, b));
  }
  return pairs;
}

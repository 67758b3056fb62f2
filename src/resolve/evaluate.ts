import type { Extraction } from "../article/extraction.ts";
import { byText } from "../article/order.ts";
import { overlap, textOf } from "../article/span.ts";
import type { GoldArticle } from "./collection.ts";
import type { Resolution } from "./resolve.ts";

/** Precision, recall and F1 in percent, by B-cubed (Bagga & Baldwin 1998). */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many mentions were scored. */
  readonly mentions: number;
}

/** How well entities of many articles are told apart and together. */
export interface IdentityScores {
  readonly articles: number;
  readonly identities: number;
  /** Mentions that a person marked; those whose name the extractor found (`found`) are scored. */
  readonly gold: number;
  readonly found: number;
  /** Names that the extractor found and nobody marked: not scored. */
  readonly unmarked: number;
  readonly all: BCubed;
  /** With each mention that was not found as a cluster of its own: what a user of the whole programme gets. */
  readonly strict: BCubed;
  /** Of the identities that several articles mention: what there is to join. */
  readonly shared: BCubed;
  /** By the type of the identity; empty where the collection tells no types. */
  readonly byType: Readonly<Record<string, BCubed>>;
  readonly errors: readonly IdentityError[];
}

/** One thing that became several (`split`), or several that became one (`joined`). */
export interface IdentityError {
  readonly kind: "split" | "joined";
  /** The identity that was split, or the entity that holds several. */
  readonly of: string;
  /** The entities, or the identities, with the places of their mentions. */
  readonly parts: readonly { readonly name: string; readonly mentions: readonly string[] }[];
  /** How many mentions are away from the largest part. */
  readonly cost: number;
}

interface Scored {
  readonly gold: string;
  /** The entity of the collection; null where the mention was not found. */
  readonly entity: string | null;
  readonly place: string;
  readonly article: string;
}

/** At least this share of two spans together must be common to both. */
const LEAST_SHARED = 0.5;

/**
 * Scores a resolution against the identities of a test collection. A marked mention counts as found where the extractor
 * has a name or nationality at the same place, or else one that shares half of it. `typeOf` gives the type of an identity.
 */
export function evaluateIdentity(
  collection: readonly GoldArticle[],
  extractions: ReadonlyMap<string, Extraction>,
  resolution: Pick<Resolution, "idOf">,
  typeOf: (identity: string) => string | undefined = () => undefined,
): IdentityScores {
  const scored: Scored[] = [];
  let names = 0;
  for (const gold of collection) {
    const extraction = extractions.get(gold.article.id);
    const found = extraction ? aligned(gold, extraction) : [];
    names += extraction ? extraction.mentions.filter(isNamed).length : 0;
    gold.mentions.forEach(({ start, end, identity }, i) => {
      const entity = found[i] === undefined ? undefined : resolution.idOf(gold.article.id, found[i] as string);
      const place = `${gold.article.id}: ${textOf(gold.article.text, [start, end])}`;
      scored.push({ gold: identity, entity: entity ?? null, place, article: gold.article.id });
    });
  }
  const foundOnly = scored.filter(({ entity }) => entity !== null);
  const articlesOf = new Map<string, Set<string>>();
  for (const { gold, article } of foundOnly) articlesOf.set(gold, (articlesOf.get(gold) ?? new Set()).add(article));
  const types = [...new Set(foundOnly.map(({ gold }) => typeOf(gold) ?? ""))].filter(Boolean).sort(byText);
  const score = bCubed(foundOnly);
  const strict = bCubed(scored.map((item, i) => ({ ...item, entity: item.entity ?? `missed ${i}` })));
  return {
    articles: collection.length,
    identities: new Set(scored.map(({ gold }) => gold)).size,
    gold: scored.length,
    found: foundOnly.length,
    unmarked: names - foundOnly.length,
    all: score(() => true),
    strict: strict(() => true),
    shared: score(({ gold }) => (articlesOf.get(gold)?.size ?? 0) > 1),
    byType: Object.fromEntries(types.map((type) => [type, score(({ gold }) => typeOf(gold) === type)])),
    errors: errorsOf(foundOnly),
  };
}

const isNamed = ({ kind }: Extraction["mentions"][number]): boolean => kind === "name" || kind === "demonym";

/** The entity of the extractor's mention behind each marked one: exact spans first, then the one that shares most. */
function aligned({ mentions }: GoldArticle, extraction: Extraction): readonly (string | undefined)[] {
  const named = extraction.mentions.filter(isNamed);
  const used = new Set<(typeof named)[number]>();
  const exact = new Map(named.map((mention) => [`${mention.start} ${mention.end}`, mention]));
  const found = mentions.map(({ start, end }) => {
    const mention = exact.get(`${start} ${end}`);
    if (mention) used.add(mention);
    return mention;
  });
  return mentions.map(({ start, end }, i) => {
    if (found[i]) return found[i].entity;
    let best: (typeof named)[number] | undefined;
    let most = 0;
    for (const mention of named) {
      if (mention.start >= end) break;
      const shared = overlap([start, end], [mention.start, mention.end]);
      const share = shared / (Math.max(end, mention.end) - Math.min(start, mention.start));
      if (share >= LEAST_SHARED && share > most && !used.has(mention)) [best, most] = [mention, share];
    }
    if (best) used.add(best);
    return best?.entity;
  });
}

/** B-cubed over mentions: the mean over those that `counts` picks, each compared with all. */
function bCubed(scored: readonly Scored[]): (counts: (item: Scored) => boolean) => BCubed {
  const byGold = new Map<string, number>();
  const byEntity = new Map<string, number>();
  const byBoth = new Map<string, number>();
  const both = ({ gold, entity }: Scored): string => `${gold}\u0000${entity}`;
  for (const item of scored) {
    byGold.set(item.gold, (byGold.get(item.gold) ?? 0) + 1);
    byEntity.set(item.entity as string, (byEntity.get(item.entity as string) ?? 0) + 1);
    byBoth.set(both(item), (byBoth.get(both(item)) ?? 0) + 1);
  }
  return (counts) => {
    let [precision, recall, mentions] = [0, 0, 0];
    for (const item of scored) {
      if (!counts(item)) continue;
      const right = byBoth.get(both(item)) as number;
      precision += right / (byEntity.get(item.entity as string) as number);
      recall += right / (byGold.get(item.gold) as number);
      mentions++;
    }
    const [p, r] = mentions === 0 ? [0, 0] : [(100 * precision) / mentions, (100 * recall) / mentions];
    return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r), mentions };
  };
}

function errorsOf(scored: readonly Scored[]): readonly IdentityError[] {
  const errors: IdentityError[] = [];
  const group = (kind: IdentityError["kind"], of: (item: Scored) => string, part: (item: Scored) => string): void => {
    const groups = new Map<string, Map<string, string[]>>();
    for (const item of scored) {
      const parts = groups.get(of(item)) ?? new Map<string, string[]>();
      parts.set(part(item), [...(parts.get(part(item)) ?? []), item.place]);
      groups.set(of(item), parts);
    }
    for (const [key, parts] of groups) {
      if (parts.size < 2) continue;
      const list = [...parts].map(([name, mentions]) => ({ name, mentions }));
      list.sort((a, b) => b.mentions.length - a.mentions.length || byText(a.name, b.name));
      const cost = list.slice(1).reduce((sum, { mentions }) => sum + mentions.length, 0);
      errors.push({ kind, of: key, parts: list, cost });
    }
  };
  group(
    "joined",
    ({ entity }) => entity as string,
    ({ gold }) => gold,
  );
  group(
    "split",
    ({ gold }) => gold,
    ({ entity }) => entity as string,
  );
  return errors.sort((a, b) => b.cost - a.cost || byText(a.kind, b.kind) || byText(a.of, b.of));
}

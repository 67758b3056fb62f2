import MiniSearch from "minisearch";
import { folded } from "./folded.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** An entity that a search found. */
export interface Found {
  readonly id: string;
  /** The alias that matched, where the name does not. */
  readonly alias: string | null;
}

const indexes = new WeakMap<KnowledgeGraph, MiniSearch>();

function indexOf(knowledge: KnowledgeGraph): MiniSearch {
  let index = indexes.get(knowledge);
  if (!index) {
    index = new MiniSearch({ fields: ["name", "aliases"], processTerm: folded });
    const documents: { id: string; name: string; aliases: string }[] = [];
    knowledge.graph.forEachNode((id, { type, label, aliases }) => {
      if (type !== "Statement") documents.push({ id, name: label, aliases: aliases.join("\n") });
    });
    index.addAll(documents);
    indexes.set(knowledge, index);
  }
  return index;
}

/** The entities that a text names best, in any case, with or without accents, with small slips; at most `limit`. */
export function search(knowledge: KnowledgeGraph, query: string, limit = 12): readonly Found[] {
  if (query.trim() === "") return [];
  const results = indexOf(knowledge).search(query, {
    prefix: true,
    fuzzy: (term) => (term.length > 3 ? 0.25 : 0),
    combineWith: "AND",
    boost: { name: 2 },
    // Of two that match alike, the one that is spoken of more comes first.
    boostDocument: (id) => 1 + Math.log1p(knowledge.graph.getNodeAttribute(id, "mentions")) / 4,
  });
  const wanted = folded(query.trim());
  return results.slice(0, limit).map(({ id }) => {
    const { label, aliases } = knowledge.graph.getNodeAttributes(id);
    const alias = folded(label).includes(wanted) ? null : (aliases.find((name) => folded(name).includes(wanted)) ?? null);
    return { id: String(id), alias };
  });
}

const JOINING = /^(.+?)\s+(?:to|→|->)\s+(.+)$/iu;

/** The two entities of a query like "Li Xiaodong to NSA"; null for any other query, and where one of the two is not found. */
export function searchPair(knowledge: KnowledgeGraph, query: string): readonly [from: string, to: string] | null {
  const [, a, b] = JOINING.exec(query.trim()) ?? [];
  if (!a || !b) return null;
  const [from] = search(knowledge, a, 1);
  const [to] = search(knowledge, b, 1);
  return from && to && from.id !== to.id ? [from.id, to.id] : null;
}

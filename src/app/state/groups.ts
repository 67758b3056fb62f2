import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";

/** With whom each node belongs together: the number of its community. */
export type Groups = ReadonlyMap<string, number>;

const found = new WeakMap<KnowledgeGraph, Groups>();

/** Remembers the communities of a graph, once a worker has found them. */
export const rememberGroups = (knowledge: KnowledgeGraph, groups: Groups): void => void found.set(knowledge, groups);

/** The communities of a graph; null until they are found. */
export const groupsOf = (knowledge: KnowledgeGraph): Groups | null => found.get(knowledge) ?? null;

/**
 * The nodes of some communities, each told by one of its members, so that the choice outlives a graph that grows; null where
 * none is chosen, or none is found yet.
 */
export function membersOf(knowledge: KnowledgeGraph, chosen: readonly string[] | null): ReadonlySet<string> | null {
  const groups = chosen && groupsOf(knowledge);
  if (!groups) return null;
  const numbers = new Set(chosen.flatMap((id) => groups.get(id) ?? []));
  return new Set([...groups].flatMap(([id, number]) => (numbers.has(number) ? [id] : [])));
}

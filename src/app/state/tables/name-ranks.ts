import { folded } from "../../../graph/folded.ts";
import type { KnowledgeGraph } from "../../../graph/knowledge-graph.ts";
import { ranksOf, textOrder } from "./text-order.ts";

const COLLATOR = new Intl.Collator("en", { numeric: true });

/** The ranks of names as a dictionary has them: "Élysée" before "Emirates", "Resolution 338" before "Resolution 2254". */
export function rankNames(names: readonly string[]): Uint32Array {
  // Sorted by characters first, the names are almost in order: the collator, which is slow, is asked little more than once a name.
  const order = [...textOrder(names.map(folded))];
  order.sort((i, j) => COLLATOR.compare(names[i] as string, names[j] as string) || i - j);
  return ranksOf(Uint32Array.from(order));
}

const ranked = new WeakMap<KnowledgeGraph, ReadonlyMap<string, number>>();

/** The rank of each node by its name: entities as a dictionary has them, then statements by their first words. */
export function nameRanks(knowledge: KnowledgeGraph): ReadonlyMap<string, number> {
  let found = ranked.get(knowledge);
  if (!found) {
    found = build(knowledge);
    ranked.set(knowledge, found);
  }
  return found;
}

function build({ graph }: KnowledgeGraph): ReadonlyMap<string, number> {
  const entities: string[] = [];
  const statements: string[] = [];
  graph.forEachNode((id, { type }) => void (type === "Statement" ? statements : entities).push(id));
  const labels = (ids: readonly string[]): readonly string[] => ids.map((id) => graph.getNodeAttribute(id, "label"));
  const names = rankNames(labels(entities));
  const words = ranksOf(textOrder(labels(statements).map(folded)));
  const ranks = new Map<string, number>();
  entities.forEach((id, i) => void ranks.set(id, names[i] as number));
  statements.forEach((id, i) => void ranks.set(id, entities.length + (words[i] as number)));
  return ranks;
}

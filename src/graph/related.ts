import { type Relation, relation as relationOf } from "../schema/relations.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** Which edges are wanted: of a relation, with one end or both. */
export interface RelatedQuery {
  readonly relation: Relation;
  readonly subject?: string;
  readonly object?: string;
}

/** The edges of a relation that has these ends; where its ends may change places, either way. */
export function related({ graph }: KnowledgeGraph, { relation, subject, object }: RelatedQuery): readonly string[] {
  const node = object ?? subject;
  if (node === undefined || !graph.hasNode(node)) return [];
  const either = relationOf(relation).symmetric;
  return graph.edges(node).filter((edge) => {
    if (graph.getEdgeAttribute(edge, "relation") !== relation) return false;
    const fits = (from: string, to: string): boolean =>
      (subject === undefined || from === subject) && (object === undefined || to === object);
    const [from, to] = graph.extremities(edge);
    return fits(from, to) || (either && fits(to, from));
  });
}

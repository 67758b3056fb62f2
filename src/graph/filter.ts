import type { EntityType } from "../schema/entity-types.ts";
import type { Relation } from "../schema/relations.ts";
import type { Status } from "../schema/status.ts";
import type { Evidence, KnowledgeGraph } from "./knowledge-graph.ts";

/** What to show; an absent or null part lets everything through. */
export interface GraphFilter {
  readonly types?: ReadonlySet<EntityType> | null;
  readonly relations?: ReadonlySet<Relation> | null;
  readonly statuses?: ReadonlySet<Status> | null;
  readonly articles?: ReadonlySet<string> | null;
  /** Ids of nodes that pass whatever their type and articles. */
  readonly also?: ReadonlySet<string>;
  /** 0..1: edges below it are left out. */
  readonly minConfidence?: number;
}

/** The ids of the nodes and edges that pass. */
export interface VisibleSet {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

const has = <T>(set: ReadonlySet<T> | null | undefined, value: T): boolean => !set || set.has(value);

/**
 * The nodes of the wanted types and articles, and the edges between them of the wanted relations and statuses.
 * A statement passes with the types when it is wanted itself; see `drawnGraph` for folding statements away.
 */
export function visible({ graph, evidence }: KnowledgeGraph, filter: GraphFilter): VisibleSet {
  const nodes = new Set<string>();
  graph.forEachNode((id, node) => {
    const passes =
      has(filter.types, node.type) && (!filter.articles || node.articles.some((article) => has(filter.articles, article)));
    if (passes || filter.also?.has(id)) nodes.add(id);
  });
  const edges = new Set<string>();
  graph.forEachEdge((id, edge, source, target) => {
    if (!nodes.has(source) || !nodes.has(target)) return;
    if (!has(filter.relations, edge.relation) || !has(filter.statuses, edge.status)) return;
    if (edge.confidence < (filter.minConfidence ?? 0)) return;
    if (filter.articles && !edge.evidence.some((item) => filter.articles?.has(evidence.get(item)?.article ?? ""))) return;
    edges.add(id);
  });
  return { nodes, edges };
}

/** A graph of the visible nodes and edges alone, with its evidence and the articles that nodes or evidence come from. */
export function subgraph(knowledge: KnowledgeGraph, { nodes, edges }: VisibleSet): KnowledgeGraph {
  const graph = knowledge.graph.emptyCopy();
  const articles = new Set<string>();
  graph.forEachNode((id, node) => {
    if (!nodes.has(id)) graph.dropNode(id);
    else for (const article of node.articles) articles.add(article);
  });
  const evidence = new Map<string, Evidence>();
  knowledge.graph.forEachEdge((id, attributes, source, target) => {
    if (!edges.has(id)) return;
    graph.addDirectedEdgeWithKey(id, source, target, { ...attributes });
    for (const key of attributes.evidence) {
      const item = knowledge.evidence.get(key);
      if (!item) continue;
      evidence.set(key, item);
      articles.add(item.article);
    }
  });
  const extractions = new Map([...knowledge.extractions].filter(([id]) => articles.has(id)));
  return { ...knowledge, graph, evidence, extractions };
}

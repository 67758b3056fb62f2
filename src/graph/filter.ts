import type { EntityType } from "../schema/entity-types.ts";
import type { Relation } from "../schema/relations.ts";
import type { Certainty } from "../schema/status.ts";
import type { Evidence, KnowledgeGraph } from "./knowledge-graph.ts";

/** Days as `YYYY-MM-DD`, the last one included. */
export type DayRange = readonly [first: string, last: string];

/** What to show; an absent or null part lets everything through. */
export interface GraphFilter {
  readonly types?: ReadonlySet<EntityType> | null;
  readonly relations?: ReadonlySet<Relation> | null;
  /** What the articles state themselves goes by its status; what stands inside a statement is "claimed". */
  readonly certainties?: ReadonlySet<Certainty> | null;
  readonly articles?: ReadonlySet<string> | null;
  /** Names of sources; "" for articles that tell none. */
  readonly sources?: ReadonlySet<string> | null;
  /** Evidence without any date does not pass. */
  readonly days?: DayRange | null;
  /** Ids of nodes that do not pass. */
  readonly hidden?: ReadonlySet<string>;
  /** Ids of the entities that alone pass; statements are no entities. */
  readonly only?: ReadonlySet<string> | null;
  /** Ids of nodes that pass whatever their type and articles. */
  readonly also?: ReadonlySet<string>;
  /** 0..1: evidence below it does not pass. */
  readonly minConfidence?: number;
}

/** The ids of the nodes, edges and pieces of evidence that pass. */
export interface VisibleSet {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Null: all the evidence of the edges. */
  readonly evidence: ReadonlySet<string> | null;
}

const has = <T>(set: ReadonlySet<T> | null | undefined, value: T): boolean => !set || set.has(value);

/** How sure a piece of evidence is. */
export const certaintyOf = ({ status, claimedIn }: Evidence): Certainty => (claimedIn === null ? status : "claimed");

/** The day, month or year that a piece of evidence tells of, or else that of its article; null for none. */
export function dayOf({ extractions }: KnowledgeGraph, { when, article }: Evidence): string | null {
  const told = when?.split("/").find((part) => part !== "..");
  return told ?? extractions.get(article)?.article.date ?? null;
}

/** Whether a day, a month or a year touches a range of days. */
export const inDays = (day: string, [first, last]: DayRange): boolean =>
  day.slice(0, first.length) >= first.slice(0, day.length) && day.slice(0, last.length) <= last.slice(0, day.length);

/** Whether a piece of evidence passes; null where a filter looks at none. */
export function evidenceTest(knowledge: KnowledgeGraph, filter: GraphFilter): ((item: Evidence) => boolean) | null {
  const { certainties, articles, sources, days, minConfidence = 0 } = filter;
  if (!certainties && !articles && !sources && !days && minConfidence <= 0) return null;
  return (item) => {
    if (item.confidence < minConfidence || !has(articles, item.article)) return false;
    // That a statement is about something has no certainty of its own: it is as sure as that the statement was made.
    if (item.relation !== "about" && !has(certainties, certaintyOf(item))) return false;
    if (sources && !sources.has(knowledge.extractions.get(item.article)?.article.source ?? "")) return false;
    if (!days) return true;
    const day = dayOf(knowledge, item);
    return day !== null && inDays(day, days);
  };
}

/**
 * The nodes of the wanted types and articles, and the edges between them of the wanted relations of which some evidence
 * passes. A statement passes with the types when it is wanted itself; see `drawnGraph` for folding statements away.
 */
export function visible(knowledge: KnowledgeGraph, filter: GraphFilter): VisibleSet {
  const { graph, evidence } = knowledge;
  const nodes = new Set<string>();
  graph.forEachNode((id, node) => {
    if (filter.hidden?.has(id)) return;
    const passes =
      has(filter.types, node.type) &&
      (node.type === "Statement" || has(filter.only, id)) &&
      (!filter.articles || node.articles.some((article) => has(filter.articles, article)));
    if (passes || filter.also?.has(id)) nodes.add(id);
  });
  const test = evidenceTest(knowledge, filter);
  const passing = test && new Set<string>();
  const edges = new Set<string>();
  graph.forEachEdge((id, edge, source, target) => {
    if (!nodes.has(source) || !nodes.has(target) || !has(filter.relations, edge.relation)) return;
    if (!test || !passing) return void edges.add(id);
    for (const key of edge.evidence) {
      const item = evidence.get(key);
      if (!item || !test(item)) continue;
      passing.add(key);
      edges.add(id);
    }
  });
  if (filter.certainties) dropUnsaid(knowledge, edges);
  return { nodes, edges, evidence: passing };
}

/** Takes away what statements are about where nobody is left who makes them. */
function dropUnsaid({ graph }: KnowledgeGraph, edges: Set<string>): void {
  for (const id of edges) {
    if (graph.getEdgeAttribute(id, "relation") !== "about") continue;
    const said = graph.inEdges(graph.source(id));
    if (said.length > 0 && !said.some((edge) => edges.has(edge))) edges.delete(id);
  }
}

/** A graph of the visible nodes and edges alone, with its evidence and the articles that nodes or evidence come from. */
export function subgraph(knowledge: KnowledgeGraph, { nodes, edges, evidence: passing }: VisibleSet): KnowledgeGraph {
  const graph = knowledge.graph.emptyCopy();
  const articles = new Set<string>();
  graph.forEachNode((id, node) => {
    if (!nodes.has(id)) graph.dropNode(id);
    else for (const article of node.articles) articles.add(article);
  });
  const evidence = new Map<string, Evidence>();
  knowledge.graph.forEachEdge((id, attributes, source, target) => {
    if (!edges.has(id)) return;
    const kept = passing ? attributes.evidence.filter((key) => passing.has(key)) : attributes.evidence;
    graph.addDirectedEdgeWithKey(id, source, target, { ...attributes, evidence: kept, weight: kept.length });
    for (const key of kept) {
      const item = knowledge.evidence.get(key);
      if (!item) continue;
      evidence.set(key, item);
      articles.add(item.article);
    }
  });
  const extractions = new Map([...knowledge.extractions].filter(([id]) => articles.has(id)));
  return { ...knowledge, graph, evidence, extractions };
}

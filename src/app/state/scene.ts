import { type DrawnGraph, drawnGraph } from "../../graph/drawn.ts";
import { certaintyOf, evidenceTest, type GraphFilter, type VisibleSet } from "../../graph/filter.ts";
import type { Evidence, KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { EntityType } from "../../schema/entity-types.ts";
import type { Relation } from "../../schema/relations.ts";
import type { Certainty } from "../../schema/status.ts";
import { groupsOf, membersOf } from "./groups.ts";
import { DEFAULT_TYPES, type FilterPart, type Filters, INITIAL_VIEW, isFiltered, type View } from "./view.ts";

/** What is on the canvas, and how much of the whole that is. */
export interface Scene {
  readonly drawn: DrawnGraph;
  readonly filters: Filters;
  /** Whether statements are lines rather than nodes. */
  readonly folded: boolean;
  /** Entities on the canvas, and entities that the canvas shows without filters. */
  readonly shown: number;
  readonly all: number;
  /** Entities of the collection without any line. */
  readonly isolated: number;
}

/** How many nodes and edges each facet value would show, given the filters of the other facets. */
export interface FacetCounts {
  readonly types: ReadonlyMap<EntityType, number>;
  readonly relations: ReadonlyMap<Relation, number>;
  readonly certainties: ReadonlyMap<Certainty, number>;
  readonly sources: ReadonlyMap<string, number>;
}

/** Whether the view folds statements into lines. */
export const isFolded = ({ types }: Pick<View, "types">): boolean => !(types ?? DEFAULT_TYPES).includes("Statement");

/** The filters of a view as the graph takes them. */
export function graphFilter(view: Filters): GraphFilter {
  const relations = view.relations && new Set(view.relations);
  // Folded, a line of speech needs both of its halves.
  if (relations?.has("said") && isFolded(view)) relations.add("about");
  return {
    types: new Set(view.types ?? DEFAULT_TYPES),
    relations,
    certainties: view.certainties && new Set(view.certainties),
    sources: view.sources && new Set(view.sources),
    articles: view.articles && new Set(view.articles),
    days: view.days,
    minConfidence: view.confidence,
    hidden: new Set(view.hidden),
    only: view.only && new Set(view.only),
    ...(view.also === null ? {} : { also: new Set([view.also]) }),
  };
}

/** The ids of entities that have a line in the unfiltered picture. */
function connected(knowledge: KnowledgeGraph): ReadonlySet<string> {
  return new Set(drawnGraph(knowledge, {}, { statements: "folded", hideIsolated: true }).nodes());
}

const joined = new WeakMap<KnowledgeGraph, ReadonlySet<string>>();

function connectedOf(knowledge: KnowledgeGraph): ReadonlySet<string> {
  let found = joined.get(knowledge);
  if (!found) {
    found = connected(knowledge);
    joined.set(knowledge, found);
  }
  return found;
}

/** The graph that a view draws. A filter on lines hides the entities that it leaves without any. */
export function drawnOf(knowledge: KnowledgeGraph, view: Filters): DrawnGraph {
  const onLines =
    [view.relations, view.certainties, view.sources, view.articles, view.days].some((part) => part !== null) ||
    view.confidence > 0;
  const filter = graphFilter(view);
  const members = membersOf(knowledge, view.communities);
  const only = members && view.only ? new Set(view.only.filter((id) => members.has(id))) : members;
  const drawn = drawnGraph(knowledge, only ? { ...filter, only } : filter, {
    statements: isFolded(view) ? "folded" : "nodes",
  });
  const keep = view.isolated ? null : connectedOf(knowledge);
  drawn.forEachNode((id, { type }) => {
    if (id === view.also) return;
    const alone = drawn.degree(id) === 0;
    if ((alone && onLines) || (keep && !keep.has(id) && (alone || type !== "Statement"))) drawn.dropNode(id);
  });
  const { focus } = view;
  if (focus !== null && drawn.hasNode(focus)) {
    const near = neighbourhood(drawn, focus, view.depth);
    drawn.forEachNode((id) => {
      if (!near.has(id) && id !== view.also) drawn.dropNode(id);
    });
  }
  return drawn;
}

/** A node and all that is at most so many lines away: its ego network. */
function neighbourhood(drawn: DrawnGraph, node: string, depth: number): ReadonlySet<string> {
  const near = new Set([node]);
  let edge: readonly string[] = [node];
  for (let step = 0; step < depth; step++) {
    edge = edge.flatMap((id) => drawn.neighbors(id)).filter((id) => !near.has(id) && near.add(id));
  }
  return near;
}

const entitiesIn = (drawn: DrawnGraph): number =>
  drawn.reduceNodes((sum, _id, { type }) => sum + (type === "Statement" ? 0 : 1), 0);

/** The scene of a view. */
export function sceneOf(knowledge: KnowledgeGraph, view: Filters): Scene {
  const drawn = drawnOf(knowledge, view);
  let entities = 0;
  knowledge.graph.forEachNode((_id, { type }) => {
    if (type !== "Statement") entities++;
  });
  const linked = connectedOf(knowledge).size;
  return {
    drawn,
    filters: view,
    folded: isFolded(view),
    shown: entitiesIn(drawn),
    all: view.isolated ? entities : linked,
    isolated: entities - linked,
  };
}

/** The counts that the legend shows beside each value. */
export function facetCounts(knowledge: KnowledgeGraph, view: View): FacetCounts {
  const { graph } = knowledge;
  const types = new Map<EntityType, number>();
  drawnOf(knowledge, { ...view, types: null }).forEachNode((_id, { type }) => void types.set(type, (types.get(type) ?? 0) + 1));
  const statements = graph.filterNodes((_id, { type }) => type === "Statement").length;
  types.set("Statement", statements);

  const relations = new Map<Relation, number>();
  for (const id of edgesBehind(drawnOf(knowledge, { ...view, relations: null }))) {
    const { relation } = graph.getEdgeAttributes(id);
    relations.set(relation, (relations.get(relation) ?? 0) + 1);
  }
  const certainties = evidenceCounts(knowledge, { ...view, certainties: null }, certaintyOf);
  const sources = evidenceCounts(
    knowledge,
    { ...view, sources: null },
    ({ article }) => knowledge.extractions.get(article)?.article.source ?? "",
  );
  return { types, relations, certainties, sources };
}

/** How many entities of each community the picture would show, given the other filters; empty until communities are found. */
export function communityCounts(knowledge: KnowledgeGraph, view: View): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const groups = groupsOf(knowledge);
  if (!groups) return counts;
  drawnOf(knowledge, { ...view, communities: null }).forEachNode((id, { type }) => {
    const number = type === "Statement" ? undefined : groups.get(id);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  });
  return counts;
}

/** How many pieces of evidence of each article stand behind the lines that the other filters leave. */
export const articleCounts = (knowledge: KnowledgeGraph, view: View): ReadonlyMap<string, number> =>
  evidenceCounts(knowledge, { ...view, articles: null }, ({ article }) => article);

/** How many pieces of evidence behind the lines of a view have each value. */
function evidenceCounts<T>(knowledge: KnowledgeGraph, view: View, partOf: (item: Evidence) => T): ReadonlyMap<T, number> {
  const { graph, evidence } = knowledge;
  const test = evidenceTest(knowledge, graphFilter(view));
  const counts = new Map<T, number>();
  for (const id of edgesBehind(drawnOf(knowledge, view))) {
    const { relation, evidence: keys } = graph.getEdgeAttributes(id);
    // Folded speech has two edges but is one line: it counts by how it was said.
    if (relation === "about" && isFolded(view)) continue;
    for (const key of keys) {
      const item = evidence.get(key);
      if (!item || (test && !test(item))) continue;
      const value = partOf(item);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** The edges of the knowledge graph behind the lines of a picture. */
export function edgesBehind(drawn: DrawnGraph): ReadonlySet<string> {
  const edges = new Set<string>();
  drawn.forEachEdge((_id, line) => {
    for (const edge of line.edges) edges.add(edge);
  });
  return edges;
}

/** The edges behind the lines from one to another of some nodes. */
export function edgesAmong(drawn: DrawnGraph, among: ReadonlySet<string>): ReadonlySet<string> {
  const edges = new Set<string>();
  for (const id of among) {
    if (!drawn.hasNode(id)) continue;
    drawn.forEachEdge(id, (_line, line, source, target) => {
      if (among.has(source) && among.has(target)) for (const edge of line.edges) edges.add(edge);
    });
  }
  return edges;
}

/**
 * What the canvas shows as nodes and edges of the knowledge graph, or what of that is `among` some nodes: the statements behind
 * folded lines come along.
 */
export function visibleOf(knowledge: KnowledgeGraph, { drawn, filters }: Scene, among?: ReadonlySet<string>): VisibleSet {
  const { graph } = knowledge;
  const nodes = new Set(among ? [...among].filter((id) => drawn.hasNode(id)) : drawn.nodes());
  const edges = among ? edgesAmong(drawn, among) : edgesBehind(drawn);
  for (const edge of edges) for (const end of graph.extremities(edge)) nodes.add(end);
  const test = evidenceTest(knowledge, graphFilter(filters));
  if (!test) return { nodes, edges, evidence: null };
  const evidence = new Set<string>();
  for (const edge of edges) {
    for (const key of graph.getEdgeAttribute(edge, "evidence")) {
      const item = knowledge.evidence.get(key);
      if (item && test(item)) evidence.add(key);
    }
  }
  return { nodes, edges, evidence };
}

/** A filter that could be lifted, with what the canvas would show then. */
export interface Lift {
  readonly label: string;
  readonly entities: number;
  readonly change: Partial<View>;
}

const LIFTS: readonly (readonly [label: string, part: FilterPart])[] = [
  ["entity type", "types"],
  ["relation", "relations"],
  ["status", "certainties"],
  ["source", "sources"],
  ["article", "articles"],
  ["community", "communities"],
  ["dates", "days"],
  ["confidence", "confidence"],
  ["neighbourhood", "focus"],
  ["hidden entities", "hidden"],
  ["chosen entities", "only"],
];

/** For an empty picture: the single filters whose lifting brings something back, the most first. */
export function lifts(knowledge: KnowledgeGraph, view: View): readonly Lift[] {
  if (!isFiltered(view)) return [];
  const tries = LIFTS.filter(([, part]) => view[part] !== INITIAL_VIEW[part]).map(
    ([label, part]) => [label, { [part]: INITIAL_VIEW[part] }] as const,
  );
  return tries
    .map(([label, change]) => ({ label, change, entities: entitiesIn(drawnOf(knowledge, { ...view, ...change })) }))
    .filter(({ entities }) => entities > 0)
    .sort((a, b) => b.entities - a.entities);
}

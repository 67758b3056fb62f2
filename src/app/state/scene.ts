import { type DrawnGraph, drawnGraph } from "../../graph/drawn.ts";
import type { GraphFilter, VisibleSet } from "../../graph/filter.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { EntityType } from "../../schema/entity-types.ts";
import type { Relation } from "../../schema/relations.ts";
import type { Status } from "../../schema/status.ts";
import { DEFAULT_TYPES, type FilterPart, isFiltered, type View } from "./view.ts";

type Filters = Pick<View, FilterPart | "also">;

/** What is on the canvas, and how much of the whole that is. */
export interface Scene {
  readonly drawn: DrawnGraph;
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
  readonly statuses: ReadonlyMap<Status, number>;
}

/** Whether the view folds statements into lines. */
export const isFolded = ({ types }: Pick<View, "types">): boolean => !(types ?? DEFAULT_TYPES).includes("Statement");

function graphFilter(view: Filters): GraphFilter {
  const relations = view.relations && new Set(view.relations);
  // Folded, a line of speech needs both of its halves.
  if (relations?.has("said") && isFolded(view)) relations.add("about");
  return {
    types: new Set(view.types ?? DEFAULT_TYPES),
    relations,
    statuses: view.statuses && new Set(view.statuses),
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
  const onLines = view.relations !== null || view.statuses !== null;
  const drawn = drawnGraph(knowledge, graphFilter(view), {
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
    const near = new Set([focus, ...drawn.neighbors(focus)]);
    drawn.forEachNode((id) => {
      if (!near.has(id) && id !== view.also) drawn.dropNode(id);
    });
  }
  return drawn;
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
  const statuses = new Map<Status, number>();
  for (const id of edgesBehind(drawnOf(knowledge, { ...view, statuses: null }))) {
    const { status, relation } = graph.getEdgeAttributes(id);
    // Folded speech has two edges but is one line: it counts by what it is about.
    if (relation === "said" && isFolded(view)) continue;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  return { types, relations, statuses };
}

/** The edges of the knowledge graph behind the lines of a picture. */
function edgesBehind(drawn: DrawnGraph): ReadonlySet<string> {
  const edges = new Set<string>();
  drawn.forEachEdge((_id, line) => {
    for (const edge of line.edges) edges.add(edge);
  });
  return edges;
}

/** What the canvas shows as nodes and edges of the knowledge graph: the statements behind folded lines come along. */
export function visibleOf({ graph }: KnowledgeGraph, { drawn }: Scene): VisibleSet {
  const nodes = new Set(drawn.nodes());
  const edges = edgesBehind(drawn);
  for (const edge of edges) for (const end of graph.extremities(edge)) nodes.add(end);
  return { nodes, edges };
}

/** A filter that could be lifted, with what the canvas would show then. */
export interface Lift {
  readonly label: string;
  readonly entities: number;
  readonly change: Partial<View>;
}

/** For an empty picture: the single filters whose lifting brings something back, the most first. */
export function lifts(knowledge: KnowledgeGraph, view: View): readonly Lift[] {
  if (!isFiltered(view)) return [];
  const tries: readonly (readonly [string, boolean, Partial<View>])[] = [
    ["entity type", view.types !== null, { types: null }],
    ["relation", view.relations !== null, { relations: null }],
    ["status", view.statuses !== null, { statuses: null }],
    ["neighbourhood", view.focus !== null, { focus: null }],
  ];
  return tries
    .filter(([, active]) => active)
    .map(([label, , change]) => ({ label, change, entities: entitiesIn(drawnOf(knowledge, { ...view, ...change })) }))
    .filter(({ entities }) => entities > 0)
    .sort((a, b) => b.entities - a.entities);
}

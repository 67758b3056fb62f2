import { sourcesOf } from "../../article/sources-of.ts";
import { ABOUT, columnsOf, STATEMENT } from "../../graph/columns.ts";
import { type Drawing, drawnFrom, linesWithin } from "../../graph/drawn.ts";
import { evidenceTest, type GraphFilter, type VisibleSet } from "../../graph/filter.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type DrawnLines, drawnLines } from "../../graph/lines.ts";
import { piecesOf, pieceTest } from "../../graph/pieces.ts";
import { strokesOf } from "../../graph/strokes.ts";
import { NODE_TYPES, type NodeType } from "../../schema/node-types.ts";
import { RELATIONS, type Relation } from "../../schema/relations.ts";
import { CERTAINTIES, type Certainty } from "../../schema/status.ts";
import { groupsOf, membersOf } from "./groups.ts";
import { DEFAULT_TYPES, type FilterPart, type Filters, INITIAL_VIEW, isFiltered, sameFilters, type View } from "./view.ts";

/** What is on the canvas, and how much of the whole that is. */
export interface Scene {
  readonly drawn: Drawing;
  readonly filters: Filters;
  /** Whether statements are lines rather than nodes. */
  readonly folded: boolean;
  /** Entities on the canvas, and entities that the canvas shows without filters: never fewer. */
  readonly shown: number;
  readonly all: number;
  /** Entities of the collection without any line. */
  readonly isolated: number;
}

/** How many nodes and edges each facet value would show, given the filters of the other facets. */
export interface FacetCounts {
  readonly types: ReadonlyMap<NodeType, number>;
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
    own: view.own,
    minConfidence: view.confidence,
    hidden: new Set(view.hidden),
    only: view.only && new Set(view.only),
    ...(view.also === null ? {} : { also: new Set([view.also]) }),
  };
}

const joined = new WeakMap<KnowledgeGraph, { readonly mask: Uint8Array; readonly count: number }>();

/** The entities that have a line in the unfiltered picture: 1 for each, by the numbers of the columns, and how many there are. */
function connectedOf(knowledge: KnowledgeGraph): { readonly mask: Uint8Array; readonly count: number } {
  let found = joined.get(knowledge);
  if (!found) {
    // Without filters all that can be drawn is drawn.
    const columns = columnsOf(knowledge);
    const mask = new Uint8Array(columns.ids.length);
    for (const node of strokesOf(columns, "folded").ends) mask[node] = 1;
    let count = 0;
    for (let i = 0; i < mask.length; i++) {
      if (columns.types[i] === STATEMENT) mask[i] = 0;
      count += mask[i] as number;
    }
    found = { mask, count };
    joined.set(knowledge, found);
  }
  return found;
}

/** The graph that a view draws. */
export function drawnOf(knowledge: KnowledgeGraph, view: Filters): Drawing {
  return drawnFrom(knowledge, linesOf(knowledge, view));
}

/** How many answers are remembered of `linesOf`: those that the counts of the facets ask for are mostly the same. */
const REMEMBERED = 5;
let known: {
  readonly knowledge: KnowledgeGraph;
  readonly view: Filters;
  readonly groups: unknown;
  readonly lines: DrawnLines;
}[] = [];

/** What a view draws, as arrays. A filter on lines hides the entities that it leaves without any. */
export function linesOf(knowledge: KnowledgeGraph, view: Filters): DrawnLines {
  // Communities may be found after a view was asked for that chooses some.
  const groups = groupsOf(knowledge);
  const found = known.find((item) => item.knowledge === knowledge && item.groups === groups && sameFilters(item.view, view));
  if (found) return found.lines;
  const lines = reckonLines(knowledge, view);
  known = [{ knowledge, view, groups, lines }, ...known].slice(0, REMEMBERED);
  return lines;
}

function reckonLines(knowledge: KnowledgeGraph, view: Filters): DrawnLines {
  const onLines =
    [view.relations, view.certainties, view.sources, view.articles, view.days].some((part) => part !== null) ||
    view.own?.some(({ of }) => of === "edge") === true ||
    view.confidence > 0;
  const { index, types } = columnsOf(knowledge);
  const numberOf = (id: string | null): number => (id === null ? -1 : (index.get(id) ?? -1));
  const filter = graphFilter(view);
  const members = membersOf(knowledge, view.communities);
  const only = members && view.only ? new Set(view.only.filter((id) => members.has(id))) : members;
  const lines = drawnLines(knowledge, only ? { ...filter, only } : filter, { statements: isFolded(view) ? "folded" : "nodes" });
  const degrees = new Int32Array(types.length);
  for (const end of lines.ends) degrees[end] = (degrees[end] as number) + 1;
  const keep = view.isolated ? null : connectedOf(knowledge).mask;
  const kept = new Uint8Array(types.length);
  const also = numberOf(view.also);
  for (const node of lines.nodes) {
    const alone = degrees[node] === 0;
    const dropped = (alone && onLines) || (keep?.[node] === 0 && (alone || types[node] !== STATEMENT));
    if (!dropped || node === also) kept[node] = 1;
  }
  const focus = numberOf(view.focus);
  if (focus !== -1 && kept[focus] === 1) keepNear(lines, kept, focus, view.depth, also);
  return linesWithin(lines, kept);
}

/** Keeps only a node and what is at most so many lines away: its ego network. */
function keepNear({ ends }: DrawnLines, kept: Uint8Array, node: number, depth: number, also: number): void {
  const near = new Uint8Array(kept.length);
  near[node] = 1;
  for (let step = 0; step < depth; step++) {
    const before = near.slice();
    for (let i = 0; i < ends.length; i += 2) {
      const [a, b] = [ends[i] as number, ends[i + 1] as number];
      if (kept[a] === 0 || kept[b] === 0) continue;
      if (before[a] === 1) near[b] = 1;
      if (before[b] === 1) near[a] = 1;
    }
  }
  for (let i = 0; i < kept.length; i++) if (near[i] === 0 && i !== also) kept[i] = 0;
}

function entitiesIn(knowledge: KnowledgeGraph, { nodes }: DrawnLines): number {
  const { types } = columnsOf(knowledge);
  let count = 0;
  for (const node of nodes) if (types[node] !== STATEMENT) count++;
  return count;
}

/** The scene of a view. */
export function sceneOf(knowledge: KnowledgeGraph, view: Filters): Scene {
  const drawn = drawnOf(knowledge, view);
  const { types, index } = columnsOf(knowledge);
  let entities = 0;
  for (const type of types) if (type !== STATEMENT) entities++;
  const { mask, count: linked } = connectedOf(knowledge);
  // One without any line that was asked for is there beside those that have some.
  const also = view.also === null ? undefined : index.get(view.also);
  const beside = also !== undefined && types[also] !== STATEMENT && mask[also] === 0 ? 1 : 0;
  return {
    drawn,
    filters: view,
    folded: isFolded(view),
    shown: entitiesIn(knowledge, drawn.lines),
    all: view.isolated ? entities : linked + beside,
    isolated: entities - linked,
  };
}

/** The counts that the legend shows beside each value. */
export function facetCounts(knowledge: KnowledgeGraph, view: View): FacetCounts {
  const steps = facetSteps(knowledge, view);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps, for whoever must not be held up meanwhile: it pauses between the facets. */
export function* facetSteps(knowledge: KnowledgeGraph, view: View): Generator<void, FacetCounts> {
  const columns = columnsOf(knowledge);
  const types = new Map<NodeType, number>();
  const byType = new Int32Array(NODE_TYPES.length);
  for (const node of linesOf(knowledge, { ...view, types: null }).nodes) add(byType, columns.types[node] as number);
  // Statements are counted whether they are nodes or folded into lines.
  byType[STATEMENT] = 0;
  for (const type of columns.types) if (type === STATEMENT) add(byType, STATEMENT);
  NODE_TYPES.forEach(({ id }, i) => void ((byType[i] as number) > 0 && types.set(id, byType[i] as number)));

  yield;
  const relations = new Map<Relation, number>();
  const byRelation = new Int32Array(RELATIONS.length);
  const behind = edgesOfLines(linesOf(knowledge, { ...view, relations: null }), columns.relations.length);
  for (let edge = 0; edge < behind.length; edge++) if (behind[edge] === 1) add(byRelation, columns.relations[edge] as number);
  RELATIONS.forEach(({ id }, i) => void ((byRelation[i] as number) > 0 && relations.set(id, byRelation[i] as number)));
  yield;
  const pieces = piecesOf(knowledge);
  const byCertainty = evidenceCounts(knowledge, { ...view, certainties: null }, pieces.certainties, CERTAINTIES.length);
  const certainties = new Map(CERTAINTIES.flatMap(({ id }, i) => (byCertainty[i] ? [[id, byCertainty[i]] as const] : [])));
  yield;
  const byArticle = evidenceCounts(knowledge, { ...view, sources: null }, pieces.articleOf, pieces.articles.length);
  const sources = new Map<string, number>();
  pieces.articles.forEach((id, i) => {
    const article = knowledge.extractions.get(id)?.article;
    const count = byArticle[i] ?? 0;
    if (article && count > 0) for (const source of sourcesOf(article)) sources.set(source, (sources.get(source) ?? 0) + count);
  });
  return { types, relations, certainties, sources };
}

/** How many entities of each community the picture would show, given the other filters; empty until communities are found. */
export function communityCounts(knowledge: KnowledgeGraph, view: View): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const groups = groupsOf(knowledge);
  if (!groups) return counts;
  const { ids, types } = columnsOf(knowledge);
  for (const node of linesOf(knowledge, { ...view, communities: null }).nodes) {
    const number = types[node] === STATEMENT ? undefined : groups.get(ids[node] as string);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

/** How many pieces of evidence of each article stand behind the lines that the other filters leave. */
export function articleCounts(knowledge: KnowledgeGraph, view: View): ReadonlyMap<string, number> {
  const { articleOf, articles } = piecesOf(knowledge);
  const counts = evidenceCounts(knowledge, { ...view, articles: null }, articleOf, articles.length);
  return new Map(articles.flatMap((id, i) => (counts[i] ? [[id, counts[i]] as const] : [])));
}

const add = (counts: Int32Array, place: number): void => {
  counts[place] = (counts[place] as number) + 1;
};

/** How many pieces of evidence behind the lines of a view have each value, -1 for none; `ofPiece` tells that of each piece. */
function evidenceCounts(knowledge: KnowledgeGraph, view: Filters, ofPiece: ArrayLike<number>, values: number): Int32Array {
  const { relations } = columnsOf(knowledge);
  const { starts } = piecesOf(knowledge);
  const test = pieceTest(knowledge, graphFilter(view));
  const counts = new Int32Array(values);
  const behind = edgesOfLines(linesOf(knowledge, view), relations.length);
  const folded = isFolded(view);
  for (let edge = 0; edge < behind.length; edge++) {
    // Folded speech has two edges but is one line: it counts by how it was said.
    if (behind[edge] === 0 || (folded && relations[edge] === ABOUT)) continue;
    for (let piece = starts[edge] as number; piece < (starts[edge + 1] as number); piece++) {
      const value = ofPiece[piece] as number;
      if (value >= 0 && (!test || test(piece, relations[edge] === ABOUT))) add(counts, value);
    }
  }
  return counts;
}

/** 1 for each edge that stands behind one of the lines. */
export function edgesOfLines(lines: DrawnLines, edges: number): Uint8Array {
  const behind = new Uint8Array(edges);
  for (let line = 0; line < lines.weights.length; line++) for (const edge of lines.edgesOf(line)) behind[edge] = 1;
  return behind;
}

/** The edges of the knowledge graph behind the lines of a picture. */
export function edgesBehind({ lines, columns }: Pick<Drawing, "lines" | "columns">): ReadonlySet<string> {
  const behind = edgesOfLines(lines, columns.relations.length);
  const edges = new Set<string>();
  for (let edge = 0; edge < behind.length; edge++) if (behind[edge] === 1) edges.add(columns.keyOf(edge));
  return edges;
}

/** The edges behind the lines from one to another of some nodes. */
export function edgesAmong(drawn: Drawing, among: ReadonlySet<string>): ReadonlySet<string> {
  const edges = new Set<string>();
  for (const id of among) {
    if (!drawn.hasNode(id)) continue;
    for (const line of drawn.edges(id)) {
      if (drawn.extremities(line).every((end) => among.has(end)))
        for (const edge of drawn.getEdgeAttribute(line, "edges")) edges.add(edge);
    }
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
  ["attribute", "own"],
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
    .map(([label, change]) => ({ label, change, entities: entitiesIn(knowledge, linesOf(knowledge, { ...view, ...change })) }))
    .filter(({ entities }) => entities > 0)
    .sort((a, b) => b.entities - a.entities);
}

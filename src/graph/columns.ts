import { NODE_TYPES } from "../schema/node-types.ts";
import { RELATIONS } from "../schema/relations.ts";
import { STATUSES } from "../schema/status.ts";
import { gathered } from "./gathered.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/**
 * A knowledge graph as arrays, a number a node and an edge: filters and counts that ask all of them take milliseconds where
 * the graph itself takes tenths of a second. Nodes and edges stand in the order of the graph.
 */
export interface Columns {
  readonly ids: readonly string[];
  /** The number of each node in `ids`. */
  readonly index: ReadonlyMap<string, number>;
  /** The type of each node, as its number in `NODE_TYPES`. */
  readonly types: Uint8Array;
  /** The key of an edge. */
  readonly keyOf: (edge: number) => string;
  /** Source and target of each edge. */
  readonly ends: Int32Array;
  /** Relation and status of each edge, as their numbers in `RELATIONS` and `STATUSES`. */
  readonly relations: Uint8Array;
  readonly statuses: Uint8Array;
  /** 1 for each edge that is not simply stated: planned, possible, denied, or claimed. */
  readonly uncertain: Uint8Array;
  readonly confidence: Float64Array;
  readonly weights: Float64Array;
  /** The edges that tell who made a statement: those of node `i` stand in `telling` from `tellingStarts[i]` to `tellingStarts[i + 1]`. */
  readonly tellingStarts: Int32Array;
  readonly telling: Int32Array;
}

/** The articles of nodes and edges: those of number `i` stand from `starts[i]` to `starts[i + 1]`. */
export interface ArticleColumns {
  readonly articles: readonly string[];
  readonly nodeStarts: Int32Array;
  /** Numbers in `articles`. */
  readonly ofNodes: Int32Array;
  readonly edgeStarts: Int32Array;
  /** The article of each piece of evidence of an edge. */
  readonly ofEdges: Int32Array;
}

const numbers = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(list.map(({ id }, i) => [id, i]));
const TYPES = numbers(NODE_TYPES);
const RELATION = numbers(RELATIONS);
const STATUS = numbers(STATUSES);
export const SAID = RELATION.get("said") as number;
export const ABOUT = RELATION.get("about") as number;
export const STATEMENT = TYPES.get("Statement") as number;

const columns = new WeakMap<KnowledgeGraph, Columns>();
const articleColumns = new WeakMap<KnowledgeGraph, ArticleColumns>();

/** The columns of a graph, made once: nobody changes a knowledge graph that was built. */
export function columnsOf(knowledge: KnowledgeGraph): Columns {
  let found = columns.get(knowledge);
  if (!found) {
    found = build(knowledge);
    columns.set(knowledge, found);
  }
  return found;
}

/** Keeps the columns of a graph that was made of them. */
export function keepColumns(knowledge: KnowledgeGraph, made: Columns): void {
  columns.set(knowledge, made);
}

/** The articles of a graph's nodes and edges, made once. */
export function articleColumnsOf(knowledge: KnowledgeGraph): ArticleColumns {
  let found = articleColumns.get(knowledge);
  if (!found) {
    found = buildArticles(knowledge);
    articleColumns.set(knowledge, found);
  }
  return found;
}

function build({ graph }: KnowledgeGraph): Columns {
  const { order, size } = graph;
  const ids: string[] = [];
  const index = new Map<string, number>();
  const types = new Uint8Array(order);
  graph.forEachNode((id, { type }) => {
    types[ids.length] = TYPES.get(type) as number;
    index.set(id, ids.length);
    ids.push(id);
  });
  const edges: string[] = [];
  const ends = new Int32Array(2 * size);
  const [relations, statuses, uncertain] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  const [confidence, weights] = [new Float64Array(size), new Float64Array(size)];
  graph.forEachEdge((id, edge, source, target) => {
    const i = edges.length;
    ends[2 * i] = index.get(source) as number;
    ends[2 * i + 1] = index.get(target) as number;
    relations[i] = RELATION.get(edge.relation) as number;
    statuses[i] = STATUS.get(edge.status) as number;
    uncertain[i] = edge.status !== "actual" || edge.claimed ? 1 : 0;
    confidence[i] = edge.confidence;
    weights[i] = edge.weight;
    edges.push(id);
  });
  const tellers = Array.from(edges.keys()).filter((edge) => types[ends[2 * edge + 1] as number] === STATEMENT);
  const [tellingStarts, telling] = gathered(order, tellers, (edge) => ends[2 * edge + 1] as number);
  const keyOf = (edge: number): string => edges[edge] as string;
  return { ids, index, types, keyOf, ends, relations, statuses, uncertain, confidence, weights, tellingStarts, telling };
}

function buildArticles({ graph, evidence, extractions }: KnowledgeGraph): ArticleColumns {
  const articles = [...extractions.keys()];
  const index = new Map(articles.map((id, i) => [id, i]));
  const nodeStarts = new Int32Array(graph.order + 1);
  const ofNodes: number[] = [];
  let node = 0;
  graph.forEachNode((_id, attributes) => {
    for (const id of attributes.articles) {
      const article = index.get(id);
      if (article !== undefined) ofNodes.push(article);
    }
    nodeStarts[++node] = ofNodes.length;
  });
  const edgeStarts = new Int32Array(graph.size + 1);
  const ofEdges: number[] = [];
  let edge = 0;
  graph.forEachEdge((_id, attributes) => {
    for (const id of attributes.evidence) {
      const article = index.get(evidence.get(id)?.article ?? "");
      if (article !== undefined) ofEdges.push(article);
    }
    edgeStarts[++edge] = ofEdges.length;
  });
  return { articles, nodeStarts, ofNodes: Int32Array.from(ofNodes), edgeStarts, ofEdges: Int32Array.from(ofEdges) };
}

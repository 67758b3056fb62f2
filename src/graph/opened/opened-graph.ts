import { MultiDirectedGraph } from "graphology";
import type { GraphFile, GraphFileEdge } from "../../article/graph-file.ts";
import { STATUSES, type Status } from "../../schema/status.ts";
import type { EdgeAttributes, Evidence, KnowledgeGraph, NodeAttributes, RedthreadGraph } from "../knowledge-graph.ts";
import type { Positions } from "../layout.ts";
import { openedNode } from "./opened-node.ts";
import { relationOfEdge } from "./opened-relation.ts";
import { type QuotedArticles, quotedArticles } from "./quoted-articles.ts";
import { dayIn, taking } from "./take.ts";

/** An opened graph, with the places that its file gives. */
export interface OpenedGraph {
  readonly title: string;
  readonly knowledge: KnowledgeGraph;
  readonly positions: Positions;
}

const STATUS = new Map<string, Status>(STATUSES.map(({ id }) => [id, id]));

/**
 * A graph of any maker as a knowledge graph. What the file calls as Redthread does becomes that (types, relations, dates, status);
 * everything else stays with its node or edge as its own value. The evidence of an edge is the sentences that the file quotes for it,
 * else the file itself. `name` is the file's.
 */
export function openedGraph(file: GraphFile, name: string): OpenedGraph {
  const graph: RedthreadGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const positions: Record<string, readonly [number, number]> = {};
  const nodes = file.nodes.map(openedNode);
  const scale = sizeScale(nodes);
  for (const [i, node] of file.nodes.entries()) {
    const { size, ...attributes } = nodes[i] as NodeAttributes;
    graph.addNode(node.id, size === undefined ? attributes : { ...attributes, size: scale(size) });
    if (node.x !== undefined && node.y !== undefined) positions[node.id] = [node.x, node.y];
  }
  const articles = quotedArticles(name);
  const evidence = new Map<string, Evidence>();
  const parallels = new Map<string, number>();
  for (const edge of file.edges) addEdge({ graph, evidence, articles, parallels }, edge);
  const resolution = { entities: [], idOf: () => undefined };
  return {
    title: file.title ?? name.replace(/^.*[\\/]/u, "").replace(/\.[a-z0-9]{1,9}$/iu, ""),
    knowledge: { graph, evidence, extractions: articles.extractions(), resolution },
    positions,
  };
}

interface Making {
  readonly graph: RedthreadGraph;
  readonly evidence: Map<string, Evidence>;
  readonly articles: QuotedArticles;
  /** How many edges of a key there are: several of one relation between the same two nodes stay several. */
  readonly parallels: Map<string, number>;
}

function addEdge({ graph, evidence, articles, parallels }: Making, edge: GraphFileEdge): void {
  const { source, target } = edge;
  const own = taking(edge.values);
  const { relation, predicate } = relationOfEdge(edge, own, graph.getNodeAttributes(source), graph.getNodeAttributes(target));
  const status = own.one("status", STATUS) ?? "actual";
  const claimed = own.flag("claimed") ?? false;
  const told = own.count("evidence");
  const confidence = ownConfidence(own.look("confidence"));
  if (confidence !== null) own.drop("confidence");
  const firstDate = own.day("first_seen") ?? dayIn(edge.start);
  const lastDate = own.day("last_seen") ?? dayIn(edge.end) ?? firstDate;
  const quotes = edge.quotes ?? articles.quotesOf(own);
  const plain = `${source} ${relation} ${target}`;
  const number = (parallels.get(plain) ?? 0) + 1;
  parallels.set(plain, number);
  const key = number === 1 ? plain : `${plain} #${number}`;
  const pieces = (quotes.length > 0 ? quotes : [null]).map((quote, i): Evidence => {
    const place = articles.place(quote);
    return {
      id: i === 0 ? key : `${key} ${i}`,
      subject: source,
      object: target,
      relation,
      predicate,
      status,
      claimedIn: claimed ? source : null,
      when: firstDate === null || lastDate === firstDate ? firstDate : `${firstDate}/${lastDate}`,
      confidence: confidence ?? 1,
      article: place.article,
      span: place.span,
    };
  });
  for (const piece of pieces) evidence.set(piece.id, piece);
  const rest = own.rest();
  graph.addDirectedEdgeWithKey(key, source, target, {
    relation,
    weight: edge.weight ?? Math.max(1, told ?? pieces.length),
    status,
    predicate,
    claimed,
    confidence: confidence ?? 1,
    firstDate,
    lastDate,
    evidence: pieces.map(({ id }) => id),
    ...(told === undefined ? {} : { told }),
    ...(rest === undefined ? {} : { own: rest }),
  });
}

const ownConfidence = (value: unknown): number | null => (typeof value === "number" && value >= 0 && value <= 1 ? value : null);

const SMALLEST = 4;
const LARGEST = 22;

/** The radii of discs by the sizes that a file gives, whatever their unit: the largest as large as a disc may be. */
function sizeScale(nodes: readonly NodeAttributes[]): (size: number) => number {
  let [least, most] = [Infinity, 0];
  for (const { size } of nodes) {
    if (size === undefined) continue;
    least = Math.min(least, size);
    most = Math.max(most, size);
  }
  if (most <= least) return () => 2 * SMALLEST;
  return (size) => Math.round(100 * (SMALLEST + (LARGEST - SMALLEST) * ((size - least) / (most - least)))) / 100;
}

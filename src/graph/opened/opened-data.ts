import type { Extraction } from "../../article/extraction.ts";
import type { GraphFile, GraphFileEdge } from "../../article/graph-file.ts";
import { STATUSES, type Status } from "../../schema/status.ts";
import type { EdgeAttributes, NodeAttributes } from "../knowledge-graph.ts";
import type { Strokes } from "../strokes.ts";
import { openedNode } from "./opened-node.ts";
import { relationOfEdge } from "./opened-relation.ts";
import { quotedArticles } from "./quoted-articles.ts";
import { buffersOf, type Table, tableOf } from "./table.ts";
import { datesOf, taking } from "./take.ts";

/** An opened graph as arrays and words: what a worker makes of a file and the page makes a knowledge graph of. */
export interface OpenedData {
  readonly title: string;
  readonly ids: readonly string[];
  /** x and y of each node, NaN where the file gives no place. */
  readonly places: Float64Array<ArrayBuffer>;
  /** `NodeAttributes` without articles. */
  readonly nodes: Table;
  /** Source and target of each edge, as numbers of nodes. */
  readonly ends: Int32Array<ArrayBuffer>;
  /** `EdgeAttributes` without evidence. */
  readonly edges: Table;
  /** How many edges of the same relation between the same two nodes came before, for each edge. */
  readonly parallels: Int32Array<ArrayBuffer>;
  /** The pieces of evidence of edge `i` stand from `pieces[i]` to `pieces[i + 1]`: an article, start and end in its text each. */
  readonly pieces: Int32Array<ArrayBuffer>;
  readonly spans: Int32Array<ArrayBuffer>;
  /** What each piece tells of itself: time, status, and whether it is claimed. */
  readonly facts: Table;
  readonly articles: readonly Extraction[];
  /** What can be drawn, statements folded, where it was reckoned already. */
  readonly strokes?: Strokes;
  /** How many nodes and edges the file could not give sound. */
  readonly leftOut: number;
  /** What a person should know of how the file was read. */
  readonly note?: string;
}

export type OpenedNode = Omit<NodeAttributes, "articles">;
export type OpenedEdge = Omit<EdgeAttributes, "evidence">;

const STATUS = new Map<string, Status>(STATUSES.map(({ id }) => [id, id]));

/**
 * Reads a graph of any maker as Redthread sees it. What the file calls as Redthread does becomes that (types, relations, dates, status);
 * everything else stays with its node or edge as its own value. The evidence of an edge is the sentences that the file quotes for it,
 * else the file itself. `name` is the file's.
 */
export function openedData(file: GraphFile, name: string): OpenedData {
  const { ids, numbers } = plainIds(file);
  const places = new Float64Array(2 * ids.length).fill(Number.NaN);
  const nodes = scaled(file.nodes.map(openedNode));
  file.nodes.forEach(({ x, y }, i) => {
    if (x !== undefined && y !== undefined) places.set([x, y], 2 * i);
  });
  const articles = quotedArticles(name);
  const ends = new Int32Array(2 * file.edges.length);
  const parallels = new Int32Array(file.edges.length);
  const pieces = new Int32Array(file.edges.length + 1);
  const spans: number[] = [];
  const facts: PieceFacts[] = [];
  const seen = new Map<string, number>();
  const edges = file.edges.map((edge, i): OpenedEdge => {
    const [source, target] = [numbers.get(edge.source) as number, numbers.get(edge.target) as number];
    ends[2 * i] = source;
    ends[2 * i + 1] = target;
    const { attributes, quotes, when } = openedEdge(edge, nodes[source] as OpenedNode, nodes[target] as OpenedNode, articles);
    const key = `${source} ${attributes.relation} ${target}`;
    parallels[i] = seen.get(key) ?? 0;
    seen.set(key, (parallels[i] as number) + 1);
    for (const quote of quotes) {
      spans.push(...articles.place(quote));
      facts.push(factsOf(quote, attributes, when));
    }
    pieces[i + 1] = spans.length / 3;
    return attributes;
  });
  return {
    title: file.title ?? name.replace(/^.*[\\/]/u, "").replace(/\.[a-z0-9]{1,9}$/iu, ""),
    ids,
    places,
    nodes: tableOf(nodes),
    ends,
    edges: tableOf(edges),
    parallels,
    pieces,
    spans: Int32Array.from(spans),
    facts: tableOf(facts),
    articles: articles.extractions(),
    leftOut: file.leftOut,
    ...(file.note === undefined ? {} : { note: file.note }),
  };
}

/** The buffers of an opened graph, to be handed over to another thread. */
export const openedBuffers = ({
  places,
  nodes,
  ends,
  edges,
  parallels,
  pieces,
  spans,
  facts,
  strokes,
}: OpenedData): ArrayBuffer[] => [
  ...buffersOf(nodes),
  ...buffersOf(edges),
  ...buffersOf(facts),
  ...(strokes ? Object.values(strokes).map(({ buffer }) => buffer as ArrayBuffer) : []),
  ...[places, ends, parallels, pieces, spans].map(({ buffer }) => buffer),
];

/** Ids without white space, which parts the ids of a line from each other. */
function plainIds({ nodes }: GraphFile): { readonly ids: readonly string[]; readonly numbers: ReadonlyMap<string, number> } {
  const taken = new Set(nodes.map(({ id }) => id));
  const ids = nodes.map(({ id }) => {
    if (!/\s/u.test(id)) return id;
    let plain = id.trim().replace(/\s+/gu, "_");
    while (taken.has(plain)) plain += "_";
    taken.add(plain);
    return plain;
  });
  return { ids, numbers: new Map(nodes.map(({ id }, i) => [id, i])) };
}

type Quotes = NonNullable<GraphFileEdge["quotes"]>;

function openedEdge(
  edge: GraphFileEdge,
  source: OpenedNode,
  target: OpenedNode,
  articles: ReturnType<typeof quotedArticles>,
): { readonly attributes: OpenedEdge; readonly quotes: Quotes | readonly [null]; readonly when: string | null } {
  const own = taking(edge.values);
  const { relation, predicate } = relationOfEdge(edge, own, source, target);
  const status = own.one("status", STATUS) ?? "actual";
  const claimed = own.flag("claimed") ?? false;
  const told = own.count("evidence");
  const confidence = own.share("confidence") ?? 1;
  const { firstDate, lastDate } = datesOf(own, edge);
  const quotes = edge.quotes ?? articles.quotesOf(own);
  const between = firstDate === null || lastDate === firstDate ? firstDate : `${firstDate}/${lastDate}`;
  const when = own.text("when") ?? between;
  const [earliest, latest] = [own.text("earliest") ?? null, own.text("latest") ?? null];
  const rest = own.rest();
  const attributes: OpenedEdge = {
    relation,
    weight: edge.weight ?? Math.max(1, told ?? quotes.length),
    status,
    predicate,
    claimed,
    confidence,
    firstDate,
    lastDate,
    earliest,
    latest,
    ...(told === undefined ? {} : { told }),
    ...(edge.undirected ? { undirected: true } : {}),
    ...(rest === undefined ? {} : { own: rest }),
  };
  return { attributes, quotes: quotes.length > 0 ? quotes : [null], when };
}

/** What a piece of evidence tells of itself. */
export interface PieceFacts {
  readonly when: string | null;
  readonly status: Status;
  readonly claimed: boolean;
}

const factsOf = (quote: Quotes[number] | null, edge: OpenedEdge, when: string | null): PieceFacts => ({
  when: quote?.when === undefined ? when : quote.when,
  status: STATUS.get(quote?.status ?? "") ?? edge.status,
  claimed: quote?.claimed ?? edge.claimed,
});

const SMALLEST = 4;
const LARGEST = 22;

/** Nodes with radii for the sizes that a file gives, whatever their unit: the largest as large as a disc may be. */
function scaled(nodes: readonly OpenedNode[]): readonly OpenedNode[] {
  let [least, most] = [Infinity, 0];
  for (const { size } of nodes) {
    if (size === undefined) continue;
    least = Math.min(least, size);
    most = Math.max(most, size);
  }
  const radius = (size: number): number =>
    most <= least ? 2 * SMALLEST : Math.round(100 * (SMALLEST + (LARGEST - SMALLEST) * ((size - least) / (most - least)))) / 100;
  return nodes.map((node) => (node.size === undefined ? node : { ...node, size: radius(node.size) }));
}

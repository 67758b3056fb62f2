import { ENTITY_TYPES, type EntityType } from "../schema/entity-types.ts";
import { RELATIONS } from "../schema/relations.ts";
import { ABOUT, articleColumnsOf, type Columns, columnsOf, SAID, STATEMENT } from "./columns.ts";
import type { DrawOptions } from "./drawn.ts";
import { certaintyOf, evidenceTest, type GraphFilter } from "./filter.ts";
import { gathered } from "./gathered.ts";
import type { Evidence, KnowledgeGraph } from "./knowledge-graph.ts";

/** A picture as arrays: numbers of nodes and edges as in the `Columns` of the knowledge graph. */
export interface DrawnLines {
  readonly nodes: Int32Array;
  /** The two nodes of each line, the one with the smaller id first; lines in the order in which their edges stand. */
  readonly ends: Int32Array;
  readonly weights: Float64Array;
  /** 1 for each line that is `uncertain` as in `DrawnEdge`. */
  readonly uncertain: Uint8Array;
  /** The edges behind line `i` stand from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly edges: Int32Array;
}

/** What a graph's lines were seen to be, of facts and of speech: that there is any, and that one is sure. */
const FACT = 1;
const SURE_FACT = 2;
const SPEECH = 4;
const SURE_SPEECH = 8;

/** The lines of a picture, as `drawnGraph` has them, in a tenth of the time: for filters, counts and workers. */
export function drawnLines(knowledge: KnowledgeGraph, filter: GraphFilter, options: DrawOptions): DrawnLines {
  const columns = columnsOf(knowledge);
  const folded = options.statements === "folded";
  const { types } = filter;
  const wanted = types && folded ? { ...filter, types: new Set<EntityType>([...types, "Statement"]) } : filter;
  const nodes = nodesThatPass(knowledge, columns, wanted);
  const edges = edgesThatPass(knowledge, columns, wanted, nodes);
  if (folded) for (let node = 0; node < nodes.length; node++) if (columns.types[node] === STATEMENT) nodes[node] = 0;
  const lines = collect(columns, nodes, edges, folded);
  if (options.hideIsolated) {
    nodes.fill(0);
    for (const node of lines.ends) nodes[node] = 1;
  }
  return { nodes: Int32Array.from(columns.ids.keys()).filter((node) => nodes[node] === 1), ...lines };
}

/** Which of a list a filter lets through. */
function mask(list: readonly { readonly id: string }[], set: ReadonlySet<string> | null | undefined): Uint8Array {
  return Uint8Array.from(list, ({ id }) => (!set || set.has(id) ? 1 : 0));
}

/** Whether any of the articles from one place to another is wanted. */
function anyOf(articles: Int32Array, start: number, stop: number, wanted: Uint8Array): boolean {
  for (let i = start; i < stop; i++) if (wanted[articles[i] as number] === 1) return true;
  return false;
}

/** 1 for each node of a wanted type and article; see `visible`. */
function nodesThatPass(knowledge: KnowledgeGraph, { ids, index, types }: Columns, filter: GraphFilter): Uint8Array {
  const wanted = mask(ENTITY_TYPES, filter.types);
  const passes = types.map((type) => wanted[type] as number);
  if (filter.articles) {
    const { articles, nodeStarts, ofNodes } = articleColumnsOf(knowledge);
    const chosen = mask(
      articles.map((id) => ({ id })),
      filter.articles,
    );
    for (let node = 0; node < ids.length; node++) {
      const [start, stop] = [nodeStarts[node] as number, nodeStarts[node + 1] as number];
      if (passes[node] === 1 && !anyOf(ofNodes, start, stop, chosen)) passes[node] = 0;
    }
  }
  const { only } = filter;
  if (only)
    ids.forEach((id, node) => {
      if (types[node] !== STATEMENT && !only.has(id)) passes[node] = 0;
    });
  for (const id of filter.also ?? []) {
    const node = index.get(id);
    if (node !== undefined) passes[node] = 1;
  }
  for (const id of filter.hidden ?? []) {
    const node = index.get(id);
    if (node !== undefined) passes[node] = 0;
  }
  return passes;
}

/** The edges that pass, with what the evidence that passes makes of them. */
interface Passing {
  /** 1 for each edge that passes. */
  readonly passes: Uint8Array;
  /** How much of the evidence of each edge passes, and whether all of that is uncertain. */
  readonly weights: Columns["weights"];
  readonly uncertain: Columns["uncertain"];
}

/** The edges between nodes that pass, of a wanted relation, of which some evidence passes; see `visible`. */
function edgesThatPass(knowledge: KnowledgeGraph, columns: Columns, filter: GraphFilter, nodes: Uint8Array): Passing {
  const { ends, weights, uncertain } = columns;
  const relations = mask(RELATIONS, filter.relations);
  const passes = new Uint8Array(columns.edges.length);
  for (let edge = 0; edge < passes.length; edge++) {
    if (nodes[ends[2 * edge] as number] === 0 || nodes[ends[2 * edge + 1] as number] === 0) continue;
    if (relations[columns.relations[edge] as number] === 1) passes[edge] = 1;
  }
  const test = evidenceTest(knowledge, filter);
  if (!test) return { passes, weights, uncertain };
  const found = { passes, weights: weights.slice(), uncertain: uncertain.slice() };
  for (let edge = 0; edge < passes.length; edge++) if (passes[edge] === 1) weigh(knowledge, columns, test, edge, found);
  if (filter.certainties) dropUnsaid(columns, passes);
  return found;
}

/** Looks through the evidence of an edge. */
function weigh(
  { graph, evidence }: KnowledgeGraph,
  columns: Columns,
  test: (item: Evidence) => boolean,
  edge: number,
  { passes, weights, uncertain }: Passing,
): void {
  const keys = graph.getEdgeAttribute(columns.edges[edge] as string, "evidence");
  let count = 0;
  let sure = false;
  for (const key of keys) {
    const item = evidence.get(key);
    if (!item || !test(item)) continue;
    count++;
    sure ||= certaintyOf(item) === "actual";
  }
  if (count === 0) passes[edge] = 0;
  // Of an edge of which only some evidence passes, that evidence decides.
  else if (count < keys.length) uncertain[edge] = sure ? 0 : 1;
  weights[edge] = count;
}

/** Takes away what statements are about where nobody is left who makes them. */
function dropUnsaid({ ends, relations, tellingStarts, telling }: Columns, passes: Uint8Array): void {
  for (let edge = 0; edge < passes.length; edge++) {
    if (passes[edge] === 0 || relations[edge] !== ABOUT) continue;
    const statement = ends[2 * edge] as number;
    const said = telling.subarray(tellingStarts[statement], tellingStarts[statement + 1]);
    if (said.length > 0 && !said.some((other) => passes[other] === 1)) passes[edge] = 0;
  }
}

/** Gathers the edges that pass into lines. */
function collect(columns: Columns, nodes: Uint8Array, passing: Passing, folded: boolean): Omit<DrawnLines, "nodes"> {
  const { ids, ends, relations, tellingStarts, telling } = columns;
  const { passes, weights, uncertain } = passing;
  const lineOf = new Map<number, number>();
  const found = { ends: [] as number[], weights: [] as number[], kinds: [] as number[] };
  const drawn: number[] = [];
  const drawnOn: number[] = [];
  /** Draws one thing that joins two nodes: an edge, or the two halves of folded speech. */
  const draw = (source: number, target: number, weight: number, kind: number): number => {
    if (source === target || nodes[source] === 0 || nodes[target] === 0) return -1;
    const key = source < target ? source * ids.length + target : target * ids.length + source;
    let line = lineOf.get(key);
    if (line === undefined) {
      line = found.weights.length;
      lineOf.set(key, line);
      const inOrder = (ids[source] as string) < (ids[target] as string);
      found.ends.push(inOrder ? source : target, inOrder ? target : source);
      found.weights.push(0);
      found.kinds.push(0);
    }
    found.weights[line] = (found.weights[line] as number) + weight;
    found.kinds[line] = (found.kinds[line] as number) | kind;
    return line;
  };
  const put = (edge: number, line: number): void => {
    drawn.push(edge);
    drawnOn.push(line);
  };
  for (let edge = 0; edge < passes.length; edge++) {
    if (passes[edge] === 0) continue;
    const [source, target] = [ends[2 * edge] as number, ends[2 * edge + 1] as number];
    const speech = relations[edge] === SAID || relations[edge] === ABOUT;
    const weight = weights[edge] as number;
    if (!folded || !speech) {
      const line = draw(source, target, weight, kindOf(speech, uncertain[edge] === 0));
      if (line !== -1) put(edge, line);
    } else if (relations[edge] === ABOUT) {
      for (let i = tellingStarts[source] as number; i < (tellingStarts[source + 1] as number); i++) {
        const said = telling[i] as number;
        if (passes[said] === 0) continue;
        const line = draw(ends[2 * said] as number, target, weight, kindOf(true, uncertain[edge] === 0 && uncertain[said] === 0));
        if (line === -1) continue;
        put(said, line);
        put(edge, line);
      }
    }
  }
  const [starts, edges] = gathered(found.weights.length, drawn, (_edge, i) => drawnOn[i] as number);
  return {
    ends: Int32Array.from(found.ends),
    weights: Float64Array.from(found.weights),
    uncertain: Uint8Array.from(found.kinds, isUncertain),
    starts,
    edges,
  };
}

const kindOf = (speech: boolean, sure: boolean): number =>
  speech ? SPEECH | (sure ? SURE_SPEECH : 0) : FACT | (sure ? SURE_FACT : 0);

/** Speech decides only where nothing but speech joins the two. */
const isUncertain = (kinds: number): number => ((kinds & FACT ? kinds & SURE_FACT : kinds & SURE_SPEECH) ? 0 : 1);

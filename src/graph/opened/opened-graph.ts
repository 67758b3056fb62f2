import { NODE_TYPES } from "../../schema/node-types.ts";
import { RELATIONS } from "../../schema/relations.ts";
import { CERTAINTIES, STATUSES } from "../../schema/status.ts";
import { ArrayGraph } from "../array-graph.ts";
import { columnsOf, keepColumns, STATEMENT } from "../columns.ts";
import { gathered } from "../gathered.ts";
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from "../knowledge-graph.ts";
import type { Positions } from "../layout.ts";
import { keepOwnFacets } from "../own-facets.ts";
import { keepPieces, type Pieces } from "../pieces.ts";
import { keepStrokes, strokesOf } from "../strokes.ts";
import type { OpenedData, OpenedEdge, OpenedNode } from "./opened-data.ts";
import { openedEvidence, pieceId } from "./opened-evidence.ts";
import { facetsOf } from "./opened-facets.ts";
import { cellAt, columnNamed, rowAt, type Table } from "./table.ts";

/** An opened graph, with the places that its file gives. */
export interface OpenedGraph {
  readonly title: string;
  readonly knowledge: KnowledgeGraph;
  readonly positions: Positions;
}

/** The knowledge graph of a file that was opened: what it carries stays in its arrays, and is told when it is asked for. */
export function openedGraph(data: OpenedData): OpenedGraph {
  const steps = openingSteps(data);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps, for whoever must not be held up meanwhile: it pauses after each. */
export function* openingSteps(data: OpenedData): Generator<void, OpenedGraph> {
  const { ids, nodes, ends, edges, parallels, pieces, places, title } = data;
  const index = new Map(ids.map((id, i) => [id, i]));
  yield;
  const relations = numbersOf(edges, "relation", RELATIONS);
  const node = (number: number): NodeAttributes => ({ ...rowAt<OpenedNode>(nodes, number), articles: [] });
  const edge = (number: number): EdgeAttributes => {
    const evidence: string[] = [];
    for (let piece = pieces[number] as number; piece < (pieces[number + 1] as number); piece++) evidence.push(pieceId(piece));
    return { ...rowAt<OpenedEdge>(edges, number), evidence };
  };
  const keyOf = (number: number): string => {
    const relation = (RELATIONS[relations[number] as number] as (typeof RELATIONS)[number]).id;
    const plain = `${ids[ends[2 * number] as number]} ${relation} ${ids[ends[2 * number + 1] as number]}`;
    return parallels[number] === 0 ? plain : `${plain} #${(parallels[number] as number) + 1}`;
  };
  const graph: ArrayGraph<NodeAttributes, EdgeAttributes> = new ArrayGraph<NodeAttributes, EdgeAttributes>({
    ids,
    numberOf: (id) => index.get(id),
    ends,
    node,
    edge,
    key: keyOf,
    numberOfKey: (key) => graph.edgeNumbers(key.slice(0, key.indexOf(" "))).find((number) => keyOf(number) === key),
  });
  const extractions = new Map(data.articles.map((extraction) => [extraction.article.id, extraction]));
  const resolution = { entities: [], idOf: () => undefined };
  const knowledge: KnowledgeGraph = { graph, evidence: openedEvidence(data, edge), extractions, resolution };
  yield;
  const types = numbersOf(nodes, "type", NODE_TYPES);
  const statuses = numbersOf(edges, "status", STATUSES);
  const claimed = columnNamed(edges, "claimed");
  const tellers = Int32Array.from(relations.keys()).filter((number) => types[ends[2 * number + 1] as number] === STATEMENT);
  const [tellingStarts, telling] = gathered(ids.length, tellers, (number) => ends[2 * number + 1] as number);
  keepColumns(knowledge, {
    ids,
    index,
    types,
    keyOf,
    ends,
    relations,
    statuses,
    uncertain: statuses.map((status, i) => (status !== ACTUAL || (claimed && cellAt(claimed, i) === true) ? 1 : 0)),
    confidence: numbersIn(edges, "confidence"),
    weights: numbersIn(edges, "weight"),
    tellingStarts,
    telling,
  });
  yield;
  keepPieces(knowledge, openedPieces(data));
  keepOwnFacets(knowledge, [...facetsOf("node", nodes), ...facetsOf("edge", edges)]);
  if (data.strokes) keepStrokes(columnsOf(knowledge), "folded", data.strokes);
  yield;
  const positions: Record<string, readonly [number, number]> = {};
  ids.forEach((id, i) => {
    const [x, y] = [places[2 * i] as number, places[2 * i + 1] as number];
    if (!Number.isNaN(x)) positions[id] = [x, y];
  });
  return { title, knowledge, positions };
}

/** The same data, and what can be drawn of it: worked out where nobody waits. */
export function withStrokes(data: OpenedData): OpenedData {
  return { ...data, strokes: strokesOf(columnsOf(openedGraph(data).knowledge), "folded") };
}

/** The evidence as arrays, without making a piece of it. */
function openedPieces({ pieces, spans, facts, articles, edges }: OpenedData): Pieces {
  const size = spans.length / 3;
  const certainties = new Uint8Array(size);
  const confidence = new Float64Array(size);
  const [articleOf, ofDays] = [new Int32Array(size), new Int32Array(size).fill(-1)];
  const shares = numbersIn(edges, "confidence");
  const [when, claimed] = [columnNamed(facts, "when"), columnNamed(facts, "claimed")];
  const statuses = numbersOf(facts, "status", STATUSES);
  const days = new Map<string, number>();
  for (let edge = 0; edge + 1 < pieces.length; edge++) {
    for (let piece = pieces[edge] as number; piece < (pieces[edge + 1] as number); piece++) {
      const article = spans[3 * piece] as number;
      const isClaimed = claimed !== undefined && cellAt(claimed, piece) === true;
      certainties[piece] = isClaimed ? CLAIMED : (CERTAINTY_OF_STATUS[statuses[piece] as number] as number);
      confidence[piece] = shares[edge] as number;
      articleOf[piece] = article;
      const told = when ? cellAt(when, piece) : null;
      const date = typeof told === "string" ? told.split("/").find((part) => part !== "..") : undefined;
      const day = date ?? articles[article]?.article.date ?? null;
      if (day === null) continue;
      const number = days.get(day) ?? days.size;
      days.set(day, number);
      ofDays[piece] = number;
    }
  }
  const ids = articles.map(({ article }) => article.id);
  return { starts: pieces, certainties, confidence, articleOf, articles: ids, dayOf: ofDays, days: [...days.keys()] };
}

const CLAIMED = CERTAINTIES.findIndex(({ id }) => id === "claimed");
const CERTAINTY_OF_STATUS = STATUSES.map((status) => CERTAINTIES.findIndex(({ id }) => id === status.id));
const ACTUAL = STATUSES.findIndex(({ id }) => id === "actual");

/** A column as the numbers that its values have in a list. */
function numbersOf(table: Table, name: string, list: readonly { readonly id: string }[]): Uint8Array {
  const column = columnNamed(table, name);
  const numbers = new Map(list.map(({ id }, i) => [id, i]));
  const ofWords = (column?.words ?? []).map((word) => numbers.get(String(word)) ?? 0);
  const found = new Uint8Array(table.rows);
  if (column?.places) for (let row = 0; row < found.length; row++) found[row] = ofWords[column.places[row] as number] ?? 0;
  return found;
}

const numbersIn = (table: Table, name: string): Float64Array =>
  columnNamed(table, name)?.numbers ?? new Float64Array(table.rows).fill(1);

import { NODE_TYPES } from "../../schema/node-types.ts";
import { RELATIONS } from "../../schema/relations.ts";
import { STATUSES } from "../../schema/status.ts";
import { ArrayGraph } from "../array-graph.ts";
import { keepColumns, STATEMENT } from "../columns.ts";
import { gathered } from "../gathered.ts";
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from "../knowledge-graph.ts";
import type { Positions } from "../layout.ts";
import type { OpenedData, OpenedEdge, OpenedNode } from "./opened-data.ts";
import { openedEvidence, pieceId } from "./opened-evidence.ts";
import { cellAt, columnNamed, rowAt, type Table } from "./table.ts";

/** An opened graph, with the places that its file gives. */
export interface OpenedGraph {
  readonly title: string;
  readonly knowledge: KnowledgeGraph;
  readonly positions: Positions;
}

/** The knowledge graph of a file that was opened: what it carries stays in its arrays, and is told when it is asked for. */
export function openedGraph(data: OpenedData): OpenedGraph {
  const { ids, nodes, ends, edges, parallels, pieces, places, title } = data;
  const index = new Map(ids.map((id, i) => [id, i]));
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
  const positions: Record<string, readonly [number, number]> = {};
  ids.forEach((id, i) => {
    const [x, y] = [places[2 * i] as number, places[2 * i + 1] as number];
    if (!Number.isNaN(x)) positions[id] = [x, y];
  });
  return { title, knowledge, positions };
}

const ACTUAL = STATUSES.findIndex(({ id }) => id === "actual");

/** A column as the numbers that its values have in a list. */
function numbersOf(table: Table, name: string, list: readonly { readonly id: string }[]): Uint8Array {
  const column = columnNamed(table, name);
  const numbers = new Map(list.map(({ id }, i) => [id, i]));
  const ofWords = (column?.words ?? []).map((word) => numbers.get(String(word)) ?? 0);
  return Uint8Array.from({ length: table.rows }, (_, row) => ofWords[column?.places?.[row] ?? -1] ?? 0);
}

const numbersIn = (table: Table, name: string): Float64Array =>
  columnNamed(table, name)?.numbers ?? new Float64Array(table.rows).fill(1);

import { edtfEnds } from "../article/edtf.ts";
import type { OwnValues } from "../article/graph-file.ts";
import { oneLine } from "../article/one-line.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { lookupOf } from "../graph/reading/lookup.ts";
import { wordsOf } from "../graph/reading/words.ts";
import { nodeType } from "../schema/node-types.ts";
import { relation as relationOf } from "../schema/relations.ts";
import { cited } from "./cited.ts";
import { articleCount, mentionCount } from "./counts.ts";
import { BYTE_ORDER_MARK, type CsvCell, csv } from "./csv.ts";
import type { FolderExporter } from "./exporter.ts";
import { besideOurs, cellsOf, type OwnColumn, ownTypes } from "./own-columns.ts";

/**
 * Tables as comma-separated values (RFC 4180): nodes, edges, statements and all evidence. The first columns are called as
 * Gephi's import of spreadsheets wants them; cells are safe to open in a spreadsheet (see `csv`).
 */
export const CSV_TABLES = {
  id: "csv",
  label: "Tables (CSV)",
  opens: "Excel, LibreOffice, pandas, Gephi",
  group: "tables",
  extension: ".csv",
  mediaType: "text/csv",
  *files(knowledge) {
    const types = ownTypes(knowledge.graph);
    const [ofNodes, ofEdges] = [besideOurs(types.nodes, NODE_HEADER), besideOurs(types.edges, EDGE_HEADER)];
    yield { name: "nodes.csv", pieces: table([...NODE_HEADER, ...namesOf(ofNodes)], nodes(knowledge, ofNodes)) };
    yield { name: "edges.csv", pieces: table([...EDGE_HEADER, ...namesOf(ofEdges)], edges(knowledge, ofEdges)) };
    yield { name: "statements.csv", pieces: table(STATEMENT_HEADER, statements(knowledge)) };
    yield { name: "evidence.csv", pieces: table(EVIDENCE_HEADER, evidenceRows(knowledge)) };
  },
} as const satisfies FolderExporter;

const NODE_HEADER = ["Id", "Label", "Kind", "Aliases", "Mentions", "Articles", "First seen", "Last seen", "Country", "Wikidata"];
const EDGE_HEADER = [
  ...["Source", "Target", "Type", "Label", "Weight", "Source name", "Target name", "Relation", "Predicate", "Status"],
  ...["Claimed", "Confidence", "First seen", "Last seen", "Earliest", "Latest", "Sentence", "Article", "Article date", "Id"],
];
const STATEMENT_HEADER = [
  ...["Id", "Speaker", "Speaker id", "Kind", "Cue", "Words", "About", "Article", "Date", "Publisher", "Address"],
];
const EVIDENCE_HEADER = [
  ...["Id", "Edge", "Subject", "Relation", "Object", "Predicate", "Title", "Status", "Claimed in", "From", "To"],
  ...["Confidence", "Sentence", "Article id", "Article", "Article date", "Start", "End"],
];

function* table(header: readonly string[], rows: Iterable<readonly CsvCell[]>): Generator<string> {
  yield BYTE_ORDER_MARK;
  yield* csv(header, rows);
}

const namesOf = (columns: readonly OwnColumn[]): readonly string[] => columns.map(({ name }) => name);

/** The values of an opened file's own columns. */
function ownCells(columns: readonly OwnColumn[], own: OwnValues | undefined): readonly CsvCell[] {
  const cells = columns.map((): CsvCell => null);
  for (const [, value, place] of cellsOf(columns, own))
    cells[place] = typeof value === "boolean" ? (value ? "yes" : "no") : value;
  return cells;
}

const nameOf = (graph: KnowledgeGraph["graph"], id: string): string => oneLine(graph.getNodeAttribute(id, "label"));

function* nodes({ graph }: KnowledgeGraph, own: readonly OwnColumn[]): Generator<readonly CsvCell[]> {
  for (const { node: id, attributes } of graph.nodeEntries()) {
    const { label, type, aliases, firstDate, lastDate, country, wikidata } = attributes;
    const mentions = mentionCount(attributes) ?? null;
    const names = aliases.map(oneLine).join(" | ") || null;
    yield [
      ...[id, oneLine(label), nodeType(type).label, names, mentions, articleCount(attributes), firstDate, lastDate],
      ...[country ?? null, wikidata ?? null, ...ownCells(own, attributes.own)],
    ];
  }
}

function* edges(knowledge: KnowledgeGraph, own: readonly OwnColumn[]): Generator<readonly CsvCell[]> {
  const { graph } = knowledge;
  for (const { edge: id, attributes, source, target } of graph.edgeEntries()) {
    const {
      relation,
      weight,
      predicate,
      status,
      claimed,
      confidence,
      firstDate,
      lastDate,
      earliest,
      latest,
      evidence,
      undirected,
    } = attributes;
    const [best] = cited(knowledge, evidence);
    const { label, symmetric } = relationOf(relation);
    yield [
      ...[source, target, symmetric || undirected ? "Undirected" : "Directed", label, weight],
      ...[nameOf(graph, source), nameOf(graph, target), relation, oneLine(predicate), status],
      ...[claimed ? "yes" : "no", confidence, firstDate, lastDate, earliest, latest],
      ...[best?.sentence ?? null, best ? oneLine(best.article.title) : null, best?.article.date ?? null, id],
      ...ownCells(own, attributes.own),
    ];
  }
}

function* statements(knowledge: KnowledgeGraph): Generator<readonly CsvCell[]> {
  const { graph } = knowledge;
  const lookup = lookupOf(knowledge);
  for (const { node: id, attributes } of graph.nodeEntries()) {
    const place = attributes.type === "Statement" ? lookup.statement(id) : undefined;
    if (!place) continue;
    const { article } = place.extraction;
    const { sourceText, kind, cue } = place.statement;
    const speaker = place.speaker !== null && graph.hasNode(place.speaker) ? place.speaker : null;
    const about: string[] = [];
    graph.forEachOutEdge(id, (_edge, { relation }, _from, to) => void (relation === "about" && about.push(nameOf(graph, to))));
    yield [
      ...[id, speaker === null ? sourceText && oneLine(sourceText) : nameOf(graph, speaker), speaker, kind],
      ...[cue && oneLine(article.text.slice(...cue)), wordsOf(place), about.join(" | ") || null],
      ...[oneLine(article.title), article.date, article.source, article.url ?? null],
    ];
  }
}

function* evidenceRows(knowledge: KnowledgeGraph): Generator<readonly CsvCell[]> {
  const { graph } = knowledge;
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    for (const { evidence: item, article, sentence } of cited(knowledge, attributes.evidence)) {
      const { id, relation, predicate, title = null, status, claimedIn, when, confidence, span } = item;
      const [from, to] = when === null ? [null, null] : edtfEnds(when);
      yield [
        ...[id, edge, nameOf(graph, source), relationOf(relation).label, nameOf(graph, target)],
        ...[oneLine(predicate), title && oneLine(title), status, claimedIn, from, to, confidence, sentence],
        ...[article.id, oneLine(article.title), article.date, span[0], span[1]],
      ];
    }
  }
}

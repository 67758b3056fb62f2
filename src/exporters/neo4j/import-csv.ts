import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type CsvCell, plainCsv } from "../csv.ts";
import type { FolderExporter } from "../exporter.ts";
import { type Properties, propertiesOf } from "./own-properties.ts";
import {
  ARTICLE,
  allCitations,
  allEvidence,
  articleValues,
  type Columns,
  EVIDENCE,
  entityValues,
  evidenceValues,
  kindOf,
  type PropertyValue,
  relationshipType,
  relationValues,
  statementValues,
} from "./property-graph.ts";

/**
 * CSV with typed headers for `neo4j-admin database import` (Neo4j Operations Manual, "Import"), which fills a new database: for
 * graphs that are too large for a script. Cells are data for a program, not for a spreadsheet: nothing is put before them.
 */
export const NEO4J_CSV = {
  id: "neo4j",
  label: "Neo4j import (CSV)",
  opens: "neo4j-admin, for large graphs",
  group: "databases",
  extension: ".neo4j",
  mediaType: "text/csv",
  *files(knowledge) {
    const properties = propertiesOf(knowledge);
    const typed = (columns: Columns): string[] => Object.entries(columns).map(([name, type]) => `${name}:${type}`);
    const ends = [":START_ID(node)", ":END_ID(node)"];
    yield { name: "README.txt", pieces: [README] };
    yield file("entities.csv", ["id:ID(node)", ...typed(properties.entity), ":LABEL"], entities(knowledge, properties));
    yield file("statements.csv", ["id:ID(node)", ...typed(properties.statement), ":LABEL"], statements(knowledge, properties));
    yield file("articles.csv", ["id:ID(article)", ...typed(ARTICLE), ":LABEL"], articles(knowledge));
    yield file("evidence.csv", ["id:ID(evidence)", ...typed(EVIDENCE), ":LABEL"], evidence(knowledge));
    yield file("relations.csv", [...ends, "id", ...typed(properties.relation), ":TYPE"], relations(knowledge, properties));
    yield file("evidence-ends.csv", [":START_ID(evidence)", ":END_ID(node)", ":TYPE"], evidenceEnds(knowledge));
    yield file("evidence-articles.csv", [":START_ID(evidence)", ":END_ID(article)", ":TYPE"], evidenceArticles(knowledge));
  },
} as const satisfies FolderExporter;

const README = `Fill a new Neo4j database (5 or later) with this folder, with the server stopped:

neo4j-admin database import full neo4j \\
  --nodes=entities.csv --nodes=statements.csv --nodes=articles.csv --nodes=evidence.csv \\
  --relationships=relations.csv --relationships=evidence-ends.csv --relationships=evidence-articles.csv

Then, in the database, so that things are found by their ids:

CREATE CONSTRAINT entity_id FOR (n:Entity) REQUIRE n.id IS UNIQUE;
`;

const file = (name: string, header: readonly string[], rows: Iterable<readonly CsvCell[]>) => ({
  name,
  pieces: plainCsv(header, rows),
});

/** Between the items of a list, as Neo4j has it unless told otherwise; one inside an item becomes a comma. */
const LIST = ";";

/** The values of the columns in their order; an empty cell is no property. */
function cells(columns: Columns, values: Readonly<Record<string, PropertyValue>>): CsvCell[] {
  return Object.keys(columns).map((name) => {
    const value = values[name] ?? null;
    if (typeof value === "boolean") return String(value);
    if (value === null || typeof value === "number" || typeof value === "string") return value;
    return value.map((item) => item.replaceAll(LIST, ",")).join(LIST) || null;
  });
}

function* entities({ graph }: KnowledgeGraph, { entity, ofNode }: Properties): Generator<CsvCell[]> {
  for (const { node: id, attributes } of graph.nodeEntries()) {
    if (kindOf(attributes) !== "Entity") continue;
    const values = { ...entityValues(attributes), ...ofNode(attributes.own) };
    yield [id, ...cells(entity, values), `Entity${LIST}${attributes.type}`];
  }
}

function* statements(knowledge: KnowledgeGraph, { statement, ofNode }: Properties): Generator<CsvCell[]> {
  for (const { node: id, attributes } of knowledge.graph.nodeEntries()) {
    if (kindOf(attributes) !== "Statement") continue;
    const values = { ...statementValues(knowledge, id, attributes), ...ofNode(attributes.own) };
    yield [id, ...cells(statement, values), "Statement"];
  }
}

function* articles({ extractions }: KnowledgeGraph): Generator<CsvCell[]> {
  for (const { article } of extractions.values()) yield [article.id, ...cells(ARTICLE, articleValues(article)), "Article"];
}

function* evidence(knowledge: KnowledgeGraph): Generator<CsvCell[]> {
  for (const citation of allCitations(knowledge))
    yield [citation.evidence.id, ...cells(EVIDENCE, evidenceValues(citation)), "Evidence"];
}

function* relations(knowledge: KnowledgeGraph, { relation, ofEdge }: Properties): Generator<CsvCell[]> {
  for (const { edge: id, attributes, source, target } of knowledge.graph.edgeEntries()) {
    const values = { ...relationValues(knowledge, attributes), ...ofEdge(attributes.own) };
    yield [source, target, id, ...cells(relation, values), relationshipType(attributes.relation)];
  }
}

function* evidenceEnds(knowledge: KnowledgeGraph): Generator<CsvCell[]> {
  const { graph } = knowledge;
  for (const item of allEvidence(knowledge)) {
    if (graph.hasNode(item.subject)) yield [item.id, item.subject, "HAS_SUBJECT"];
    if (graph.hasNode(item.object)) yield [item.id, item.object, "HAS_OBJECT"];
    if (item.claimedIn !== null && graph.hasNode(item.claimedIn)) yield [item.id, item.claimedIn, "CLAIMED_IN"];
  }
}

function* evidenceArticles(knowledge: KnowledgeGraph): Generator<CsvCell[]> {
  for (const item of allEvidence(knowledge)) yield [item.id, item.article, "QUOTED_FROM"];
}

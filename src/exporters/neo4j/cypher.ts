import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { NODE_TYPES } from "../../schema/node-types.ts";
import type { FileExporter } from "../exporter.ts";
import { cypherString, cypherValue } from "./cypher-literal.ts";
import { propertiesOf } from "./own-properties.ts";
import {
  ARTICLE,
  allCitations,
  allEvidence,
  articleValues,
  type Columns,
  EVIDENCE,
  edgesByRelation,
  entityValues,
  evidenceValues,
  kindOf,
  type PropertyValue,
  relationshipType,
  relationValues,
  statementValues,
} from "./property-graph.ts";

/**
 * A script of Cypher for a Neo4j (4.4 or later) that is running: constraints, then nodes and relationships by MERGE, so that it
 * may be run twice, and the graphs of several collections into one database. `cypher-shell -f FILE`
 */
export const CYPHER = {
  id: "cypher",
  label: "Cypher script",
  opens: "Neo4j, Memgraph",
  group: "databases",
  extension: ".cypher",
  mediaType: "application/x-cypher-query",
  write: cypher,
} as const satisfies FileExporter;

/** So many rows go into one statement, and so into one transaction. */
const ROWS = 250;

function* cypher(knowledge: KnowledgeGraph): Generator<string> {
  const { graph, extractions } = knowledge;
  const properties = propertiesOf(knowledge);
  for (const label of ["Entity", "Statement", "Article", "Evidence"])
    yield `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  yield "CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);\n";

  for (const { id: type } of NODE_TYPES) {
    const labels = type === "Statement" ? "" : `n:${type}, `;
    const kind = kindOf({ type });
    yield* statements(nodesOf(type), `MERGE (n:${kind} {id: row.id}) SET ${labels}n += row.props`);
  }
  yield* statements(articles(), "MERGE (n:Article {id: row.id}) SET n += row.props");
  for (const [relation, edges] of edgesByRelation(knowledge)) {
    const [from, to] = [relation === "about" ? "Statement" : "Entity", relation === "said" ? "Statement" : "Entity"];
    const joined = `MERGE (a)-[r:${relationshipType(relation)} {id: row.id}]->(b) SET r += row.props`;
    yield* statements(relationships(edges), `MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target}) ${joined}`);
  }
  yield* statements(
    evidence(),
    "MERGE (n:Evidence {id: row.id}) SET n += row.props WITH n, row MATCH (a:Article {id: row.article}) MERGE (n)-[:QUOTED_FROM]->(a)",
  );
  for (const kind of ["Entity", "Statement"]) {
    const found = (end: string): string =>
      `MATCH (n:Evidence {id: row.id}) MATCH (e:${kind} {id: row.target}) MERGE (n)-[:${end}]->(e)`;
    yield* statements(ends("subject", kind), found("HAS_SUBJECT"));
    yield* statements(ends("object", kind), found("HAS_OBJECT"));
    yield* statements(ends("claimedIn", kind), found("CLAIMED_IN"));
  }

  function* nodesOf(type: string): Generator<string> {
    for (const { node: id, attributes } of graph.nodeEntries()) {
      if (attributes.type !== type) continue;
      const own = properties.ofNode(attributes.own);
      if (type === "Statement")
        yield row({ id }, properties.statement, { ...statementValues(knowledge, id, attributes), ...own });
      else yield row({ id }, properties.entity, { ...entityValues(attributes), ...own });
    }
  }
  function* articles(): Generator<string> {
    for (const { article } of extractions.values()) yield row({ id: article.id }, ARTICLE, articleValues(article));
  }
  function* relationships(edges: readonly string[]): Generator<string> {
    for (const id of edges) {
      const [source, target] = graph.extremities(id);
      const attributes = graph.getEdgeAttributes(id);
      const values = { ...relationValues(knowledge, attributes), ...properties.ofEdge(attributes.own) };
      yield row({ id, source, target }, properties.relation, values);
    }
  }
  function* evidence(): Generator<string> {
    for (const citation of allCitations(knowledge)) {
      const { id, article } = citation.evidence;
      yield row({ id, article }, EVIDENCE, evidenceValues(citation));
    }
  }
  function* ends(end: "subject" | "object" | "claimedIn", kind: string): Generator<string> {
    for (const item of allEvidence(knowledge)) {
      const to = item[end];
      if (to !== null && graph.hasNode(to) && kindOf(graph.getNodeAttributes(to)) === kind)
        yield row({ id: item.id, target: to });
    }
  }
}

/** One statement of Cypher for each so many rows. */
function* statements(rows: Iterable<string>, then: string): Generator<string> {
  let count = 0;
  for (const text of rows) {
    yield count % ROWS === 0 ? `UNWIND [\n  ${text}` : `,\n  ${text}`;
    if (++count % ROWS === 0) yield `\n] AS row ${then};\n`;
  }
  if (count % ROWS > 0) yield `\n] AS row ${then};\n`;
}

function row(
  keys: Readonly<Record<string, string>>,
  columns: Columns = {},
  values: Readonly<Record<string, PropertyValue>> = {},
): string {
  const parts = Object.entries(keys).map(([name, id]) => `${name}: ${cypherString(id)}`);
  const properties: string[] = [];
  for (const [name, type] of Object.entries(columns)) {
    const value = cypherValue(values[name] ?? null, type);
    if (value !== undefined) properties.push(`\`${name}\`: ${value}`);
  }
  if (Object.keys(columns).length > 0) parts.push(`props: {${properties.join(", ")}}`);
  return `{${parts.join(", ")}}`;
}

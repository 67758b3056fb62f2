import type { OwnValues } from "../../article/graph-file.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { besideOurs, cellsOf, IDENTIFIERS, type OwnColumn, ownTypes } from "../own-columns.ts";
import { type Columns, ENTITY, line, type PropertyValue, RELATION, STATEMENT } from "./property-graph.ts";

/** The properties of a graph's nodes and relationships, those of an opened file beside ours. */
export interface Properties {
  readonly entity: Columns;
  readonly statement: Columns;
  readonly relation: Columns;
  /** What an opened file tells of a node or an edge. */
  readonly ofNode: (own: OwnValues | undefined) => Readonly<Record<string, PropertyValue>>;
  readonly ofEdge: (own: OwnValues | undefined) => Readonly<Record<string, PropertyValue>>;
}

/** Names of letters, digits and `_`: neither a header of `neo4j-admin` nor a map of Cypher can be led astray by them. */
export function propertiesOf({ graph }: KnowledgeGraph): Properties {
  const types = ownTypes(graph);
  const nodes = besideOurs(types.nodes, ["id", ...Object.keys(ENTITY), ...Object.keys(STATEMENT)], IDENTIFIERS);
  const edges = besideOurs(types.edges, ["id", ...Object.keys(RELATION)], IDENTIFIERS);
  let whole = true;
  for (const { attributes } of graph.edgeEntries()) whole &&= Number.isSafeInteger(attributes.weight);
  return {
    entity: withOwn(ENTITY, nodes),
    statement: withOwn(STATEMENT, nodes),
    // The strengths of an opened file need not be whole numbers.
    relation: withOwn({ ...RELATION, weight: whole ? "int" : "double" }, edges),
    ofNode: (own) => valuesOf(nodes, own),
    ofEdge: (own) => valuesOf(edges, own),
  };
}

const withOwn = (ours: Columns, own: readonly OwnColumn[]): Columns =>
  Object.fromEntries([...Object.entries(ours), ...own.map(({ name, type }) => [name, type] as const)]);

function valuesOf(columns: readonly OwnColumn[], own: OwnValues | undefined): Readonly<Record<string, PropertyValue>> {
  const cells = Array.from(cellsOf(columns, own), ([{ name, type }, value]): [string, PropertyValue] => [
    name,
    type === "string" ? line(String(value)) : value,
  ]);
  return Object.fromEntries(cells);
}

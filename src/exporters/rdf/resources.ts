import type { Article } from "../../article/article.ts";
import type { OwnValues } from "../../article/graph-file.ts";
import { hash } from "../../article/hash.ts";
import { oneLine } from "../../article/one-line.ts";
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from "../../graph/knowledge-graph.ts";
import { lookupOf } from "../../graph/reading/lookup.ts";
import { wordsOf } from "../../graph/reading/words.ts";
import { nodeType } from "../../schema/node-types.ts";
import { cited } from "../cited.ts";
import { mentionCount } from "../counts.ts";
import { cellsOf, type OwnColumn, ownTypes } from "../own-columns.ts";
import { countryIri } from "./country.ts";
import { dateValue } from "./date.ts";
import {
  address,
  count,
  iriPart,
  type Property,
  type RdfValue,
  type Resource,
  share,
  type Term,
  text,
  truth,
} from "./resource.ts";
import { schemaProperty } from "./schema-org.ts";
import { vocabulary } from "./vocabulary.ts";

type Properties = [property: Property, values: readonly RdfValue[]][];

const ENGINE = "urn:redthread:engine";
/** Ids that no IRI can carry as they are (lone surrogates) are told apart by a hash. */
const named = (kind: string, id: string): `urn:redthread:${string}` =>
  `urn:redthread:${kind}:${iriPart(id.isWellFormed() ? id : `${id.toWellFormed()}-${hash(id)}`)}`;
const nodeIri = (id: string): string => named("thing", id);
const articleIri = (id: string): string => named("article", id);

/**
 * A graph as resources: the vocabulary, the articles, the things, then each relation with its evidence. What an article states
 * itself is also told outright, as `:li rt:leads :cnnic` and in the words of schema.org; what is denied, planned, possible or
 * somebody's claim is told of (`rdf:Statement`) and never told.
 */
export function* resources(knowledge: KnowledgeGraph, title: string): Generator<Resource> {
  yield {
    iri: "urn:redthread:collection",
    types: ["schema:Dataset", "prov:Entity"],
    properties: [
      ["schema:name", [text(oneLine(title))]],
      ["prov:wasAttributedTo", [{ iri: ENGINE }]],
    ],
  };
  yield { iri: ENGINE, types: ["prov:SoftwareAgent"], properties: [["schema:name", [text("Redthread")]]] };
  yield* vocabulary();
  for (const { article } of knowledge.extractions.values()) yield articleResource(article);
  const { graph } = knowledge;
  const own = columnsOf(graph);
  for (const column of [...own.nodes, ...own.edges])
    yield { iri: column.name, types: ["rdf:Property"], properties: [["rdfs:label", [text(oneLine(column.title))]]] };
  for (const { node: id, attributes } of graph.nodeEntries()) {
    const { properties, ...resource } =
      attributes.type === "Statement" ? statementResource(knowledge, id, attributes) : thingResource(id, attributes);
    yield { ...resource, properties: [...properties, ...ownProperties(own.nodes, attributes.own)] };
  }
  for (const { edge: id, attributes, source, target } of graph.edgeEntries()) {
    if (attributes.status === "actual" && !attributes.claimed) {
      const { relation } = attributes;
      yield { iri: nodeIri(source), types: [], properties: [[`rt:${relation}`, [{ iri: nodeIri(target) }]]] };
      const known = schemaProperty(relation, graph.getNodeAttribute(source, "type"), graph.getNodeAttribute(target, "type"));
      const [from, to] = known?.inverse ? [target, source] : [source, target];
      if (known) yield { iri: nodeIri(from), types: [], properties: [[known.property, [{ iri: nodeIri(to) }]]] };
    }
    const { properties, ...resource } = relationResource(id, source, target, attributes);
    yield { ...resource, properties: [...properties, ...ownProperties(own.edges, attributes.own)] };
    yield* evidenceResources(knowledge, attributes);
  }
}

function articleResource({ id, title, date, source, url }: Article): Resource {
  const properties: Properties = [["schema:headline", [text(oneLine(title))]]];
  if (date !== null) properties.push(["schema:datePublished", [dateValue(date)]]);
  if (source !== null) properties.push(["schema:publisher", [text(oneLine(source))]]);
  if (url !== undefined) properties.push(["schema:url", [address(url)]]);
  return { iri: articleIri(id), types: ["schema:NewsArticle", "prov:Entity"], properties };
}

/** A column of an opened file, whose name is an address. */
type Column = Omit<OwnColumn, "name"> & { readonly name: Property };

/** Columns of one title are one property in all files: two that say the same can be joined. */
function columnsOf(graph: KnowledgeGraph["graph"]): Readonly<Record<"nodes" | "edges", readonly Column[]>> {
  const { nodes, edges } = ownTypes(graph);
  const columns = (kind: string, types: typeof nodes): readonly Column[] =>
    Array.from(types, ([title, type]) => ({ title, type, name: named(kind, title) }));
  return { nodes: columns("node-column", nodes), edges: columns("relation-column", edges) };
}

function ownProperties(columns: readonly Column[], own: OwnValues | undefined): Properties {
  return Array.from(cellsOf(columns, own), ([{ name }, value]) => [
    name,
    [
      typeof value === "number"
        ? { text: String(value), type: "xsd:double" }
        : typeof value === "boolean"
          ? truth(value)
          : text(value),
    ],
  ]);
}

function seen(attributes: NodeAttributes): Properties {
  const { firstDate, lastDate } = attributes;
  const mentions = mentionCount(attributes);
  const properties: Properties = mentions === undefined ? [] : [["rt:mentions", [count(mentions)]]];
  if (firstDate !== null) properties.push(["rt:firstSeen", [dateValue(firstDate)]]);
  if (lastDate !== null) properties.push(["rt:lastSeen", [dateValue(lastDate)]]);
  return properties;
}

function thingResource(id: string, attributes: NodeAttributes): Resource {
  const { label, type, aliases, articles, country, wikidata } = attributes;
  const properties: Properties = [["schema:name", [text(oneLine(label))]]];
  if (aliases.length > 0) properties.push(["schema:alternateName", aliases.map((alias) => text(oneLine(alias)))]);
  if (country !== undefined) properties.push(["schema:identifier", [text(country)]]);
  const same: RdfValue[] = [];
  if (wikidata !== undefined && /^Q\d+$/u.test(wikidata)) same.push({ term: `wd:${wikidata}` });
  const iri = country === undefined ? undefined : countryIri(country);
  if (iri !== undefined) same.push({ iri });
  if (same.length > 0) properties.push(["owl:sameAs", same]);
  properties.push(["schema:subjectOf", articles.map((article) => ({ iri: articleIri(article) }))], ...seen(attributes));
  return { iri: nodeIri(id), types: [`rt:${type}`, `schema:${nodeType(type).schemaOrg}`], properties };
}

function statementResource(knowledge: KnowledgeGraph, id: string, attributes: NodeAttributes): Resource {
  const place = lookupOf(knowledge).statement(id);
  const properties: Properties = [["schema:text", [text(place ? wordsOf(place) : oneLine(attributes.label))]]];
  const types: Term[] = ["rt:Statement", "schema:Claim", "prov:Entity"];
  if (place) {
    const { statement, extraction, speaker } = place;
    if (statement.kind === "direct") types.push("schema:Quotation");
    const { article } = extraction;
    properties.push(["schema:appearance", [{ iri: articleIri(article.id) }]]);
    properties.push(["prov:wasQuotedFrom", [{ iri: articleIri(article.id) }]]);
    if (statement.cue) properties.push(["rt:cue", [text(oneLine(article.text.slice(...statement.cue)))]]);
    const named = speaker !== null && knowledge.graph.hasNode(speaker);
    if (!named && statement.sourceText !== null) properties.push(["rt:source", [text(oneLine(statement.sourceText))]]);
  }
  return { iri: nodeIri(id), types, properties: [...properties, ...seen(attributes)] };
}

function relationResource(id: string, source: string, target: string, attributes: EdgeAttributes): Resource {
  const { relation, status, claimed, confidence, predicate, firstDate, lastDate, evidence } = attributes;
  const properties: Properties = [
    ["rdf:subject", [{ iri: nodeIri(source) }]],
    ["rdf:predicate", [{ term: `rt:${relation}` }]],
    ["rdf:object", [{ iri: nodeIri(target) }]],
    ["rt:status", [text(status)]],
    ["rt:claimed", [truth(claimed)]],
    ["rt:confidence", [share(confidence)]],
    ["rt:predicate", [text(oneLine(predicate))]],
    ["prov:wasDerivedFrom", evidence.map((item) => ({ iri: named("evidence", item) }))],
  ];
  if (attributes.undirected) properties.push(["rt:directed", [truth(false)]]);
  if (firstDate !== null) properties.push(["rt:firstSeen", [dateValue(firstDate)]]);
  if (lastDate !== null) properties.push(["rt:lastSeen", [dateValue(lastDate)]]);
  return { iri: named("relation", id), types: ["rdf:Statement", "prov:Entity"], properties };
}

function* evidenceResources(knowledge: KnowledgeGraph, { evidence: ids }: EdgeAttributes): Generator<Resource> {
  for (const { evidence, article, sentence } of cited(knowledge, ids)) {
    const { id, status, confidence, title, when, claimedIn, span } = evidence;
    const properties: Properties = [
      ["prov:wasQuotedFrom", [{ iri: articleIri(article.id) }]],
      ["schema:text", [text(sentence)]],
      ["rt:start", [count(span[0])]],
      ["rt:end", [count(span[1])]],
      ["rt:status", [text(status)]],
      ["rt:confidence", [share(confidence)]],
    ];
    if (title !== undefined) properties.push(["schema:roleName", [text(oneLine(title))]]);
    if (when !== null) properties.push(["rt:when", [dateValue(when)]]);
    if (claimedIn !== null) properties.push(["rt:claimedIn", [{ iri: nodeIri(claimedIn) }]]);
    yield { iri: named("evidence", id), types: ["rt:Evidence", "prov:Entity"], properties };
  }
}

import type { Article } from "../../article/article.ts";
import { hash } from "../../article/hash.ts";
import { oneLine } from "../../article/one-line.ts";
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from "../../graph/knowledge-graph.ts";
import { lookupOf } from "../../graph/reading/lookup.ts";
import { wordsOf } from "../../graph/reading/words.ts";
import { entityType } from "../../schema/entity-types.ts";
import { cited } from "../cited.ts";
import { countryIri } from "./country.ts";
import { dateValue } from "./date.ts";
import { address, count, iriPart, type RdfValue, type Resource, share, type Term, text } from "./resource.ts";
import { schemaProperty } from "./schema-org.ts";
import { vocabulary } from "./vocabulary.ts";

type Properties = [property: Term, values: readonly RdfValue[]][];

const ENGINE = "urn:redthread:engine";
/** Ids that no IRI can carry as they are (lone surrogates) are told apart by a hash. */
const named = (kind: string, id: string): string =>
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
  for (const { node: id, attributes } of knowledge.graph.nodeEntries()) {
    yield attributes.type === "Statement" ? statementResource(knowledge, id, attributes) : thingResource(id, attributes);
  }
  const { graph } = knowledge;
  for (const { edge: id, attributes, source, target } of graph.edgeEntries()) {
    if (attributes.status === "actual" && !attributes.claimed) {
      const { relation } = attributes;
      yield { iri: nodeIri(source), types: [], properties: [[`rt:${relation}`, [{ iri: nodeIri(target) }]]] };
      const known = schemaProperty(relation, graph.getNodeAttribute(source, "type"), graph.getNodeAttribute(target, "type"));
      const [from, to] = known?.inverse ? [target, source] : [source, target];
      if (known) yield { iri: nodeIri(from), types: [], properties: [[known.property, [{ iri: nodeIri(to) }]]] };
    }
    yield relationResource(id, source, target, attributes);
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

function seen({ mentions, firstDate, lastDate }: NodeAttributes): Properties {
  const properties: Properties = [["rt:mentions", [count(mentions)]]];
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
  return { iri: nodeIri(id), types: [`rt:${type}`, `schema:${entityType(type).schemaOrg}`], properties };
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
    ["rt:claimed", [{ text: String(claimed), type: "xsd:boolean" }]],
    ["rt:confidence", [share(confidence)]],
    ["rt:predicate", [text(oneLine(predicate))]],
    ["prov:wasDerivedFrom", evidence.map((item) => ({ iri: named("evidence", item) }))],
  ];
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

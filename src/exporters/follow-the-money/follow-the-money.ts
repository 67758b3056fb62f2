import type { Article } from "../../article/article.ts";
import { isEdtf } from "../../article/edtf.ts";
import { hash } from "../../article/hash.ts";
import { oneLine } from "../../article/one-line.ts";
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from "../../graph/knowledge-graph.ts";
import { lookupOf } from "../../graph/reading/lookup.ts";
import { wordsOf } from "../../graph/reading/words.ts";
import { entityType } from "../../schema/entity-types.ts";
import { relation as relationOf } from "../../schema/relations.ts";
import { cited } from "../cited.ts";
import { plainDate } from "../days.ts";
import type { FileExporter } from "../exporter.ts";
import { isWebAddress } from "../web-address.ts";
import { linkSchema } from "./links.ts";
import { isLegalEntity, LINKS, PROPERTIES, type PropertyName } from "./model.ts";

/**
 * FollowTheMoney entities (followthemoney.tech), one a line: what Aleph, OpenAleph and yente load. Articles are documents, things
 * have them as their proof, and each link quotes its sentences.
 */
export const FOLLOW_THE_MONEY = {
  id: "ftm",
  label: "FollowTheMoney entities",
  opens: "Aleph, OpenAleph, ftm",
  group: "exchange",
  extension: ".ftm.json",
  mediaType: "application/json+ftm",
  write: followTheMoney,
} as const satisfies FileExporter;

type Values = Partial<Record<PropertyName, readonly (string | null | undefined)[]>>;

function* followTheMoney(knowledge: KnowledgeGraph): Generator<string> {
  const { graph, extractions } = knowledge;
  for (const { article } of extractions.values()) yield documentLine(article);
  for (const { node: id, attributes } of graph.nodeEntries()) {
    yield attributes.type === "Statement" ? noteLine(knowledge, id, attributes) : thingLine(knowledge, id, attributes);
  }
  for (const { edge: id, attributes, source, target } of graph.edgeEntries()) {
    // What a statement is about, its note says itself.
    if (attributes.relation !== "about") yield linkLine(knowledge, id, source, target, attributes);
  }
}

const PLAIN_ID = /^[a-z]+\/[a-z0-9-]{1,150}$/u;
/** Ids without a slash, for they stand in addresses: `person.li-xiaodong`. */
const nodeId = (id: string): string => (PLAIN_ID.test(id) ? id.replace("/", ".") : `thing.${hash(id)}`);
const articleId = (id: string): string => `article.${hash(id)}`;

/** An entity as a line: properties without a value are left out, values that are too long are cut as the model wants it. */
function line(id: string, schema: string, values: Values): string {
  const properties: Record<string, string[]> = {};
  for (const [name, list] of Object.entries(values) as [PropertyName, Values[PropertyName]][]) {
    const { type, longest } = PROPERTIES[name];
    const kept = (list ?? []).flatMap((value) => {
      const text = (type === "text" ? (value ?? "").trim() : oneLine(value ?? "")).slice(0, longest).toWellFormed();
      return text === "" ? [] : [text];
    });
    if (kept.length > 0) properties[name] = [...new Set(kept)];
  }
  return `${JSON.stringify({ id, schema, properties })}\n`;
}

const dates = (...values: readonly (string | null)[]): (string | null)[] =>
  values.map((value) => (value !== null && isEdtf(value) ? plainDate(value) : null));
const addresses = (url: string | undefined): string[] => (url !== undefined && isWebAddress(url) ? [url] : []);

function documentLine({ id, title, date, source, url, text }: Article): string {
  const file = oneLine(id.toWellFormed()) || "article";
  return line(articleId(id), "Article", {
    name: [oneLine(title) === "" ? file : title],
    fileName: [file],
    title: [title],
    publishedAt: dates(date),
    publisher: [source],
    sourceUrl: addresses(url),
    bodyText: [text],
  });
}

/** States that are no more have codes of their own there: those of ISO 3166-3. */
const FORMER: Readonly<Record<string, string>> = { SU: "suhh", DD: "dd", CS: "cshh", YU: "yucs" };

function thingLine({ graph, extractions }: KnowledgeGraph, id: string, attributes: NodeAttributes): string {
  const { label, type, aliases, articles, country, wikidata } = attributes;
  const { followTheMoney: schema } = entityType(type);
  const name = oneLine(label.toWellFormed()) || nodeId(id);
  const code = country === undefined ? [] : [FORMER[country] ?? country.toLowerCase()];
  return line(nodeId(id), schema, {
    name: [name],
    alias: aliases,
    ...(schema === "PublicBody" ? { jurisdiction: code } : { country: code }),
    ...(schema === "Address" ? { full: [name] } : {}),
    ...(schema === "Document" ? { fileName: [name], title: [name] } : {}),
    ...(schema === "Event" ? { involved: takingPart("attended"), organizer: takingPart("organized") } : {}),
    wikidataId: [wikidata],
    proof: articles.filter((article) => extractions.has(article)).map(articleId),
  });

  function takingPart(relation: string): string[] {
    const found: string[] = [];
    graph.forEachInEdge(id, (_edge, edge, from) => {
      const told = edge.relation === relation && edge.status === "actual" && !edge.claimed;
      if (told && isLegalEntity(graph.getNodeAttribute(from, "type"))) found.push(nodeId(from));
    });
    return found;
  }
}

function noteLine(knowledge: KnowledgeGraph, id: string, { label, articles }: NodeAttributes): string {
  const { graph, extractions } = knowledge;
  const place = lookupOf(knowledge).statement(id);
  const about: string[] = [];
  graph.forEachOutEdge(id, (_edge, { relation }, _from, to) => void (relation === "about" && about.push(nodeId(to))));
  return line(nodeId(id), entityType("Statement").followTheMoney, {
    name: [label],
    description: [place ? wordsOf(place) : label],
    entity: about,
    publisher: [place?.extraction.article.source],
    sourceUrl: addresses(place?.extraction.article.url),
    proof: articles.filter((article) => extractions.has(article)).map(articleId),
  });
}

function linkLine(knowledge: KnowledgeGraph, id: string, source: string, target: string, attributes: EdgeAttributes): string {
  const { graph } = knowledge;
  const { relation, status, claimed, predicate, evidence, earliest, latest } = attributes;
  const citations = [...cited(knowledge, evidence)];
  const titles = citations.flatMap(({ evidence: { title } }) => title ?? []);
  const [subject, object] = [graph.getNodeAttribute(source, "type"), graph.getNodeAttribute(target, "type")];
  const schema = linkSchema(attributes, subject, object, titles);
  const { ends, interest } = LINKS[schema];
  const [from, to] = ends;
  // Of a tie that has no name the verb is the name.
  const told = schema === "UnknownLink" && relation !== "interactsWith" ? relationOf(relation).label : predicate;
  return line(`${schema.toLowerCase()}.${hash(id)}`, schema, {
    [from]: [nodeId(source)],
    [to]: [nodeId(target)],
    ...(interest ? { role: titles.length > 0 ? titles : [told], status: [claimed ? `${status}, claimed` : status] } : {}),
    ...(schema === "Family" || schema === "Associate" ? { relationship: titles.length > 0 ? titles : [predicate] } : {}),
    startDate: dates(earliest),
    endDate: dates(latest),
    summary: citations.map(({ sentence }) => sentence),
    publisher: citations.map(({ article }) => article.source),
    sourceUrl: citations.flatMap(({ article }) => addresses(article.url)),
    recordId: [id],
  });
}

import type { Article } from "../../article/article.ts";
import { isEdtf } from "../../article/edtf.ts";
import { oneLine } from "../../article/one-line.ts";
import type { EdgeAttributes, Evidence, KnowledgeGraph, NodeAttributes } from "../../graph/knowledge-graph.ts";
import { lookupOf } from "../../graph/reading/lookup.ts";
import { wordsOf } from "../../graph/reading/words.ts";
import { RELATIONS, type Relation } from "../../schema/relations.ts";
import { type Citation, cited } from "../cited.ts";
import { mentionCount } from "../counts.ts";

/** The types that properties have in Neo4j. */
export type PropertyType = "string" | "string[]" | "int" | "double" | "boolean" | "date";
export type PropertyValue = string | number | boolean | readonly string[] | null;
export type Columns = Readonly<Record<string, PropertyType>>;
type Values<C extends Columns> = Readonly<Record<keyof C, PropertyValue>>;

export const ENTITY = {
  name: "string",
  aliases: "string[]",
  mentions: "int",
  firstSeen: "date",
  lastSeen: "date",
  country: "string",
  wikidata: "string",
} as const satisfies Columns;
export const STATEMENT = {
  words: "string",
  kind: "string",
  cue: "string",
  source: "string",
  date: "date",
} as const satisfies Columns;
export const ARTICLE = { title: "string", date: "date", publisher: "string", url: "string" } as const satisfies Columns;
export const EVIDENCE = {
  sentence: "string",
  relation: "string",
  predicate: "string",
  title: "string",
  status: "string",
  claimed: "boolean",
  when: "string",
  confidence: "double",
  start: "int",
  end: "int",
} as const satisfies Columns;
export const RELATION = {
  predicate: "string",
  status: "string",
  claimed: "boolean",
  weight: "int",
  confidence: "double",
  firstSeen: "date",
  lastSeen: "date",
  earliest: "string",
  latest: "string",
  directed: "boolean",
  sentence: "string",
} as const satisfies Columns;

/** A text on one line; null for an empty one, which is no property at all. */
export const line = (value: string | null | undefined): string | null => oneLine((value ?? "").toWellFormed()) || null;
/** A whole day, which is all that Neo4j's date can be; null for anything else. */
const day = (value: string | null): string | null =>
  value !== null && /^\d{4}-\d\d-\d\d$/u.test(value) && isEdtf(value) ? value : null;

/** The type of a relationship, as Neo4j writes them: "memberOf" is MEMBER_OF. */
export const relationshipType = (relation: Relation): string =>
  relation.replace(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase();

export function entityValues(attributes: NodeAttributes): Values<typeof ENTITY> {
  const { label, aliases, firstDate, lastDate, country, wikidata } = attributes;
  return {
    name: line(label),
    aliases: aliases.flatMap((alias) => line(alias) ?? []),
    mentions: mentionCount(attributes) ?? null,
    firstSeen: day(firstDate),
    lastSeen: day(lastDate),
    country: line(country),
    wikidata: line(wikidata),
  };
}

export function statementValues(knowledge: KnowledgeGraph, id: string, { label }: NodeAttributes): Values<typeof STATEMENT> {
  const place = lookupOf(knowledge).statement(id);
  if (!place) return { words: line(label), kind: null, cue: null, source: null, date: null };
  const { statement, extraction } = place;
  const { text, date } = extraction.article;
  return {
    words: line(wordsOf(place)),
    kind: statement.kind,
    cue: line(statement.cue && text.slice(...statement.cue)),
    source: line(statement.sourceText),
    date: day(date),
  };
}

export const articleValues = ({ title, date, source, url }: Article): Values<typeof ARTICLE> => ({
  title: line(title),
  date: day(date),
  publisher: line(source),
  url: line(url),
});

export function evidenceValues({ evidence, sentence }: Citation): Values<typeof EVIDENCE> {
  const { relation, predicate, title, status, claimedIn, when, confidence, span } = evidence;
  return {
    ...{ sentence: line(sentence), relation: relationshipType(relation), predicate: line(predicate), title: line(title) },
    ...{ status, claimed: claimedIn !== null, when: line(when), confidence, start: span[0], end: span[1] },
  };
}

export function relationValues(knowledge: KnowledgeGraph, attributes: EdgeAttributes): Values<typeof RELATION> {
  const { predicate, status, claimed, weight, confidence, firstDate, lastDate, earliest, latest, evidence } = attributes;
  const [best] = cited(knowledge, evidence);
  return {
    ...{ predicate: line(predicate), status, claimed, weight, confidence, firstSeen: day(firstDate), lastSeen: day(lastDate) },
    ...{ earliest: line(earliest), latest: line(latest) },
    // In Neo4j every relationship leads from one node to another: of one that has no direction it is told.
    ...{ directed: attributes.undirected ? false : null, sentence: line(best?.sentence) },
  };
}

/** The label by which a node is found: that of entities of all types, or of statements. */
export const kindOf = ({ type }: Pick<NodeAttributes, "type">): "Entity" | "Statement" =>
  type === "Statement" ? "Statement" : "Entity";

/** The relations that a graph has, each with its edges. */
export function edgesByRelation({ graph }: KnowledgeGraph): ReadonlyMap<Relation, readonly string[]> {
  const edges = new Map<Relation, string[]>(RELATIONS.map(({ id }) => [id, []]));
  graph.forEachEdge((id, { relation }) => void edges.get(relation)?.push(id));
  return new Map([...edges].filter(([, ids]) => ids.length > 0));
}

/** All evidence, each piece once; with its sentence see `allCitations`. */
export function* allEvidence({ graph, evidence, extractions }: KnowledgeGraph): Generator<Evidence> {
  for (const { attributes } of graph.edgeEntries()) {
    for (const id of attributes.evidence) {
      const item = evidence.get(id);
      if (item && extractions.has(item.article)) yield item;
    }
  }
}

/** All evidence with its sentence: each piece once. */
export function* allCitations(knowledge: KnowledgeGraph): Generator<Citation> {
  for (const { attributes } of knowledge.graph.edgeEntries()) yield* cited(knowledge, attributes.evidence);
}

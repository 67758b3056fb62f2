import { MultiDirectedGraph } from "graphology";
import type { Assertion, Extraction, Statement } from "../article/extraction.ts";
import { hash } from "../article/hash.ts";
import { hull, textOf } from "../article/span.ts";
import { type Resolution, resolve } from "../resolve/resolve.ts";
import { relation as relationOf } from "../schema/relations.ts";
import { STATUSES, type Status } from "../schema/status.ts";
import type { EdgeAttributes, Evidence, KnowledgeGraph, NodeAttributes } from "./knowledge-graph.ts";

const LABEL_LENGTH = 80;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const earlier = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b));
const later = (a: string | null, b: string | null): string | null => (a && b ? (a > b ? a : b) : (a ?? b));

/** The node id of a statement: the same for the same article text on every machine. */
export function statementNode(articleId: string, statement: Statement): string {
  return `statement/${hash(JSON.stringify([articleId, statement.spans, statement.sourceSpan]))}`;
}

/**
 * Builds the graph of a collection: one node an entity or statement, one edge a subject, relation and object,
 * each edge a fold over the distinct assertions behind it. The order of the articles does not matter.
 */
export function buildGraph(extractions: Iterable<Extraction>, engineVersion: string): KnowledgeGraph {
  const byArticle = distinctArticles(extractions);
  const sorted = [...byArticle.values()].sort((a, b) => byText(a.article.id, b.article.id));
  const resolution = resolve(sorted);
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const evidence = new Map<string, Evidence>();

  addEntities(graph, resolution, byArticle);
  for (const extraction of sorted) {
    const nodeOf = addStatements(graph, resolution, extraction);
    for (const assertion of extraction.assertions) {
      const item = evidenceOf(extraction, assertion, nodeOf, engineVersion);
      if (item) evidence.set(item.id, item);
    }
  }
  addEdges(graph, evidence, byArticle);
  return { graph, evidence, extractions: byArticle, resolution };
}

/**
 * The articles by id. The same text under the same id is one article; different texts under one id (files of one name
 * in two folders) each get a hash of their text added, whichever comes first.
 */
function distinctArticles(extractions: Iterable<Extraction>): Map<string, Extraction> {
  const byId = new Map<string, Map<string, Extraction>>();
  for (const extraction of extractions) {
    const { id, text } = extraction.article;
    const texts = byId.get(id) ?? new Map<string, Extraction>();
    texts.set(hash(text), extraction);
    byId.set(id, texts);
  }
  const distinct = new Map<string, Extraction>();
  for (const [id, texts] of byId) {
    for (const [key, extraction] of texts) {
      const unique = texts.size === 1 ? id : `${id}~${key}`;
      distinct.set(unique, unique === id ? extraction : { ...extraction, article: { ...extraction.article, id: unique } });
    }
  }
  return distinct;
}

function addEntities(
  graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>,
  resolution: Resolution,
  extractions: ReadonlyMap<string, Extraction>,
): void {
  const mentions = new Map<string, number>();
  for (const { article, mentions: list } of extractions.values()) {
    for (const { entity } of list) {
      const id = resolution.idOf(article.id, entity);
      if (id) mentions.set(id, (mentions.get(id) ?? 0) + 1);
    }
  }
  for (const { id, type, name, aliases, members, country } of resolution.entities) {
    const articles = [...new Set(members.map((member) => member.article))].sort(byText);
    let firstDate: string | null = null;
    let lastDate: string | null = null;
    for (const article of articles) {
      const date = extractions.get(article)?.article.date ?? null;
      firstDate = earlier(firstDate, date);
      lastDate = later(lastDate, date);
    }
    graph.addNode(id, {
      label: name,
      type,
      mentions: mentions.get(id) ?? 0,
      articles,
      aliases,
      firstDate,
      lastDate,
      ...(country === undefined ? {} : { country }),
    });
  }
}

/** Adds an article's statements as nodes; gives the way from its local ids to nodes. */
function addStatements(
  graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>,
  resolution: Resolution,
  { article, statements }: Extraction,
): (id: string) => string | undefined {
  const nodes = new Map<string, string>();
  for (const statement of statements) {
    const id = statementNode(article.id, statement);
    nodes.set(statement.id, id);
    if (graph.hasNode(id)) continue;
    const content = textOf(article.text, hull(statement.spans)).replace(/\s+/gu, " ").trim();
    graph.addNode(id, {
      label: content.length > LABEL_LENGTH ? `${content.slice(0, LABEL_LENGTH - 1).trimEnd()}…` : content,
      type: "Statement",
      mentions: 1,
      articles: [article.id],
      aliases: [],
      firstDate: article.date,
      lastDate: article.date,
    });
  }
  return (id) => nodes.get(id) ?? resolution.idOf(article.id, id);
}

function evidenceOf(
  { article }: Extraction,
  assertion: Assertion,
  nodeOf: (id: string) => string | undefined,
  engineVersion: string,
): Evidence | null {
  let subject = nodeOf(assertion.subject);
  let object = nodeOf(assertion.object);
  if (subject === undefined || object === undefined || subject === object) return null;
  const { relation, predicate, title, status, claimedIn, when, confidence, evidence: span } = assertion;
  // A symmetric relation has one direction only, so that its evidence gathers on one edge.
  if (relationOf(relation).symmetric && subject.split("/", 1)[0] === object.split("/", 1)[0] && object < subject) {
    [subject, object] = [object, subject];
  }
  const id = hash(
    JSON.stringify([engineVersion, article.id, hash(article.text), span, relation, status, assertion.subject, assertion.object]),
  );
  return {
    id,
    subject,
    object,
    relation,
    predicate,
    ...(title === undefined ? {} : { title }),
    status,
    claimedIn: claimedIn === null ? null : (nodeOf(claimedIn) ?? null),
    when,
    confidence,
    article: article.id,
    span,
  };
}

/** The status that most of the evidence has; ties go to the surer one. */
function mainStatus(evidence: readonly Evidence[]): Status {
  let best: Status = "actual";
  let most = 0;
  for (const { id } of STATUSES) {
    const count = evidence.filter((item) => item.status === id).length;
    if (count > most) [best, most] = [id, count];
  }
  return best;
}

function addEdges(
  graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>,
  evidence: ReadonlyMap<string, Evidence>,
  extractions: ReadonlyMap<string, Extraction>,
): void {
  const groups = new Map<string, Evidence[]>();
  for (const item of evidence.values()) {
    const key = `${item.subject} ${item.relation} ${item.object}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  for (const key of [...groups.keys()].sort(byText)) {
    const group = (groups.get(key) as Evidence[]).sort((a, b) => b.confidence - a.confidence || byText(a.id, b.id));
    const [best] = group as [Evidence];
    let firstDate: string | null = null;
    let lastDate: string | null = null;
    for (const item of group) {
      const date = extractions.get(item.article)?.article.date ?? null;
      firstDate = earlier(firstDate, date);
      lastDate = later(lastDate, date);
    }
    graph.addDirectedEdgeWithKey(key, best.subject, best.object, {
      relation: best.relation,
      weight: group.length,
      status: mainStatus(group),
      claimed: group.every((item) => item.claimedIn !== null),
      confidence: best.confidence,
      firstDate,
      lastDate,
      evidence: group.map((item) => item.id),
    });
  }
}

import { MultiDirectedGraph } from "graphology";
import { distinctArticles, identityOf } from "../article/distinct.ts";
import { edtfEnds, firstBegun, lastEnded } from "../article/edtf.ts";
import type { Assertion, Extraction } from "../article/extraction.ts";
import { hash } from "../article/hash.ts";
import { isOfEdge, type Judgement } from "../article/judgement.ts";
import { oneLine } from "../article/one-line.ts";
import { byText } from "../article/order.ts";
import { hull, textOf } from "../article/span.ts";
import { type JudgedResolution, type Resolution, resolve } from "../resolve/resolve.ts";
import { fitsSignature, type Relation, relation as relationOf } from "../schema/relations.ts";
import { STATUSES, type Status } from "../schema/status.ts";
import type { EdgeAttributes, Evidence, KnowledgeGraph, NodeAttributes, RedthreadGraph } from "./knowledge-graph.ts";
import { statementNodes } from "./statement-nodes.ts";

const LABEL_LENGTH = 80;
const earlier = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b));
const later = (a: string | null, b: string | null): string | null => (a && b ? (a > b ? a : b) : (a ?? b));

/**
 * Builds the graph of a collection: one node an entity or statement, one edge a subject, relation and object,
 * each edge a fold over the distinct assertions behind it. Neither the order of the articles nor how often one comes
 * matters. `engine` is the id and version of the engine that read what names none itself; `judgements` are what a person
 * says of it, which always wins.
 */
export function buildGraph(
  extractions: Iterable<Extraction>,
  engine: string,
  judgements: readonly Judgement[] = [],
): KnowledgeGraph {
  const byArticle = distinctArticles(extractions);
  const resolution = resolve(byArticle.values(), judgements);
  const edgeSays = edgeJudgements(judgements, resolution);
  const graph: RedthreadGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const evidence = new Map<string, Evidence>();

  addEntities(graph, resolution, byArticle);
  for (const extraction of byArticle.values()) {
    const nodeOf = addStatements(graph, resolution, extraction);
    const { id, text } = identityOf(extraction.article);
    const key = [extraction.engine ?? engine, id, text];
    for (const assertion of extraction.assertions) {
      const item = evidenceOf(extraction.article.id, key, assertion, nodeOf, graph);
      if (item && edgeSays.get(edgeKey(item)) !== "reject") evidence.set(item.id, item);
    }
  }
  addEdges(graph, evidence, byArticle);
  for (const [key, says] of edgeSays)
    if (says === "confirm" && graph.hasEdge(key)) graph.mergeEdgeAttributes(key, { confirmed: true });
  return { graph, evidence, extractions: byArticle, resolution };
}

const edgeKey = ({ subject, relation, object }: Pick<Evidence, "subject" | "relation" | "object">): string =>
  `${subject} ${relation} ${object}`;

/** What a person says of edges, by their keys; the later judgement stands. Relations without direction are told of both ways. */
function edgeJudgements(
  judgements: readonly Judgement[],
  { meant }: JudgedResolution,
): ReadonlyMap<string, "reject" | "confirm"> {
  const says = new Map<string, "reject" | "confirm">();
  for (const judgement of judgements) {
    if (!isOfEdge(judgement)) continue;
    const [subject, object] = [meant(judgement.subject), meant(judgement.object)];
    if (subject === null || object === null) continue;
    const { relation } = judgement;
    says.set(edgeKey({ subject, relation, object }), judgement.do);
    if (relationOf(relation).symmetric) says.set(edgeKey({ subject: object, relation, object: subject }), judgement.do);
  }
  return says;
}

function addEntities(graph: RedthreadGraph, resolution: Resolution, extractions: ReadonlyMap<string, Extraction>): void {
  const mentions = new Map<string, number>();
  for (const { article, mentions: list } of extractions.values()) {
    for (const { entity } of list) {
      const id = resolution.idOf(article.id, entity);
      if (id) mentions.set(id, (mentions.get(id) ?? 0) + 1);
    }
  }
  for (const { id, type, label, aliases, members, country, wikidata } of resolution.entities) {
    const articles = [...new Set(members.map((member) => member.article))].sort(byText);
    let firstDate: string | null = null;
    let lastDate: string | null = null;
    for (const article of articles) {
      const date = extractions.get(article)?.article.date ?? null;
      firstDate = earlier(firstDate, date);
      lastDate = later(lastDate, date);
    }
    graph.addNode(id, {
      label,
      type,
      mentions: mentions.get(id) ?? 0,
      articles,
      aliases,
      firstDate,
      lastDate,
      ...(country === undefined ? {} : { country }),
      ...(wikidata === undefined ? {} : { wikidata }),
    });
  }
}

/** Adds an article's statements as nodes; gives the way from its local ids to nodes. */
function addStatements(
  graph: RedthreadGraph,
  resolution: Resolution,
  { article, statements }: Extraction,
): (id: string) => string | undefined {
  const nodes = new Map<string, string>();
  const nodeId = statementNodes(article);
  for (const statement of statements) {
    const id = nodeId(statement);
    nodes.set(statement.id, id);
    if (graph.hasNode(id)) continue;
    const content = oneLine(textOf(article.text, hull(statement.spans)));
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
  article: string,
  key: readonly string[],
  assertion: Assertion,
  nodeOf: (id: string) => string | undefined,
  graph: RedthreadGraph,
): Evidence | null {
  const from = nodeOf(assertion.subject);
  const to = nodeOf(assertion.object);
  if (from === undefined || to === undefined || from === to) return null;
  const { relation, predicate, title, status, claimedIn, when, confidence, evidence: span } = assertion;
  const [subject, object] = directed(graph, relation, from, to);
  const id = hash(JSON.stringify([...key, span, relation, status, assertion.subject, assertion.object]));
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
    article,
    span,
  };
}

/** The ends of an edge. A relation without direction goes from the smaller id, so that its evidence gathers on one edge. */
function directed(graph: RedthreadGraph, relation: Relation, from: string, to: string): readonly [string, string] {
  if (!relationOf(relation).symmetric || from < to) return [from, to];
  const [a, b] = [graph.getNodeAttribute(from, "type"), graph.getNodeAttribute(to, "type")];
  // Not all pairs of types can be turned round: one agrees to a law, a law agrees to nobody.
  return fitsSignature(relation, b, a) || !fitsSignature(relation, a, b) ? [to, from] : [from, to];
}

/** The status that most of the evidence has; ties go to the surer one. */
function mainStatus(evidence: readonly [Evidence, ...Evidence[]]): Status {
  if (evidence.length === 1) return evidence[0].status;
  let best: Status = "actual";
  let most = 0;
  for (const { id } of STATUSES) {
    const count = evidence.filter((item) => item.status === id).length;
    if (count > most) [best, most] = [id, count];
  }
  return best;
}

/** The predicate that most of the evidence has; ties go to the one that comes first. */
function mainPredicate(evidence: readonly Evidence[]): string {
  const counts = new Map<string, number>();
  for (const { predicate } of evidence) counts.set(predicate, (counts.get(predicate) ?? 0) + 1);
  let best = "";
  let most = 0;
  for (const [predicate, count] of counts) if (count > most) [best, most] = [predicate, count];
  return best;
}

/** The evidence of an edge, what bears out its status first: what is quoted for the edge must say what the edge says. */
function bestFirst(evidence: readonly Evidence[], status: Status): readonly Evidence[] {
  if (evidence.length === 1) return evidence;
  const rank = (item: Evidence): number => (item.status === status ? 0 : 2) + (item.claimedIn === null ? 0 : 1);
  return evidence.toSorted((a, b) => rank(a) - rank(b) || b.confidence - a.confidence || byText(a.id, b.id));
}

function addEdges(
  graph: RedthreadGraph,
  evidence: ReadonlyMap<string, Evidence>,
  extractions: ReadonlyMap<string, Extraction>,
): void {
  const groups = new Map<string, [Evidence, ...Evidence[]]>();
  for (const item of evidence.values()) {
    const key = edgeKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  for (const key of [...groups.keys()].sort(byText)) {
    const found = groups.get(key) as [Evidence, ...Evidence[]];
    const status = mainStatus(found);
    const group = bestFirst(found, status);
    const [best] = group as [Evidence];
    let firstDate: string | null = null;
    let lastDate: string | null = null;
    let earliest: string | null = null;
    let latest: string | null = null;
    for (const item of group) {
      const date = extractions.get(item.article)?.article.date ?? null;
      firstDate = earlier(firstDate, date);
      lastDate = later(lastDate, date);
      if (item.when === null || item.status !== status) continue;
      const [from, to] = edtfEnds(item.when);
      earliest = firstBegun(earliest, from);
      latest = lastEnded(latest, to);
    }
    graph.addDirectedEdgeWithKey(key, best.subject, best.object, {
      relation: best.relation,
      weight: group.length,
      status,
      predicate: mainPredicate(group),
      claimed: group.every((item) => item.claimedIn !== null),
      confidence: group.reduce((most, item) => Math.max(most, item.confidence), 0),
      firstDate,
      lastDate,
      earliest,
      latest,
      evidence: group.map((item) => item.id),
    });
  }
}

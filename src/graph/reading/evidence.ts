import type { Article } from "../../article/article.ts";
import type { Statement } from "../../article/extraction.ts";
import { oneLine } from "../../article/one-line.ts";
import { byText } from "../../article/order.ts";
import { sentenceOf } from "../../article/sentence-of.ts";
import { contains, hull, overlap, type Span, trim } from "../../article/span.ts";
import { wordSet } from "../../article/word-set.ts";
import type { Relation } from "../../schema/relations.ts";
import type { Status } from "../../schema/status.ts";
import type { Evidence, KnowledgeGraph } from "../knowledge-graph.ts";
import { cueOf } from "./cue.ts";
import { type Lookup, lookupOf } from "./lookup.ts";
import type { Mark } from "./segments.ts";

/** What a marked stretch of a sentence is to the relation that it proves. */
export type Role = "subject" | "object" | "evidence" | "cue";

/** One thing that a sentence says, as a line above it. */
export interface Caption {
  readonly key: string;
  readonly relation: Relation;
  /** Node ids. */
  readonly subject: string;
  readonly object: string;
  /** Folded speech: the speaker about the object. */
  readonly speech: boolean;
  /** The article's own words for how a statement is made ("denied"); null for what is no speech, or has none. */
  readonly cue: string | null;
  readonly title: string | null;
  readonly when: string | null;
  readonly status: Status;
  /** Who claims it, where it stands inside a statement. */
  readonly claimedBy: string | null;
}

/** A sentence of an article with all that it proves about the selection. */
export interface EvidenceCard {
  readonly key: string;
  readonly article: Article;
  readonly sentence: Span;
  readonly captions: readonly Caption[];
  readonly marks: readonly Mark<Role>[];
}

interface Row {
  readonly article: Article;
  readonly sentence: Span;
  readonly caption: Caption;
  readonly marks: readonly Mark<Role>[];
}

/** Which evidence is shown; null for all. */
type EvidenceTest = ((item: Evidence) => boolean) | null;

/** The sentences behind edges of the knowledge graph, in the order of date, article and text. */
export function evidenceCards(
  knowledge: KnowledgeGraph,
  edges: readonly string[],
  test: EvidenceTest = null,
): readonly EvidenceCard[] {
  const rows = rowsOf(knowledge, edges, test);
  const cards = new Map<string, { article: Article; sentence: Span; captions: Map<string, Caption>; marks: Mark<Role>[] }>();
  for (const { article, sentence, caption, marks } of rows) {
    const key = `${article.id} ${sentence[0]} ${sentence[1]}`;
    const card = cards.get(key) ?? { article, sentence, captions: new Map<string, Caption>(), marks: [] as Mark<Role>[] };
    card.captions.set(caption.key, caption);
    card.marks.push(...marks);
    cards.set(key, card);
  }
  return [...cards]
    .map(([key, { captions, ...card }]) => ({ key, captions: [...captions.values()], ...card }))
    .sort(
      (a, b) =>
        byText(a.article.date ?? "9999", b.article.date ?? "9999") ||
        byText(a.article.id, b.article.id) ||
        a.sentence[0] - b.sentence[0],
    );
}

function rowsOf(knowledge: KnowledgeGraph, edges: readonly string[], test: EvidenceTest): readonly Row[] {
  const { graph, evidence } = knowledge;
  const lookup = lookupOf(knowledge);
  const spokenOf = new Set<string>();
  for (const id of edges)
    if (graph.hasEdge(id) && graph.getEdgeAttribute(id, "relation") === "about") spokenOf.add(graph.source(id));
  const rows: Row[] = [];
  for (const id of edges) {
    if (!graph.hasEdge(id)) continue;
    const { relation, evidence: ids } = graph.getEdgeAttributes(id);
    // A speaker's line to what is spoken about is told once, by its second half.
    if (relation === "said" && spokenOf.has(graph.target(id))) continue;
    for (const key of ids) {
      const item = evidence.get(key);
      if (!item || (test && !test(item))) continue;
      const row =
        relation === "said" || relation === "about" ? speechRow(knowledge, lookup, item) : factRow(knowledge, lookup, item);
      if (row) rows.push(row);
    }
  }
  return rows;
}

function factRow(knowledge: KnowledgeGraph, lookup: Lookup, item: Evidence): Row | null {
  const extraction = knowledge.extractions.get(item.article);
  if (!extraction) return null;
  const sentence = trim(extraction.article.text, sentenceOf(extraction, item.span));
  return {
    article: extraction.article,
    sentence,
    caption: {
      key: `${item.subject} ${item.relation} ${item.object} ${item.status}`,
      relation: item.relation,
      subject: item.subject,
      object: item.object,
      speech: false,
      cue: null,
      title: item.title ?? null,
      when: item.when,
      status: item.status,
      claimedBy: item.claimedIn === null ? null : speakerName(knowledge, lookup, item.claimedIn),
    },
    marks: [
      { start: item.span[0], end: item.span[1], value: "evidence" },
      ...marksOf(lookup, item.article, item.subject, item.span, sentence, "subject"),
      ...marksOf(lookup, item.article, item.object, item.span, sentence, "object"),
    ],
  };
}

function speechRow(knowledge: KnowledgeGraph, lookup: Lookup, item: Evidence): Row | null {
  const node = item.relation === "said" ? item.object : item.subject;
  const place = lookup.statement(node);
  if (!place) return null;
  const { extraction, statement, speaker } = place;
  const whole = hull([statement.evidence, ...statement.spans]);
  const sentence = trim(extraction.article.text, sentenceOf(extraction, whole));
  const about = item.relation === "about";
  const cue = cueOf(extraction.article, statement);
  return {
    article: extraction.article,
    sentence,
    caption: {
      key: `${speaker ?? node} ${item.relation} ${item.object} ${item.status} ${cue?.text ?? ""}`,
      relation: item.relation,
      subject: about && speaker !== null ? speaker : item.subject,
      object: item.object,
      speech: about && speaker !== null,
      cue: cue?.text ?? null,
      title: null,
      when: item.when,
      status: item.status,
      claimedBy: item.claimedIn === null ? null : speakerName(knowledge, lookup, item.claimedIn),
    },
    marks: [
      ...statement.spans.map(([start, end]): Mark<Role> => ({ start, end, value: "evidence" })),
      ...(statement.sourceSpan
        ? [{ start: statement.sourceSpan[0], end: statement.sourceSpan[1], value: "subject" } as const]
        : []),
      ...(cue ? [{ start: cue.span[0], end: cue.span[1], value: "cue" } as const] : []),
      ...(about ? marksOf(lookup, item.article, item.object, item.span, sentence, "object") : []),
    ],
  };
}

/** The mentions of a node to be marked: those in the evidence, else those in the sentence. */
function marksOf(lookup: Lookup, article: string, node: string, span: Span, sentence: Span, value: Role): readonly Mark<Role>[] {
  const own = lookup.mentions(article).filter((mention) => mention.node === node);
  const inside = own.filter(({ start, end }) => contains(span, [start, end]));
  const near = inside.length > 0 ? inside : own.filter(({ start, end }) => overlap(sentence, [start, end]) > 0);
  return near.map(({ start, end }) => ({ start, end, value }));
}

/** Who says a statement: the entity's name, else the article's own words, else "a source". */
function speakerName({ graph }: KnowledgeGraph, lookup: Lookup, node: string): string {
  const place = lookup.statement(node);
  if (place?.speaker && graph.hasNode(place.speaker)) return graph.getNodeAttribute(place.speaker, "label");
  return (place && unnamedSource(place.statement)) ?? "a source";
}

const PRONOUNS = wordSet("he she it they we you i who which that this these those one him her them his hers its their theirs");

/** The article's own words for a source that is no entity; null where they are a pronoun, which tells nothing by itself. */
export function unnamedSource({ sourceText }: Pick<Statement, "sourceText">): string | null {
  const words = oneLine(sourceText ?? "");
  return words === "" || PRONOUNS.has(words.toLowerCase()) ? null : words;
}

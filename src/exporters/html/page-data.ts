import { bidiIsolated } from "../../article/bidi.ts";
import { textOf } from "../../article/span.ts";
import { drawnGraph } from "../../graph/drawn.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { layout, layoutInput } from "../../graph/layout.ts";
import { pictureOf } from "../../graph/picture.ts";
import { type EvidenceCard, evidenceCards } from "../../graph/reading/evidence.ts";
import { segments } from "../../graph/reading/segments.ts";
import { sentenceText } from "../../graph/reading/sentence-parts.ts";
import { NODE_TYPES } from "../../schema/node-types.ts";
import { STATUSES } from "../../schema/status.ts";
import type { ExportContext } from "../exporter.ts";

/** What the page's script reads: arrays, for the page holds many of them. */
export interface PageData {
  readonly title: string;
  /** `[id, plural, colour, icon]` of the types that are there. */
  readonly types: readonly (readonly [string, string, string, string])[];
  /** `[name, type (index), x, y, radius, aliases, label in the picture]`, the most important first. */
  readonly nodes: readonly (readonly [string, number, number, number, number, readonly string[], string])[];
  /** How many entities are left out because no line leads to them. */
  readonly apart: number;
  /** `[title, source, date, url]`; an absent part is "". */
  readonly articles: readonly (readonly [string, string, string, string])[];
  /** `[source, target (indices), weight, uncertain, cards]`, one after the other: they hold every sentence. */
  readonly lines: Iterable<readonly [number, number, number, 0 | 1, readonly PageCard[]]>;
}

/** `[article (index), captions, pieces]`, a piece `[text, role]` with "" for an unmarked one. */
type PageCard = readonly [number, readonly string[], readonly (readonly [string, string])[]];

const round = (value: number): number => Math.round(value * 100) / 100;

/** The picture of a graph with the sentences behind each line. */
export function pageData(
  knowledge: KnowledgeGraph,
  { title, positions, folded = true, isolated = false }: ExportContext,
): PageData {
  const statements = folded ? "folded" : "nodes";
  const drawn = drawnGraph(knowledge, {}, { statements, hideIsolated: !isolated });
  const apart = isolated ? 0 : drawnGraph(knowledge, {}, { statements, hideIsolated: false }).order - drawn.order;
  const missing = drawn.nodes().some((id) => !Object.hasOwn(positions, id));
  const picture = pictureOf(knowledge, drawn, missing ? { ...layout(layoutInput(drawn)), ...positions } : positions);
  const types = NODE_TYPES.filter(({ id }) => drawn.someNode((_node, { type }) => type === id));
  const ordered = [...picture.nodes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const index = new Map(ordered.map(({ id }, i) => [id, i]));
  const articles = [...knowledge.extractions.values()].map(({ article }) => article);
  const articleIndex = new Map(articles.map(({ id }, i) => [id, i]));
  const lines = function* (): Generator<readonly [number, number, number, 0 | 1, readonly PageCard[]]> {
    for (const { id, source, target, weight, uncertain } of picture.lines) {
      const cards = evidenceCards(knowledge, drawn.getEdgeAttribute(id, "edges"));
      const written = cards.map((card) => pageCard(knowledge, card, articleIndex.get(card.article.id) ?? -1));
      yield [index.get(source) ?? -1, index.get(target) ?? -1, weight, uncertain ? 1 : 0, written];
    }
  };
  return {
    title,
    types: types.map(({ id, plural, colour, icon }) => [id, plural, colour, icon]),
    nodes: ordered.map(({ id, label: short, x, y, size }) => {
      const { label, type, aliases } = drawn.getNodeAttributes(id);
      const kind = types.findIndex((known) => known.id === type);
      return [bidiIsolated(label), kind, round(x), round(y), round(size), aliases.map(bidiIsolated), short];
    }),
    apart,
    articles: articles.map(({ title: name, source, date, url }) => [
      bidiIsolated(name),
      bidiIsolated(source ?? ""),
      date ?? "",
      url ?? "",
    ]),
    lines: lines(),
  };
}

function pageCard(knowledge: KnowledgeGraph, { article, sentence, captions, marks }: EvidenceCard, at: number): PageCard {
  const told = captions.map((caption) => {
    const status =
      caption.status === "actual" ? "" : ` (${STATUSES.find(({ id }) => id === caption.status)?.label.toLowerCase()})`;
    const title = caption.title === null ? "" : ` as ${bidiIsolated(caption.title)}`;
    const claim = caption.claimedBy === null || caption.speech ? "" : ` (says ${bidiIsolated(caption.claimedBy)})`;
    return `${sentenceText(knowledge, caption)}${title}${status}${claim}`;
  });
  const pieces = segments(sentence, marks).map(({ start, end, values }) => {
    const role = (["subject", "object", "cue", "evidence"] as const).find((value) => values.includes(value)) ?? "";
    return [textOf(article.text, [start, end]), role] as const;
  });
  return [at, told, pieces];
}

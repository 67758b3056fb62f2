import { oneLine } from "../article/one-line.ts";
import { byText } from "../article/order.ts";
import { sentenceOf } from "../article/sentence-of.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { cueOf } from "./reading/cue.ts";
import { lookupOf, type StatementPlace } from "./reading/lookup.ts";

/** A statement in words: who said what about whom, where and when. */
export interface Said {
  /** The node of the statement. */
  readonly statement: string;
  /** The node of the speaker; null where the article names nobody. */
  readonly speaker: string | null;
  /** As the graph calls the speaker, else as the article does. */
  readonly who: string | null;
  /** The article's words: "said", "did not deny". */
  readonly cue: string | null;
  readonly what: string;
  /** The nodes that it is about. */
  readonly about: readonly string[];
  readonly article: string;
  readonly title: string;
  readonly date: string | null;
  readonly source: string | null;
  /** The sentence of the article. */
  readonly sentence: string;
}

/** Which statements are wanted: of a speaker, about a thing, or both. */
export interface SaidQuery {
  readonly speaker?: string;
  readonly about?: string;
}

/** The statements of a speaker, about a thing, or of the one about the other, in the order of date, article and text. */
export function said(knowledge: KnowledgeGraph, { speaker, about }: SaidQuery): readonly Said[] {
  const { graph } = knowledge;
  const lookup = lookupOf(knowledge);
  const found = new Set<string>();
  if (speaker !== undefined && graph.hasNode(speaker))
    graph.forEachOutEdge(speaker, (_edge, { relation }, _from, to) => void (relation === "said" && found.add(to)));
  if (about !== undefined && graph.hasNode(about)) {
    const spoken = new Set<string>();
    graph.forEachInEdge(about, (_edge, { relation }, from) => void (relation === "about" && spoken.add(from)));
    if (speaker === undefined) for (const id of spoken) found.add(id);
    else for (const id of found) if (!spoken.has(id)) found.delete(id);
  }
  return [...found]
    .flatMap((id) => {
      const place = lookup.statement(id);
      return place ? [{ place, told: tellOf(knowledge, id, place) }] : [];
    })
    .sort(
      (a, b) =>
        byText(a.told.date ?? "9999", b.told.date ?? "9999") ||
        byText(a.told.article, b.told.article) ||
        (a.place.statement.spans[0]?.[0] ?? 0) - (b.place.statement.spans[0]?.[0] ?? 0),
    )
    .map(({ told }) => told);
}

function tellOf({ graph }: KnowledgeGraph, id: string, { extraction, statement, speaker }: StatementPlace): Said {
  const { article } = extraction;
  const known = speaker !== null && graph.hasNode(speaker) ? speaker : null;
  const about = graph.filterOutNeighbors(id, (node) =>
    graph.someDirectedEdge(id, node, (_edge, { relation }) => relation === "about"),
  );
  return {
    statement: id,
    speaker: known,
    who: known ? graph.getNodeAttribute(known, "label") : statement.sourceText && oneLine(statement.sourceText),
    cue: cueOf(article, statement)?.text ?? null,
    what: statement.spans.map((span) => oneLine(article.text.slice(...span))).join(" … "),
    about,
    article: article.id,
    title: oneLine(article.title),
    date: article.date,
    source: article.source,
    sentence: oneLine(article.text.slice(...sentenceOf(extraction, statement.evidence))),
  };
}

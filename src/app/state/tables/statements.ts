import { byText } from "../../../article/order.ts";
import { dayOf } from "../../../graph/filter.ts";
import type { KnowledgeGraph } from "../../../graph/knowledge-graph.ts";
import { cueOf } from "../../../graph/reading/cue.ts";
import { unnamedSource } from "../../../graph/reading/evidence.ts";
import { lookupOf, type StatementPlace } from "../../../graph/reading/lookup.ts";
import { wordsOf } from "../../../graph/reading/words.ts";
import { edgesBehind, type Scene } from "../scene.ts";
import { nameRanks } from "./name-ranks.ts";
import { perScene, type Table, type TableRow } from "./table.ts";

/** A statement whose lines the picture shows; its key is the node. */
export interface StatementRow extends TableRow {
  readonly place: StatementPlace;
  /** Who says it; null where the article names no entity. */
  readonly speaker: string | null;
  /** The entities of the picture that it is about. */
  readonly about: readonly string[];
}

/** The statements whose lines the picture shows, in the order of date, article and text. */
export const statementTable: (knowledge: KnowledgeGraph, scene: Scene) => Table<StatementRow> = perScene((knowledge, scene) => {
  const { graph } = knowledge;
  const ranks = nameRanks(knowledge);
  const name = (id: string): string => graph.getNodeAttribute(id, "label");
  return {
    rows: rowsOf(knowledge, scene),
    columns: [
      {
        id: "who",
        label: "Who",
        kind: "words",
        value: ({ speaker, place: { statement } }) => (speaker === null ? unnamedSource(statement) : name(speaker)),
        // Sources without a name come after those that have one.
        rank: ({ speaker }) => (speaker === null ? ranks.size : (ranks.get(speaker) ?? ranks.size)),
      },
      {
        id: "cue",
        label: "How",
        kind: "words",
        value: ({ place }) => cueOf(place.extraction.article, place.statement)?.text ?? null,
      },
      { id: "words", label: "Words", kind: "words", value: ({ place }) => wordsOf(place) },
      { id: "about", label: "About", kind: "words", value: ({ about }) => about.map(name).join("; ") || null },
      { id: "when", label: "When", kind: "day", value: (row) => dayOfRow(knowledge, row) },
      { id: "article", label: "Article", kind: "words", value: ({ place }) => place.extraction.article.title },
    ],
  };
});

function rowsOf(knowledge: KnowledgeGraph, { drawn }: Scene): readonly StatementRow[] {
  const { graph, extractions } = knowledge;
  const about = new Map<string, string[]>();
  const found = (statement: string): string[] => {
    let list = about.get(statement);
    if (!list) {
      list = [];
      about.set(statement, list);
    }
    return list;
  };
  drawn.forEachNode((id, { type }) => void (type === "Statement" && found(id)));
  for (const edge of edgesBehind(drawn)) {
    const relation = graph.getEdgeAttribute(edge, "relation");
    if (relation === "said") found(graph.target(edge));
    else if (relation === "about") found(graph.source(edge)).push(graph.target(edge));
  }
  const lookup = lookupOf(knowledge);
  const articles = [...extractions.values()].map(({ article }) => article);
  articles.sort((a, b) => byText(a.date ?? "9999", b.date ?? "9999") || byText(a.id, b.id));
  return articles.flatMap(({ id }) =>
    lookup.statements(id).flatMap((place): StatementRow[] => {
      const list = about.get(place.node);
      if (!list) return [];
      // Two statements of one node are one row.
      about.delete(place.node);
      const speaker = place.speaker !== null && graph.hasNode(place.speaker) ? place.speaker : null;
      return [{ key: place.node, picks: { kind: "node", id: place.node }, place, speaker, about: list }];
    }),
  );
}

/** When it was said, as the text or else its article tells. */
function dayOfRow(knowledge: KnowledgeGraph, { key, place }: StatementRow): string | null {
  const { graph, evidence } = knowledge;
  for (const edge of graph.inEdges(key)) {
    const item = evidence.get(graph.getEdgeAttribute(edge, "evidence")[0] ?? "");
    if (item?.relation === "said") return dayOf(knowledge, item);
  }
  return place.extraction.article.date;
}

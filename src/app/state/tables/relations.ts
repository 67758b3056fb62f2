import { evidenceTest } from "../../../graph/filter.ts";
import type { EdgeAttributes, Evidence, KnowledgeGraph } from "../../../graph/knowledge-graph.ts";
import { cueOf, isPlainCue } from "../../../graph/reading/cue.ts";
import { lookupOf } from "../../../graph/reading/lookup.ts";
import { relation as relationOf } from "../../../schema/relations.ts";
import { STATUSES, type Status } from "../../../schema/status.ts";
import { graphFilter, type Scene } from "../scene.ts";
import { nameRanks } from "./name-ranks.ts";
import { perScene, type Table, type TableRow } from "./table.ts";
import { sortedBy } from "./text-order.ts";

/** An edge of the knowledge graph that the picture shows; of folded speech what is spoken about, with the edge that says by whom. */
export interface RelationRow extends TableRow {
  readonly edge: string;
  /** The edge from the speaker to the statement, where speech is folded. */
  readonly said: string | null;
  readonly subject: string;
  readonly object: string;
}

/** What the evidence that passes the filters tells of a row. */
export interface RelationFacts {
  readonly count: number;
  readonly confidence: number;
  readonly first: string | null;
  readonly last: string | null;
  /** How much of it has each status. */
  readonly statuses: ReadonlyMap<Status, number>;
  /** How much of it the articles say themselves to have happened, and how much stands inside a statement. */
  readonly stated: number;
  readonly claimed: number;
}

/** The relation in words, and what makes it plainer: the office of who leads, the article's own word for speech, a verb. */
export interface RelationWords {
  readonly label: string;
  readonly note: string | null;
}

export interface RelationTable extends Table<RelationRow> {
  readonly facts: (row: RelationRow) => RelationFacts;
  readonly words: (row: RelationRow) => RelationWords;
}

/** The edges that the picture shows, by the names of their ends. */
export const relationTable: (knowledge: KnowledgeGraph, scene: Scene) => RelationTable = perScene((knowledge, scene) => {
  const { graph } = knowledge;
  const ranks = nameRanks(knowledge);
  const rank = (id: string): number => ranks.get(id) ?? 0;
  const rows = sortedBy(rowsOf(knowledge, scene), ({ subject, object }) => rank(subject) * ranks.size + rank(object));
  const facts = remembering(factsOf(knowledge, scene));
  const words = (row: RelationRow): RelationWords => wordsOf(knowledge, row);
  const name = (id: string): string => graph.getNodeAttribute(id, "label");
  return {
    rows,
    facts,
    words,
    columns: [
      {
        id: "subject",
        label: "Subject",
        kind: "words",
        value: ({ subject }) => name(subject),
        rank: ({ subject }) => rank(subject),
      },
      { id: "relation", label: "Relation", kind: "words", value: (row) => inWords(words(row)) },
      { id: "object", label: "Object", kind: "words", value: ({ object }) => name(object), rank: ({ object }) => rank(object) },
      { id: "evidence", label: "Evidence", kind: "number", value: (row) => facts(row).count },
      {
        id: "status",
        label: "Status",
        kind: "words",
        value: (row) => statusWords(facts(row)),
        rank: (row) => statusRank(facts(row)),
      },
      { id: "confidence", label: "Confidence", kind: "share", value: (row) => Math.round(100 * facts(row).confidence) / 100 },
      { id: "first", label: "First", kind: "day", value: (row) => facts(row).first },
      { id: "last", label: "Last", kind: "day", value: (row) => facts(row).last },
    ],
  };
});

function rowsOf({ graph }: KnowledgeGraph, { drawn, folded }: Scene): readonly RelationRow[] {
  const rows: RelationRow[] = [];
  drawn.forEachEdge((_id, { edges }, a, b) => {
    const picks = { kind: "line", a, b } as const;
    const speakers = new Map<string, string[]>();
    const add = (edge: string, said: string | null): void =>
      void rows.push({
        key: said === null ? edge : `${said} ${edge}`,
        picks,
        edge,
        said,
        subject: graph.source(said ?? edge),
        object: graph.target(edge),
      });
    if (folded) {
      for (const edge of edges) {
        if (graph.getEdgeAttribute(edge, "relation") !== "said") continue;
        const statement = graph.target(edge);
        speakers.set(statement, [...(speakers.get(statement) ?? []), edge]);
      }
    }
    for (const edge of edges) {
      const relation = graph.getEdgeAttribute(edge, "relation");
      if (!folded || (relation !== "said" && relation !== "about")) add(edge, null);
      else if (relation === "about") for (const said of speakers.get(graph.source(edge)) ?? []) add(edge, said);
    }
  });
  return rows;
}

/** Reads off the evidence that passes what a row tells; of folded speech the weaker of its halves counts. */
function factsOf(knowledge: KnowledgeGraph, { filters }: Scene): (row: RelationRow) => RelationFacts {
  const { graph, evidence, extractions } = knowledge;
  const test = evidenceTest(knowledge, graphFilter(filters));
  const passing = ({ evidence: keys }: EdgeAttributes): readonly Evidence[] =>
    keys.flatMap((key) => {
      const item = evidence.get(key);
      return item && (!test || test(item)) ? [item] : [];
    });
  return ({ edge, said }) => {
    const items = passing(graph.getEdgeAttributes(edge));
    const speech = said === null ? items : passing(graph.getEdgeAttributes(said));
    const surest = (list: readonly Evidence[]): number => list.reduce((most, { confidence }) => Math.max(most, confidence), 0);
    let first: string | null = null;
    let last: string | null = null;
    for (const { article } of items) {
      const date = extractions.get(article)?.article.date ?? null;
      if (date === null) continue;
      if (first === null || date < first) first = date;
      if (last === null || date > last) last = date;
    }
    const statuses = new Map<Status, number>();
    let stated = 0;
    let claimed = 0;
    for (const { status, claimedIn } of speech) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (claimedIn !== null) claimed++;
      else if (status === "actual") stated++;
    }
    return { count: items.length, confidence: Math.min(surest(items), surest(speech)), first, last, statuses, stated, claimed };
  };
}

function wordsOf(knowledge: KnowledgeGraph, { edge, said }: RelationRow): RelationWords {
  const { graph, evidence } = knowledge;
  const { relation, predicate, evidence: keys } = graph.getEdgeAttributes(edge);
  const { label } = relationOf(relation);
  if (relation === "said" || said !== null) {
    const place = lookupOf(knowledge).statement(graph.target(said ?? edge));
    const cue = (place && cueOf(place.extraction.article, place.statement)?.text) ?? null;
    return { label: said === null ? label : "spoke about", note: isPlainCue(cue) ? null : cue };
  }
  if (relation === "interactsWith") return { label, note: predicate };
  return { label, note: evidence.get(keys[0] ?? "")?.title ?? null };
}

const inWords = ({ label, note }: RelationWords): string => (note === null ? label : `${label} (${note})`);

const labelOf = (status: Status): string => STATUSES.find(({ id }) => id === status)?.label ?? status;

/** "Stated", "Stated, Denied", "Claimed": all that the evidence says of whether it is so. */
function statusWords({ statuses, stated, claimed }: RelationFacts): string {
  const told = STATUSES.filter(({ id }) => (id === "actual" ? stated > 0 : statuses.has(id))).map(({ id }) => labelOf(id));
  return [...told, ...(claimed > 0 ? ["Claimed"] : [])].join(", ");
}

/** The surest first: what is stated, then what is planned, possible, denied; what somebody only claims after all of them. */
function statusRank({ statuses, stated, claimed }: RelationFacts): number {
  const pieces = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  const best = STATUSES.findIndex(({ id }) => (id === "actual" ? stated > 0 : statuses.has(id)));
  return claimed === pieces ? STATUSES.length + Math.max(0, best) : best;
}

/** Remembers the answers of a function of rows. */
function remembering<R extends object, T>(answer: (row: R) => T): (row: R) => T {
  const known = new WeakMap<R, T>();
  return (row) => {
    let found = known.get(row);
    if (found === undefined) {
      found = answer(row);
      known.set(row, found);
    }
    return found;
  };
}

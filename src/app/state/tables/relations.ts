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
  readonly edge: EdgeAttributes;
  /** The edge from the speaker to the statement, where speech is folded. */
  readonly said: EdgeAttributes | null;
  readonly subject: string;
  readonly object: string;
  /** The statement that is said, or that is about something. */
  readonly statement: string | null;
}

/** What the evidence of an edge that passes the filters comes to: how much it is, how sure the surest of it, from when to when. */
interface Extent {
  readonly weight: number;
  readonly confidence: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** What the evidence that passes the filters says of whether it is so. */
export interface Certainties {
  /** How much of it has each status. */
  readonly statuses: Readonly<Record<Status, number>>;
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
  readonly certainties: (row: RelationRow) => Certainties;
  readonly words: (row: RelationRow) => RelationWords;
}

/** Which evidence passes the filters; null for all. */
type EvidenceTest = ((item: Evidence) => boolean) | null;

/** The edges that the picture shows, by the names of their ends. */
export const relationTable: (knowledge: KnowledgeGraph, scene: Scene) => RelationTable = perScene((knowledge, scene) => {
  const { graph } = knowledge;
  const ranks = nameRanks(knowledge);
  const rank = (id: string): number => ranks.get(id) ?? 0;
  const rows = sortedBy(rowsOf(knowledge, scene), ({ subject, object }) => rank(subject) * ranks.size + rank(object));
  const test = evidenceTest(knowledge, graphFilter(scene.filters));
  const extent = extentOf(knowledge, test);
  // Folded speech is as sure as the weaker of its halves.
  const sureness = ({ edge, said }: RelationRow): number =>
    Math.min(extent(edge).confidence, said === null ? 1 : extent(said).confidence);
  const certainties = remembered(certaintiesOf(knowledge, test));
  const words = remembered((row: RelationRow) => wordsOf(knowledge, test, row));
  const name = (id: string): string => graph.getNodeAttribute(id, "label");
  return {
    rows,
    certainties,
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
      { id: "evidence", label: "Evidence", kind: "number", value: ({ edge }) => extent(edge).weight },
      {
        id: "status",
        label: "Status",
        kind: "words",
        value: (row) => statusWords(certainties(row)),
        rank: (row) => statusRank(certainties(row)),
      },
      { id: "confidence", label: "Confidence", kind: "share", value: (row) => Math.round(100 * sureness(row)) / 100 },
      { id: "first", label: "First", kind: "day", value: ({ edge }) => extent(edge).firstDate },
      { id: "last", label: "Last", kind: "day", value: ({ edge }) => extent(edge).lastDate },
    ],
  };
});

function rowsOf({ graph }: KnowledgeGraph, { drawn, folded }: Scene): readonly RelationRow[] {
  const rows: RelationRow[] = [];
  drawn.forEachEdge((_id, { edges }, a, b) => {
    const picks = { kind: "line", a, b } as const;
    const speakers = new Map<string, { readonly key: string; readonly said: EdgeAttributes; readonly speaker: string }[]>();
    const abouts: { readonly key: string; readonly edge: EdgeAttributes }[] = [];
    for (const key of edges) {
      const edge = graph.getEdgeAttributes(key);
      const [subject, object] = graph.extremities(key);
      const { relation } = edge;
      const speech = relation === "said" ? object : relation === "about" ? subject : null;
      if (!folded || speech === null) rows.push({ key, picks, edge, said: null, subject, object, statement: speech });
      else if (relation === "about") abouts.push({ key, edge });
      else speakers.set(object, [...(speakers.get(object) ?? []), { key, said: edge, speaker: subject }]);
    }
    for (const { key, edge } of abouts) {
      const [statement, object] = graph.extremities(key);
      for (const { key: saidKey, said, speaker } of speakers.get(statement) ?? [])
        rows.push({ key: `${saidKey} ${key}`, picks, edge, said, subject: speaker, object, statement });
    }
  });
  return rows;
}

/** What the edge itself tells where all of its evidence passes; else what the passing evidence tells. */
function extentOf({ evidence, extractions }: KnowledgeGraph, test: EvidenceTest): (edge: EdgeAttributes) => Extent {
  if (!test) return (edge) => edge;
  return remembered((edge) => {
    let weight = 0;
    let confidence = 0;
    let firstDate: string | null = null;
    let lastDate: string | null = null;
    for (const key of edge.evidence) {
      const item = evidence.get(key);
      if (!item || !test(item)) continue;
      weight++;
      confidence = Math.max(confidence, item.confidence);
      const date = extractions.get(item.article)?.article.date ?? null;
      if (date === null) continue;
      if (firstDate === null || date < firstDate) firstDate = date;
      if (lastDate === null || date > lastDate) lastDate = date;
    }
    return { weight, confidence, firstDate, lastDate };
  });
}

/** Of folded speech it counts how it was said. */
function certaintiesOf({ evidence }: KnowledgeGraph, test: EvidenceTest): (row: RelationRow) => Certainties {
  return ({ edge, said }) => {
    const statuses: Record<Status, number> = { actual: 0, planned: 0, possible: 0, negated: 0 };
    let stated = 0;
    let claimed = 0;
    for (const key of (said ?? edge).evidence) {
      const item = evidence.get(key);
      if (!item || (test && !test(item))) continue;
      statuses[item.status]++;
      if (item.claimedIn !== null) claimed++;
      else if (item.status === "actual") stated++;
    }
    return { statuses, stated, claimed };
  };
}

function wordsOf(knowledge: KnowledgeGraph, test: EvidenceTest, { edge, said, statement }: RelationRow): RelationWords {
  const { relation, predicate, evidence: keys } = edge;
  const { label } = relationOf(relation);
  if (statement !== null && (said !== null || relation === "said")) {
    const place = lookupOf(knowledge).statement(statement);
    const cue = (place && cueOf(place.extraction.article, place.statement)?.text) ?? null;
    return { label: said === null ? label : "spoke about", note: isPlainCue(cue) ? null : cue };
  }
  if (relation === "interactsWith") return { label, note: predicate };
  for (const key of keys) {
    const item = knowledge.evidence.get(key);
    if (item && (!test || test(item))) return { label, note: item.title ?? null };
  }
  return { label, note: null };
}

const inWords = ({ label, note }: RelationWords): string => (note === null ? label : `${label} (${note})`);

/** The statuses that the evidence has, the surest first; "actual" only of what the articles say themselves. */
const statusesOf = ({ statuses, stated }: Certainties): readonly (typeof STATUSES)[number][] =>
  STATUSES.filter(({ id }) => (id === "actual" ? stated : statuses[id]) > 0);

/** "Stated", "Stated, Denied", "Claimed": all that the evidence says of whether it is so. */
function statusWords(told: Certainties): string {
  const labels = statusesOf(told).map(({ label }): string => label);
  return [...labels, ...(told.claimed > 0 ? ["Claimed"] : [])].join(", ");
}

/** The surest first: what is stated, then what is planned, possible, denied; what somebody only claims after all of them. */
function statusRank({ statuses, stated, claimed }: Certainties): number {
  const { actual, planned, possible, negated } = statuses;
  const best = stated > 0 ? 0 : planned > 0 ? 1 : possible > 0 ? 2 : negated > 0 ? 3 : 0;
  return claimed === actual + planned + possible + negated ? 4 + best : best;
}

/** Remembers the answers of a function. */
function remembered<K, T extends object>(answer: (question: K) => T): (question: K) => T {
  const known = new Map<K, T>();
  return (question) => {
    let found = known.get(question);
    if (found === undefined) {
      found = answer(question);
      known.set(question, found);
    }
    return found;
  };
}

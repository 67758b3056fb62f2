import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { cueOf } from "../../graph/reading/cue.ts";
import { lookupOf } from "../../graph/reading/lookup.ts";
import { RELATIONS, type Relation, relation as relationOf } from "../../schema/relations.ts";
import type { Status } from "../../schema/status.ts";

/** A node next to the selected one. */
export interface Neighbour {
  readonly id: string;
  /** How many pieces of evidence join them in this way. */
  readonly weight: number;
}

/** The neighbours by one relation in one direction. */
export interface NeighbourGroup {
  readonly key: string;
  readonly label: string;
  readonly neighbours: readonly Neighbour[];
}

/** One relation between two nodes, as a row. */
export interface PairRow {
  readonly key: string;
  readonly relation: Relation;
  readonly speech: boolean;
  readonly subject: string;
  readonly object: string;
  readonly count: number;
  readonly statuses: ReadonlyMap<Status, number>;
  /** Of speech: the articles' own words for it, with how often each stands ("said" 2, "denied" 1). */
  readonly cues: ReadonlyMap<string, number>;
  /** The first of them; null where there is none. */
  readonly cue: string | null;
  /** How much of it somebody claims. */
  readonly claimed: number;
}

/** The edges of the knowledge graph at a node; for a speaker also what the speaker's statements are about. */
export function edgesAt({ graph }: KnowledgeGraph, id: string): readonly string[] {
  if (!graph.hasNode(id)) return [];
  const edges = new Set(graph.edges(id));
  graph.forEachOutEdge(id, (_edge, { relation }, _source, statement) => {
    if (relation === "said") for (const about of graph.outEdges(statement)) edges.add(about);
  });
  graph.forEachInEdge(id, (_edge, { relation }, statement) => {
    if (relation === "about") for (const said of graph.inEdges(statement)) edges.add(said);
  });
  return [...edges];
}

/** The neighbours of an entity by relation and direction, statements folded into whom they are about. */
export function neighbourGroups(knowledge: KnowledgeGraph, id: string): readonly NeighbourGroup[] {
  const { graph } = knowledge;
  if (!graph.hasNode(id)) return [];
  const lookup = lookupOf(knowledge);
  const groups = new Map<string, { label: string; order: number; found: Map<string, number> }>();
  const add = (key: string, label: string, order: number, other: string, weight: number): void => {
    if (other === id) return;
    const group = groups.get(key) ?? { label, order, found: new Map() };
    group.found.set(other, (group.found.get(other) ?? 0) + weight);
    groups.set(key, group);
  };
  for (const edge of graph.edges(id)) {
    const { relation, weight, undirected } = graph.getEdgeAttributes(edge);
    const [source, target] = graph.extremities(edge);
    const outwards = source === id;
    const other = outwards ? target : source;
    const { label, inverse, symmetric } = relationOf(relation);
    const order = RELATIONS.findIndex((candidate) => candidate.id === relation) * 2;
    if (relation === "said" && outwards) {
      for (const about of graph.outEdges(target))
        add("speech out", "spoke about", order, graph.target(about), graph.getEdgeAttribute(about, "weight"));
    } else if (relation === "about" && !outwards) {
      const speaker = lookup.statement(source)?.speaker;
      if (speaker) add("speech in", "spoken about by", order, speaker, weight);
    } else if (symmetric || undirected || outwards) add(`${relation} out`, label, order, other, weight);
    else add(`${relation} in`, inverse, order + 1, other, weight);
  }
  return [...groups]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([key, { label, found }]) => ({
      key,
      label,
      neighbours: [...found]
        .map(([other, weight]) => ({ id: other, weight }))
        .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    }));
}

/** All relations behind a line, as rows; the halves of folded speech make one row. */
export function pairRows(knowledge: KnowledgeGraph, edges: readonly string[]): readonly PairRow[] {
  const { graph, evidence } = knowledge;
  const lookup = lookupOf(knowledge);
  const rows = new Map<
    string,
    {
      row: Omit<PairRow, "count" | "statuses" | "claimed" | "cues" | "cue">;
      count: number;
      claimed: number;
      statuses: Map<Status, number>;
      cues: Map<string, number>;
    }
  >();
  const spoken = new Set(
    edges.filter((id) => graph.hasEdge(id) && graph.getEdgeAttribute(id, "relation") === "about").map((id) => graph.source(id)),
  );
  for (const id of edges) {
    if (!graph.hasEdge(id)) continue;
    const { relation, evidence: ids } = graph.getEdgeAttributes(id);
    const [source, object] = graph.extremities(id);
    if (relation === "said" && spoken.has(object)) continue;
    const speech = relation === "said" || relation === "about";
    const place = speech ? lookup.statement(relation === "about" ? source : object) : undefined;
    const speaker = relation === "about" ? place?.speaker : null;
    const cue = place && cueOf(place.extraction.article, place.statement);
    const subject = speaker ?? source;
    const key = `${subject} ${relation} ${object}`;
    const found = rows.get(key) ?? {
      row: { key, relation, speech: Boolean(speaker), subject, object },
      count: 0,
      claimed: 0,
      statuses: new Map(),
      cues: new Map(),
    };
    for (const item of ids) {
      const piece = evidence.get(item);
      if (!piece) continue;
      found.count++;
      if (piece.claimedIn !== null && !speaker) found.claimed++;
      if (cue) found.cues.set(cue.text, (found.cues.get(cue.text) ?? 0) + 1);
      found.statuses.set(piece.status, (found.statuses.get(piece.status) ?? 0) + 1);
    }
    rows.set(key, found);
  }
  return [...rows.values()]
    .map(({ row, ...counts }): PairRow => ({ ...row, ...counts, cue: [...counts.cues.keys()][0] ?? null }))
    .sort((a, b) => b.count - a.count);
}

import { RELATIONS, type Relation, relation as relationOf } from "../schema/relations.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** One relation of a pair in one direction: what a line is made of when it is looked at closely. */
export interface Strand {
  readonly relation: Relation;
  /** In a word or two, read along the arrow: "leads", "spoke about". */
  readonly label: string;
  /** 1: from the line's source to its target; -1: back; 0: of a relation without direction. */
  readonly direction: -1 | 0 | 1;
  /** Pieces of evidence. */
  readonly weight: number;
  /** Whether all of it is planned, possible, denied or claimed by somebody. */
  readonly uncertain: boolean;
}

const SPEECH = "spoke about";
const ORDER = new Map<string, number>(RELATIONS.map(({ id }, i) => [id, i]));

/**
 * The relations behind a line between `source` and `target`, each direction for itself; `edges` are those of the knowledge
 * graph that the line stands for. Folded speech is one relation, from who speaks to what is spoken about.
 */
export function strandsOf(
  { graph }: KnowledgeGraph,
  edges: readonly string[],
  source: string,
  target: string,
): readonly Strand[] {
  const strands = new Map<string, { -readonly [K in keyof Strand]: Strand[K] }>();
  const add = (strand: Strand): void => {
    const key = `${strand.label} ${strand.direction}`;
    const before = strands.get(key);
    if (!before) strands.set(key, { ...strand });
    else {
      before.weight += strand.weight;
      before.uncertain &&= strand.uncertain;
    }
  };
  const isEnd = (node: string): boolean => node === source || node === target;
  /** Statements of which it is sure that they were made. */
  const made = new Set<string>();
  for (const edge of edges) {
    const { relation, status, claimed } = graph.getEdgeAttributes(edge);
    if (relation === "said" && status === "actual" && !claimed) made.add(graph.target(edge));
  }
  for (const edge of edges) {
    const { relation, weight, status, claimed, undirected } = graph.getEdgeAttributes(edge);
    const [from, to] = graph.extremities(edge);
    if (isEnd(from) && isEnd(to)) {
      const { label, symmetric } = relationOf(relation);
      const direction = symmetric || undirected ? 0 : from === source ? 1 : -1;
      add({ relation, label, direction, weight, uncertain: status !== "actual" || claimed });
    } else if (relation === "about") {
      add({ relation: "said", label: SPEECH, direction: to === target ? 1 : -1, weight, uncertain: !made.has(from) });
    }
  }
  const rank = ({ relation, direction }: Strand): number => 3 * (ORDER.get(relation) ?? 0) - direction;
  return [...strands.values()].sort((a, b) => rank(a) - rank(b));
}

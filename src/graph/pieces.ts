import { sourcesOf } from "../article/sources-of.ts";
import { CERTAINTIES } from "../schema/status.ts";
import { columnsOf } from "./columns.ts";
import { certaintyOf, dayOf, type GraphFilter, inDays } from "./filter.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/**
 * The evidence of a graph as arrays: what filters and counts ask of each piece. The pieces of edge `i`, by its number in the columns, stand from
 * `starts[i]` to `starts[i + 1]`.
 */
export interface Pieces {
  readonly starts: Int32Array;
  /** How sure each is, as its number in `CERTAINTIES`. */
  readonly certainties: Uint8Array;
  readonly confidence: Float64Array;
  /** The article of each, as a place in `articles`. */
  readonly articleOf: Int32Array;
  readonly articles: readonly string[];
  /** The day, month or year of each, as a place in `days`; -1 where it has none. */
  readonly dayOf: Int32Array;
  readonly days: readonly string[];
}

const known = new WeakMap<KnowledgeGraph, Pieces>();
const CERTAINTY = new Map<string, number>(CERTAINTIES.map(({ id }, i) => [id, i]));

/** The pieces of a graph, gathered once. */
export function piecesOf(knowledge: KnowledgeGraph): Pieces {
  let found = known.get(knowledge);
  if (!found) {
    found = gather(knowledge);
    known.set(knowledge, found);
  }
  return found;
}

/** Keeps the pieces of a graph that was made of them. */
export function keepPieces(knowledge: KnowledgeGraph, pieces: Pieces): void {
  known.set(knowledge, pieces);
}

function gather(knowledge: KnowledgeGraph): Pieces {
  const { graph, evidence, extractions } = knowledge;
  const { relations, keyOf } = columnsOf(knowledge);
  const starts = new Int32Array(relations.length + 1);
  const articles = [...extractions.keys()];
  const articleNumber = new Map(articles.map((id, i) => [id, i]));
  const days: string[] = [];
  const dayNumber = new Map<string, number>();
  const [certainties, confidence, articleOf, ofDays]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let edge = 0; edge < relations.length; edge++) {
    for (const key of graph.getEdgeAttribute(keyOf(edge), "evidence")) {
      const item = evidence.get(key);
      if (!item) continue;
      certainties.push(CERTAINTY.get(certaintyOf(item)) as number);
      confidence.push(item.confidence);
      articleOf.push(articleNumber.get(item.article) ?? -1);
      const day = dayOf(knowledge, item);
      let number = day === null ? -1 : dayNumber.get(day);
      if (number === undefined) {
        number = days.push(day as string) - 1;
        dayNumber.set(day as string, number);
      }
      ofDays.push(number);
    }
    starts[edge + 1] = certainties.length;
  }
  return {
    starts,
    certainties: Uint8Array.from(certainties),
    confidence: Float64Array.from(confidence),
    articleOf: Int32Array.from(articleOf),
    articles,
    dayOf: Int32Array.from(ofDays),
    days,
  };
}

/** Whether a piece of evidence of an edge passes, as `evidenceTest` has it; null where a filter looks at none. */
export function pieceTest(knowledge: KnowledgeGraph, filter: GraphFilter): ((piece: number, isAbout: boolean) => boolean) | null {
  const { certainties, articles, sources, days, minConfidence = 0 } = filter;
  if (!certainties && !articles && !sources && !days && minConfidence <= 0) return null;
  const pieces = piecesOf(knowledge);
  const sure = Uint8Array.from(CERTAINTIES, ({ id }) => (!certainties || certainties.has(id) ? 1 : 0));
  // A story that several published passes with each of them.
  const publishers = (id: string): readonly string[] => sourcesOf(knowledge.extractions.get(id)?.article ?? { source: null });
  const wanted = Uint8Array.from(pieces.articles, (id) =>
    (!articles || articles.has(id)) && (!sources || publishers(id).some((source) => sources.has(source))) ? 1 : 0,
  );
  // What is of no article that is there passes only where articles do not matter.
  const stray = articles || (sources && !sources.has("")) ? 0 : 1;
  const inTime = Uint8Array.from(pieces.days, (day) => (!days || inDays(day, days) ? 1 : 0));
  return (piece, isAbout) => {
    if ((pieces.confidence[piece] as number) < minConfidence) return false;
    if ((wanted[pieces.articleOf[piece] as number] ?? stray) === 0) return false;
    if (!isAbout && sure[pieces.certainties[piece] as number] === 0) return false;
    if (!days) return true;
    const day = pieces.dayOf[piece] as number;
    return day !== -1 && inTime[day] === 1;
  };
}

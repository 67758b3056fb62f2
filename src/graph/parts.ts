import { MultiDirectedGraph } from "graphology";
import type { ArticleCopy } from "../article/article.ts";
import type { Extraction } from "../article/extraction.ts";
import type { ResolvedEntity } from "../resolve/resolve.ts";
import { RELATIONS } from "../schema/relations.ts";
import { STATUSES } from "../schema/status.ts";
import type { BuiltGraph, EdgeAttributes, Evidence, KnowledgeGraph, NodeAttributes, RedthreadGraph } from "./knowledge-graph.ts";

/** One of the pieces in which a knowledge graph crosses from a worker to the page, small enough to be taken in within a frame. */
export type KnowledgePart = ArticlesPart | EntitiesPart | NodesPart | EvidencePart | EdgesPart;

/** The articles that were kept, by their ids, and the place of each among the extractions that were given. */
interface ArticlesPart {
  readonly kind: "articles";
  readonly ids: readonly string[];
  readonly given: Int32Array;
  /** What each is kept for as well. */
  readonly copies: readonly (readonly ArticleCopy[] | undefined)[];
}

interface EntitiesPart {
  readonly kind: "entities";
  /** Without their members. */
  readonly entities: readonly ResolvedEntity[];
  /** The numbers of the articles that each has members in, and their ids there. */
  readonly articles: readonly Int32Array[];
  readonly members: readonly (readonly string[])[];
}

interface NodesPart {
  readonly kind: "nodes";
  readonly ids: readonly string[];
  /** Without their articles. */
  readonly nodes: readonly NodeAttributes[];
  readonly articles: readonly Int32Array[];
}

interface EvidencePart {
  readonly kind: "evidence";
  readonly ids: readonly string[];
  /** The numbers of subject, object and statement (-1: none), of relation, status and article, and the span. */
  readonly numbers: Int32Array;
  readonly confidence: Float64Array;
  readonly words: readonly (readonly [predicate: string, title: string | null, when: string | null])[];
}

interface EdgesPart {
  readonly kind: "edges";
  /** The numbers of each edge's pieces of evidence. */
  readonly evidence: readonly Int32Array[];
  /** Without it. */
  readonly edges: readonly EdgeAttributes[];
}

const PER_EVIDENCE = 8;
const ROWS = 500;

/** Takes a knowledge graph apart; `given` tells the place of an article's extraction among those that were given. */
export function* knowledgeParts(knowledge: KnowledgeGraph, given: (extraction: Extraction) => number): Generator<KnowledgePart> {
  const { graph, evidence, extractions, resolution } = knowledge;
  const articles = new Map([...extractions.keys()].map((id, i) => [id, i]));
  const articleNumbers = (ids: readonly string[]): Int32Array => Int32Array.from(ids, (id) => articles.get(id) as number);
  yield {
    kind: "articles",
    ids: [...articles.keys()],
    given: Int32Array.from(extractions.values(), given),
    copies: [...extractions.values()].map(({ article }) => article.copies),
  };
  for (const slice of slices(resolution.entities)) {
    yield {
      kind: "entities",
      entities: slice.map((entity) => ({ ...entity, members: [] })),
      articles: slice.map(({ members }) => articleNumbers(members.map(({ article }) => article))),
      members: slice.map(({ members }) => members.map(({ entity }) => entity)),
    };
  }
  const ids = graph.nodes();
  const nodes = new Map(ids.map((id, i) => [id, i]));
  for (const slice of slices(ids)) {
    const attributes = slice.map((id) => graph.getNodeAttributes(id));
    yield {
      kind: "nodes",
      ids: slice,
      nodes: attributes.map((node) => ({ ...node, articles: [] })),
      articles: attributes.map((node) => articleNumbers(node.articles)),
    };
  }
  const pieces = [...evidence.values()];
  const pieceNumbers = new Map(pieces.map(({ id }, i) => [id, i]));
  for (const slice of slices(pieces)) {
    yield {
      kind: "evidence",
      ids: slice.map(({ id }) => id),
      numbers: Int32Array.from(slice.flatMap((item) => numbersOf(item, nodes, articles))),
      confidence: Float64Array.from(slice, ({ confidence }) => confidence),
      words: slice.map(({ predicate, title = null, when }) => [predicate, title, when]),
    };
  }
  for (const slice of slices(graph.edges())) {
    const attributes = slice.map((id) => graph.getEdgeAttributes(id));
    yield {
      kind: "edges",
      evidence: attributes.map((edge) => Int32Array.from(edge.evidence, (id) => pieceNumbers.get(id) as number)),
      edges: attributes.map((edge) => ({ ...edge, evidence: [] })),
    };
  }
}

const relationNumber = new Map<string, number>(RELATIONS.map(({ id }, i) => [id, i]));
const statusNumber = new Map<string, number>(STATUSES.map(({ id }, i) => [id, i]));

function numbersOf(item: Evidence, nodes: ReadonlyMap<string, number>, articles: ReadonlyMap<string, number>): readonly number[] {
  return [
    nodes.get(item.subject) as number,
    nodes.get(item.object) as number,
    item.claimedIn === null ? -1 : (nodes.get(item.claimedIn) as number),
    relationNumber.get(item.relation) as number,
    statusNumber.get(item.status) as number,
    articles.get(item.article) as number,
    ...item.span,
  ];
}

function* slices<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += ROWS) yield items.slice(i, i + ROWS);
}

/** A knowledge graph that is being put together again. */
export interface Assembly {
  readonly add: (part: KnowledgePart) => void;
  /** The graph, once all parts were added in their order. */
  readonly knowledge: () => BuiltGraph;
}

/** Puts a knowledge graph together from its parts; `given` are the extractions that it was built from, in their order. */
export function assembly(given: readonly Extraction[]): Assembly {
  const graph: RedthreadGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const extractions = new Map<string, Extraction>();
  const evidence = new Map<string, Evidence>();
  const entities: ResolvedEntity[] = [];
  const idOf = new Map<string, string>();
  const articles: string[] = [];
  const nodes: string[] = [];
  const pieces: Evidence[] = [];
  // Of words that come a thousand times one copy is enough.
  const known = new Map<string, string>();
  const one = (word: string): string => {
    const found = known.get(word);
    if (found === undefined) known.set(word, word);
    return found ?? word;
  };
  const named = (numbers: Int32Array): readonly string[] => Array.from(numbers, (i) => articles[i] as string);

  const add = (part: KnowledgePart): void => {
    if (part.kind === "articles") {
      part.ids.forEach((id, i) => {
        const extraction = given[part.given[i] as number] as Extraction;
        const copies = part.copies[i];
        const same = extraction.article.id === id && !copies;
        articles.push(id);
        extractions.set(
          id,
          same ? extraction : { ...extraction, article: { ...extraction.article, id, ...(copies ? { copies } : {}) } },
        );
      });
    } else if (part.kind === "entities") {
      part.entities.forEach((entity, i) => {
        const local = part.members[i] as readonly string[];
        const members = named(part.articles[i] as Int32Array).map((article, j) => ({ article, entity: one(local[j] as string) }));
        entities.push({ ...entity, members });
        for (const member of members) idOf.set(`${member.article}\u0000${member.entity}`, entity.id);
      });
    } else if (part.kind === "nodes") {
      part.nodes.forEach((node, i) => {
        const id = part.ids[i] as string;
        nodes.push(id);
        graph.addNode(id, { ...node, articles: named(part.articles[i] as Int32Array) });
      });
    } else if (part.kind === "evidence") {
      part.ids.forEach((_, i) => {
        const item = pieceOf(part, i, nodes, articles, one);
        pieces.push(item);
        evidence.set(item.id, item);
      });
    } else {
      part.edges.forEach((edge, i) => {
        const items = Array.from(part.evidence[i] as Int32Array, (n) => pieces[n] as Evidence);
        const { subject, relation, object } = items[0] as Evidence;
        const attributes = { ...edge, predicate: one(edge.predicate), evidence: items.map(({ id }) => id) };
        graph.addDirectedEdgeWithKey(`${subject} ${relation} ${object}`, subject, object, attributes);
      });
    }
  };
  const resolution = { entities, idOf: (article: string, entity: string) => idOf.get(`${article}\u0000${entity}`) };
  return { add, knowledge: () => ({ graph, evidence, extractions, resolution }) };
}

function pieceOf(
  { ids, numbers, confidence, words }: EvidencePart,
  i: number,
  nodes: readonly string[],
  articles: readonly string[],
  one: (word: string) => string,
): Evidence {
  const [subject = 0, object = 0, statement = -1, relation = 0, status = 0, article = 0, start = 0, end = 0] = numbers.subarray(
    PER_EVIDENCE * i,
    PER_EVIDENCE * (i + 1),
  );
  const [predicate, title, when] = words[i] as EvidencePart["words"][number];
  return {
    id: ids[i] as string,
    subject: nodes[subject] as string,
    object: nodes[object] as string,
    relation: (RELATIONS[relation] as (typeof RELATIONS)[number]).id,
    predicate: one(predicate),
    ...(title === null ? {} : { title: one(title) }),
    status: (STATUSES[status] as (typeof STATUSES)[number]).id,
    claimedIn: statement === -1 ? null : (nodes[statement] as string),
    when,
    confidence: confidence[i] as number,
    article: articles[article] as string,
    span: [start, end],
  };
}

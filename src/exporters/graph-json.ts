import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { nodeColour, nodeSize } from "../graph/style.ts";
import { cited } from "./cited.ts";
import { directionsOf } from "./direction.ts";
import type { ExportContext, FileExporter } from "./exporter.ts";
import { placed } from "./placed.ts";

/**
 * graphology's own serialization: `Graph.from(JSON.parse(text))` gives the graph back. Nodes carry place, size
 * and colour, edges their evidence with its sentences, the graph its articles without their texts.
 */
export const GRAPH_JSON = {
  id: "graph-json",
  label: "Graph as JSON",
  opens: "graphology",
  group: "code",
  extension: ".json",
  mediaType: "application/json",
  placed: true,
  write: graphJson,
} as const satisfies FileExporter;

function* graphJson(knowledge: KnowledgeGraph, { title, positions, date }: ExportContext): Generator<string> {
  const { graph, extractions } = knowledge;
  const points = placed(knowledge, positions);
  const head = JSON.stringify({ title, generator: "Redthread", ...(date === undefined ? {} : { date }) });
  const { usual, mixed } = directionsOf(knowledge);
  yield `{"options":${JSON.stringify({ type: mixed ? "mixed" : usual, multi: true, allowSelfLoops: true })},\n`;
  yield `"attributes":${head.slice(0, -1)},"articles":[`;
  yield* list(extractions.values(), ({ article: { text: _, furniture: __, ...article } }) => article);
  yield ']},\n"nodes":[';
  yield* list(graph.nodeEntries(), ({ node: key, attributes }) => {
    const [x, y] = points.get(key) ?? [0, 0];
    return { key, attributes: { ...attributes, x, y, size: nodeSize(attributes), color: nodeColour(attributes) } };
  });
  yield '],\n"edges":[';
  yield* list(graph.edgeEntries(), ({ edge: key, attributes: { undirected, ...attributes }, source, target }) => {
    const evidence = Array.from(cited(knowledge, attributes.evidence), ({ evidence: item, article, sentence }) => {
      const { id, predicate, title, status, claimedIn, when, confidence, span } = item;
      return {
        id,
        article: article.id,
        date: article.date,
        span,
        sentence,
        predicate,
        title,
        status,
        claimedIn,
        when,
        confidence,
      };
    });
    return { key, source, target, ...(undirected ? { undirected } : {}), attributes: { ...attributes, evidence } };
  });
  yield "]}\n";
}

/** The items of a JSON array, one a piece and a line. */
function* list<T>(items: Iterable<T>, shape: (item: T) => unknown): Generator<string> {
  let separator = "\n";
  for (const item of items) {
    yield `${separator}${JSON.stringify(shape(item))}`;
    separator = ",\n";
  }
}

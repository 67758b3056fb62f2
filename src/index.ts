import type { Article } from "./article/article.ts";
import type { Extraction } from "./article/extraction.ts";
import { BUILTIN } from "./engines/builtin.ts";
import type { Assets, Engine } from "./engines/engine.ts";
import { explanationOf } from "./extract/explain.ts";
import type { Explanation } from "./extract/explanation.ts";
import { Trace } from "./extract/trace.ts";
import { buildGraph } from "./graph/build.ts";
import type { KnowledgeGraph } from "./graph/knowledge-graph.ts";
import { read } from "./readers/read.ts";
import type { ReadOptions, Source } from "./readers/reader.ts";

export type { Article } from "./article/article.ts";
export type {
  Assertion,
  Entity,
  Extraction,
  Mention,
  MentionKind,
  Statement,
  StatementKind,
  WikidataId,
} from "./article/extraction.ts";
export type { EntityKey, Judgement, Judgements, MentionReference, Reference } from "./article/judgement.ts";
export { sentenceOf } from "./article/sentence-of.ts";
export type { Span } from "./article/span.ts";
export { BUILTIN } from "./engines/builtin.ts";
export type { Assets, Engine, Extract } from "./engines/engine.ts";
export { ENGINES } from "./engines/engines.ts";
export { type ErrorCode, RedthreadError } from "./errors.ts";
export {
  type ExportContext,
  type ExportedFile,
  type Exporter,
  type FileExporter,
  type FolderExporter,
  filesOf,
  isFolder,
} from "./exporters/exporter.ts";
export { EXPORTERS, exporterFor } from "./exporters/exporters.ts";
export { EXPORT_GROUPS, type ExportGroup } from "./exporters/groups.ts";
export type {
  Antecedent,
  AssertionExplanation,
  End,
  EntityExplanation,
  Explanation,
  Mark,
  PathStep,
  StatementExplanation,
  Stretch,
} from "./extract/explanation.ts";
export { buildGraph } from "./graph/build.ts";
export { communitiesOf } from "./graph/communities.ts";
export type { Communities, Community } from "./graph/community.ts";
export { type DrawnEdge, type DrawnGraph, type DrawOptions, drawnGraph } from "./graph/drawn.ts";
export { type GraphFilter, subgraph, type VisibleSet, visible } from "./graph/filter.ts";
export type { EdgeAttributes, Evidence, KnowledgeGraph, NodeAttributes, RedthreadGraph } from "./graph/knowledge-graph.ts";
export { type LayoutInput, type LayoutOptions, layout, layoutInput, type Positions } from "./graph/layout.ts";
export { type LayoutChoices, type LayoutData, layoutData, positionsOf } from "./graph/layouts/layout-data.ts";
export type { Layout } from "./graph/layouts/layout-definition.ts";
export { LAYOUTS } from "./graph/layouts/layouts.ts";
export { type Metric, type MetricInput, metricInput } from "./graph/metrics/metric.ts";
export { METRICS } from "./graph/metrics/metrics.ts";
export { type Hop, type Thread, type ThreadOptions, threads } from "./graph/threads.ts";
export { projectOf } from "./project.ts";
export { type ReadAllResult, read, readAll } from "./readers/read.ts";
export type { Reader, ReadOptions, Source } from "./readers/reader.ts";
export { READERS } from "./readers/readers.ts";
export { EntityIndex } from "./resolve/entity-index.ts";
export type { Explanation as IdentityExplanation, Step } from "./resolve/explain.ts";
export type { JudgementProblem } from "./resolve/judgements.ts";
export { type Comparison, type Reason, type ReasonId, sayReason } from "./resolve/reasons.ts";
export { type EntityReference, type Resolution, type ResolvedEntity, resolutionOf, resolve } from "./resolve/resolve.ts";
export { type MergeSuggestion, type SuggestOptions, suggestMerges } from "./resolve/suggest.ts";
export { ENTITY_TYPES, type EntityType, entityType } from "./schema/entity-types.ts";
export { RELATIONS, type Relation, relation } from "./schema/relations.ts";
export { STATUSES, type Status } from "./schema/status.ts";
export { readJudgements, writeJudgements } from "./store/judgements.ts";
export { type Project, readProject, writeProject } from "./store/project.ts";

/** How to read: the language model, the date of articles that carry none, another engine. */
export interface ExtractOptions extends ReadOptions, Assets {
  readonly engine?: Engine;
}

/**
 * From files to extraction documents, one article at a time, in the order of the sources: nothing is held but the
 * article in hand. Throws a RedthreadError (E1xx) at the first file that cannot be read; see `readAll` for going on.
 */
export async function* extractArticles(
  sources: Iterable<Source> | AsyncIterable<Source>,
  options: ExtractOptions,
): AsyncGenerator<Extraction> {
  const extract = await (options.engine ?? BUILTIN).load(options);
  for await (const source of sources) for (const article of await read(source, options)) yield extract(article);
}

/** From files to a graph: bytes → articles → extractions → entities → graph. Throws as `extractArticles` does. */
export async function knowledgeGraph(
  sources: Iterable<Source> | AsyncIterable<Source>,
  options: ExtractOptions,
): Promise<KnowledgeGraph> {
  const extractions: Extraction[] = [];
  for await (const extraction of extractArticles(sources, options)) extractions.push(extraction);
  return buildGraph(extractions, (options.engine ?? BUILTIN).version);
}

/**
 * Why a fact is there: reads the article with the built-in engine again and tells of the assertion (`a1`), the statement
 * (`s1`) or the entity (`e1`) with this id its sentence, the rule that read it, the words that make its ends, its cue and its
 * status, what pronouns and descriptions refer to, and the way between them through the tree of the sentence. Ids are those
 * of the article's extraction document. Throws E203 for an id that it does not have.
 */
export async function explain(article: Article, id: string, options: Assets): Promise<Explanation> {
  const extract = await BUILTIN.loadTracing(options);
  const trace = new Trace();
  return explanationOf(extract(article, trace), trace, id);
}

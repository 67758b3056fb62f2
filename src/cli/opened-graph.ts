import { extname } from "node:path";
import type { Extraction } from "../article/extraction.ts";
import type { Judgement } from "../article/judgement.ts";
import { RedthreadError } from "../errors.ts";
import { buildGraph } from "../graph/build.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { type Opened, openDocuments } from "./documents.ts";
import { graphKeptIn } from "./graph-input.ts";
import { ENGINE, extractInputs, type InputOptions } from "./inputs.ts";
import { Report } from "./report.ts";

/** Files that hold what was extracted, or may do so. */
const DOCUMENTS = /^\.(?:redthread|jsonl|json)$/u;

/** A collection that was opened, with what a person said of it. */
export interface OpenedCollection {
  readonly extractions: readonly Extraction[];
  readonly engine: string;
  readonly judgements: readonly Judgement[];
  /** The graph that the project keeps in place of articles. */
  readonly kept?: KnowledgeGraph;
}

/**
 * A project, extraction documents, or articles, which are read first. What of the articles cannot be read is named on standard
 * error; throws E109 to E111, E120 to E123, E201, and E206 where there is no article.
 */
export async function openCollection(path: string, options: InputOptions): Promise<OpenedCollection> {
  const opened = DOCUMENTS.test(extname(path).toLowerCase()) ? await documentsOrNull(path) : null;
  if (opened) {
    const { extractions, engine = ENGINE.version, judgements = [] } = opened;
    const graph = await graphKeptIn(opened);
    return { extractions, engine, judgements, ...(graph ? { kept: graph.opened.knowledge } : {}) };
  }
  const report = new Report();
  const extractions: Extraction[] = [];
  for await (const document of extractInputs([path], options, report, true)) extractions.push(JSON.parse(document));
  report.failures();
  if (extractions.length === 0) throw new RedthreadError("E206", path);
  return { extractions, engine: ENGINE.version, judgements: [] };
}

/** The graph of such a collection; throws as `openCollection` does. */
export async function openGraph(path: string, options: InputOptions): Promise<KnowledgeGraph> {
  const { extractions, engine, judgements, kept } = await openCollection(path, options);
  return kept ?? buildGraph(extractions, engine, judgements);
}

/** Null for JSON that holds articles instead. */
async function documentsOrNull(path: string): Promise<Opened | null> {
  try {
    return await openDocuments(path);
  } catch (error) {
    if (error instanceof RedthreadError && error.code === "E201" && !path.endsWith(".redthread")) return null;
    throw error;
  }
}

import { extname } from "node:path";
import type { Extraction } from "../article/extraction.ts";
import type { Judgement } from "../article/judgement.ts";
import { RedthreadError } from "../errors.ts";
import { buildGraph } from "../graph/build.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { ExitCode } from "./command.ts";
import { type Opened, openDocuments } from "./documents.ts";
import { keptGraph } from "./graph-input.ts";
import { ENGINE, extractInputs, type InputOptions } from "./inputs.ts";
import { Report } from "./report.ts";

/** A graph, and how the reading of its articles ended. */
export interface OpenedGraph {
  readonly knowledge: KnowledgeGraph;
  readonly code: ExitCode;
}

/** Files that hold what was extracted, or may do so. */
const DOCUMENTS = /^\.(?:redthread|jsonl|json)$/u;

/** A collection that was opened, with what a person said of it. */
export interface OpenedCollection {
  readonly extractions: readonly Extraction[];
  readonly engine: string;
  readonly judgements: readonly Judgement[];
  /** How the reading of the articles ended. */
  readonly code: ExitCode;
}

/**
 * A project, extraction documents, or articles, which are read first. What of the articles cannot be read is named on standard
 * error; throws E109 to E111, E201, E206 where there is no article, and E208 for a graph, which has none.
 */
export async function openCollection(path: string, options: InputOptions): Promise<OpenedCollection> {
  return collectionOf(path, await documentsOrNull(path), options);
}

async function collectionOf(path: string, opened: Opened | null, options: InputOptions): Promise<OpenedCollection> {
  if (opened) {
    if (opened.graph) throw new RedthreadError("E208", path);
    if (opened.extractions.length === 0) throw new RedthreadError("E206", path);
    const { extractions, engine = ENGINE.version, judgements = [] } = opened;
    return { extractions, engine, judgements, code: 0 };
  }
  const report = new Report();
  const extractions: Extraction[] = [];
  for await (const document of extractInputs([path], options, report, true)) extractions.push(JSON.parse(document));
  const code = report.failures();
  if (extractions.length === 0) throw new RedthreadError("E206", path);
  return { extractions, engine: ENGINE.version, judgements: [], code };
}

/** The graph of such a collection, or that a project keeps in place of articles; throws as `openCollection` does, and E120 to E123. */
export async function openGraph(path: string, options: InputOptions): Promise<OpenedGraph> {
  const opened = await documentsOrNull(path);
  const kept = opened && (await keptGraph(opened));
  if (kept) return { knowledge: kept.opened.knowledge, code: 0 };
  const { extractions, engine, judgements, code } = await collectionOf(path, opened, options);
  return { knowledge: buildGraph(extractions, engine, judgements), code };
}

/** Null for articles, also those in JSON. */
async function documentsOrNull(path: string): Promise<Opened | null> {
  if (!DOCUMENTS.test(extname(path).toLowerCase())) return null;
  try {
    return await openDocuments(path);
  } catch (error) {
    if (error instanceof RedthreadError && error.code === "E201" && !path.endsWith(".redthread")) return null;
    throw error;
  }
}

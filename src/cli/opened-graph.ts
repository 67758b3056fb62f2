import { extname } from "node:path";
import type { Extraction } from "../article/extraction.ts";
import { RedthreadError } from "../errors.ts";
import { buildGraph } from "../graph/build.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { type Opened, openDocuments } from "./documents.ts";
import { ENGINE, extractInputs, type InputOptions } from "./inputs.ts";
import { Report } from "./report.ts";

/** Files that hold what was extracted, or may do so. */
const DOCUMENTS = /^\.(?:redthread|jsonl|json)$/u;

/**
 * The graph of a project, of extraction documents, or of articles, which are read first. What of the articles cannot be read
 * is named on standard error; throws E109 to E111, E201, and E206 where there is no article.
 */
export async function openGraph(path: string, options: InputOptions): Promise<KnowledgeGraph> {
  const opened = DOCUMENTS.test(extname(path).toLowerCase()) ? await documentsOrNull(path) : null;
  if (opened) return buildGraph(opened.extractions, opened.engine ?? ENGINE.version, opened.judgements ?? []);
  const report = new Report();
  const extractions: Extraction[] = [];
  for await (const document of extractInputs([path], options, report, true)) extractions.push(JSON.parse(document));
  report.failures();
  if (extractions.length === 0) throw new RedthreadError("E206", path);
  return buildGraph(extractions, ENGINE.version);
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

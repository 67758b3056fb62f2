import { type ExportContext, type Exporter, filesOf } from "../../src/exporters/exporter.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";

/** The files of an export with their texts. */
export function exported(
  exporter: Exporter,
  knowledge: KnowledgeGraph,
  context: ExportContext,
): { name: string; text: string }[] {
  const files: { name: string; text: string }[] = [];
  for (const { name, pieces } of filesOf(exporter, knowledge, context)) files.push({ name, text: [...pieces].join("") });
  return files;
}

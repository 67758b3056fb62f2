import { type ExportContext, type Exporter, isFolder } from "../../src/exporters/exporter.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";

/** The files of an export with their texts. */
export function exported(
  exporter: Exporter,
  knowledge: KnowledgeGraph,
  context: ExportContext,
): { name: string; text: string }[] {
  if (!isFolder(exporter))
    return [{ name: `export${exporter.extension}`, text: [...exporter.write(knowledge, context)].join("") }];
  const files: { name: string; text: string }[] = [];
  for (const { name, pieces } of exporter.files(knowledge, context)) files.push({ name, text: [...pieces].join("") });
  return files;
}

import type { FileExporter } from "./exporter.ts";

/** The extraction documents, one a line, in the order of the articles' ids: what `redthread extract` prints. */
export const EXTRACTIONS = {
  id: "extractions",
  label: "Extraction documents",
  opens: "JSON Lines, one article a line",
  group: "code",
  extension: ".jsonl",
  mediaType: "application/jsonl",
  *write({ extractions }) {
    for (const extraction of extractions.values()) yield `${JSON.stringify(extraction)}\n`;
  },
} as const satisfies FileExporter;

import { RedthreadError } from "../errors.ts";
import type { Exporter } from "./exporter.ts";
import { EXTRACTIONS } from "./extractions-jsonl.ts";
import { GEXF } from "./gexf.ts";
import { GRAPH_JSON } from "./graph-json.ts";
import { HTML } from "./html/html.ts";
import { SVG } from "./svg.ts";

/** The output formats, in the order in which menus show them. */
export const EXPORTERS = [GEXF, GRAPH_JSON, HTML, SVG, EXTRACTIONS] as const satisfies readonly Exporter[];

/** The exporter for a file extension (`.gexf`, in any case); throws E301 where there is none. */
export function exporterFor(extension: string): Exporter {
  const wanted = extension.toLowerCase();
  const found = EXPORTERS.find((exporter) => exporter.extension === wanted);
  if (!found) throw new RedthreadError("E301", extension, EXPORTERS.map((exporter) => exporter.extension).join(", "));
  return found;
}

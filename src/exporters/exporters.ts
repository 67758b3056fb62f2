import { RedthreadError } from "../errors.ts";
import { CSV_TABLES } from "./csv-tables.ts";
import { DOT } from "./dot.ts";
import type { Exporter } from "./exporter.ts";
import { EXTRACTIONS } from "./extractions-jsonl.ts";
import { FOLLOW_THE_MONEY } from "./follow-the-money/follow-the-money.ts";
import { GEXF } from "./gexf.ts";
import { GRAPH_JSON } from "./graph-json.ts";
import { GRAPHML } from "./graphml.ts";
import { HTML } from "./html/html.ts";
import { CYPHER } from "./neo4j/cypher.ts";
import { NEO4J_CSV } from "./neo4j/import-csv.ts";
import { OBSIDIAN } from "./obsidian/obsidian.ts";
import { PNG } from "./png.ts";
import { JSON_LD } from "./rdf/json-ld.ts";
import { TURTLE } from "./rdf/turtle.ts";
import { SVG } from "./svg.ts";

/** The output formats, in the order in which menus show them inside their groups. */
export const EXPORTERS = [
  GEXF,
  GRAPHML,
  DOT,
  CSV_TABLES,
  HTML,
  OBSIDIAN,
  SVG,
  PNG,
  TURTLE,
  JSON_LD,
  FOLLOW_THE_MONEY,
  CYPHER,
  NEO4J_CSV,
  GRAPH_JSON,
  EXTRACTIONS,
] as const satisfies readonly Exporter[];

/**
 * The exporter that the end of a file's name asks for (`.gexf`, `talks.ftm.json`, in any case; the longest end that fits),
 * or that is called so (`neo4j`); throws E301 where there is none.
 */
export function exporterFor(wanted: string): Exporter {
  const lower = wanted.toLowerCase();
  let found: Exporter | undefined;
  for (const exporter of EXPORTERS as readonly Exporter[]) {
    if (exporter.id === lower) return exporter;
    if (lower.endsWith(exporter.extension) && exporter.extension.length > (found?.extension.length ?? 0)) found = exporter;
  }
  if (!found) throw new RedthreadError("E301", wanted, EXPORTERS.map((exporter) => exporter.extension).join(", "));
  return found;
}

import { oneLine } from "../../article/one-line.ts";
import { textOf } from "../../article/span.ts";
import type { StatementPlace } from "./lookup.ts";

/** The words of a statement on one line; those left out between them as "…". */
export function wordsOf({ extraction, statement }: StatementPlace): string {
  return oneLine(statement.spans.map((span) => textOf(extraction.article.text, span)).join(" … "));
}

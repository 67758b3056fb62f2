import { contains, type Span } from "../../article/span.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftStatement } from "./draft.ts";

/**
 * Drops what stands inside another's statement and is no statement of its own: what one thinks or wants inside what one
 * says ("he said he hoped …"), and the same content twice. Reports of what others said stay: "the BBC said Xi had
 * called for …". Linear but for nesting, which is never deep.
 */
export function settle(document: ArticleDocument, statements: readonly DraftStatement[]): DraftStatement[] {
  const sorted = [...statements].sort((a, b) => start(a) - start(b) || end(b) - end(a) || (a.cue?.[0] ?? 0) - (b.cue?.[0] ?? 0));
  const kept: DraftStatement[] = [];
  let open: DraftStatement[] = [];
  for (const statement of sorted) {
    open = open.filter((outer) => end(outer) > start(statement));
    const cue = statement.cue ?? (statement.spans[0] as Span);
    const outer = open.findLast((item) => item.spans.some((span) => contains(span, cue)));
    if (outer && !standsInside(document, statement, outer)) continue;
    kept.push(statement);
    open.push(statement);
  }
  return kept;
}

const start = (statement: DraftStatement): number => (statement.spans[0] as Span)[0];
const end = (statement: DraftStatement): number => (statement.spans.at(-1) as Span)[1];

/** Whether a statement inside another one counts by itself. */
function standsInside(document: ArticleDocument, inner: DraftStatement, outer: DraftStatement): boolean {
  if (inner.source === outer.source && inner.source) return false;
  if (inner.cueClass === "wants") return false;
  const reports = outer.source?.type !== "Person" || document.lower(outer.cueToken) === "according";
  // Whom nobody knows counts only where one is quoted by another: "State television quoted the army as saying …".
  // … or where the report begins with him: "Police said that …, the BBC reported".
  if (!inner.source) return reports && (document.lemma(outer.cueToken) === "quote" || inner.sourceSpan?.[0] === start(outer));
  return reports || !/^(?:thinks|promises|praises)$/u.test(inner.cueClass);
}

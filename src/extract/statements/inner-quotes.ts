import { type Span, trim } from "../../article/span.ts";
import { tokenAt } from "../../language/analysis.ts";
import type { ArticleDocument } from "../document.ts";
import { cuesOfVerb } from "../lexicon/cues.ts";
import { wordCount } from "../quotes.ts";
import { Sources, tokenSpan } from "../sources.ts";
import type { DraftStatement } from "./draft.ts";

/** A quotation inside a quotation begins after white space and ends with a mark of its own: 'It hasn't worked,' */
const INNER = /(?<=[\s,:]|^)[‘'](?=\p{L})([^“”"]{4,600}?[,.?!…])[’'](?=[\s”"]|$)/gu;

/**
 * Quotations inside quotations, each said by another than the speaker: "In 2011 he said, 'We want to work with you,'" of
 * which the inner one is his. The pronouns inside quotations must be read before.
 */
export function readInnerQuotes(document: ArticleDocument, statements: readonly DraftStatement[]): DraftStatement[] {
  const { text } = document.analysis;
  const sources = new Sources(document);
  const found: DraftStatement[] = [];
  for (const { spans, kind, source } of statements) {
    if (kind === "indirect") continue;
    for (const outer of spans) {
      for (const match of text.slice(...outer).matchAll(INNER)) {
        const start = outer[0] + (match.index as number) + 1;
        const span = trim(text, [start, start + (match[1] as string).length]);
        const inner = wordCount(text, span) > 2 ? spokenAt(document, sources, span, outer) : null;
        if (inner && inner.source !== source) found.push(inner);
      }
    }
  }
  return found;
}

/** The inner quotation with the cue before it: "he said, '…'". */
function spokenAt(document: ArticleDocument, sources: Sources, span: Span, outer: Span): DraftStatement | null {
  const { analysis } = document;
  const first = tokenAt(analysis, span[0]);
  for (let i = first - 1; i >= Math.max(0, first - 6) && (analysis.start[i] as number) >= outer[0]; i--) {
    if (analysis.tag[i] !== "VERB" || !cuesOfVerb(document.lemma(i)).some((cue) => cue.quote)) continue;
    const subject = document.dependents(i, "nsubj").at(-1);
    if (subject === undefined) return null;
    const by = sources.at(subject, i);
    return {
      source: by.entity,
      sourceSpan: by.span,
      cue: tokenSpan(document, i, i + 1),
      cueToken: i,
      cueClass: "says",
      spans: [span],
      kind: "direct",
      confidence: 0.6,
    };
  }
  return null;
}

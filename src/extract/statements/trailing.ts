import type { ArticleDocument } from "../document.ts";
import { tokenSpan } from "../sources.ts";
import type { Drafts } from "./draft.ts";
import { afterDateline, verbBetween } from "./spans.ts";

/** Words at the end of a sentence that a tagger takes for nouns: "…, Reuters news agency | reports |." */
const REPORTS = /^(?:reports|says|claims)$/u;

/** Reads "CONTENT, NAME reports." where the verb was taken for a noun. */
export function readTrailing(document: ArticleDocument, drafts: Drafts): void {
  const { sentenceStart, tag } = document.analysis;
  for (let sentence = 0; sentence + 1 < sentenceStart.length; sentence++) {
    const open = sentenceStart[sentence] as number;
    const close = sentenceStart[sentence + 1] as number;
    const last = /^[.!?]$/u.test(document.word(close - 1)) ? close - 2 : close - 1;
    if (last - open < 6 || tag[last] === "VERB" || !REPORTS.test(document.lower(last)) || (document.quoteOf[last] as number) >= 0)
      continue;
    let comma = last - 1;
    while (comma > open && comma > last - 8 && document.word(comma) !== ",") comma--;
    const name = document.mentionAt(comma + 1);
    if (document.word(comma) !== "," || !name || name.entity.type === "Place" || verbBetween(document, comma, last)) continue;
    const start = afterDateline(document, open);
    if (!verbBetween(document, start, comma)) continue;
    drafts.add({
      source: { entity: name.entity, span: tokenSpan(document, comma + 1, last), token: name.to - 1, others: [] },
      cue: tokenSpan(document, last, last + 1),
      cueToken: last,
      cueClass: "says",
      spans: [tokenSpan(document, start, comma)],
      confidence: 0.75,
      least: 3,
    });
  }
}

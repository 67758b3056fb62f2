import { tokenAt } from "../../language/analysis.ts";
import type { ArticleDocument } from "../document.ts";
import { DOCUMENT_NOUNS } from "../lexicon/cues.ts";
import { tokenSpan } from "../sources.ts";
import type { Drafts } from "./draft.ts";
import { verbBetween } from "./spans.ts";

/** Reads "Clinton: Trump will …" in a headline, and a quotation after a name and a colon. */
export function readColons(document: ArticleDocument, drafts: Drafts): void {
  const { analysis } = document;
  const { sentenceStart, paragraphOf } = analysis;
  for (let sentence = 0; sentence + 1 < sentenceStart.length; sentence++) {
    const open = sentenceStart[sentence] as number;
    const close = sentenceStart[sentence + 1] as number;
    const colon = colonOf(document, open, close);
    if (colon < 0) continue;
    const noun = speakerBefore(document, open, colon);
    if (noun < 0) continue;
    const alone = paragraphOf[sentence] !== paragraphOf[sentence - 1] && paragraphOf[sentence] !== paragraphOf[sentence + 1];
    const quote = document.quotes
      .touching([analysis.end[colon] as number, (analysis.end[colon] as number) + 4])
      .find((item) => item.long && !item.taken);
    if (!quote && !(alone && verbBetween(document, colon, close))) continue;
    const span = quote ? quote.content : tokenSpan(document, colon + 1, close);
    drafts.add({
      source: drafts.sources.at(noun, colon),
      cue: tokenSpan(document, colon, colon + 1),
      cueToken: colon,
      cueClass: "says",
      spans: [span],
      confidence: 0.65,
      least: 3,
    });
  }
}

/** Reads "…, and Mayor Ford: “They cheated.”", "…; Lavrov, “a joke”": a name right before a quotation speaks, without a verb. */
export function readNamed(document: ArticleDocument, drafts: Drafts): void {
  const { analysis } = document;
  for (const quote of document.quotes.all) {
    if (quote.taken || !quote.long) continue;
    let mark = tokenAt(analysis, quote.content[0]) - 1;
    while (mark > 0 && /^["“«„'‘]+$/u.test(document.word(mark))) mark--;
    const speaker = document.mentionAt(mark - 1);
    if (!/^[:,]$/u.test(document.word(mark)) || speaker?.kind !== "name" || speaker.to !== mark) continue;
    if (speaker.entity.type !== "Person") continue;
    const [open] = document.bounds(mark);
    let before = speaker.from - 1;
    while (before > open && /^(?:PROPN|NOUN|DET)$/u.test(analysis.tag[before] as string)) before--;
    const joint = document.lower(before);
    // After a comma only where a semicolon parts the two: "Putin, Medvedev, “the tandem”" is a list.
    if (before <= open || !(joint === ";" || (document.word(mark) === ":" && /^(?:and|but|while)$/u.test(joint)))) continue;
    drafts.add({
      source: drafts.sources.at(mark - 1, mark),
      cue: tokenSpan(document, mark, mark + 1),
      cueToken: mark,
      cueClass: "says",
      spans: [quote.content],
      confidence: 0.7,
    });
  }
}

/** The colon after a few words that hold no verb; -1 for none. */
function colonOf(document: ArticleDocument, open: number, close: number): number {
  for (let i = open + 1; i < Math.min(close - 2, open + 8); i++)
    if (document.word(i) === ":") return verbBetween(document, open, i) ? -1 : i;
  return -1;
}

/** The one who is named before the colon, and ends there: a person, a body, a poll. */
function speakerBefore(document: ArticleDocument, open: number, colon: number): number {
  const mention = document.mentionAt(colon - 1);
  if (mention && mention.kind !== "demonym") {
    const { type } = mention.entity;
    const speaks = type === "Person" || type === "Organization" || type === "Agency" || type === "Country";
    // "Merkel on Trump: …", "Netanyahu to Obama: …": the first of the two speaks.
    if (/^(?:on|to|about|tells|asks|vs\.?|versus)$/u.test(document.lower(mention.from - 1))) {
      const first = document.mentionAt(mention.from - 2);
      return first?.from === open && first.kind === "name" ? first.to - 1 : -1;
    }
    return speaks && mention.from - open <= 4 ? colon - 1 : -1;
  }
  return DOCUMENT_NOUNS.has(document.lemma(colon - 1)) && colon - open <= 3 ? colon - 1 : -1;
}

import { type Span, trim } from "../../article/span.ts";
import { tokenAt } from "../../language/analysis.ts";
import type { ArticleDocument } from "../document.ts";
import { cuesOfVerb } from "../lexicon/cues.ts";
import type { PlacedQuote } from "../placed-quotes.ts";
import { wordCount } from "../quotes.ts";
import type { DraftStatement, Drafts } from "./draft.ts";

/** Gives the quotations that no cue took to the speaker of their paragraph, or of the one before. Linear. */
export function continueQuotes(document: ArticleDocument, drafts: Drafts): void {
  const { text } = document.analysis;
  const byParagraph = new Map<number, DraftStatement[]>();
  const put = (paragraph: number, statement: DraftStatement): void => {
    const list = byParagraph.get(paragraph);
    if (list) list.push(statement);
    else byParagraph.set(paragraph, [statement]);
  };
  for (const statement of drafts.all) put(paragraphAt(document, (statement.cue ?? (statement.spans[0] as Span))[0]), statement);
  const lastIn = new Map(document.quotes.all.map((quote) => [quote.paragraph, quote]));
  for (const quote of document.quotes.all) {
    if (quote.taken || !quote.long || wordCount(text, quote.content) < 2 || !standsAlone(text, quote)) continue;
    const own = byParagraph.get(quote.paragraph) ?? [];
    const before = byParagraph.get(quote.paragraph - 1);
    const speaker =
      speakerOf(document, quote, own) ??
      (isTurn(text, quote.paragraph, lastIn.get(quote.paragraph - 1), byParagraph) ? undefined : lastSpeaker(document, before));
    if (!speaker) continue;
    quote.taken = true;
    const content = trim(text, quote.content);
    const last = speaker.spans.at(-1) as Span;
    if (own.includes(speaker) && content[0] >= last[1] && isNext(document, speaker, quote)) {
      speaker.spans.push(content);
      speaker.kind = drafts.kindOf(speaker.spans);
      continue;
    }
    const statement: DraftStatement = {
      ...speaker,
      cue: null,
      cueToken: -1,
      cueClass: "says",
      spans: [content],
      kind: "direct",
      confidence: 0.6,
    };
    drafts.all.push(statement);
    put(quote.paragraph, statement);
  }
}

/**
 * Whether a quotation answers the one in the paragraph before it: that ended with a question, or two speak in turn. Whose
 * it is, is then not told.
 */
function isTurn(
  text: string,
  paragraph: number,
  last: PlacedQuote | undefined,
  byParagraph: ReadonlyMap<number, readonly DraftStatement[]>,
): boolean {
  if (last && /\?$/u.test(text.slice(...last.content).trimEnd())) return true;
  const direct = (at: number): DraftStatement | undefined => byParagraph.get(at)?.findLast(({ kind }) => kind === "direct");
  const [one, two] = [direct(paragraph - 1), direct(paragraph - 2)];
  return one !== undefined && two !== undefined && one.source !== two.source && two.source !== null;
}

function paragraphAt({ analysis }: ArticleDocument, offset: number): number {
  const token = Math.min(tokenAt(analysis, offset), analysis.count - 1);
  return analysis.paragraphOf[analysis.sentenceOf[token] as number] as number;
}

/** The one who spoke last before a quotation in its paragraph, else the first who speaks there. */
function speakerOf(document: ArticleDocument, quote: PlacedQuote, own: readonly DraftStatement[]): DraftStatement | undefined {
  let last: DraftStatement | undefined;
  for (const item of own) {
    if (!speaks(document, item)) continue;
    if ((item.cue ?? (item.spans[0] as Span))[0] < quote.content[0]) last = item;
  }
  if (!last) return own.find((item) => speaks(document, item));
  // "…," said Mr. Ekovich, who noted that prices fell. "…": what was quoted goes on.
  const { source } = last;
  const quoted =
    last.kind === "indirect" && source ? own.findLast((item) => item.kind !== "indirect" && item.source === source) : undefined;
  return quoted && (quoted.cue?.[0] ?? 0) < quote.content[0] ? quoted : last;
}

const lastSpeaker = (document: ArticleDocument, items: readonly DraftStatement[] | undefined): DraftStatement | undefined =>
  items?.findLast((item) => speaks(document, item));

/** Whether one speaks by a cue that quotations follow: "said", not "wants". */
function speaks(document: ArticleDocument, { cueToken, sourceSpan }: DraftStatement): boolean {
  return (
    sourceSpan !== null && (cueToken < 0 || document.analysis.tag[cueToken] !== "VERB" || isQuoting(document.lemma(cueToken)))
  );
}

const isQuoting = (lemma: string): boolean => {
  const cues = cuesOfVerb(lemma);
  return cues.length === 0 || cues.some((cue) => cue.quote);
};

/** Whether a quotation goes on with what was said directly, or in the sentence before. */
function isNext(document: ArticleDocument, speaker: DraftStatement, quote: PlacedQuote): boolean {
  if (speaker.kind !== "indirect") return true;
  const { analysis } = document;
  const last = Math.max((speaker.spans.at(-1) as Span)[1], speaker.cue?.[1] ?? 0) - 1;
  const sentence = analysis.sentenceOf[Math.min(tokenAt(analysis, last), analysis.count - 1)] as number;
  const own = analysis.sentenceOf[Math.min(tokenAt(analysis, quote.content[0]), analysis.count - 1)] as number;
  return own - sentence <= 1;
}

/** Whether a quotation is a sentence of its own, not a phrase inside somebody's sentence. */
function standsAlone(text: string, { content }: PlacedQuote): boolean {
  const before = text.slice(Math.max(0, content[0] - 5), content[0]).replace(/["“«„'\s]+$/u, "");
  return before === "" || /[.?!:,\n”"’]$/u.test(before);
}

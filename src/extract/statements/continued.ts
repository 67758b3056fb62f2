import { type Span, trim } from "../../article/span.ts";
import { tokenAt } from "../../language/analysis.ts";
import type { ArticleDocument } from "../document.ts";
import { cuesOfVerb } from "../lexicon/cues.ts";
import type { PlacedQuote } from "../placed-quotes.ts";
import { wordCount } from "../quotes.ts";
import { type DraftStatement, type Drafts, kindBy, plus, type Quoted } from "./draft.ts";

/** Gives the quotations that no cue took to the speaker of their paragraph, or of the one before. Linear. */
export function continueQuotes(document: ArticleDocument, drafts: Drafts): void {
  const { text } = document.analysis;
  const byParagraph = new Map<number, DraftStatement[]>();
  const turns = new Map<number, Turns>();
  const quoted = new Map<DraftStatement, Quoted>();
  const listOf = (paragraph: number): DraftStatement[] => {
    const list = byParagraph.get(paragraph) ?? [];
    byParagraph.set(paragraph, list);
    return list;
  };
  const put = (paragraph: number, statement: DraftStatement): void => void listOf(paragraph).push(statement);
  for (const statement of drafts.all) put(paragraphAt(document, (statement.cue ?? (statement.spans[0] as Span))[0]), statement);
  const lastIn = new Map(document.quotes.all.map((quote) => [quote.paragraph, quote]));
  for (const quote of document.quotes.all) {
    if (quote.taken || !quote.long || wordCount(text, quote.content) < 2 || !standsAlone(text, quote)) continue;
    const own = listOf(quote.paragraph);
    const turn = turns.get(quote.paragraph) ?? new Turns(document, own);
    turns.set(quote.paragraph, turn);
    const before = byParagraph.get(quote.paragraph - 1);
    const speaker =
      speakerOf(quote, own, turn) ??
      (isTurn(text, quote.paragraph, lastIn.get(quote.paragraph - 1), byParagraph) ? undefined : lastSpeaker(document, before));
    if (!speaker) continue;
    quote.taken = true;
    const content = trim(text, quote.content);
    const last = speaker.spans.at(-1) as Span;
    if (own.includes(speaker) && content[0] >= last[1] && isNext(document, speaker, quote)) {
      // What it had before is not measured again: a paragraph may have thousands of quotations.
      const all = plus(quoted.get(speaker) ?? drafts.quotedIn(speaker.spans), drafts.quotedIn([content]));
      quoted.set(speaker, all);
      speaker.spans.push(content);
      speaker.kind = kindBy(all);
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
function speakerOf(quote: PlacedQuote, own: readonly DraftStatement[], turns: Turns): DraftStatement | undefined {
  const last = turns.lastBefore(quote.content[0]);
  if (!last) return turns.first;
  // "…," said Mr. Ekovich, who noted that prices fell. "…": what was quoted goes on.
  const { source } = last;
  const quoted =
    last.kind === "indirect" && source ? own.findLast((item) => item.kind !== "indirect" && item.source === source) : undefined;
  return quoted && (quoted.cue?.[0] ?? 0) < quote.content[0] ? quoted : last;
}

const offsetOf = ({ cue, spans }: DraftStatement): number => (cue ?? (spans[0] as Span))[0];

/** Those who speak in a paragraph, asked for by quotations from left to right. Linear in all of them together. */
class Turns {
  /** The first of them in the order in which they were found. */
  readonly first: DraftStatement | undefined;
  private readonly document: ArticleDocument;
  private readonly own: readonly DraftStatement[];
  /** The places in `own` of those that were there at first, by their offsets, and how many of them have been passed. */
  private readonly places: readonly number[];
  private passed = 0;
  /** How many of those that came later have been passed: they come in the order of the text. */
  private seen: number;
  private last = -1;

  constructor(document: ArticleDocument, own: readonly DraftStatement[]) {
    this.document = document;
    this.own = own;
    this.seen = own.length;
    this.first = own.find((item) => speaks(document, item));
    this.places = own
      .flatMap((item, place) => (speaks(document, item) ? [place] : []))
      .sort((a, b) => offsetOf(own[a] as DraftStatement) - offsetOf(own[b] as DraftStatement));
  }

  /** The last one in the order in which they were found of those that stand before an offset; offsets only grow. */
  lastBefore(offset: number): DraftStatement | undefined {
    for (; this.passed < this.places.length; this.passed++) {
      const place = this.places[this.passed] as number;
      if (offsetOf(this.own[place] as DraftStatement) >= offset) break;
      this.last = Math.max(this.last, place);
    }
    for (; this.seen < this.own.length; this.seen++) {
      const item = this.own[this.seen] as DraftStatement;
      if (offsetOf(item) >= offset) break;
      if (speaks(this.document, item)) this.last = this.seen;
    }
    return this.own[this.last];
  }
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

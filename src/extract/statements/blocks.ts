import type { Span } from "../../article/span.ts";
import { sentenceSpan } from "../../language/analysis.ts";
import type { ArticleDocument } from "../document.ts";
import { cuesOfVerb, NOUN_CUES } from "../lexicon/cues.ts";
import { NOBODY, tokenSpan } from "../sources.ts";
import type { DraftStatement, Drafts } from "./draft.ts";

/** A content that only says that another follows: "denied these allegations:". */
const EMPTY =
  /(?:allegations|accusations|claims|charges|reports|rumou?rs|criticism|this|it|that|following|statement|questions)$/u;

/** A list has this many lines at most. */
const LONGEST_LIST = 12;

/** Reads what follows a colon at the end of a paragraph: "In a statement the Church denied these allegations: ¶ …". */
export function readBlocks(document: ArticleDocument, drafts: Drafts): void {
  const { paragraphOf, sentenceStart, text } = document.analysis;
  const bySentence = new Map<number, DraftStatement>();
  for (const draft of drafts.all)
    if (draft.cueToken >= 0) bySentence.set(document.analysis.sentenceOf[draft.cueToken] as number, draft);
  for (let sentence = 0; sentence + 1 < paragraphOf.length; sentence++) {
    const close = sentenceStart[sentence + 1] as number;
    if (paragraphOf[sentence] === paragraphOf[sentence + 1] || document.word(close - 1) !== ":") continue;
    const quote = document.quotes.touching([
      sentenceSpan(document.analysis, sentence)[1],
      sentenceSpan(document.analysis, sentence + 1)[0] + 3,
    ])[0];
    if (quote?.taken) continue;
    const spans = quote?.long ? [quote.content] : blockAfter(document, sentence + 1, bySentence);
    if (spans.length === 0) continue;
    const before = bySentence.get(sentence);
    const short = before?.spans.every((span) => EMPTY.test(text.slice(...span)));
    if (before && short && document.analysis.sentenceOf[before.cueToken] === sentence) {
      before.spans.splice(0, before.spans.length, ...spans);
      before.kind = "direct";
    } else if (!before) addBlock(document, sentence, spans, drafts);
  }
}

/** The sentences of the paragraph up to one that reports by itself, or the lines of a list. */
function blockAfter(document: ArticleDocument, first: number, bySentence: ReadonlyMap<number, DraftStatement>): Span[] {
  const { paragraphOf, text } = document.analysis;
  const ends = (sentence: number): boolean =>
    /[.!?”"]$/u.test(text.slice(...sentenceSpan(document.analysis, sentence)).trimEnd());
  if (ends(first)) {
    let last = first;
    while (last + 1 < paragraphOf.length && paragraphOf[last + 1] === paragraphOf[first] && !bySentence.has(last + 1)) last++;
    if (bySentence.has(first)) return [];
    return [[sentenceSpan(document.analysis, first)[0], sentenceSpan(document.analysis, last)[1]]];
  }
  const lines: Span[] = [];
  for (let line = first; line < paragraphOf.length && lines.length < LONGEST_LIST && !ends(line); line++)
    lines.push(sentenceSpan(document.analysis, line));
  return lines;
}

/** The cue of a sentence that ends in a colon: its verb, or the noun that its verb brings: "made the following | announcements |:". */
function addBlock(document: ArticleDocument, sentence: number, spans: readonly Span[], drafts: Drafts): void {
  const { sentenceStart, label, tag } = document.analysis;
  const open = sentenceStart[sentence] as number;
  const close = sentenceStart[sentence + 1] as number;
  for (let i = close - 2; i >= open; i--) {
    const verb = tag[i] === "VERB" && cuesOfVerb(document.lemma(i)).find((cue) => cue.quote);
    const noun = tag[i] === "NOUN" && label[i] === "obj" ? NOUN_CUES.get(document.lemma(i)) : undefined;
    const cue = verb || noun;
    if (!cue) continue;
    const governor = verb ? i : (document.analysis.head[i] as number);
    const subject = governor < 0 ? undefined : document.dependents(governor, "nsubj")[0];
    if (subject === undefined || /^(?:you|we|i)$/u.test(document.lower(subject))) return;
    const source = drafts.sources.at(subject, governor);
    drafts.add({
      source: source.span ? source : NOBODY,
      cue: tokenSpan(document, i, i + 1),
      cueToken: i,
      cueClass: cue.cueClass,
      spans,
      confidence: 0.55,
      least: 3,
    });
    return;
  }
}

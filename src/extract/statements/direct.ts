import type { CueClass } from "../../article/extraction.ts";
import { hull, type Span, trim } from "../../article/span.ts";
import { tokenAt } from "../../language/analysis.ts";
import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { type Cue, cuesOfVerb } from "../lexicon/cues.ts";
import { isPersonNoun } from "../lexicon/people-words.ts";
import type { PlacedQuote } from "../placed-quotes.ts";
import { type Source, tokenSpan } from "../sources.ts";
import { afterDateline, startsClause } from "./spans.ts";

/** The quotations beside a cue, and what the cue does with them. */
interface Beside {
  readonly spans: readonly Span[];
  readonly cueClass: CueClass;
}

/** A quotation beside a verb: "…", he said; he said: "…"; "…", scoffed Li. Any verb will do where the marks leave no doubt. */
export function besideQuote(
  document: ArticleDocument,
  frame: Frame,
  source: Source,
  sentence: Span,
  cues: readonly Cue[],
): Beside | null {
  const { text } = document.analysis;
  // "Perpetual motion!" Rep. Thompson said: the mark may have ended a sentence before the speaker.
  const content = document.dependents(frame.verb, "ccomp").some((child) => child > frame.verb);
  // "He declared: ¶ "…": the quotation may be a paragraph of its own.
  const ahead = text[sentence[1] - 1] === ":" ? 5 : 0;
  const reach: Span = content ? sentence : [Math.max(0, sentence[0] - 4), sentence[1] + ahead];
  const inside = ({ content: [from, to] }: PlacedQuote): boolean =>
    to > sentence[0] || (from < to && /[?!,]$/u.test(text.slice(from, to).trimEnd()));
  const quotes = document.quotes.touching(reach).filter((quote) => !quote.taken && quote.long && inside(quote));
  if (quotes.length === 0) return null;
  const known = cues.find((cue) => cue.quote);
  if (!known && !mayQuote(document, source)) return null;
  const cue = tokenSpan(document, frame.verb, frame.verb + 1);
  const clause = source.span ? hull([cue, source.span]) : cue;
  const before = quotes.filter((quote) => quote.content[1] <= clause[0]).at(-1);
  const after = quotes.find((quote) => quote.content[0] >= clause[1]);
  const spans: Span[] = [];
  // "Though he had “been friends,” he claimed they had never met": the clause is what he claimed.
  const claims = content && source.token < frame.verb && startsClause(document, frame.verb + 1, document.bounds(frame.verb)[1]);
  if (before && !claims && adjoins(document, before, clause[0], known !== undefined))
    spans.push(withLead(document, before, quotes));
  if (after && introduces(document, clause[1], after, known)) spans.push(trim(document.analysis.text, after.content));
  return spans.length ? { spans, cueClass: known?.cueClass ?? "says" } : null;
}

/** Whether one may be said to speak by any verb: "…," he scoffed. */
function mayQuote(document: ArticleDocument, { entity, token }: Source): boolean {
  if (token < 0) return false;
  return entity ? entity.type === "Person" : /^(?:he|she)$/u.test(document.lower(token)) || isPersonNoun(document.lemma(token));
}

/** Whether a quotation ends right before a cue clause: its last mark is a comma, or none is needed. */
function adjoins({ analysis: { text } }: ArticleDocument, quote: PlacedQuote, to: number, known: boolean): boolean {
  const between = text.slice(quote.content[1], to);
  const ended = /[,?!…—–-]$/u.test(text.slice(...quote.content).trimEnd()) || /^["”»'\s]*[,—–-]/u.test(between);
  if (!known) return ended && /^["”»',—–\s-]*$/u.test(between);
  return between.length < 60 && !/[.;]\s/u.test(between) && !/\b(?:that|and|but|who|which|when|as)\b/u.test(between);
}

function introduces(document: ArticleDocument, from: number, quote: PlacedQuote, known: Cue | undefined): boolean {
  const { text } = document.analysis;
  const between = text.slice(from, quote.content[0]);
  // "…," she said, adding, "…": the second quotation is of the second cue.
  const to = tokenAt(document.analysis, quote.content[0]);
  for (let i = tokenAt(document.analysis, from); i < to; i++) {
    if (document.analysis.tag[i] !== "VERB") continue;
    if (isQuoting(document, i) || document.dependents(i, "nsubj").length > 0) return false;
  }
  if (/:\s*["“«„']*$/u.test(between) && between.length < 160) return true;
  if (!known) return false;
  if (/,\s*["“«„']*$/u.test(between) && between.length < 120) return !isSpokenAfter(document, quote);
  // The quotation is the whole of what follows: said "…".
  return between.trim().length <= 2 && !known.label;
}

const isQuoting = (document: ArticleDocument, token: number): boolean =>
  cuesOfVerb(document.lemma(token)).some((cue) => cue.quote);

/** Whether a quotation has a cue of its own behind it: … but, "I think he will," said Kunin. */
function isSpokenAfter(document: ArticleDocument, { content }: PlacedQuote): boolean {
  const { analysis } = document;
  const first = tokenAt(analysis, content[1]);
  for (let i = first; i < Math.min(analysis.count, first + 9); i++) {
    if (analysis.tag[i] === "VERB") return isQuoting(document, i) && document.dependents(i, "nsubj").length > 0;
    if (i > first && /^[.;:]$/u.test(document.word(i))) return false;
  }
  return false;
}

/** A quotation with what leads into it: | The country "has changed," | McConnell said. */
function withLead(document: ArticleDocument, quote: PlacedQuote, quotes: readonly PlacedQuote[]): Span {
  const { analysis } = document;
  const [from, to] = trim(analysis.text, quote.content);
  const token = tokenAt(analysis, from);
  const start = afterDateline(document, token);
  const lead = analysis.text.slice(analysis.start[start], from).replace(/["“«„']+$/u, "");
  const earlier = quotes.some((other) => other !== quote && other.content[1] < from);
  if (earlier || !/^\p{Ll}/u.test(analysis.text.slice(from, to)) || !/\p{L}/u.test(lead) || /[,:]\s*$/u.test(lead))
    return [from, to];
  return [analysis.start[start] as number, to];
}

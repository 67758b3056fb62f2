import type { CueClass, StatementKind } from "../../article/extraction.ts";
import { overlap, type Span, trim } from "../../article/span.ts";
import type { ArticleDocument } from "../document.ts";
import type { DraftEntity } from "../entities.ts";
import { wordCount } from "../quotes.ts";
import { type Source, Sources } from "../sources.ts";

/** A statement while it is being put together. */
export interface DraftStatement {
  readonly source: DraftEntity | null;
  readonly sourceSpan: Span | null;
  readonly cue: Span | null;
  /** Token of the cue, for what is read off its verb later; -1 for none. */
  readonly cueToken: number;
  readonly cueClass: CueClass;
  readonly spans: Span[];
  kind: StatementKind;
  readonly confidence: number;
}

/** What a statement is made of, before its spans are trimmed. */
export interface Finding {
  readonly source: Source;
  readonly cue: Span | null;
  readonly cueToken: number;
  readonly cueClass: CueClass;
  readonly spans: readonly Span[];
  readonly confidence: number;
  /** Fewer words than this are no content. */
  readonly least?: number;
}

/** How much of a content stands in quotation marks, in UTF-16 units. */
export interface Quoted {
  readonly quoted: number;
  readonly total: number;
}

/** Two contents together. */
export const plus = (a: Quoted, b: Quoted): Quoted => ({ quoted: a.quoted + b.quoted, total: a.total + b.total });

/** The kind of a statement whose content is quoted so far. */
export function kindBy({ quoted, total }: Quoted): StatementKind {
  if (quoted === 0) return "indirect";
  return quoted >= total - 4 ? "direct" : "mixed";
}

/** The statements that were found so far. */
export class Drafts {
  readonly all: DraftStatement[] = [];
  readonly sources: Sources;
  private readonly cues = new Set<number>();
  private readonly document: ArticleDocument;

  constructor(document: ArticleDocument) {
    this.document = document;
    this.sources = new Sources(document);
  }

  /** Whether a token introduces a statement already. */
  has(cueToken: number): boolean {
    return this.cues.has(cueToken);
  }

  /** Adds a statement, its content without the marks around it, and takes the quotations in it; false where nothing is left. */
  add({ source, cue, cueToken, cueClass, spans, confidence, least = 1 }: Finding): boolean {
    const { text } = this.document.analysis;
    if (cueToken >= 0 && this.cues.has(cueToken)) return false;
    const contents = spans.map((span) => this.bare(this.toMark(trim(text, span)))).filter((span) => wordCount(text, span) > 0);
    if (contents.reduce((sum, span) => sum + wordCount(text, span), 0) < least || contents.length === 0) return false;
    if (cueToken >= 0) this.cues.add(cueToken);
    const kind = kindBy(this.quotedIn(contents));
    for (const { entity, span } of [source, ...source.others])
      this.all.push({ source: entity, sourceSpan: span, cue, cueToken, cueClass, spans: [...contents], kind, confidence });
    for (const span of contents)
      for (const quote of this.document.quotes.touching(span)) if (overlap(quote.content, span) > 0) quote.taken = true;
    return true;
  }

  /** How much of a content stands in quotation marks. */
  quotedIn(spans: readonly Span[]): Quoted {
    let quoted = 0;
    let total = 0;
    for (const span of spans) {
      total += span[1] - span[0];
      for (const quote of this.document.quotes.touching(span)) quoted += overlap(quote.content, span);
    }
    return { quoted, total };
  }

  /** A content that enters a quotation goes on to its end: demanded that they "pay their share. No more." */
  private toMark([from, to]: Span): Span {
    const { quotes, analysis } = this.document;
    // …, or stops right before one: accused him of fraud "on a large scale."
    const [next] = quotes.touching([to, to + 4]);
    const begins =
      next && !next.taken && next.content[0] > to && /^ *(?:["“«]|'')$/u.test(analysis.text.slice(to, next.content[0]));
    if (begins && !/[.!?:,”"]$/u.test(analysis.text.slice(from, to))) return [from, next.content[1]];
    const last = quotes.touching([Math.max(from, to - 1), to]).at(-1);
    return last?.long && last.content[0] >= from - 2 && last.content[1] > to ? [from, last.content[1]] : [from, to];
  }

  /** Drops quotation marks and commas at the ends of a content. */
  private bare(span: Span): Span {
    const { text } = this.document.analysis;
    let [from, to] = span;
    const inner = this.document.quotes
      .touching(span)
      .find((quote) => quote.content[0] - from <= 2 && quote.content[0] >= from - 1 && to - quote.content[1] <= 3);
    if (inner) return trim(text, inner.content);
    while (from < to && /[\s,:;—–-]/u.test(text[from] as string)) from++;
    while (to > from && /[\s,:;—–]/u.test(text[to - 1] as string)) to--;
    // "… the National Security Agency (NSA)"
    if (text[to] === ")" && text.slice(from, to).lastIndexOf("(") > text.slice(from, to).lastIndexOf(")")) to++;
    // "(… the market is open.)", "… the market is open.''": what opened before the content closes after it.
    if (text[to - 1] === ")" && !text.slice(from, to).includes("(")) to--;
    if (text.endsWith("''", to) && text.indexOf("''", from) === to - 2) to -= 2;
    if (text[to - 1] === "." && !/(?:^|[\s.])\p{L}\.$/u.test(text.slice(Math.max(from, to - 4), to))) to--;
    return [from, to];
  }
}

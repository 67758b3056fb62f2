import type { Span } from "../article/span.ts";
import { type Analysis, sentenceSpan } from "../language/analysis.ts";
import { findQuotes, type Quote, wordCount } from "./quotes.ts";

/** A quotation in its place, and whether a statement has it already. */
export interface PlacedQuote extends Quote {
  /** Its place among the quotations of the article. */
  readonly number: number;
  readonly paragraph: number;
  readonly long: boolean;
  taken: boolean;
}

/** The quotations of an article, to be looked up by offset (UTF-16 code units). */
export class PlacedQuotes {
  /** All of them, in the order of the text. */
  readonly all: PlacedQuote[] = [];

  constructor(analysis: Analysis) {
    const { text } = analysis;
    const sentences = analysis.paragraphOf.length;
    for (let first = 0; first < sentences; ) {
      let last = first;
      while (last + 1 < sentences && analysis.paragraphOf[last + 1] === analysis.paragraphOf[first]) last++;
      const span: Span = [sentenceSpan(analysis, first)[0], sentenceSpan(analysis, last)[1]];
      const next = last + 1 < sentences ? sentenceSpan(analysis, last + 1)[0] : text.length;
      for (const quote of findQuotes(text, span, /^["“«„]|^''/u.test(text.slice(next, next + 2)))) {
        const long = wordCount(text, quote.content) >= 4 || /[,.?!]$/u.test(text.slice(...quote.content).trimEnd());
        this.all.push({
          ...quote,
          number: this.all.length,
          paragraph: analysis.paragraphOf[first] as number,
          long,
          taken: false,
        });
      }
      first = last + 1;
    }
  }

  /** The quotations that a span touches, in the order of the text. O(log n) and what it returns. */
  touching([from, to]: Span): PlacedQuote[] {
    // The quotations are in order: a short stretch of them touches the span.
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle] as PlacedQuote).content[1] <= from) low = middle + 1;
      else high = middle;
    }
    const found: PlacedQuote[] = [];
    for (let i = low; i < this.all.length && (this.all[i] as PlacedQuote).content[0] < to; i++)
      found.push(this.all[i] as PlacedQuote);
    return found;
  }

  /** For each token the number of the quotation that it stands in; -1 for none. Short ones, mere phrases, only when asked for. */
  byToken({ count, start }: Analysis, short = false): Int32Array {
    const found = new Int32Array(count).fill(-1);
    let token = 0;
    for (const { number, content, long } of this.all) {
      if (!long && !short) continue;
      while (token < count && (start[token] as number) < content[0]) token++;
      for (; token < count && (start[token] as number) < content[1]; token++) found[token] = number;
    }
    return found;
  }

  /** The long quotation that an offset is in. */
  around(offset: number): PlacedQuote | undefined {
    return this.touching([offset, offset + 1]).find((quote) => quote.long);
  }
}

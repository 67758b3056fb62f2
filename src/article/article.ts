import type { Span } from "./span.ts";

/** The same text, or nearly, elsewhere: what is known of it beside its words. */
export interface ArticleCopy {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly source: string | null;
  readonly url?: string;
}

/** One document. Every offset anywhere points into `text`, which nobody changes. */
export interface Article {
  /** The file's name without extension, unless the file gives one. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601 calendar date (`2015-12-16`), where it is known. */
  readonly date: string | null;
  /** The publisher's name or the address, where it is known. */
  readonly source: string | null;
  readonly url?: string;
  /** Who wrote it, where the file tells. */
  readonly authors?: readonly string[];
  /** Where else the same text stood, in a graph of many articles: it counts once, with all its publishers. */
  readonly copies?: readonly ArticleCopy[];
  /** Where each page of a paged document begins in the text: the first page at the first offset. See `pageAt`. */
  readonly pages?: readonly number[];
  readonly text: string;
  /** Page furniture ("Share", "Advertisement", photo credits): spans in order, without overlap, that carry no mention. */
  readonly furniture: readonly Span[];
}

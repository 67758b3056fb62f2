import { getDotPath, safeParse } from "valibot";
import type { Article } from "../article/article.ts";
import type { Extraction } from "../article/extraction.ts";
import { type Span, trim } from "../article/span.ts";
import { RedthreadError } from "../errors.ts";
import { ARTICLE, EXTRACTION } from "./shapes.ts";

/**
 * An extraction document from parsed JSON, of Redthread or of another maker: what is optional is filled in, sentences
 * too. Throws E201, with the place of the first fault, for anything else; `name` is the file's, `where` the document's
 * place in it.
 */
export function extractionFrom(value: unknown, name: string, where = ""): Extraction {
  const found = safeParse(EXTRACTION, value, { abortEarly: true });
  const fault = (path: string | null): RedthreadError =>
    new RedthreadError("E201", name, [where, path].filter(Boolean).join("."));
  if (!found.success) throw fault(getDotPath(found.issues[0]));
  const { article, engine, sentences, ...rest } = found.output;
  const extraction: Extraction = {
    article,
    ...(engine === undefined ? {} : { engine }),
    sentences: sentences ?? sentencesOf(article.text),
    ...rest,
  };
  const outside = spanOutside(extraction);
  if (outside) throw fault(outside);
  return extraction;
}

/** An article from parsed JSON; null for anything else. */
export function articleFrom(value: unknown): Article | null {
  const found = safeParse(ARTICLE, value);
  if (!found.success) return null;
  const article: Article = found.output;
  return article.furniture.some(([, end]) => end > article.text.length) ? null : article;
}

/** The value of JSON text; throws E201 where it is none. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RedthreadError("E201", name);
  }
}

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/** Sentences for a document that tells none: good enough to show evidence in. */
function sentencesOf(text: string): readonly Span[] {
  const spans = Array.from(SENTENCES.segment(text), ({ segment, index }) => trim(text, [index, index + segment.length]));
  return spans.filter(([start, end]) => start < end);
}

/** The first list of a document that points beyond its text; null where all is well. */
function spanOutside({ article, sentences, mentions, statements, assertions }: Extraction): string | null {
  const { length } = article.text;
  const beyond = (span: Span | null): boolean => span !== null && span[1] > length;
  if (article.furniture.some(beyond)) return "article.furniture";
  if (sentences.some(beyond)) return "sentences";
  if (mentions.some(({ end }) => end > length)) return "mentions";
  if (statements.some((item) => [...item.spans, item.sourceSpan, item.cue, item.evidence].some(beyond))) return "statements";
  return assertions.some(({ evidence }) => beyond(evidence)) ? "assertions" : null;
}

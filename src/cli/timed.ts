import type { Article } from "../article/article.ts";
import type { Extraction } from "../article/extraction.ts";

/** The extraction document of an article as JSON, null where the engine failed on it, and how long that took. */
export interface ExtractedDocument {
  readonly document: string | null;
  readonly seconds: number;
}

/** Extracts an article, and takes the time. */
export function timed(extract: (article: Article) => Extraction, article: Article): ExtractedDocument {
  const started = performance.now();
  let document: string | null = null;
  try {
    document = JSON.stringify(extract(article));
  } catch {
    // Whoever asked tells of it.
  }
  return { document, seconds: (performance.now() - started) / 1000 };
}

import type { Article } from "../../src/article/article.ts";

/** An article of one's own for a test. */
export function articleOf(text: string, given: Partial<Article> = {}): Article {
  return { id: "test", title: "", date: null, source: null, furniture: [], ...given, text };
}

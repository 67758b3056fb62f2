import type { Article } from "./article.ts";

/** The page, counted from 1, on which an offset of an article's text stands; null where the article has no pages. */
export function pageAt({ pages }: Pick<Article, "pages">, offset: number): number | null {
  if (!pages || pages.length === 0) return null;
  let low = 0;
  let high = pages.length;
  // The last page that begins at or before the offset; empty pages begin where the next one does.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pages[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

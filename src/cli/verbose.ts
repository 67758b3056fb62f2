import type { Article, ArticleCopy } from "../article/article.ts";
import type { Extraction } from "../article/extraction.ts";

/** An article that was read: of which input, whether its document was kept from before, and how long that took. */
export interface ReadArticle {
  readonly input: string;
  readonly article: Article;
  readonly cached: boolean;
  readonly seconds: number;
}

/** A longer title is cut after so many characters. */
const LONGEST_TITLE = 80;

/** `read a9 (news.jsonl): "Talks in Wuzhen", 2015-12-16, 412 words, new, 0.03 s` */
export function articleLine({ input, article, cached, seconds }: ReadArticle): string {
  const { id, title, date, text } = article;
  const name = id === input ? id : `${id} (${input})`;
  const words = wordsIn(text);
  const told = [
    title === "" ? "no title" : `"${cut(title)}"`,
    date ?? "no date",
    `${words} ${words === 1 ? "word" : "words"}`,
    cached ? "from the cache" : "new",
    `${seconds.toFixed(2)} s`,
  ];
  return `read ${name}: ${told.join(", ")}`;
}

/** One line for each copy that the articles of a graph name, `"b" is a copy of "a": it counts once, with it.` */
export function copyLines(extractions: Iterable<Extraction>): readonly string[] {
  const lines: string[] = [];
  for (const { article } of extractions)
    for (const copy of article.copies ?? [])
      lines.push(`${named(copy)} is a copy of ${named(article)}: it counts once, with it.`);
  return lines;
}

const named = ({ id, source }: ArticleCopy | Article): string => (source ? `"${id}" of ${source}` : `"${id}"`);

const cut = (title: string): string => (title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title);

/** Words are what stands between spaces. Linear. */
function wordsIn(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/\S+/gu)) words++;
  return words;
}

import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import { chooseReader } from "./choose-reader.ts";
import { decode } from "./encoding.ts";
import { FEED } from "./feed.ts";
import { fromHtml, HTML } from "./html.ts";
import { readerByBytes } from "./kinds.ts";
import { makeArticle } from "./make-article.ts";
import type { Source } from "./reader.ts";

/** Whether a source is a feed: its articles are entries, and their addresses lead to pages. */
export async function isFeed(source: Source): Promise<boolean> {
  try {
    return (await textReaderOf(source)).reader === FEED;
  } catch {
    // What cannot be read at all is told of when it is read.
    return false;
  }
}

/**
 * An entry of a feed with the text of the page behind its link, or its own where the page says less. Date, title, outlet and
 * author that the page does not tell are as the feed has them. Throws a RedthreadError where the page gives no text.
 */
export async function withPage(entry: Article, page: Source): Promise<Article> {
  if (page.bytes.length === 0) throw new RedthreadError("E101", page.name);
  const { reader, text } = await textReaderOf(page);
  if (reader !== HTML) throw new RedthreadError("E105", page.name, "it is no web page");
  const read = await fromHtml(text, page.name, { date: entry.date }, entry);
  if (read.text.length < entry.text.length) return entry;
  const { id, url = null, authors = [] } = entry;
  return makeArticle({ ...read, id, source: read.source ?? entry.source, url, authors }, {});
}

async function textReaderOf(source: Source): Promise<{ readonly reader: unknown; readonly text: string }> {
  const { name, bytes } = source;
  if (readerByBytes(bytes, source)) return { reader: null, text: "" };
  const text = await decode(bytes, name);
  return { reader: chooseReader(text, source), text };
}

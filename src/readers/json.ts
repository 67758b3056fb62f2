import type { Article } from "../article/article.ts";
import { oneLine } from "../article/one-line.ts";
import { RedthreadError } from "../errors.ts";
import { calendarDay } from "./dates.ts";
import { type Fields, field, isFields, textOfField } from "./fields.ts";
import { plainHtml } from "./html.ts";
import { IS_GRAPH } from "./is-graph.ts";
import { parseJson } from "./json-error.ts";
import { makeArticle, webAddress } from "./make-article.ts";
import { idOf, titleFromName } from "./names.ts";
import { titleOf } from "./plain-text.ts";
import type { ReadOptions, ReadResult, TextReader } from "./reader.ts";

/** The names under which feeds, scrapers and corpora keep each thing; the first that is there counts. */
const NAMES = {
  text: [
    "text",
    "content",
    "body",
    "articleBody",
    "maintext",
    "article",
    "content_text",
    "content_html",
    "article_text",
    "article_body",
    "full_text",
    "fulltext",
    "plain_text",
    "cleaned_text",
    "raw_text",
  ],
  title: ["title", "headline", "title_page"],
  date: [
    "date",
    "published",
    "date_publish",
    "datePublished",
    "publishedAt",
    "pubDate",
    "date_published",
    "publish_date",
    "published_at",
    "published_date",
    "publication_date",
    "pub_date",
    "seendate",
    "DATE",
  ],
  source: ["source", "publisher", "outlet", "site", "source_domain", "media_name", "site_name", "SourceCommonName", "domain"],
  url: ["url", "link", "web_url", "DocumentIdentifier"],
  id: ["id", "guid"],
  authors: ["authors", "author", "byline"],
} as const;

/** The articles of a JSON text: one object, a list, or `{ "articles": [ … ] }`; throws E106 and E107. */
export async function fromJson(json: string, name: string, options: ReadOptions = {}): Promise<ReadResult> {
  const value = await parseJson(json, name);
  const list = listOf(value);
  if (!list && isFields(value) && Array.isArray(value.nodes)) throw new RedthreadError("E105", name, IS_GRAPH);
  if (!list) return { articles: [await fromRecord(value, name, idOf(name), options, FIELDS)], errors: [] };
  return fromRecords(
    list.map((record) => async () => record),
    name,
    options,
    FIELDS,
  );
}

/** What to do where JSON has no text. */
export const FIELDS = "give it a field named text, content, body or articleBody";

/** The articles of records that are read one by one: an error of one never loses the others; `advice` is for those without text. */
export async function fromRecords(
  records: Iterable<() => Promise<unknown>>,
  name: string,
  options: ReadOptions,
  advice: string,
): Promise<ReadResult> {
  const articles: Article[] = [];
  const errors: RedthreadError[] = [];
  const ids = new Set<string>();
  const before = (options.firstRecord ?? 1) - 1;
  let number = before;
  for (const record of records) {
    number++;
    try {
      const article = await fromRecord(await record(), `${name}, article ${number}`, `${idOf(name)}-${number}`, options, advice);
      articles.push(withFreshId(article, ids));
    } catch (error) {
      if (!(error instanceof RedthreadError)) throw error;
      errors.push(error);
    }
  }
  if (number === before) throw new RedthreadError("E107", name, advice);
  return { articles, errors };
}

/** Two articles of one file never share an id: the second "x" becomes "x-2". */
function withFreshId(article: Article, ids: Set<string>): Article {
  let id = article.id;
  for (let again = 2; ids.has(id); again++) id = `${article.id}-${again}`;
  ids.add(id);
  return id === article.id ? article : { ...article, id };
}

function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isFields(value) || textOfField(field(value, NAMES.text)) !== null) return null;
  const list = field(value, ["articles", "items"]);
  return Array.isArray(list) ? list : null;
}

/** One article from one record, or from an extraction document, whose text stays as it is. */
async function fromRecord(value: unknown, name: string, id: string, options: ReadOptions, advice: string): Promise<Article> {
  if (!isFields(value)) throw new RedthreadError("E107", name, advice);
  const inner = field(value, ["article"]);
  const fields = isFields(inner) ? inner : value;
  const text = await textOfRecord(fields, !isFields(inner));
  if (text === null) throw new RedthreadError("E107", name, advice);
  const url = webAddress(field(fields, NAMES.url));
  const title = textOfField(field(fields, NAMES.title));
  return makeArticle(
    {
      id: textOfField(field(fields, NAMES.id)) ?? id,
      title: title ? oneLine(title) : (titleOf(text) ?? titleFromName(id)),
      date: await calendarDay(field(fields, NAMES.date)),
      source: textOfField(field(fields, NAMES.source)) ?? url,
      url,
      authors: authorsOf(field(fields, NAMES.authors)),
      text,
    },
    options,
  );
}

/** Names of people, from a list or from one text: web addresses and the like are none. */
function authorsOf(value: unknown): readonly string[] {
  const names = [value].flat().map((author) => textOfField(author));
  return names.filter((name) => name !== null).filter((name) => name.length <= 100 && !/[@/]/.test(name));
}

const MARKUP = /^\s*<(?:!doctype|html|body|article|section|div|p|h[1-6]|figure|span|ul|ol|blockquote)[\s>]/i;

async function textOfRecord(fields: Fields, mayBeMarkup: boolean): Promise<string | null> {
  for (const name of NAMES.text) {
    const value = field(fields, [name]);
    const paragraphs = Array.isArray(value) ? value.filter((part) => typeof part === "string") : [value];
    const text = paragraphs.every((part) => typeof part === "string") ? paragraphs.join("\n\n").toWellFormed() : "";
    if (text.trim() === "") continue;
    if (!mayBeMarkup || !MARKUP.test(text)) return text;
    const plain = await plainHtml(text);
    if (plain !== "") return plain;
  }
  return null;
}

/** JSON: one article, a list of articles, or extraction documents. */
export const JSON_ARTICLES: TextReader = {
  takes: "text",
  id: "json",
  label: "JSON",
  extensions: [".json"],
  mediaTypes: ["application/json"],
  read: (text, source, options) => fromJson(text, source.name, options),
};

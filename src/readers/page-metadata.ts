import { oneLine } from "../article/one-line.ts";
import { calendarDay } from "./dates.ts";
import { type Fields, field, isFields, textOfField } from "./fields.ts";
import { webAddress } from "./make-article.ts";
import type { MarkupNode } from "./markup-text.ts";

/** The little of a DOM document that reading needs. */
export interface MarkupDocument {
  readonly body: MarkupNode;
  querySelectorAll(selector: string): ArrayLike<MarkupElement>;
}

export interface MarkupElement extends MarkupNode {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

/** What a web page says about its article. */
export interface PageMetadata {
  readonly title: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly url: string | null;
  /** The article's text, where the page's data carry it. */
  readonly body: string | null;
}

const TITLES = ["og:title", "twitter:title", "parsely-title", "dc.title", "citation_title"];
const DATES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "publish_date",
  "pubdate",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "citation_publication_date",
  "sailthru.date",
  "date",
];
const SOURCES = ["og:site_name", "application-name", "dc.publisher", "citation_journal_title"];

/** Title, date, outlet and address of a page, from JSON-LD, then Open Graph and other meta tags, then its elements. */
export async function pageMetadata(page: MarkupDocument): Promise<PageMetadata> {
  const data = articleData(page);
  const meta = metaTags(page);
  const canonical = Array.from(page.querySelectorAll("link[rel]")).find(
    (link) => link.getAttribute("rel")?.trim().toLowerCase() === "canonical",
  );
  const url =
    webAddress(canonical?.getAttribute("href")) ??
    webAddress(meta.get("og:url")) ??
    webAddress(field(data, ["url"])) ??
    webAddress(addressOf(field(data, ["mainEntityOfPage"])));
  const title = textOfField(field(data, ["headline", "name"])) ?? first(meta, TITLES) ?? onlyHeading(page);
  return {
    title: title ? oneLine(title) : null,
    date: await firstDay([
      field(data, ["datePublished", "dateCreated"]),
      ...DATES.map((name) => meta.get(name)),
      ...timeElements(page),
    ]),
    source:
      textOfField(field(data, ["publisher"])) ??
      first(meta, SOURCES) ??
      (url ? new URL(url).hostname.replace(/^www\./, "") : null),
    url,
    body: textOfField(field(data, ["articleBody"])),
  };
}

function first(meta: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name);
    if (value) return value;
  }
  return null;
}

async function firstDay(values: readonly unknown[]): Promise<string | null> {
  for (const value of values) {
    const day = await calendarDay(value);
    if (day) return day;
  }
  return null;
}

function addressOf(value: unknown): unknown {
  return isFields(value) ? field(value, ["@id", "url"]) : value;
}

/** The content of the meta tags by lower-case name or property; the first of a name counts. */
function metaTags(page: MarkupDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of Array.from(page.querySelectorAll("meta"))) {
    const name = (tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("itemprop") ?? "")
      .trim()
      .toLowerCase();
    const content = (tag.getAttribute("content") ?? "").trim();
    if (name !== "" && content !== "" && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

/** The first-level heading of a page that has only one. */
function onlyHeading(page: MarkupDocument): string | null {
  const headings = page.querySelectorAll("h1");
  return headings.length === 1 ? oneLine(headings[0]?.textContent ?? "") || null : null;
}

function timeElements(page: MarkupDocument): readonly (string | null)[] {
  const times = Array.from(page.querySelectorAll("time")).slice(0, 5);
  return times.flatMap((time) => [time.getAttribute("datetime"), oneLine(time.textContent ?? "")]);
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
/** Nodes of JSON-LD looked at; pages carry a few dozen. */
const MOST_NODES = 2000;

/** The first article of a page's JSON-LD, also inside lists and `@graph`; no fields where it has none or broken data. */
function articleData(page: MarkupDocument): Fields {
  let left = MOST_NODES;
  for (const script of Array.from(page.querySelectorAll("script"))) {
    const queue: unknown[] = [parsed(script.textContent ?? "")];
    for (let i = 0; i < queue.length && left > 0; i++, left--) {
      const node = queue[i];
      if (Array.isArray(node)) queue.push(...node.slice(0, left));
      else if (isFields(node)) {
        const types = field(node, ["@type"]);
        if ([types].flat().some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return node;
        queue.push(field(node, ["@graph"]), field(node, ["mainEntity"]));
      }
    }
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

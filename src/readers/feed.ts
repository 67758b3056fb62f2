import { oneLine } from "../article/one-line.ts";
import { RedthreadError } from "../errors.ts";
import { fromRecords } from "./json.ts";
import type { ReadOptions, ReadResult, TextReader } from "./reader.ts";
import { readXml } from "./xml-events.ts";
import { xmlRoot } from "./xml-root.ts";

const ITEMS: ReadonlySet<string> = new Set(["item", "entry"]);
const ROOTS: ReadonlySet<string> = new Set(["rss", "feed", "rdf"]);
/** Where the full text stands, then where a summary does. */
const TEXTS = ["encoded", "content", "description", "summary"] as const;
const DATES = ["pubdate", "published", "date", "updated"] as const;

/** The simple values of one item, by their names in lower case; the first of a name counts. */
type Item = Map<string, string>;

/** What to do where a feed or an entry of it has no text. */
const ENTRIES = "give the page that it links to";

/** The articles of an RSS, RDF or Atom feed: those items that have any text; E107 for each other one. */
async function fromFeed(text: string, name: string, options: ReadOptions = {}): Promise<ReadResult> {
  const { items, channel } = await itemsOf(text, name);
  if (items.length === 0) throw new RedthreadError("E107", name, ENTRIES);
  const records = items.map((item) => async () => ({
    // What feeds call an entry stays when others come before it; its place in the feed does not.
    id: item.get("guid") ?? item.get("id") ?? item.get("link"),
    title: item.get("title"),
    // A summary is plain text or markup: records tell the one from the other.
    text: wrapped(TEXTS.map((field) => item.get(field)).find((value) => value !== undefined && value !== "")),
    date: DATES.map((field) => item.get(field)).find((value) => value !== undefined),
    source: item.get("source") ?? channel,
    url: item.get("link"),
    authors: [item.get("creator") ?? item.get("author")],
  }));
  return fromRecords(records, name, options, ENTRIES);
}

/** Text with any markup in it, as markup: feeds escape theirs and begin it as they like. */
function wrapped(text: string | undefined): string | undefined {
  return text !== undefined && /<\/?[a-z]|&[a-z#]/i.test(text) ? `<div>${text}</div>` : text;
}

async function itemsOf(xml: string, name: string): Promise<{ readonly items: readonly Item[]; readonly channel: string | null }> {
  const items: Item[] = [];
  let channel: string | null = null;
  let item: Item | null = null;
  let words = "";
  /** Open elements inside the item. */
  let depth = 0;
  /** The element whose markup is gathered as it is: Atom may write XHTML straight into the feed. */
  let markup: { readonly element: string; readonly depth: number } | null = null;
  await readXml(xml, name, "feed", {
    open: (element, attributes) => {
      if (!item) {
        if (ITEMS.has(element)) {
          item = new Map();
          items.push(item);
          depth = 0;
        }
        words = "";
        return;
      }
      depth++;
      if (markup) {
        words += `<${element}>`;
        return;
      }
      if (depth > 1 && element !== "name") return;
      words = "";
      if (element === "link" && attributes.href && (attributes.rel ?? "alternate") === "alternate")
        put(item, "link", attributes.href);
      if (attributes.type === "xhtml") markup = { element, depth };
    },
    text: (text) => {
      words += markup ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;") : text;
    },
    close: (element) => {
      if (!item) {
        if (element === "title") channel ??= oneLine(words) || null;
        words = "";
        return;
      }
      if (depth === 0) {
        item = null;
        words = "";
        return;
      }
      if (markup && (markup.element !== element || markup.depth !== depth)) words += `</${element}>`;
      else {
        markup = null;
        if (depth === 1 || element === "name") put(item, element === "name" ? "author" : element.toLowerCase(), words.trim());
        if (depth === 1) words = "";
      }
      depth--;
    },
  });
  return { items, channel };
}

function put(item: Item, field: string, value: string): void {
  if (value !== "" && !item.has(field)) item.set(field, value);
}

/** Feeds: RSS 0.9 to 2.0, RDF and Atom (RFC 4287). */
export const FEED: TextReader = {
  takes: "text",
  id: "feed",
  label: "Feed (RSS, Atom)",
  extensions: [".rss", ".atom", ".xml"],
  mediaTypes: ["application/rss+xml", "application/atom+xml", "application/rdf+xml"],
  looksLike: (text) => ROOTS.has(xmlRoot(text).root ?? ""),
  read: (text, source, options) => fromFeed(text, source.name, options),
};

import type { Article } from "../article/article.ts";
import { oneLine } from "../article/one-line.ts";
import { RedthreadError } from "../errors.ts";
import { makeArticle } from "./make-article.ts";
import { type MarkupNode, markupText } from "./markup-text.ts";
import { idOf, titleFromName } from "./names.ts";
import { type MarkupDocument, pageMetadata } from "./page-metadata.ts";
import type { ReadOptions, TextReader } from "./reader.ts";
import { tameMarkup } from "./tame-markup.ts";

/** Readability is not asked about larger pages: its time grows faster than theirs. */
const MOST_ELEMENTS = 30_000;
const MOST_ENTITIES = 30_000;
const LONGEST_MARKUP = 3_000_000;

/**
 * An article from a web page, never executed and never fetched; `known.title` is its title where the page has none. Throws
 * E107 where the page has no text.
 */
export async function fromHtml(
  html: string,
  name: string,
  options: ReadOptions = {},
  known: Partial<Pick<Article, "title">> = {},
): Promise<Article> {
  const markup = tameMarkup(html);
  const page = await parse(markup);
  const metadata = await pageMetadata(page);
  const readable = await mainText(markup, page);
  const text = readable?.text || metadata.body || markupText((await parse(markup)).body, false);
  if (text === "") throw new RedthreadError("E107", name);
  return makeArticle(
    { ...metadata, id: idOf(name), title: metadata.title ?? readable?.title ?? known.title ?? titleFromName(name), text },
    options,
  );
}

/** All the text of a piece of HTML as one string, blank lines between blocks: for fields that carry markup. */
export async function plainHtml(html: string): Promise<string> {
  return markupText((await parse(tameMarkup(html))).body);
}

/** A page without surroundings, such as a chapter: its first heading, else its title, and all its text. */
export async function plainPage(html: string): Promise<{ readonly title: string | null; readonly text: string }> {
  const page = await parse(tameMarkup(html));
  const [heading] = Array.from(page.querySelectorAll("h1, h2, h3"));
  const [title] = Array.from(page.querySelectorAll("title"));
  const words = [heading, title].map((element) => oneLine(element?.textContent ?? "")).find((text) => text !== "");
  return { title: words ?? null, text: markupText(page.body) };
}

async function parse(markup: string): Promise<MarkupDocument> {
  // The build for workers has no door to Node: the same code runs everywhere.
  const { DOMParser } = await import("linkedom/worker");
  const page = new DOMParser().parseFromString(markup, "text/html") as unknown as MarkupDocument;
  for (const element of Array.from(page.querySelectorAll("[style]"))) {
    if (/display\s*:\s*none/i.test(element.getAttribute("style") ?? "")) element.setAttribute("hidden", "");
    element.removeAttribute("style");
  }
  return page;
}

/** The main text that Readability makes out, with its guess at the title; null where it finds none. Changes `page`. */
async function mainText(
  markup: string,
  page: MarkupDocument,
): Promise<{ readonly text: string; readonly title: string | null } | null> {
  if (markup.length > LONGEST_MARKUP || page.querySelectorAll("*").length > MOST_ELEMENTS) return null;
  // The parser makes a text node of each "&lt;".
  if ((markup.match(/&/g)?.length ?? 0) > MOST_ENTITIES) return null;
  const { Readability } = await import("@mozilla/readability");
  try {
    const found = new Readability<MarkupNode>(page as never, { serializer: (node) => node as unknown as MarkupNode }).parse();
    return found?.content ? { text: markupText(found.content), title: oneLine(found.title ?? "") || null } : null;
  } catch {
    // A page that confuses Readability still has the text of its body.
    return null;
  }
}

/** HTML: the main text of a web page, with what the page says about itself. */
export const HTML: TextReader = {
  takes: "text",
  id: "html",
  label: "Web page (HTML)",
  extensions: [".html", ".htm", ".xhtml"],
  mediaTypes: ["text/html", "application/xhtml+xml"],
  read: async (text, source, options) => ({ articles: [await fromHtml(text, source.name, options)], errors: [] }),
};

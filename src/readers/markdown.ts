import type { Nodes } from "mdast";
import type { Article } from "../article/article.ts";
import { oneLine } from "../article/one-line.ts";
import { RedthreadError } from "../errors.ts";
import { calendarDay } from "./dates.ts";
import { field, textOfField } from "./fields.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { makeArticle, webAddress } from "./make-article.ts";
import { isTame } from "./markdown-guard.ts";
import { idOf, titleFromName } from "./names.ts";
import { titleOf } from "./plain-text.ts";
import type { ReadOptions, TextReader } from "./reader.ts";

/** An article from Markdown with or without YAML front matter; throws E108 where the front matter is not YAML, E107 where no text is left. */
export async function fromMarkdown(text: string, name: string, options: ReadOptions = {}): Promise<Article> {
  const { fields, body } = await splitFrontMatter(text, name);
  const url = webAddress(field(fields, ["url", "link"]));
  const { plain, heading } = await plainMarkdown(body);
  if (plain === "") throw new RedthreadError("E107", name);
  const given = textOfField(field(fields, ["title", "headline"]));
  return makeArticle(
    {
      id: textOfField(field(fields, ["id"])) ?? idOf(name),
      title: given ? oneLine(given) : (heading ?? titleOf(plain) ?? titleFromName(name)),
      date: await calendarDay(field(fields, ["date", "published", "datePublished"])),
      source: textOfField(field(fields, ["source", "publisher", "outlet"])) ?? url,
      url,
      text: plain,
    },
    options,
  );
}

/** Markdown as plain text, a blank line between blocks, and its first heading of the first level. */
async function plainMarkdown(body: string): Promise<{ readonly plain: string; readonly heading: string | null }> {
  if (!isTame(body)) return { plain: body.trim(), heading: null };
  const [{ fromMarkdown: parse }, { gfmFromMarkdown }, { gfm }] = await Promise.all([
    import("mdast-util-from-markdown"),
    import("mdast-util-gfm"),
    import("micromark-extension-gfm"),
  ]);
  const tree = parse(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks: string[] = [];
  let heading: string | null = null;
  // A stack, not recursion: quotes and lists may nest as deep as their author likes.
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableRow") {
      const words = phrasing(node);
      if (words === "") continue;
      blocks.push(words);
      if (node.type === "heading" && node.depth === 1) heading ??= words;
    } else if ("children" in node) {
      for (const child of node.children.toReversed()) open.push(child);
    }
  }
  return { plain: blocks.join("\n\n"), heading };
}

/** The words of a paragraph, heading or table row on one line; images, markup and footnote marks are left out. */
function phrasing(block: Nodes): string {
  let words = "";
  const open: Nodes[] = [block];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "text" || node.type === "inlineCode") words += node.value;
    else if (node.type === "break" || node.type === "tableCell") words += " ";
    if ("children" in node) for (const child of node.children.toReversed()) open.push(child);
  }
  return oneLine(words);
}

/** Markdown: the front matter gives the metadata, the blocks give the text. */
export const MARKDOWN: TextReader = {
  takes: "text",
  id: "markdown",
  label: "Markdown",
  extensions: [".md", ".markdown", ".mdown"],
  mediaTypes: ["text/markdown", "text/x-markdown"],
  read: async (text, source, options) => ({ articles: [await fromMarkdown(text, source.name, options)], errors: [] }),
};

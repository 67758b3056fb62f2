import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import { documentArticle } from "./document.ts";
import { simpleElements } from "./dublin-core.ts";
import { decode } from "./encoding.ts";
import { Paragraphs } from "./paragraphs.ts";
import type { BytesReader, ReadOptions, Source } from "./reader.ts";
import type { Room } from "./room.ts";
import { zipHolds } from "./signature.ts";
import { attribute, readXml } from "./xml-events.ts";
import { zipParts } from "./zip-entries.ts";

const FORMAT = "Word document";
const MAIN = /^word\/document\d*\.xml$/u;
const CORE = "docProps/core.xml";
/** What is no text of the document: the older copy of a drawing, and notes. */
const LEFT_OUT: ReadonlySet<string> = new Set(["Fallback", "instrText", "delText", "moveFrom"]);
const TITLE_STYLE = /^(?:title|heading1)$/i;

/** An article from a Word document (ECMA-376): its paragraphs, without what was deleted; throws E107, E112 and E113. */
async function fromDocx({ name, bytes }: Source, options: ReadOptions, room: Room): Promise<Article> {
  const parts = await zipParts(bytes, name, room, (path) => MAIN.test(path) || path === CORE);
  const main = [...parts].find(([path]) => MAIN.test(path))?.[1];
  if (!main) throw new RedthreadError("E113", name, FORMAT, "it has no text part");
  const { text, heading } = await wordText(await decode(main, name), name);
  const core = parts.get(CORE);
  const facts = core ? await simpleElements(await decode(core, name), name, FORMAT) : new Map<string, string>();
  const told = { title: facts.get("title") ?? null, author: facts.get("creator") ?? null, created: facts.get("created") ?? null };
  return documentArticle(text, { ...told, heading }, name, options);
}

async function wordText(xml: string, name: string): Promise<{ readonly text: string; readonly heading: string | null }> {
  const paragraphs = new Paragraphs();
  let skipped = 0;
  let inText = false;
  let style = "";
  let heading: string | null = null;
  await readXml(xml, name, FORMAT, {
    open: (element, attributes) => {
      if (skipped > 0 || LEFT_OUT.has(element)) skipped++;
      else if (element === "t") inText = true;
      else if (element === "pStyle") style = attribute(attributes, "val") ?? "";
      else if (element === "tab" || element === "br" || element === "cr") paragraphs.add(" ");
      else if (element === "noBreakHyphen") paragraphs.add("-");
    },
    text: (words) => {
      if (inText && skipped === 0) paragraphs.add(words);
    },
    close: (element) => {
      if (skipped > 0) skipped--;
      else if (element === "t") inText = false;
      else if (element === "p") {
        const words = paragraphs.end();
        if (words !== "" && TITLE_STYLE.test(style)) heading ??= words;
        style = "";
      }
    },
  });
  return { text: paragraphs.text(), heading };
}

/** Word documents of today (.docx). */
export const DOCX: BytesReader = {
  takes: "bytes",
  id: "docx",
  label: "Word document",
  extensions: [".docx", ".docm"],
  mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  isOne: (bytes) => zipHolds(bytes, "word/document"),
  largest: 64 * 1024 * 1024,
  read: async (source, options, room) => ({ articles: [await fromDocx(source, options, room)], errors: [] }),
};

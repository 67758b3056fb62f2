import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import { documentArticle } from "./document.ts";
import { simpleElements } from "./dublin-core.ts";
import { decode } from "./encoding.ts";
import { Paragraphs } from "./paragraphs.ts";
import type { BytesReader, ReadOptions, Source } from "./reader.ts";
import type { Room } from "./room.ts";
import { isZipOf } from "./signature.ts";
import { attribute, readXml } from "./xml-events.ts";
import { zipParts } from "./zip-entries.ts";

const FORMAT = "OpenDocument text";
const [CONTENT, META, MANIFEST] = ["content.xml", "meta.xml", "META-INF/manifest.xml"] as const;
const MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
/** What is no running text: what was deleted, remarks, notes, lists of contents. */
const LEFT_OUT: ReadonlySet<string> = new Set(["tracked-changes", "annotation", "note", "table-of-content", "sequence-decls"]);

/** An article from an OpenDocument text (ISO 26300): its paragraphs and headings; throws E107, E112 and E113. */
async function fromOdt({ name, bytes }: Source, options: ReadOptions, room: Room): Promise<Article> {
  const wanted = new Set<string>([CONTENT, META, MANIFEST]);
  const parts = await zipParts(bytes, name, room, (path) => wanted.has(path));
  const manifest = parts.get(MANIFEST);
  if (manifest && (await decode(manifest, name)).includes("encryption-data")) throw new RedthreadError("E112", name);
  const content = parts.get(CONTENT);
  if (!content) throw new RedthreadError("E113", name, FORMAT, "it has no text part");
  const { text, heading } = await odtText(await decode(content, name), name);
  const meta = parts.get(META);
  const facts = meta ? await simpleElements(await decode(meta, name), name, FORMAT) : new Map<string, string>();
  return documentArticle(
    text,
    {
      title: facts.get("title") ?? null,
      heading,
      author: facts.get("initial-creator") ?? facts.get("creator") ?? null,
      created: facts.get("creation-date") ?? facts.get("date") ?? null,
    },
    name,
    options,
  );
}

async function odtText(xml: string, name: string): Promise<{ readonly text: string; readonly heading: string | null }> {
  const paragraphs = new Paragraphs();
  let skipped = 0;
  let inBody = false;
  let heading: string | null = null;
  let level = "";
  await readXml(xml, name, FORMAT, {
    open: (element, attributes) => {
      if (skipped > 0 || LEFT_OUT.has(element)) skipped++;
      else if (element === "body") inBody = true;
      else if (element === "h") level = attribute(attributes, "outline-level") ?? "1";
      else if (element === "s" || element === "tab" || element === "line-break") paragraphs.add(" ");
    },
    text: (words) => {
      if (inBody && skipped === 0) paragraphs.add(words);
    },
    close: (element) => {
      if (skipped > 0) skipped--;
      else if (element === "p" || element === "h") {
        const words = paragraphs.end();
        if (element === "h" && level === "1" && words !== "") heading ??= words;
      }
    },
  });
  return { text: paragraphs.text(), heading };
}

/** OpenDocument texts, as LibreOffice writes them. */
export const ODT: BytesReader = {
  takes: "bytes",
  id: "odt",
  label: "OpenDocument text",
  extensions: [".odt", ".ott"],
  mediaTypes: [MEDIA_TYPE],
  isOne: (bytes) => isZipOf(bytes, MEDIA_TYPE),
  largest: 64 * 1024 * 1024,
  read: async (source, options, room) => ({ articles: [await fromOdt(source, options, room)], errors: [] }),
};

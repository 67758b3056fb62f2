import { RedthreadError } from "../errors.ts";
import { HTML } from "./html.ts";
import { IS_GRAPH } from "./is-graph.ts";
import { JSON_ARTICLES } from "./json.ts";
import { JSON_LINES } from "./json-lines.ts";
import { linesOf } from "./lines.ts";
import { MARKDOWN } from "./markdown.ts";
import { extensionOf } from "./names.ts";
import { PLAIN_TEXT } from "./plain-text.ts";
import type { Reader, Source, TextReader } from "./reader.ts";
import { READERS } from "./readers.ts";
import { compoundKind } from "./signature.ts";
import { xmlRoot } from "./xml-root.ts";

/** Files that are known to be something else: guessing at them would give nonsense. */
const OTHER_EXTENSIONS: ReadonlySet<string> = new Set(
  (
    ".doc .pages .xls .ods .ppt .pptx .odp .svg .png .jpg .jpeg .gif .webp " +
    ".avif .tif .tiff .bmp .heic .mp3 .m4a .wav .ogg .mp4 .mov .avi .webm .bz2 .xz .zst .rar .7z .tar .tgz .exe .dll .so .bin " +
    ".js .ts .css .py .sqlite .db .parquet .msg .mht .mhtml"
  ).split(" "),
);

const GRAPH_EXTENSIONS: ReadonlySet<string> = new Set([".gexf", ".graphml", ".gml"]);
const GRAPH_ROOTS: ReadonlySet<string> = new Set(["gexf", "graphml"]);
/** Roots that say what an XML file is, also where it does not begin by saying that it is XML. */
const TELLING_ROOTS: ReadonlySet<string> = new Set([...GRAPH_ROOTS, "rss", "feed", "opml", "svg"]);

/** Throws E105 where name or bytes say that a file is something that Redthread does not read, E112 for a document with a password. */
export function refuseOtherFormat(name: string, bytes: Uint8Array): void {
  const extension = extensionOf(name);
  const compound = compoundKind(bytes);
  if (compound === "encrypted") throw new RedthreadError("E112", name);
  if (compound) throw new RedthreadError("E105", name, "it is an old Office document: save it as .docx or .xlsx");
  if (GRAPH_EXTENSIONS.has(extension)) throw new RedthreadError("E105", name, IS_GRAPH);
  if (OTHER_EXTENSIONS.has(extension)) throw new RedthreadError("E105", name);
}

/** Throws E105 for XML that is no web page: a graph, a feed, a picture would be read as an article of attribute values. */
function refuseXml(text: string, name: string): void {
  const { root, declared } = xmlRoot(text);
  if (root === "html" || !(declared || TELLING_ROOTS.has(root ?? ""))) return;
  throw new RedthreadError("E105", name, GRAPH_ROOTS.has(root ?? "") ? IS_GRAPH : "it is XML, and no web page");
}

/**
 * The reader for a decoded text: by extension, else by media type, else by what the text looks like. Throws E105 for XML
 * that is no web page.
 */
export function chooseReader(text: string, source: Source): TextReader {
  const extension = extensionOf(source.name);
  const mediaType = source.mediaType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const readers = (READERS as readonly Reader[]).filter((reader) => reader.takes === "text");
  return (
    readers.find((reader) => reader.extensions.includes(extension) && !(reader.looksLike && extension === ".xml")) ??
    readers.find((reader) => reader.looksLike?.(text)) ??
    // Browsers and pipes call everything text/plain: that tells nothing.
    readers.find((reader) => reader !== PLAIN_TEXT && reader.mediaTypes.includes(mediaType)) ??
    sniff(text, source.name)
  );
}

const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|meta|title)[\s>]/i;

/** The reader for a text whose name tells nothing: standard input or a paste. */
function sniff(text: string, name: string): TextReader {
  refuseXml(text, name);
  if (HTML_START.test(text)) return HTML;
  if (/^---[ \t]*\r?\n/.test(text)) return MARKDOWN;
  if (!/^\s*[[{]/.test(text)) return PLAIN_TEXT;
  if (isJson(text)) return JSON_ARTICLES;
  for (const [start, end] of linesOf(text)) {
    const line = text.slice(start, end);
    if (line.trim() !== "") return isJson(line) ? JSON_LINES : PLAIN_TEXT;
  }
  return PLAIN_TEXT;
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

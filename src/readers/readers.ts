import { DOCX } from "./docx.ts";
import { EML } from "./eml.ts";
import { EPUB } from "./epub.ts";
import { FEED } from "./feed.ts";
import { GZIP } from "./gzip.ts";
import { HTML } from "./html.ts";
import { JSON_ARTICLES } from "./json.ts";
import { JSON_LINES } from "./json-lines.ts";
import { MARKDOWN } from "./markdown.ts";
import { MBOX } from "./mbox.ts";
import { ODT } from "./odt.ts";
import { PDF } from "./pdf.ts";
import { PLAIN_TEXT } from "./plain-text.ts";
import type { Reader } from "./reader.ts";
import { RTF } from "./rtf.ts";
import { TABLE } from "./table.ts";
import { WARC } from "./warc.ts";
import { XLSX } from "./xlsx.ts";
import { ZIP } from "./zip.ts";

/** The import formats, in the order in which menus and help show them; of two that bytes could be, the first counts. */
export const READERS = [
  PLAIN_TEXT,
  MARKDOWN,
  HTML,
  PDF,
  DOCX,
  ODT,
  RTF,
  EPUB,
  EML,
  MBOX,
  FEED,
  TABLE,
  XLSX,
  JSON_ARTICLES,
  JSON_LINES,
  WARC,
  ZIP,
  GZIP,
] as const satisfies readonly Reader[];

/** The extensions that Redthread reads, in lower case with the dot. */
export const READABLE_EXTENSIONS: readonly string[] = READERS.flatMap((reader) => reader.extensions);

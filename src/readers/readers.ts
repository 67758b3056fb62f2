import { HTML } from "./html.ts";
import { JSON_ARTICLES } from "./json.ts";
import { JSON_LINES } from "./json-lines.ts";
import { MARKDOWN } from "./markdown.ts";
import { PLAIN_TEXT } from "./plain-text.ts";
import type { Reader } from "./reader.ts";

/** The import formats, in the order in which menus and help show them. */
export const READERS = [PLAIN_TEXT, MARKDOWN, HTML, JSON_ARTICLES, JSON_LINES] as const satisfies readonly Reader[];

/** The extensions that Redthread reads, in lower case with the dot. */
export const READABLE_EXTENSIONS: readonly string[] = READERS.flatMap((reader) => reader.extensions);

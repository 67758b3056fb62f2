import { RedthreadError } from "../errors.ts";
import { headersOf, httpBody } from "./http-message.ts";
import { harmlessPath } from "./names.ts";
import type { BytesReader, Source } from "./reader.ts";
import { LARGEST_OF_ALL, type Room } from "./room.ts";
import { holdsAt, indexOfAscii } from "./signature.ts";

const FORMAT = "web archive";
/** Records that hold a page: as it was answered, as it was fetched otherwise, or its text (WET). */
const PAGES: ReadonlySet<string> = new Set(["response", "resource", "conversion"]);
const READ_TYPES = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|json|pdf|rss\+xml|atom\+xml))\b/i;
const LONGEST_HEADER = 65_536;

/** The pages of a web archive (ISO 28500), such as Common Crawl's WARC and WET, each with its address. */
async function* pagesOf({ name, bytes }: Source, room: Room): AsyncGenerator<Source | RedthreadError> {
  let number = 0;
  for (let at = 0; at < bytes.length; ) {
    while (bytes[at] === 10 || bytes[at] === 13) at++;
    if (at >= bytes.length) return;
    if (!isWarc(bytes, at)) throw new RedthreadError("E113", name, FORMAT, `record ${number + 1} does not begin as one`);
    const headerEnd = indexOfAscii(bytes, "\r\n\r\n", at, at + LONGEST_HEADER);
    if (headerEnd < 0) throw new RedthreadError("E113", name, FORMAT, `record ${number + 1} has no end of its header`);
    const header = headersOf(bytes.subarray(at, headerEnd));
    const length = Number(header.get("content-length"));
    const begin = headerEnd + 4;
    if (!Number.isSafeInteger(length) || length < 0 || begin + length > bytes.length)
      throw new RedthreadError("E113", name, FORMAT, `record ${number + 1} is not whole`);
    at = begin + length;
    number++;
    if (!PAGES.has(header.get("warc-type") ?? "")) continue;
    room.takeFile();
    const page = await pageOf(header, bytes.subarray(begin, begin + length), `${name}/${number}`, room);
    if (page) yield page;
  }
}

const isWarc = (bytes: Uint8Array, at = 0): boolean => holdsAt(bytes, at, "WARC/");

async function pageOf(
  header: ReadonlyMap<string, string>,
  block: Uint8Array,
  name: string,
  room: Room,
): Promise<Source | RedthreadError | null> {
  const url = (header.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
  let mediaType = header.get("content-type") ?? "";
  let bytes = block;
  if (/^application\/http\b/i.test(mediaType)) {
    try {
      const message = await httpBody(block, name, room);
      if (!message) return null;
      ({ mediaType, bytes } = message);
    } catch (error) {
      if (error instanceof RedthreadError && error.code !== "E115") return error;
      throw error;
    }
  }
  if (!READ_TYPES.test(mediaType) || bytes.length === 0) return null;
  return { name: `${name}/${slug(url)}`, bytes, mediaType, ...(/^https?:/i.test(url) ? { url } : {}) };
}

/** The last words of an address, as a name without an extension: the media type tells what it is. */
function slug(url: string): string {
  const path = harmlessPath(url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/u, ""));
  const last = path.slice(path.lastIndexOf("/") + 1);
  return last === "unnamed" ? "page" : last.replace(/\.[a-z\d]{1,5}$/i, "");
}

/** Web archives. */
export const WARC: BytesReader = {
  takes: "bytes",
  id: "warc",
  label: "Web archive (WARC, WET)",
  extensions: [".warc", ".wet"],
  mediaTypes: ["application/warc"],
  isOne: (bytes) => isWarc(bytes),
  largest: LARGEST_OF_ALL,
  read: async (source, _options, room) => ({ articles: [], errors: [], inside: pagesOf(source, room) }),
};

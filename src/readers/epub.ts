import type { Article } from "../article/article.ts";
import { oneLine } from "../article/one-line.ts";
import { RedthreadError } from "../errors.ts";
import { calendarDay } from "./dates.ts";
import { simpleElements } from "./dublin-core.ts";
import { decode } from "./encoding.ts";
import { plainPage } from "./html.ts";
import { makeArticle } from "./make-article.ts";
import { harmlessPath, idOf, titleFromName } from "./names.ts";
import { dateOf } from "./plain-text.ts";
import type { BytesReader, ReadOptions, ReadResult, Source } from "./reader.ts";
import type { Room } from "./room.ts";
import { isZipOf } from "./signature.ts";
import { readXml } from "./xml-events.ts";
import { zipParts } from "./zip-entries.ts";

const FORMAT = "EPUB book";
const MEDIA_TYPE = "application/epub+zip";
const [CONTAINER, ENCRYPTION] = ["META-INF/container.xml", "META-INF/encryption.xml"] as const;
/** Fonts may be scrambled in a book that anybody can read. */
const FONTS_ALONE = /Algorithm="(?!http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)")/u;
const TEXT = /\.(?:x?html?|xml|opf)$/iu;
/** Covers, title pages and imprints are shorter. */
const SHORTEST = 200;

/** The articles of an EPUB book or issue, one for each chapter of its reading order; throws E107, E112 and E113. */
async function fromEpub({ name, bytes }: Source, options: ReadOptions, room: Room): Promise<ReadResult> {
  const parts = await zipParts(bytes, name, room, (path) => TEXT.test(path));
  const encryption = parts.get(ENCRYPTION);
  if (encryption && FONTS_ALONE.test(await decode(encryption, name))) throw new RedthreadError("E112", name);
  const [folder, opf] = await packageOf(parts, name);
  const { spine, hrefs } = await readingOrder(opf, name);
  const facts = await simpleElements(opf, name, FORMAT);
  const articles: Article[] = [];
  for (const item of spine) {
    const path = hrefs.get(item);
    const page = path === undefined ? undefined : parts.get(harmlessPath(folder + path));
    if (!page) continue;
    const { title, text } = await plainPage(await decode(page, name));
    if (text.length < SHORTEST && spine.length > 1) continue;
    const number = articles.length + 1;
    articles.push(
      makeArticle(
        {
          id: `${idOf(name)}-${number}`,
          title: title ?? facts.get("title") ?? titleFromName(name),
          date: (await dateOf(text)) ?? (await calendarDay(facts.get("date"))),
          source: facts.get("publisher") ?? facts.get("title") ?? null,
          authors: [facts.get("creator") ?? ""].filter((author) => author !== ""),
          text,
        },
        options,
      ),
    );
  }
  if (articles.length === 0) throw new RedthreadError("E107", name);
  return { articles, errors: [] };
}

/** The folder and the text of the package document that the container names. */
async function packageOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Promise<readonly [string, string]> {
  const container = parts.get(CONTAINER);
  let path = "";
  if (container)
    await readXml(await decode(container, name), name, FORMAT, {
      open: (element, attributes) => {
        if (element === "rootfile" && path === "") path = attributes["full-path"] ?? "";
      },
    });
  const opf = parts.get(harmlessPath(path));
  if (!opf) throw new RedthreadError("E113", name, FORMAT, "it has no list of its chapters");
  return [path.slice(0, path.lastIndexOf("/") + 1), await decode(opf, name)];
}

interface ReadingOrder {
  /** Ids of chapters, in order. */
  readonly spine: readonly string[];
  readonly hrefs: ReadonlyMap<string, string>;
}

async function readingOrder(opf: string, name: string): Promise<ReadingOrder> {
  const spine: string[] = [];
  const hrefs = new Map<string, string>();
  await readXml(opf, name, FORMAT, {
    open: (element, attributes) => {
      const { id, href, idref, properties = "" } = attributes;
      if (element === "item" && id && href && !properties.split(" ").includes("nav")) hrefs.set(id, hrefPath(href));
      else if (element === "itemref" && idref) spine.push(idref);
    },
  });
  return { spine, hrefs };
}

/** The path of a link without fragment, escapes resolved. */
function hrefPath(href: string): string {
  const path = oneLine(href.split("#")[0] ?? "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** EPUB books and issues. */
export const EPUB: BytesReader = {
  takes: "bytes",
  id: "epub",
  label: "EPUB book",
  extensions: [".epub"],
  mediaTypes: [MEDIA_TYPE],
  isOne: (bytes) => isZipOf(bytes, MEDIA_TYPE),
  largest: 128 * 1024 * 1024,
  read: (source, options, room) => fromEpub(source, options, room),
};

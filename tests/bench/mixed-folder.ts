import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync, strToU8 } from "fflate";
import type { Article } from "../../src/article/article.ts";
import { column, tinyPdf } from "../support/tiny-pdf.ts";
import { docx, epub, odt, xlsx, zipped } from "../support/zipped.ts";

/** One way to put articles into a file. */
interface Format {
  readonly ending: string;
  /** Whether a file holds many articles. */
  readonly many?: boolean;
  readonly write: (articles: readonly Article[]) => string | Uint8Array;
}

/** So many articles stand in a file that holds many, and so many follow each other in one format. */
const TOGETHER = 10;

const xml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const paragraphs = (text: string): readonly string[] => text.split("\n\n");
const tagged = (tag: string, text: string): string =>
  paragraphs(text)
    .map((paragraph) => `<${tag}>${xml(paragraph)}</${tag}>`)
    .join("\n");
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const mailDate = (date: string | null): string => new Date(date ?? 0).toUTCString();

/** The one article of a file that holds one. */
function only(articles: readonly Article[]): Article {
  const [article] = articles;
  if (!article) throw new RangeError("A file needs an article.");
  return article;
}

/** A page as outlets write it: its article among links, offers and buttons. */
function page({ title, date, text }: Article): string {
  const links = ["World", "Business", "Opinion", "Sport", "Weather"]
    .map((name) => `<li><a href="/${name}">${name}</a></li>`)
    .join("");
  const more = Array.from(
    { length: 20 },
    (_, n) => `<li><a href="/story-${n}">Another story, the ${n}th of the day</a></li>`,
  ).join("");
  return (
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${xml(title)} | The Courier</title>` +
    `<meta property="article:published_time" content="${date}T09:30:00Z"><meta property="og:site_name" content="The Courier">` +
    `<style>${".a{margin:0}".repeat(50)}</style><script>${"window.x=1;".repeat(50)}</script></head><body>` +
    `<header><nav><ul>${links}</ul></nav></header><main><article><h1>${xml(title)}</h1><p class="share">Share</p>` +
    `${tagged("p", text)}</article><aside><h2>Most read</h2><ul>${more}</ul></aside></main>` +
    "<footer><p>© 2015 The Courier. All rights reserved.</p></footer></body></html>"
  );
}

const WINDOWS: Readonly<Record<string, string>> = {
  "“": "\x93",
  "”": "\x94",
  "‘": "\x91",
  "’": "\x92",
  "–": "\x96",
  "—": "\x97",
  "…": "\x85",
};

/** Lines of at most so many letters. */
function wrapped(text: string, width: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length < width) lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pdf({ title, text }: Article): Uint8Array {
  const lines = paragraphs(text).flatMap((paragraph) => [...wrapped(paragraph, 90), ""]);
  const latin = lines.map((line) => line.replace(/[^ -ÿ]/gu, (letter) => WINDOWS[letter] ?? "?"));
  const pages = Array.from({ length: Math.ceil(latin.length / 50) }, (_, n) => [
    { x: 72, y: 770, size: 8, text: "The Courier" },
    ...column(72, 740, latin.slice(n * 50, n * 50 + 50)).filter((line) => line.text !== ""),
    { x: 300, y: 30, size: 8, text: `Page ${n + 1}` },
  ]);
  return tinyPdf(pages, { Title: title });
}

function rtf({ title, text }: Article): string {
  const escaped = (words: string): string =>
    words.replace(/[\\{}]/g, "\\$&").replace(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0)}?`);
  return `{\\rtf1\\ansi{\\info{\\title ${escaped(title)}}}\n${paragraphs(text)
    .map((words) => `\\pard ${escaped(words)}\\par\n`)
    .join("")}}`;
}

const mail = ({ title, date, text }: Article): string =>
  `From: The Courier <news@courier.example>\nSubject: ${title}\nDate: ${mailDate(date)}\nMIME-Version: 1.0\n` +
  `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}\n`;

const rssItem = ({ title, date, text }: Article): string =>
  `<item><title>${xml(title)}</title><pubDate>${mailDate(date)}</pubDate><description>In short.</description>` +
  `<content:encoded><![CDATA[${tagged("p", text)}]]></content:encoded></item>`;

const atomEntry = ({ title, date, text }: Article): string =>
  `<entry><title>${xml(title)}</title><published>${date}T09:30:00Z</published><content type="html">${xml(tagged("p", text))}</content></entry>`;

const rows = (articles: readonly Article[], separator: string): string =>
  [["title", "date", "text"], ...articles.map(({ title, date, text }) => [title, date ?? "", text])]
    .map((cells) => `${cells.map(quoted).join(separator)}\n`)
    .join("");

function workbook(articles: readonly Article[]): Uint8Array {
  const strings = ["title", "date", "text", ...articles.flatMap(({ title, date, text }) => [title, date ?? "", text])];
  const cell = (at: number): string => `<c r="${"ABC"[at % 3]}${Math.floor(at / 3) + 1}" t="s"><v>${at}</v></c>`;
  const row = (n: number): string => `<row r="${n + 1}">${[0, 1, 2].map((column) => cell(n * 3 + column)).join("")}</row>`;
  return xlsx(Array.from({ length: articles.length + 1 }, (_, n) => row(n)).join(""), strings.map(xml));
}

const crawled = ({ id, title, date, text }: Article): string =>
  JSON.stringify({
    maintext: text,
    title,
    date_publish: `${date} 09:30:00`,
    url: `https://courier.example/${id}`,
    language: "en",
  });

/** One record of a web archive, packed by itself as crawlers do. */
function record(kind: string, { id }: Article, type: string, body: string): Uint8Array {
  const block = strToU8(body);
  const head = `WARC/1.0\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: https://courier.example/${id}\r\nContent-Type: ${type}\r\n`;
  return gzipSync(Buffer.concat([strToU8(`${head}Content-Length: ${block.length}\r\n\r\n`), block, strToU8("\r\n\r\n")]));
}

const MARKDOWN = ({ title, date, text }: Article): string => `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text}\n`;
const WORD = (article: Article): Uint8Array =>
  docx(tagged("w:p", article.text).replace(/<w:p>(.*)<\/w:p>/gu, "<w:p><w:r><w:t>$1</w:t></w:r></w:p>"));

/** An archive with pages, documents and an archive of more in it. */
function archive(articles: readonly Article[]): Uint8Array {
  const files = (some: readonly Article[]): Record<string, string | Uint8Array> =>
    Object.fromEntries(
      some.map((article, n) => (n % 2 ? [`${article.id}.html`, page(article)] : [`${article.id}.docx`, WORD(article)])),
    );
  const half = articles.length >> 1;
  return zipped({ ...files(articles.slice(0, half)), "more/inner.zip": zipped(files(articles.slice(half))) });
}

const FORMATS: readonly Format[] = [
  { ending: "txt", write: (articles) => only(articles).text },
  { ending: "md", write: (articles) => MARKDOWN(only(articles)) },
  { ending: "html", write: (articles) => page(only(articles)) },
  { ending: "docx", write: (articles) => WORD(only(articles)) },
  { ending: "odt", write: (articles) => odt(tagged("text:p", only(articles).text)) },
  { ending: "rtf", write: (articles) => rtf(only(articles)) },
  { ending: "pdf", write: (articles) => pdf(only(articles)) },
  { ending: "eml", write: (articles) => mail(only(articles)) },
  { ending: "json", write: (articles) => crawled(only(articles)) },
  { ending: "txt.gz", write: (articles) => gzipSync(strToU8(only(articles).text)) },
  {
    ending: "epub",
    many: true,
    write: (articles) => epub(articles.map(({ title, text }) => `<h1>${title}</h1>${tagged("p", text)}`)),
  },
  {
    ending: "mbox",
    many: true,
    write: (articles) =>
      articles.map((article) => `From news@courier.example Wed Dec 16 09:30:00 2015\n${mail(article)}\n`).join(""),
  },
  {
    ending: "rss",
    many: true,
    write: (articles) =>
      `<rss version="2.0" xmlns:content="c"><channel><title>The Courier</title>${articles.map(rssItem).join("\n")}</channel></rss>`,
  },
  {
    ending: "atom",
    many: true,
    write: (articles) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title>${articles.map(atomEntry).join("\n")}</feed>`,
  },
  { ending: "csv", many: true, write: (articles) => rows(articles, ",") },
  { ending: "tsv", many: true, write: (articles) => rows(articles, "\t") },
  { ending: "xlsx", many: true, write: workbook },
  { ending: "jsonl", many: true, write: (articles) => `${articles.map(crawled).join("\n")}\n` },
  {
    ending: "warc.gz",
    many: true,
    write: (articles) =>
      Buffer.concat(
        articles.map((article) =>
          record(
            "response",
            article,
            "application/http; msgtype=response",
            `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(article)}`,
          ),
        ),
      ),
  },
  {
    ending: "wet",
    many: true,
    write: (articles) =>
      Buffer.concat(
        articles.map((article) => record("conversion", article, "text/plain", `${article.title}\n\n${article.text}`)),
      ),
  },
  { ending: "zip", many: true, write: archive },
];

/** What was written. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
}

/** Writes articles into a folder, spread over all formats and over folders, the same files every time. */
export function writeMixed(folder: string, articles: readonly Article[]): Written {
  return writeAll(
    Array.from({ length: Math.ceil(articles.length / TOGETHER) }, (_, n) => {
      const some = articles.slice(n * TOGETHER, (n + 1) * TOGETHER);
      const { ending, many, write } = FORMATS[n % FORMATS.length] as Format;
      const files = many ? [some] : some.map((article) => [article]);
      return files.map((file) => [join(folder, `part-${n % 7}`, `${file[0]?.id}.${ending}`), write(file)] as const);
    }).flat(),
  );
}

/** Writes articles into a folder as plain text, a file each. */
export function writePlain(folder: string, articles: readonly Article[]): Written {
  return writeAll(articles.map(({ id, text }) => [join(folder, `${id}.txt`), text]));
}

function writeAll(files: readonly (readonly [path: string, content: string | Uint8Array])[]): Written {
  let bytes = 0;
  for (const [path, content] of files) {
    const all = typeof content === "string" ? strToU8(content) : content;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, all);
    bytes += all.length;
  }
  return { files: files.length, bytes };
}

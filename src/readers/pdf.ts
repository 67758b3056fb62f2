import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import { documentArticle } from "./document.ts";
import { bodyLines } from "./pdf/body-lines.ts";
import { chargeStreams } from "./pdf/charge-streams.ts";
import { flow } from "./pdf/flow.ts";
import type { PdfItem, PdfLine } from "./pdf/line.ts";
import { loadPdfJs } from "./pdf/load-pdfjs.ts";
import { linesOfPage } from "./pdf/reading-order.ts";
import type { BytesReader, ReadOptions, Source } from "./reader.ts";
import type { Room } from "./room.ts";
import { indexOfAscii } from "./signature.ts";
import { reasonOf } from "./zip-entries.ts";

const FORMAT = "PDF";
/** The mark stands in the first kilobyte. */
const MARK_WITHIN = 1024;
/** Longer documents are no articles. */
const MOST_PAGES = 3000;
/** More pieces of text are no page that anybody reads. */
const MOST_ITEMS = 50_000;

const isPdf = (bytes: Uint8Array): boolean => indexOfAscii(bytes, "%PDF-", 0, MARK_WITHIN) >= 0;

/**
 * An article from a PDF (ISO 32000): its columns in reading order, words joined that a line break parts, without running heads,
 * feet and page numbers; it knows where its pages begin. Throws E107, E112, E113, E114 for a scan, and E115 where it unpacks to too much.
 */
async function fromPdf({ name, bytes }: Source, options: ReadOptions, room: Room): Promise<Article> {
  await chargeStreams(bytes, room);
  const { getDocument } = await loadPdfJs();
  // Nothing is fetched, compiled or drawn: text alone is asked for.
  const task = getDocument({
    // A copy, which the library takes for itself; a Buffer of Node is not good enough for it.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const pages: (readonly PdfLine[])[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const [, bottom = 0, , top = 0] = page.view;
      pages.push(linesOfPage(items.filter((item) => "str" in item).slice(0, MOST_ITEMS) as readonly PdfItem[], bottom, top));
      page.cleanup();
    }
    const { text, starts } = flow(bodyLines(pages));
    if (text === "") throw new RedthreadError("E114", name);
    const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as {
      readonly info: Readonly<Record<string, unknown>>;
    };
    return await documentArticle(text, { ...factsOf(info), heading: headingOf(pages[0] ?? []), pages: starts }, name, options);
  } catch (error) {
    if (error instanceof RedthreadError) throw error;
    if ((error as Error).name === "PasswordException") throw new RedthreadError("E112", name);
    throw new RedthreadError("E113", name, FORMAT, reasonOf(error));
  } finally {
    await task.destroy();
  }
}

function factsOf(info: Readonly<Record<string, unknown>>) {
  const told = (field: string): string | null => (typeof info[field] === "string" ? info[field].toWellFormed() : null);
  // "D:20151216093000+01'00'" (ISO 32000, 7.9.4).
  const created = told("CreationDate")?.replace(/^D:/, "").slice(0, 8) ?? null;
  return { title: told("Title"), author: told("Author"), created };
}

/** The lines in the largest letters of the first page, where they are larger than others and few. */
function headingOf(lines: readonly PdfLine[]): string | null {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  const most = sizes.at(-1) ?? 0;
  const usual = sizes[sizes.length >> 1] ?? 0;
  if (most < usual * 1.15) return null;
  const first = lines.findIndex(({ size }) => size > most * 0.95);
  const heading: string[] = [];
  for (const { text, size } of lines.slice(first, first + 4)) {
    if (size <= most * 0.95) break;
    heading.push(text);
  }
  const words = heading.join(" ");
  return words.length > 3 && words.length <= 250 ? words : null;
}

/** PDF files that hold text. */
export const PDF: BytesReader = {
  takes: "bytes",
  id: "pdf",
  label: "PDF",
  extensions: [".pdf"],
  mediaTypes: ["application/pdf"],
  isOne: (bytes) => isPdf(bytes.subarray(0, MARK_WITHIN)),
  largest: 100 * 1024 * 1024,
  read: async (source, options, room) => ({ articles: [await fromPdf(source, options, room)], errors: [] }),
};

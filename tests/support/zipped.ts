import { strToU8, zipSync } from "fflate";

/** A ZIP archive of these files, in their order; those of `stored` are not packed. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>, stored: readonly string[] = []): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        [
          typeof content === "string" ? strToU8(content) : content,
          { level: stored.includes(path) ? 0 : 9, mtime: "2015-12-16" },
        ] as const,
      ]),
    ) as Parameters<typeof zipSync>[0],
  );
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word document with this body. */
export const docx = (body: string, core = ""): Uint8Array =>
  zipped({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...(core
      ? { "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>` }
      : {}),
  });

/** An OpenDocument text with this body. */
export const odt = (body: string, meta = "", manifest = "<manifest/>"): Uint8Array =>
  zipped(
    {
      mimetype: "application/vnd.oasis.opendocument.text",
      "content.xml": `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      "meta.xml": `<office:document-meta xmlns:office="o" xmlns:dc="d" xmlns:meta="m"><office:meta>${meta}</office:meta></office:document-meta>`,
      "META-INF/manifest.xml": manifest,
    },
    ["mimetype"],
  );

/** An EPUB book of these chapters. */
export const epub = (chapters: readonly string[], extra: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped(
    {
      mimetype: "application/epub+zip",
      "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
      "OPS/book.opf":
        '<package xmlns:dc="d"><metadata><dc:title>The Wuzhen Weekly</dc:title><dc:creator>Li Wei</dc:creator><dc:date>2015-12-16</dc:date></metadata>' +
        `<manifest>${chapters.map((_, i) => `<item id="c${i}" href="chapter%20${i}.xhtml"/>`).join("")}</manifest>` +
        `<spine>${chapters.map((_, i) => `<itemref idref="c${i}"/>`).join("")}</spine></package>`,
      ...Object.fromEntries(chapters.map((chapter, i) => [`OPS/chapter ${i}.xhtml`, chapter])),
      ...extra,
    },
    ["mimetype"],
  );

/** An Excel workbook of one sheet with these rows of cells, and strings that they share. */
export const xlsx = (rows: string, strings: readonly string[]): Uint8Array =>
  zipped({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": '<workbook><workbookPr/><sheets><sheet name="Articles"/></sheets></workbook>',
    "xl/sharedStrings.xml": `<sst>${strings.map((text) => `<si><r><t>${text}</t></r></si>`).join("")}</sst>`,
    "xl/styles.xml":
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });

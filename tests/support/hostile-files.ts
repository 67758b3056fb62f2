import { gzipSync, strToU8, zipSync } from "fflate";
import { docx, odt, zipped } from "./zipped.ts";

/** What a file should give: how many articles, and the codes of what could not be read of it. */
export interface Expected {
  readonly articles: number;
  readonly codes: readonly string[];
}

/** A file that is too large for a repository, or needs an address, with what it should give. */
export interface MadeFile extends Expected {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const MIB = 1 << 20;
const DEEP = 100_000;

/** An archive in an archive in an archive, each with an article beside it. */
function nestedArchives(levels: number): Uint8Array {
  let bytes = zipped({ "0.txt": "Ban Ki-moon opened the innermost one." });
  for (let level = 1; level <= levels; level++)
    bytes = zipped({ "in.zip": bytes, [`${level}.txt`]: `Ban Ki-moon opened number ${level}.` });
  return bytes;
}

/** Files that are huge, that unpack to what is huge, and that are nested without an end. */
export const hugeFiles = (): readonly MadeFile[] => [
  { path: "huge/huge.txt", content: "Xi Jinping spoke. ".repeat((21 * MIB) / 18), articles: 0, codes: ["E102"] },
  { path: "huge/huge.html", content: `<p>${"Xi Jinping spoke. ".repeat((21 * MIB) / 18)}`, articles: 0, codes: ["E102"] },
  {
    path: "huge/long-line.jsonl",
    content: `${JSON.stringify({ text: "Jim Yong Kim spoke in Washington." })}\n${JSON.stringify({ text: "x".repeat(21 * MIB) })}\n`,
    articles: 1,
    codes: ["E102"],
  },
  { path: "hostile/bomb.txt.gz", content: gzipSync(new Uint8Array(70 * MIB), { level: 9 }), articles: 0, codes: ["E102"] },
  {
    path: "hostile/bomb.zip",
    content: zipSync(Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${i}.txt`, new Uint8Array(15 * MIB).fill(32)]))),
    articles: 0,
    codes: ["E101", "E101", "E101", "E101", "E115"],
  },
  { path: "hostile/bomb.docx", content: zipped({ "word/document.xml": new Uint8Array(65 * MIB) }), articles: 0, codes: ["E102"] },
  // Five archives inside one another are opened: neither what the sixth holds is read, nor what lies beside that.
  { path: "hostile/deep.zip", content: nestedArchives(7), articles: 5, codes: ["E116", "E116"] },
  { path: "hostile/deep.json", content: "[".repeat(10 * DEEP), articles: 0, codes: ["E106"] },
  { path: "hostile/deep.html", content: `${"<div>".repeat(DEEP)}Antonio Guterres spoke in Lisbon.`, articles: 1, codes: [] },
  { path: "hostile/deep.docx", content: docx("<w:p>".repeat(DEEP)), articles: 0, codes: ["E113"] },
  { path: "hostile/deep.odt", content: odt("<text:p>".repeat(DEEP)), articles: 0, codes: ["E113"] },
  { path: "hostile/deep.rtf", content: `{\\rtf1${"{".repeat(DEEP)}`, articles: 0, codes: ["E113"] },
];

/** Files that refer to what lies elsewhere: on a web server, or on the machine. */
export function referringFiles(server: string): readonly MadeFile[] {
  const entity = `<!DOCTYPE x [<!ENTITY out SYSTEM "${server}/entity"><!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "${server}/dtd"> %p;]>`;
  return [
    {
      path: "hostile/refers.html",
      content:
        `<!DOCTYPE html><html><head><title>Refers</title><base href="${server}/"><meta http-equiv="refresh" content="0;url=${server}/next">` +
        `<link rel="stylesheet" href="${server}/style.css"><script src="${server}/script.js"></script></head><body><p>Justin Trudeau spoke in Ottawa.</p>` +
        `<img src="${server}/picture.png"><iframe src="${server}/frame"></iframe><object data="${server}/object"></object></body></html>`,
      articles: 1,
      codes: [],
    },
    {
      path: "hostile/refers.md",
      content: `![picture](${server}/picture.png)\n\nStéphane Dion spoke in [Ottawa](${server}/ottawa).\n`,
      articles: 1,
      codes: [],
    },
    {
      path: "hostile/refers.rss",
      content: `<?xml version="1.0"?>${entity.replace("x [", "rss [")}<rss><channel><title>Refers</title><item><title>Refers</title><link>${server}/item</link><description>Bill Morneau spoke in Toronto. &out;&file;</description></item></channel></rss>`,
      articles: 1,
      codes: [],
    },
    {
      path: "hostile/refers.docx",
      content: zipped({
        "[Content_Types].xml": "<Types/>",
        "word/document.xml":
          `<?xml version="1.0"?>${entity}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` +
          "<w:p><w:r><w:t>Rona Ambrose spoke in Calgary. &out;&file;</w:t></w:r></w:p></w:body></w:document>",
        "word/_rels/document.xml.rels": `<Relationships><Relationship Id="r1" TargetMode="External" Target="${server}/template.dotm"/></Relationships>`,
      }),
      articles: 1,
      codes: [],
    },
    {
      path: "hostile/refers.eml",
      content: `From: news@courier.example\nSubject: Refers\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Kathleen Wynne spoke in London.</p><img src="${server}/pixel.gif">\n--b\nContent-Type: message/external-body; access-type=URL; URL="${server}/body"\n\nContent-Type: text/plain\n\n--b--\n`,
      articles: 1,
      codes: [],
    },
    // A name that turns the line round, and one of other letters.
    { path: "hostile/\u202Etxt.exe.txt", content: "Rachel Notley spoke in Edmonton.\n", articles: 1, codes: [] },
    { path: "plain/Встреча в Риге.txt", content: strToU8("Laimdota Straujuma spoke in Riga.\n"), articles: 1, codes: [] },
  ];
}

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core-native.js";
import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { lzwLength } from "../../src/readers/pdf/lzw-length.ts";
import { readAll, readParts } from "../../src/readers/read.ts";
import { column, tinyPdf } from "../support/tiny-pdf.ts";
import { docx, epub, odt, xlsx, zipped } from "../support/zipped.ts";

const BROKEN = fileURLToPath(new URL("../fixtures/broken/", import.meta.url));
const codes = async (name: string, bytes: Uint8Array | string): Promise<readonly string[]> =>
  (await readAll({ name, bytes: typeof bytes === "string" ? strToU8(bytes) : bytes })).problems.map(({ code }) => code);

/** So many zeros, packed, in little memory. */
const zeros = (mebibytes: number): Uint8Array => gzipSync(new Uint8Array(mebibytes << 20), { level: 9 });

describe("what is broken", () => {
  test.each([
    ["broken.gz", ["E113"]],
    ["broken.zip", ["E113"]],
    ["cut.rss", ["E113"]],
    ["cut.wet", ["E113"]],
    ["none.eml", ["E113"]],
    ["none.rtf", ["E113"]],
    ["none.warc", ["E113"]],
    ["open.rtf", []],
    ["people.csv", ["E117"]],
    ["entities.rss", []],
  ])("%s gives %j, each time the same", async (name, expected) => {
    const bytes = new Uint8Array(readFileSync(BROKEN + name));
    expect(await codes(name, bytes)).toEqual(expected);
    expect(await codes(name, bytes)).toEqual(expected);
  });

  test("each broken fixture is looked at above", () => {
    expect(readdirSync(BROKEN)).toHaveLength(10);
  });

  test.each([
    ["empty.pdf", ""],
    ["empty.docx", ""],
    ["empty.zip", ""],
    ["empty.mbox", ""],
  ])("%s gives E101", async (name, text) => {
    expect(await codes(name, text)).toEqual(["E101"]);
  });

  test.each([
    ["a Word document without its text", "x.docx", zipped({ "word/document.xml.bak": "" }), "E113"],
    ["a Word document that is no XML", "x.docx", docx("<w:p>"), "E113"],
    ["a Word document without words", "x.docx", docx(""), "E107"],
    [
      "an OpenDocument text without its text",
      "x.odt",
      zipped({ mimetype: "application/vnd.oasis.opendocument.text" }, ["mimetype"]),
      "E113",
    ],
    ["a book without chapters", "x.epub", zipped({ mimetype: "application/epub+zip" }, ["mimetype"]), "E113"],
    ["a workbook without texts", "x.xlsx", xlsx("<row><c><v>1</v></c></row>", []), "E117"],
    [
      "an archive of nothing that is read",
      "x.zip",
      zipped({ "a.png": "x", ".hidden.txt": "x", "__MACOSX/._a.txt": "x" }),
      "E119",
    ],
    ["an archive of nothing", "x.zip", zipSync({}), "E119"],
    ["an old Word document", "x.txt", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), "E105"],
  ])("%s gives a coded message", async (_what, name, bytes, code) => {
    expect(await codes(name, bytes)).toEqual([code]);
  });

  test("of an archive does not keep the others from being read", async () => {
    const bytes = zipped({
      "a.txt": "Li Xiaodong opened it.",
      "b.json": "{",
      "c.pdf": tinyPdf([column(72, 700, ["Xi Jinping spoke."])]),
      "d/e.zip": zipped({ "f.md": "Dmitry Medvedev *left*." }),
      "g.zip": "PK\u0003\u0004",
      "h.txt.gz": gzipSync(strToU8("He came back.")),
      "picture.png": "x",
    });
    const { articles, problems } = await readAll({ name: "all.zip", bytes });
    expect(articles.map(({ text }) => text)).toEqual([
      "Li Xiaodong opened it.",
      "Xi Jinping spoke.",
      "Dmitry Medvedev left.",
      "He came back.",
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["E106", "E113"]);
    expect(problems[0]?.message).toContain("all.zip/b.json");
  });
});

describe("what is encrypted", () => {
  test("is told: a file of an archive, while the others are read", async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
    await writer.add("open.txt", new TextReader("Li Xiaodong opened it."));
    await writer.add("closed.txt", new TextReader("Xi Jinping spoke."), { password: "wuzhen" });
    const { articles, problems } = await readAll({ name: "x.zip", bytes: await writer.close() });
    expect(articles.map(({ id }) => id)).toEqual(["open"]);
    expect(problems).toMatchObject([{ code: "E112", message: expect.stringContaining("x.zip/closed.txt") }]);
  });

  test.each([
    ["an OpenDocument text", "x.odt", odt("garbage", "", "<manifest><encryption-data/></manifest>")],
    [
      "a book",
      "x.epub",
      epub(["<p>x</p>"], { "META-INF/encryption.xml": '<e><m Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></e>' }),
    ],
    [
      "a Word document",
      "x.docx",
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...[..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0]),
      ]),
    ],
    ["a PDF", "x.pdf", encryptedPdf()],
    [
      "an e-mail",
      "x.eml",
      strToU8(
        'From: a@b.example\nContent-Type: application/pkcs7-mime; name="smime.p7m"\nContent-Disposition: attachment; filename="smime.p7m"\n\nx\n',
      ),
    ],
  ])("is told: %s", async (_what, name, bytes) => {
    expect(await codes(name, bytes)).toEqual(["E112"]);
  });

  test("is read where only the fonts of a book are scrambled", async () => {
    const encryption = '<e><m Algorithm="http://www.idpf.org/2008/embedding"/></e>';
    expect(await codes("x.epub", epub([`<p>Li Xiaodong opened it.</p>`], { "META-INF/encryption.xml": encryption }))).toEqual([]);
  });
});

describe("what is made to harm", () => {
  test("a bomb of gzip or ZIP is stopped where it grows too large", async () => {
    const bomb = zeros(70);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codes("x.txt.gz", bomb)).toEqual(["E102"]);
    expect(await codes("x.warc.gz", bomb)).toEqual(["E115"]);
    expect(await codes("x.gz.gz.gz", gzipSync(gzipSync(bomb)))).toEqual(["E115"]);
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${i}.txt`, new Uint8Array(15 << 20).fill(32)])),
    );
    expect(await codes("x.zip", many)).toEqual([...Array(4).fill("E101"), "E115"]);
    const large = zipped({ "a.txt": new Uint8Array(30 << 20), "b.txt": "Li Xiaodong opened it." });
    expect(await codes("x.zip", large)).toEqual(["E102"]);
    expect(await codes("x.docx", zipped({ "word/document.xml": new Uint8Array(65 << 20) }))).toEqual(["E102"]);
  });

  test("a PDF that is made of beginnings of streams is given up at once, or is found to be none", async () => {
    const made = (of: string, times: number): Uint8Array => strToU8(`%PDF-1.4\n${of.repeat(times)}`);
    expect(await codes("x.pdf", made("stream ", 150_000))).toEqual(["E115"]);
    expect(await codes("x.pdf", made("obj /Filter /Fl stream\nendstream ", 10_000))).toEqual(["E113"]);
  });

  test("a bomb in a PDF is stopped before it grows, however its dictionary packs it and says so", async () => {
    const words = [column(72, 700, ["Li Xiaodong opened the conference in Wuzhen."])];
    const flate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 });
    const hex = (bytes: Uint8Array): Uint8Array => strToU8(`${Buffer.from(bytes).toString("hex")}>`);
    const pdf = (filter: string, pack: (bytes: Uint8Array) => Uint8Array): Uint8Array => tinyPdf(words, {}, { filter, pack });
    // Words behind so many spaces: small, and sound but for their size.
    const spaced = (mebibytes: number) => (bytes: Uint8Array) => {
      const whole = new Uint8Array((mebibytes << 20) + bytes.length).fill(32);
      whole.set(bytes, mebibytes << 20);
      return whole;
    };
    let packed: Uint8Array | null = null;
    const bomb = (bytes: Uint8Array): Uint8Array => (packed ??= flate(spaced(70)(bytes)));
    // Blocks of deflate that hold nothing, or words that look like an end, before the others (RFC 1951, 3.2.4).
    const behind = (bytes: Uint8Array, ...blocks: readonly string[]): Uint8Array =>
      Buffer.concat([
        bytes.subarray(0, 2),
        ...blocks.map((block) => Buffer.from([0, block.length, 0, 255 - block.length, 255, ...strToU8(block)])),
        bytes.subarray(2),
      ]);
    const empty = Array.from({ length: 30_000 }, () => "");
    const bombs = [
      pdf("/Filter /FlateDecode", bomb),
      pdf("/Filter [/FlateDecode /FlateDecode]", (bytes) => flate(bomb(bytes))),
      pdf("/Filter [/FlateDecode /FlateDecode /FlateDecode]", (bytes) => flate(flate(bomb(bytes)))),
      pdf("/F [ /Fl /Fl ]", (bytes) => flate(bomb(bytes))),
      pdf("/Filter [/Fl#61teDecode /FlateDecode]", (bytes) => flate(bomb(bytes))),
      pdf("/Filter 99 0 R", (bytes) => flate(bomb(bytes))),
      pdf("/Filter [/AHx /Fl /Fl]", (bytes) => hex(flate(bomb(bytes)))),
      pdf("/Filter /Fl", (bytes) => behind(bomb(bytes), ...empty)),
      pdf("/Filter /Fl", (bytes) => behind(bomb(bytes), "endstream", ...empty)),
      pdf("/Filter [/Fl /Fl]", (bytes) => flate(behind(bomb(bytes), ...empty))),
      pdf("/Filter [/FlateDecode /RunLengthDecode]", flate),
      pdf("/Filter [/FlateDecode /LZWDecode]", flate),
    ];
    for (const bytes of bombs) expect(bytes.length).toBeLessThan(400_000);
    for (const bytes of bombs) expect(await codes("x.pdf", bytes)).toEqual(["E115"]);
    // Together they are too much, each alone is not.
    const three = zipped({
      "a.pdf": pdf("/Filter /Fl", (bytes) => flate(spaced(25)(bytes))),
      "b.pdf": pdf("/Filter /Fl", (bytes) => flate(spaced(45)(bytes))),
    });
    expect(await codes("x.zip", three)).toEqual(["E115"]);
    for (const bytes of [
      pdf("/Filter /FlateDecode", flate),
      pdf("/Filter [/FlateDecode /FlateDecode]", (bytes) => flate(flate(spaced(5)(bytes)))),
      pdf("/Filter [/ASCIIHexDecode /FlateDecode]", (bytes) => hex(flate(bytes))),
      pdf("/Filter /FlateDecode", (bytes) => behind(flate(bytes), "endstream ", ...empty)),
    ])
      expect(await readAll({ name: "x.pdf", bytes })).toMatchObject({
        problems: [],
        articles: [{ text: expect.stringContaining("Wuzhen") }],
      });
  });

  test("what LZW packs is measured without unpacking it", () => {
    // The example of ISO 32000, 7.4.4.2.
    expect(lzwLength(Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01))).toBe(10);
  });

  test("an archive that lies about the size of a file is stopped too", async () => {
    const bytes = zipped({ "a.txt": new Uint8Array(30 << 20), "b.txt": "Li Xiaodong opened it." });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The unpacked size of the first file, in its own header and in the list at the end.
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) === 30 << 20)
        view.setUint32(at + 22, 1000, true);
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 30 << 20)
        view.setUint32(at + 24, 1000, true);
    }
    const { articles, problems } = await readAll({ name: "x.zip", bytes });
    expect(articles.map(({ id }) => id)).toEqual(["b"]);
    expect(problems).toHaveLength(1);
  });

  test("archives inside archives end somewhere", async () => {
    let bytes = zipped({ "a.txt": "Li Xiaodong opened it." });
    for (let i = 0; i < 5; i++) bytes = zipped({ "a.zip": bytes, "b.txt": "Xi Jinping spoke." });
    const { articles, problems } = await readAll({ name: "x.zip", bytes });
    expect(articles).toHaveLength(5);
    expect(problems).toMatchObject([{ code: "E116" }]);
  });

  test("names that lead out of an archive are names and no more", async () => {
    const bytes = zipped({
      "../../etc/a.txt": "One.",
      "/b.txt": "Two.",
      "C:\\c.txt": "Three.",
      "d\u0007\u202Etxt.txt": "Four.",
      "..": "x",
    });
    const names: string[] = [];
    for await (const { articles, problems } of readParts({ name: "x.zip", bytes })) {
      names.push(...articles.map(({ id }) => id));
      expect(problems).toEqual([]);
    }
    expect(names).toEqual(["a", "b", "c", "d txt"]);
  });

  test("entities of a document’s own are never expanded, and nothing that it refers to is opened", async () => {
    const [article] = (await readAll({ name: "x.rss", bytes: new Uint8Array(readFileSync(`${BROKEN}entities.rss`)) })).articles;
    expect(article?.text).toContain("Xi Jinping spoke.");
    expect(article?.text).not.toMatch(/aaaa|root:/);
    const body = "<w:p><w:r><w:t>Li &a; came.</w:t></w:r></w:p>";
    const doc = docx(body);
    expect((await readAll({ name: "x.docx", bytes: doc })).articles[0]?.text).not.toMatch(/aaaa/);
  });

  test.each([
    ["x.docx", () => docx("<w:p>".repeat(200_000))],
    ["x.odt", () => odt("<text:p>".repeat(200_000))],
    ["x.rss", () => strToU8(`<rss><channel><item><description>${"<a>".repeat(200_000)}`)],
    ["x.rtf", () => strToU8(`{\\rtf1${"{".repeat(200_000)}`)],
    ["x.json", () => strToU8("[".repeat(2_000_000))],
    [
      "x.eml",
      () =>
        strToU8(
          `From: a@b.example\n${Array.from({ length: 300 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join("")}`,
        ),
    ],
  ])("nesting without an end in %s ends with a coded message", async (name, make) => {
    const [code] = await codes(name, make());
    expect(code).toMatch(/^E1/);
  });

  test.each([
    ["quotes of a table", "x.csv", '"'.repeat(1_000_000)],
    ["delimiters of a table", "x.csv", ",".repeat(2_000_000)],
    ["letters of a mailbox", "x.mbox", "\n\nFrom ".repeat(20_000)],
    ["backslashes of RTF", "x.rtf", `{\\rtf1 ${"\\'".repeat(500_000)}}`],
    ["items of a feed", "x.rss", `<rss>${"<item><title>x</title></item>".repeat(20_000)}</rss>`],
    ["a header of an e-mail", "x.eml", `Subject: ${"=?utf-8?q?".repeat(20_000)}\n\nLi Xiaodong opened it.`],
    ["records of an archive", "x.warc", "WARC/1.0\r\nContent-Length: 0\r\n\r\n".repeat(50_000)],
    ["a page of unclosed tags", "x.html", `<p>Li Xiaodong opened it.${"<div>".repeat(300_000)}`],
  ])("many %s take a time that grows with them alone", async (_what, name, text) => {
    const started = performance.now();
    await codes(name, text);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

/** A PDF whose standard security handler asks for a password. */
function encryptedPdf(): Uint8Array {
  const plain = new TextDecoder("latin1").decode(tinyPdf([column(72, 700, ["Xi Jinping spoke."])]));
  const key = "00".repeat(32);
  const trailer = `trailer << /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >> /ID [<00> <00>] `;
  return strToU8(plain.replace("trailer << ", trailer), true);
}

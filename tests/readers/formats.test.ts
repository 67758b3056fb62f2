import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readAll } from "../../src/readers/read.ts";
import { docx, epub, odt, xlsx } from "../support/zipped.ts";

const SOUND = fileURLToPath(new URL("../fixtures/sound/", import.meta.url));
const fixture = (name: string) => readAll({ name, bytes: new Uint8Array(readFileSync(SOUND + name)) });

describe("an e-mail", () => {
  test("gives its words with their lines joined, without what it quotes and its signature, and its attachments that are read", async () => {
    const { articles, problems } = await fixture("letter.eml");
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: "letter",
        title: "Talks open in Wuzhen",
        date: "2015-12-16",
        source: "Wuzhen Courier",
        text:
          "Li Xiaodong opened the conference in Wuzhen on Wednesday and told the reporters that the treaty on the Internet would be signed " +
          "by all of the delegates.\n\nHe left on Thursday – so the town said.",
      },
      { id: "note", text: "Xi Jinping met Dmitry Medvedev in the town.\n" },
    ]);
  });

  test("of a mailbox is an article each", async () => {
    const { articles } = await fixture("letters.mbox");
    expect(articles.map(({ id, title, date, text }) => [id, title, date, text])).toEqual([
      ["message-1", "Talks open", "2015-12-16", "Li Xiaodong opened the conference.\n\nFrom Beijing came a letter."],
      ["message-2", "Talks close", "2015-12-17", "Xi Jinping met Dmitry Medvedev."],
    ]);
  });
});

describe("a feed", () => {
  test("in RSS gives the full text of its items, else their summary; one without either is told", async () => {
    const { articles, problems } = await fixture("feed.rss");
    expect(articles).toMatchObject([
      {
        title: "Talks open & close",
        date: "2015-12-16",
        source: "Wuzhen Courier",
        url: "https://courier.example/talks",
        authors: ["Li Wei"],
        text: "Li Xiaodong opened the conference.\n\nXi Jinping spoke.",
      },
      { title: "In short", date: null, text: "Dmitry Medvedev left Wuzhen." },
    ]);
    expect(articles[1]).not.toHaveProperty("url");
    expect(problems).toMatchObject([{ code: "E107" }]);
  });

  test("in Atom gives what stands in it as XHTML, its own link and the day of publication", async () => {
    const { articles } = await fixture("feed.atom");
    expect(articles).toMatchObject([
      {
        title: "Talks open",
        date: "2015-12-16",
        url: "https://courier.example/talks",
        authors: ["Li Wei"],
        text: "Li Xiaodong opened the conference.\n\nXi <b> spoke.",
      },
    ]);
  });
});

describe("a table", () => {
  test("of any delimiter gives an article a row, by the names of its columns", async () => {
    const { articles } = await fixture("table.csv");
    expect(articles).toMatchObject([
      {
        id: "table-1",
        title: "Talks open",
        date: "2015-12-16",
        source: "Wuzhen Courier",
        url: "https://courier.example/talks",
        text: 'Li Xiaodong opened the conference; "all" came.\nXi Jinping spoke.',
      },
      { id: "table-2", title: "Talks close", date: "2015-12-17", text: "Dmitry Medvedev left Wuzhen." },
    ]);
    expect((await fixture("table.tsv")).articles).toMatchObject([
      { title: "Talks open", text: "Li Xiaodong opened the conference." },
    ]);
  });

  const bytes = strToU8("a,b,c\nTalks open,Li Xiaodong opened it.,Courier\n");
  const columns = { title: "A", text: "b", source: "c" };

  test("has the columns that were chosen; an unknown one is told with those that there are", async () => {
    const { articles } = await readAll({ name: "x.csv", bytes }, { columns });
    expect(articles).toMatchObject([{ title: "Talks open", text: "Li Xiaodong opened it.", source: "Courier" }]);
    const { problems } = await readAll({ name: "x.csv", bytes }, { columns: { text: "body" } });
    expect(problems).toMatchObject([{ code: "E117", message: expect.stringContaining('"a", "b", "c"') }]);
  });

  test("without telling names has its text in the column with the long ones, in the first row too", async () => {
    const text = "Li Xiaodong opened the conference in Wuzhen, and Xi Jinping spoke to all of those who had come there.";
    const { articles } = await readAll({ name: "x.csv", bytes: strToU8(`1,"${text}"\n2,"${text} Twice."\n`) });
    expect(articles.map((article) => article.text)).toEqual([text, `${text} Twice.`]);
  });

  test("in an Excel workbook has shared, rich and own strings, and days by the formats of its cells", async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>Date</t></is></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="str"><v>Li Xiaodong opened it.</v></c><c r="D2" s="1"><v>42354.5</v></c></row>';
    const { articles } = await readAll({ name: "x.xlsx", bytes: xlsx(rows, ["Headline", "Text", "Talks open &amp; close"]) });
    expect(articles).toMatchObject([{ title: "Talks open & close", text: "Li Xiaodong opened it.", date: "2015-12-16" }]);
  });
});

describe("an office document", () => {
  const p = (text: string, style = "") =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

  test("of Word gives its paragraphs without what was deleted and without second copies of drawings", async () => {
    const body =
      p("Talks open in Wuzhen", "Title") +
      "<w:p><w:r><w:t>Li Xiaodong </w:t></w:r><w:del><w:r><w:delText>closed</w:delText></w:r></w:del><w:ins><w:r><w:t>opened</w:t></w:r></w:ins>" +
      "<w:r><w:t xml:space='preserve'> the</w:t><w:tab/><w:t>conference.</w:t></w:r></w:p>" +
      `<w:p><mc:AlternateContent><mc:Choice>${p("In a box.")}</mc:Choice><mc:Fallback>${p("In a box.")}</mc:Fallback></mc:AlternateContent></w:p>`;
    const bytes = docx(
      body,
      "<dc:title></dc:title><dc:creator>Li Wei; Wang Fang</dc:creator><dcterms:created>2015-12-16T09:00:00Z</dcterms:created>",
    );
    const { articles } = await readAll({ name: "talks.docx", bytes });
    expect(articles).toMatchObject([
      {
        title: "Talks open in Wuzhen",
        authors: ["Li Wei", "Wang Fang"],
        date: "2015-12-16",
        text: "Talks open in Wuzhen\n\nLi Xiaodong opened the conference.\n\nIn a box.",
      },
    ]);
  });

  test("in OpenDocument gives headings and paragraphs without notes and remarks", async () => {
    const body =
      '<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes><text:h text:outline-level="1">Talks open</text:h>' +
      "<text:p>Li Xiaodong<text:s/>opened<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note> it.</text:p>";
    const { articles } = await readAll({
      name: "x.odt",
      bytes: odt(body, "<meta:creation-date>2015-12-16T09:00:00</meta:creation-date>"),
    });
    expect(articles).toMatchObject([{ title: "Talks open", date: "2015-12-16", text: "Talks open\n\nLi Xiaodong opened it." }]);
  });

  test("in RTF gives its paragraphs in their characters, without header, notes and pictures", async () => {
    const { articles } = await fixture("letter.rtf");
    expect(articles).toMatchObject([
      {
        title: "Talks open in Wuzhen",
        authors: ["Li Wei"],
        date: "2015-12-16",
        text: "Talks open\n\nLi Xiaodong’s conference “opened” on –Wednesday—all {came}.\n\nXi Jinping spoke.",
      },
    ]);
  });

  test("as an EPUB gives an article a chapter in reading order, without covers", async () => {
    const words = "Li Xiaodong opened the conference, and Xi Jinping spoke to all of those who had come to the town. ".repeat(3);
    const { articles } = await readAll({
      name: "weekly.epub",
      bytes: epub([
        "<html><body>Cover</body></html>",
        `<html><body><h1>Talks open</h1><p>${words}</p></body></html>`,
        `<p>${words}</p>`,
      ]),
    });
    expect(articles.map(({ id, title, date, source }) => [id, title, date, source])).toEqual([
      ["weekly-1", "Talks open", "2015-12-16", "The Wuzhen Weekly"],
      ["weekly-2", "The Wuzhen Weekly", "2015-12-16", "The Wuzhen Weekly"],
    ]);
  });
});

describe("a crawl", () => {
  test("of news-please or with the names of GDELT gives its articles; an entry without a text is told", async () => {
    const { articles, problems } = await fixture("crawl.jsonl");
    expect(articles).toMatchObject([
      {
        title: "Talks open",
        date: "2015-12-16",
        source: "courier.example",
        url: "https://courier.example/talks",
        authors: ["Li Wei"],
      },
      { title: "Talks close", date: "2015-12-17", source: "courier.example", url: "https://courier.example/close" },
    ]);
    expect(problems).toMatchObject([{ code: "E107", message: expect.stringContaining("article 3") }]);
  });

  test("as WET gives the text of each page with its address", async () => {
    const { articles } = await fixture("crawl.wet");
    expect(articles).toMatchObject([
      {
        id: "talks-open",
        title: "Talks open in Wuzhen",
        source: "courier.example",
        url: "https://courier.example/2015/talks-open.html",
      },
    ]);
  });

  test("as packed WARC gives pages that came in pieces or packed, and none that were not found", async () => {
    const record = (uri: string, http: string, body: Uint8Array) => {
      const block = Buffer.concat([strToU8(http), body]);
      return gzipSync(
        Buffer.concat([
          strToU8(
            `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${uri}\r\nContent-Type: application/http; msgtype=response\r\n` +
              `Content-Length: ${block.length}\r\n\r\n`,
          ),
          block,
          strToU8("\r\n\r\n"),
        ]),
      );
    };
    const html = "<html><title>Talks open</title><body><p>Li Xiaodong opened it.</p></body></html>";
    const chunks = strToU8(`5\r\n${html.slice(0, 5)}\r\n${(html.length - 5).toString(16)}\r\n${html.slice(5)}\r\n0\r\n\r\n`);
    const ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    const bytes = Buffer.concat([
      record("https://courier.example/a.html", `${ok}Transfer-Encoding: chunked\r\n\r\n`, chunks),
      record("https://courier.example/b?x=1", `${ok}Content-Encoding: gzip\r\n\r\n`, gzipSync(strToU8(html))),
      record("https://courier.example/c", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n", strToU8(html)),
    ]);
    const { articles, problems } = await readAll({ name: "crawl.warc.gz", bytes });
    expect(problems).toEqual([]);
    expect(articles.map(({ id, url, text }) => [id, url, text])).toEqual([
      ["a", "https://courier.example/a.html", "Li Xiaodong opened it."],
      ["b", "https://courier.example/b?x=1", "Li Xiaodong opened it."],
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { pageAt } from "../../src/article/pages.ts";
import { readAll } from "../../src/readers/read.ts";
import { column, type PdfText, tinyPdf } from "../support/tiny-pdf.ts";

const HEAD: PdfText = { x: 72, y: 760, size: 8, text: "The Wuzhen Courier" };
const foot = (page: number): PdfText => ({ x: 300, y: 30, size: 8, text: `Page ${page} of 3` });

async function readPdf(pages: readonly (readonly PdfText[])[], info: Readonly<Record<string, string>> = {}) {
  const { articles, problems } = await readAll({ name: "talks.pdf", bytes: tinyPdf(pages, info) });
  const [article] = articles;
  if (!article) throw new Error(problems[0]?.message);
  return article;
}

describe("a PDF", () => {
  const pages = [
    [
      HEAD,
      { x: 72, y: 700, size: 20, text: "Talks open in Wuzhen" },
      ...column(72, 660, [
        "Li Xiaodong opened the conference on Wednes-",
        "day. He told reporters that a well-known treaty",
        "on the Internet would be signed by all of the del-",
      ]),
      foot(1),
    ],
    [HEAD, ...column(72, 700, ["egates in the town.", "The well-", "known minister left."]), foot(2)],
    [HEAD, ...column(72, 700, ["Xi Jinping met Dmitry Medvedev on Thursday."]), foot(3)],
  ];

  test("gives its text without running heads, feet and page numbers, parted words joined also over pages", async () => {
    const { text, title } = await readPdf(pages);
    expect(title).toBe("Talks open in Wuzhen");
    expect(text).toBe(
      "Talks open in Wuzhen\n\nLi Xiaodong opened the conference on Wednesday. He told reporters that a well-known treaty on the Internet " +
        "would be signed by all of the delegates in the town. The well-known minister left.\n\nXi Jinping met Dmitry Medvedev on Thursday.",
    );
  });

  test("knows on which page a passage stands", async () => {
    const article = await readPdf(pages);
    const page = (words: string) => pageAt(article, article.text.indexOf(words));
    expect([page("Li Xiaodong"), page("all of the"), page("egates in"), page("minister"), page("Xi Jinping")]).toEqual([
      1, 1, 2, 2, 3,
    ]);
    expect(pageAt(article, article.text.length)).toBe(3);
    expect(pageAt({}, 0)).toBeNull();
  });

  test("of two columns below one headline is read column by column", async () => {
    const left = column(72, 650, [
      "The first column speaks of",
      "Beijing and of the talks that",
      "were held there last week by",
      "ministers of both sides.",
    ]);
    const right = column(330, 650, [
      "The second column speaks of",
      "Moscow and of the talks that",
      "will be held there next year by",
      "the same ministers.",
    ]);
    // The file draws them line by line, across both columns.
    const mixed = left.flatMap((line, i) => [line, right[i] as PdfText]);
    const { text } = await readPdf([[{ x: 72, y: 700, size: 18, text: "A headline that stands above both columns" }, ...mixed]]);
    expect(text).toBe(
      "A headline that stands above both columns\n\nThe first column speaks of Beijing and of the talks that were held there last week by " +
        "ministers of both sides.\n\nThe second column speaks of Moscow and of the talks that will be held there next year by the same ministers.",
    );
  });

  test("tells title, author and day in its metadata; a date in its first lines counts before that of the file", async () => {
    const body = column(72, 700, ["Xi Jinping met Dmitry Medvedev in Wuzhen, and they spoke."]);
    const info = { Title: "Xi meets Medvedev", Author: "Li Wei", CreationDate: "D:20151216093000+01'00'" };
    expect(await readPdf([body], info)).toMatchObject({ title: "Xi meets Medvedev", authors: ["Li Wei"], date: "2015-12-16" });
    const dated = [{ x: 72, y: 720, text: "15 December 2015" }, ...body];
    expect((await readPdf([dated], { ...info, Title: "Microsoft Word - talks.doc" })).date).toBe("2015-12-15");
  });

  test.each([
    ["that holds no text is told to be a scan", tinyPdf([[], []]), "E114"],
    ["that is broken off is told to be no sound one", new TextEncoder().encode("%PDF-1.4\n1 0 obj <<"), "E113"],
    ["that is nothing but its mark too", new TextEncoder().encode("%PDF-1.4"), "E113"],
  ])("%s", async (_what, bytes, code) => {
    expect(await readAll({ name: "talks.pdf", bytes })).toMatchObject({ articles: [], problems: [{ code }] });
  });

  test("under a wrong name is read all the same", async () => {
    const bytes = tinyPdf([column(72, 700, ["Xi Jinping met Dmitry Medvedev."])]);
    for (const name of ["talks.txt", "talks.docx", "talks"])
      expect((await readAll({ name, bytes })).articles[0]?.text).toBe("Xi Jinping met Dmitry Medvedev.");
  });
});

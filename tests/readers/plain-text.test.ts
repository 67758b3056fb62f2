import { describe, expect, test } from "vitest";
import { fromPlainText } from "../../src/readers/plain-text.ts";

const BODY = "Li Xiaodong said that China’s Internet market is wide open to the world.";

describe("plain text", () => {
  test("the text stays as it is, white space and line breaks included", async () => {
    const text = `\n\n  Share\r\n\r\n${BODY}  \r\n`;
    expect((await fromPlainText(text, "x.txt")).text).toBe(text);
  });

  test("the first line that looks like a headline is the title, page furniture is passed over", async () => {
    const text = `Share\n\nXi calls for cooperation on Internet regulation\n\n${BODY}`;
    const article = await fromPlainText(text, "news/2015/internet-regulation.txt");
    expect(article.title).toBe("Xi calls for cooperation on Internet regulation");
    expect(article.id).toBe("internet-regulation");
    expect(article.source).toBeNull();
  });

  test.each([
    ["a sentence", `${BODY}\n\n${BODY}`],
    [
      "the first line of a wrapped paragraph",
      "Xi Jinping told the World Internet Conference\non Wednesday that order is necessary.\n",
    ],
    ["one word", `Technology\n\n${BODY}`],
  ])("%s is no title: the file’s name is", async (_what, text) => {
    expect((await fromPlainText(text, "internet-regulation.txt")).title).toBe("Internet regulation");
  });

  test.each([
    [`Xi calls for cooperation\nMonday, May 18, 2015\n\n${BODY}`, "2015-05-18"],
    [`Xi calls for cooperation\n\n16 December 2015\n\n${BODY}`, "2015-12-16"],
    [`Xi calls for cooperation\n\nPublished: 16 December 2015 08:30 GMT\n\n${BODY}`, "2015-12-16"],
    [`Xi calls for cooperation\n\nWUZHEN, Dec. 16, 2015 — ${BODY}`, "2015-12-16"],
  ])("a date line or dateline at the top dates the article (%#)", async (text, date) => {
    const article = await fromPlainText(text, "x.txt", { date: "2020-01-01" });
    expect(article.date).toBe(date);
    expect(article.title).toBe("Xi calls for cooperation");
  });

  test("a date inside a sentence does not date the article; the given date does", async () => {
    const text = `Xi calls for cooperation\n\nThe agency was set up on May 4, 2011 under the State Council.`;
    expect((await fromPlainText(text, "x.txt")).date).toBeNull();
    expect((await fromPlainText(text, "x.txt", { date: "2015-12-16" })).date).toBe("2015-12-16");
  });
});

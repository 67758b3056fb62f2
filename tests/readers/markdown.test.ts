import { describe, expect, test } from "vitest";
import { fromMarkdown } from "../../src/readers/markdown.ts";

describe("Markdown", () => {
  test("front matter gives title, date, outlet, address and id", async () => {
    const text = `---
title: "Xi calls for cooperation"
date: 2015-12-16
source: BBC News
url: https://www.bbc.com/news/1
id: wuzhen
---

Xi spoke.
`;
    expect(await fromMarkdown(text, "x.md")).toEqual({
      id: "wuzhen",
      title: "Xi calls for cooperation",
      date: "2015-12-16",
      source: "BBC News",
      url: "https://www.bbc.com/news/1",
      text: "Xi spoke.",
      furniture: [],
    });
  });

  test("paragraphs, headings, list items, quotes and table rows become lines with a blank line between them", async () => {
    const text = `# Xi calls for *cooperation*

Li Xiaodong, of the [China Internet Network
Information Center](https://cnnic.cn "x"), **spoke** of \`PRISM\`.\\
He left.

- Mamnoon Hussain
- Dmitry Medvedev
  1. Russia

> “Order is *necessary*.”

| Country | Leader |
| --- | --- |
| China | Xi |

\`\`\`js
alert(1)
\`\`\`

<div onclick="alert(1)">markup</div>

---

![A picture](x.png) The &amp; end.
`;
    const article = await fromMarkdown(text, "x.md");
    expect(article.title).toBe("Xi calls for cooperation");
    expect(article.text.split("\n\n")).toEqual([
      "Xi calls for cooperation",
      "Li Xiaodong, of the China Internet Network Information Center, spoke of PRISM. He left.",
      "Mamnoon Hussain",
      "Dmitry Medvedev",
      "Russia",
      "“Order is necessary.”",
      "Country Leader",
      "China Xi",
      "The & end.",
    ]);
  });

  test("a rule at the start is no front matter", async () => {
    expect((await fromMarkdown("---\n\nXi spoke.\n", "x.md")).text).toBe("Xi spoke.");
    expect((await fromMarkdown("---\nXi spoke.\n\n---\n\nLi spoke.", "x.md")).text).toContain("Li spoke.");
  });

  test.each(["title: a: b", "title: [Xi", "a: &x [*x, *y]", `a: ${"[".repeat(20_000)}`])(
    "broken front matter is named (%#)",
    async (yaml) => {
      await expect(fromMarkdown(`---\n${yaml}\n---\nXi spoke.`, "x.md")).rejects.toMatchObject({ code: "E108" });
    },
  );

  test("front matter that multiplies itself is refused", async () => {
    const levels = Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i},*a${i},*a${i},*a${i},*a${i},*a${i}]`);
    const yaml = `a0: &a0 x\n${levels.join("\n")}`;
    await expect(fromMarkdown(`---\n${yaml}\n---\nXi spoke.`, "x.md")).rejects.toMatchObject({ code: "E108" });
  });

  test.each([
    ["quotes", ">".repeat(100_000)],
    ["lists", "- ".repeat(100_000)],
    ["brackets", "![[".repeat(100_000)],
    ["stars", "*a **a ".repeat(100_000)],
    ["backticks", "` `` ``` ".repeat(50_000)],
    ["indents", Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i * 2)}- a`).join("\n")],
  ])("a hundred thousand nested %s neither hang nor overflow", async (_what, markup) => {
    expect((await fromMarkdown(`${markup} Xi spoke.`, "x.md")).text).toContain("Xi spoke.");
  });
});

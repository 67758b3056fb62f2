import { describe, expect, test } from "vitest";
import { fromHtml } from "../../src/readers/html.ts";

const PARAGRAPH =
  "Pakistani President <b>Mamnoon Hussain</b> and Dmitry Medvedev, as well as\n   others, were <a href='javascript:alert(1)'>expected</a> to attend.";
const WORDS = "Pakistani President Mamnoon Hussain and Dmitry Medvedev, as well as others, were expected to attend.";

function page(head: string, body = `<p>${PARAGRAPH}</p>`.repeat(6)): string {
  return `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home page</a></nav><article>${body}</article>
<script>document.write("written")</script><footer>Imprint</footer></body></html>`;
}

describe("web pages", () => {
  test("the article’s paragraphs are its text; menus, scripts and styles are not", async () => {
    const article = await fromHtml(page("<style>p { color: red }</style>"), "x.html");
    expect(article.text).toBe(Array(6).fill(WORDS).join("\n\n"));
  });

  test("JSON-LD gives title, date and outlet, also inside a graph", async () => {
    const data = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", name: "Site" },
        {
          "@type": ["NewsArticle"],
          headline: "Xi calls for cooperation",
          datePublished: "2015-12-16T23:30:00-05:00",
          publisher: { "@type": "Organization", name: "BBC News" },
        },
      ],
    };
    const head = `<link rel="canonical" href="https://www.bbc.com/news/1"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const article = await fromHtml(page(head), "x.html", { date: "2020-01-01" });
    expect(article).toMatchObject({
      id: "x",
      title: "Xi calls for cooperation",
      date: "2015-12-16",
      source: "BBC News",
      url: "https://www.bbc.com/news/1",
    });
  });

  test("Open Graph and meta tags stand in, and broken JSON-LD does no harm", async () => {
    const head = `<script type="application/ld+json">{ "headline": </script>
      <meta property="og:title" content="Xi calls &amp; Li answers"><meta property="og:site_name" content="BBC News">
      <meta property="og:url" content="https://www.bbc.com/news/1"><meta property="article:published_time" content="2015-12-16T08:00:00Z">`;
    expect(await fromHtml(page(head), "x.html")).toMatchObject({
      title: "Xi calls & Li answers",
      date: "2015-12-16",
      source: "BBC News",
      url: "https://www.bbc.com/news/1",
    });
  });

  test("a page that says nothing about itself takes the heading, the time element and the given date", async () => {
    const body = `<h1>Xi calls for cooperation</h1><time datetime="2015-12-16">yesterday</time>${`<p>${PARAGRAPH}</p>`.repeat(6)}`;
    expect(await fromHtml(page("", body), "x.html")).toMatchObject({
      title: "Xi calls for cooperation",
      date: "2015-12-16",
      source: null,
    });
    expect(await fromHtml(page(""), "wuzhen-talks.html", { date: "2020-01-01" })).toMatchObject({
      title: "Wuzhen talks",
      date: "2020-01-01",
    });
  });

  test("only a web address becomes the article’s address", async () => {
    const article = await fromHtml(page('<link rel="canonical" href="javascript:alert(1)">'), "x.html");
    expect(article.url).toBeUndefined();
  });

  test("a fragment without a head or body is read too, and two line breaks end a paragraph", async () => {
    expect((await fromHtml("<p>Xi spoke.<br><br>Li <i>list</i>ened<br>and left.</p>PRISM ran on.", "x.html")).text).toBe(
      "Xi spoke.\n\nLi listened and left.\n\nPRISM ran on.",
    );
  });

  test("hidden text, event handlers, frames and comments never come into the text", async () => {
    const text = `<div style="display: none">hidden</div><div hidden>hidden</div><!-- hidden <p>hidden</p> --><img src=x onerror="alert('hidden')">
      <iframe srcdoc="hidden">hidden</iframe><svg><text>hidden</text></svg><p onclick="alert('hidden')">Xi &lt;b&gt; spoke.</p>`;
    expect((await fromHtml(text, "x.html")).text).toBe("Xi <b> spoke.");
  });

  test.each(["<script>alert(1)</script>", "<html><body></body></html>", "<!-- Xi spoke.", "<a href='Xi spoke."])(
    "a page without text is named (%s)",
    async (html) => {
      await expect(fromHtml(html, "x.html")).rejects.toMatchObject({ code: "E107" });
    },
  );

  test.each([
    ["nested tags", "<div>".repeat(100_000), "</div>".repeat(100_000)],
    ["unclosed tags", "<b><i><p>".repeat(100_000), ""],
    ["closing tags without an opening", "<b>".repeat(50_000), "</i>".repeat(100_000)],
    ["nested lists", "<ul><li>".repeat(100_000), ""],
    ["nested tables", "<table><tr><td>".repeat(50_000), ""],
    ["lesser-than signs", "< ".repeat(200_000), ""],
    ["entities", "&lt;".repeat(200_000), ""],
    ["paragraphs", "<p>Li spoke.</p>".repeat(150_000), ""],
    ["spaces", `<div>${" ".repeat(2_000_000)}`, ""],
    ["attributes", `<p ${'a="b" '.repeat(100_000)}>`, ""],
  ])("a hundred thousand %s neither hang nor overflow", async (_what, before, behind) => {
    expect((await fromHtml(`${before}Xi spoke.${behind}`, "x.html")).text).toContain("Xi spoke.");
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderOf, run } from "./run.ts";
import { HTML, RSS, webServer } from "./web-server.ts";

// Feeds that hold summaries, and the pages behind their links.

const LONG =
  "Li Xiaodong, director of the China Internet Network Information Center, met Dmitry Medvedev in Wuzhen on Wednesday. Medvedev said that the rules are right.";
const GERMAN =
  "Der Präsident traf den russischen Ministerpräsidenten am Mittwoch in der Stadt, und beide sprachen über das Internet. Li sagte vor " +
  "den Delegierten, dass die Regeln für alle gelten müssten. Die Konferenz dauert noch bis Freitag und wird von vielen Ministern besucht.";

let server: Awaited<ReturnType<typeof webServer>>;
const FOLDER = folderOf({});
const cwd = FOLDER.path;

const entry = (title: string, link: string, summary: string): string =>
  `<item><title>${title}</title><link>${link}</link><description>${summary}</description>` +
  "<dc:creator>Ann Hall</dc:creator><pubDate>Wed, 16 Dec 2015 08:00:00 GMT</pubDate></item>";

beforeAll(async () => {
  server = await webServer({});
  const { base, answers } = server;
  const items = [
    entry("Talks", `${base}/talks`, "Li met Medvedev."),
    entry("Dated", `${base}/dated`, "They met again."),
    entry("Gone", `${base}/gone`, "Xi Jinping spoke of the treaty."),
    entry("Closed", `${base}/closed/x`, "Terry Kramer was in Dubai."),
    entry("Short", `${base}/short`, "Terry Kramer met Li Xiaodong in Dubai for the second time."),
    entry("Picture", `${base}/picture`, "Snowden is in Moscow."),
    entry("German", `${base}/german`, "Xi met Medvedev."),
    entry("Elsewhere", "http://127.0.0.1:1/inner", "Obama met Xi."),
  ];
  const feed = `<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Courier</title>${items.join("")}</channel></rss>`;
  const page = (head: string, text: string) => ({
    headers: HTML,
    body: `<!doctype html><html><head>${head}</head><body><article><p>${text}</p></article></body></html>`,
  });
  Object.assign(answers, {
    "/robots.txt": { body: "User-agent: *\nDisallow: /closed\n" },
    "/feed.xml": { headers: RSS, body: feed },
    "/talks": page("", LONG),
    "/dated": page(
      '<meta property="og:title" content="They met again in Wuzhen"><meta property="article:published_time" content="2015-12-18">',
      LONG.replace("Wednesday", "Friday"),
    ),
    "/closed/x": page("", LONG),
    "/short": page("", "Please accept."),
    "/picture": { headers: { "Content-Type": "image/png" }, body: "\u0089PNG" },
    "/german": page("", GERMAN),
  });
  writeFileSync(join(cwd, "saved.rss"), feed);
});
afterAll(() => {
  server.close();
  FOLDER.remove();
});

const articlesOf = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).article);

describe("the links of a feed", { timeout: 60_000 }, () => {
  test("are followed where that is asked for: the page's text, and what the page does not tell as the feed has it", async () => {
    const { code, out, err } = await run(
      ["extract", `${server.base}/feed.xml`, "--follow-links", "--allow-private", "--threads", "1"],
      { cwd },
    );
    const articles = articlesOf(out);
    expect(articles).toMatchObject([
      { id: `${server.base}/talks`, title: "Talks", date: "2015-12-16", source: "Courier", authors: ["Ann Hall"], text: LONG },
      {
        title: "They met again in Wuzhen",
        date: "2015-12-18",
        url: `${server.base}/dated`,
        text: LONG.replace("Wednesday", "Friday"),
      },
      { title: "Gone", text: "Xi Jinping spoke of the treaty." },
      { title: "Closed", text: "Terry Kramer was in Dubai." },
      { title: "Short", text: "Terry Kramer met Li Xiaodong in Dubai for the second time." },
      { title: "Picture", text: "Snowden is in Moscow." },
      { title: "Elsewhere", text: "Obama met Xi." },
    ]);
    expect(server.asked).not.toContain("/closed/x");
    expect(code).toBe(0);
    expect(err).toContain("5 things to note");
    for (const why of ["/gone", "HTTP 404", "[E134]", "/picture", "[E118]", "is in German", "127.0.0.1:1/inner"])
      expect(err).toContain(why);
    expect(err.match(/\[E136\] The text of the feed is kept/g)).toHaveLength(4);
  });

  test("are followed of a feed in a file too, and of none without being asked", async () => {
    const saved = await run(["extract", "saved.rss", "--follow-links", "--allow-private", "--threads", "1"], { cwd });
    expect(articlesOf(saved.out)[0]).toMatchObject({ title: "Talks", text: LONG });
    server.asked.length = 0;
    const plain = await run(["extract", "saved.rss", "--threads", "1"], { cwd });
    expect(articlesOf(plain.out)[0]).toMatchObject({ title: "Talks", text: "Li met Medvedev." });
    expect(server.asked).toEqual([]);
  });

  test("do not lead to this machine unless that is allowed", async () => {
    server.asked.length = 0;
    const { code, out, err } = await run(["extract", "saved.rss", "--follow-links", "--threads", "1"], { cwd });
    expect([code, server.asked, articlesOf(out).length]).toEqual([0, [], 8]);
    expect(err.match(/\[E136\].*\[E133\]/g)).toHaveLength(8);
  });
});

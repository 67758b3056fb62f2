import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressesIn } from "../../src/app/state/addresses.ts";
import { faults } from "../browser/axe-faults.ts";
import { eachPage } from "../browser/each-page.ts";
import { serveCommand } from "../browser/serve-command.ts";
import { folderOf } from "../cli/run.ts";
import { EXTRACTIONS } from "../exporters/sample.ts";
import { HOSTILE_WORDS, type NewsSite, newsSite } from "../support/news-site.ts";

// Web addresses in the app: fetched by the redthread serve that brought the page, and by nobody for a page of another server.

const FOLDER = folderOf({ "talks.jsonl": EXTRACTIONS.map((extraction) => `${JSON.stringify(extraction)}\n`).join("") });
let site: NewsSite;
beforeAll(async () => {
  site = await newsSite();
});
afterAll(() => {
  site.stop();
  FOLDER.remove();
});

interface Known {
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly source: string;
    readonly url?: string;
    readonly copies?: readonly { readonly url?: string }[];
    readonly text: string;
  };
}

/** What a page is given to read and draw, on a machine that is busy with other tests. */
const PATIENCE = { timeout: 20_000 };

const articles = (page: Page): Promise<readonly Known["article"][]> =>
  page.evaluate(() => ((window.redthread?.extractions() ?? []) as Known[]).map(({ article }) => article));

async function openField(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("button", { name: "Web addresses…" }).click();
}

async function add(page: Page, ...lines: readonly string[]): Promise<void> {
  await openField(page);
  await page.getByRole("textbox", { name: "Web addresses" }).fill(lines.join("\n"));
  await page.getByRole("button", { name: "Fetch and read" }).click();
}

describe("the app of redthread serve", () => {
  const opened = eachPage({}, serveCommand("--allow-private"));

  test("asks for the columns of a table that was fetched, and reads it by them", async () => {
    const { page } = opened;
    await add(page, `${site.base}/table`);
    const dialog = page.getByTestId("columns");
    await dialog.getByLabel("Title").selectOption({ label: "Kopf – Visit" });
    await dialog.getByRole("button", { name: "Read it" }).click();
    const found = async () => (await articles(page)).find(({ title }) => title === "Visit");
    await expect.poll(found, PATIENCE).toMatchObject({ text: "Angela Merkel visited Brazil.", url: `${site.base}/table` });
  });

  test("takes an address by keys alone: its article is in the graph, and its evidence says where it stood", async () => {
    const { page } = opened;
    await page.getByRole("button", { name: "Open", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Web addresses…" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Add web addresses" }).waitFor();
    // The field has the focus.
    await page.keyboard.type(`${site.base}/moved`);
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await expect
      .poll(() => articles(page), PATIENCE)
      .toMatchObject([{ id: "talks", title: "Talks open in Wuzhen", url: `${site.base}/news/talks`, source: "127.0.0.1" }]);
    await page.keyboard.press("/");
    await page.keyboard.type("Li Xiaodong");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Evidence" }).click();
    const card = page.getByTestId("evidence").locator(".card").first();
    expect(await card.locator(".source-address").textContent()).toBe(`${site.base}/news/talks`);
    await card.locator(".source").click();
    expect(await page.getByTestId("address").textContent()).toBe(`${site.base}/news/talks`);
  });

  test("reads several addresses and the articles of a feed, and names each that gives nothing, with the reason", async () => {
    const { page } = opened;
    await add(page, `${site.base}/feed`, `${site.base}/gone`, "", `  ${site.base}/news/talks  `, `${site.base}/closed/x`);
    const skipped = page.getByTestId("skipped");
    await skipped.getByText("2 addresses were skipped").waitFor();
    await expect.poll(async () => (await articles(page)).length, PATIENCE).toBe(3);
    const items = await skipped.locator("li").allTextContents();
    expect(items).toEqual([
      expect.stringMatching(/^\[E131\] "http:.*\/gone" cannot be fetched \(HTTP 404\)/u),
      expect.stringMatching(/^\[E134\] "http:.*\/closed\/x" may not be fetched by programs/u),
    ]);
    expect((await articles(page)).map(({ title, source, url }) => [title, source, url])).toEqual(
      expect.arrayContaining([
        ["Visit", "Courier", "https://courier.example/visit"],
        ["Treaty", "Courier", "https://courier.example/treaty"],
        ["Talks open in Wuzhen", "127.0.0.1", `${site.base}/news/talks`],
      ]),
    );
  });

  test("takes the same story at two addresses for one article that stood in both", async () => {
    const { page } = opened;
    await add(page, `${site.base}/news/story`, `${site.base}/mirror/story-again`);
    await page.getByTestId("progress").waitFor({ state: "detached" });
    await expect
      .poll(
        async () => (await articles(page)).map(({ url, copies }) => [url, ...(copies ?? []).map((copy) => copy.url)]),
        PATIENCE,
      )
      .toEqual([[`${site.base}/news/story`, `${site.base}/mirror/story-again`]]);
  });

  test("shows what is being fetched; what has been read stays when one cancels, and the rest is not asked for", async () => {
    const { page } = opened;
    site.asked.length = 0;
    await add(page, `${site.base}/news/talks`, `${site.base}/slow`, `${site.base}/feed`);
    const progress = page.getByTestId("progress");
    await progress.getByText(`1 of 3 read · fetching ${new URL(site.base).host}`).waitFor();
    await expect.poll(() => site.open(), PATIENCE).toBe(1);
    await progress.getByRole("button", { name: "Cancel" }).click();
    await progress.waitFor({ state: "detached" });
    await expect.poll(() => site.open(), PATIENCE).toBe(0);
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await expect.poll(async () => (await articles(page)).map(({ id }) => id), PATIENCE).toEqual(["talks"]);
    expect(site.asked.filter((path) => path !== "/robots.txt")).toEqual(["/news/talks", "/slow"]);
    // The next address does not wait for the one that was given up.
    await add(page, `${site.base}/feed`);
    await expect.poll(async () => (await articles(page)).length, PATIENCE).toBe(3);
  });

  test("says before anything is fetched what is no address, and keeps what was typed", async () => {
    const { page } = opened;
    site.asked.length = 0;
    await add(page, `${site.base}/news/talks`, "file:///etc/passwd", "Xi met Medvedev");
    const field = page.getByRole("textbox", { name: "Web addresses" });
    const problems = page.getByRole("dialog").getByRole("alert").getByRole("listitem");
    expect(await problems.allTextContents()).toEqual([
      '[E130] "file:///etc/passwd" is no web address: write it as https://example.org/article.',
      '[E130] "Xi met Medvedev" is no web address: write it as https://example.org/article.',
    ]);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.inputValue()).toContain("Xi met Medvedev");
    expect(site.asked).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.getByRole("button", { name: "Open", exact: true }).evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
  });

  test.each([
    ["light", { width: 1440, height: 900 }],
    ["dark", { width: 1440, height: 900 }],
    ["light", { width: 390, height: 844 }],
    ["dark", { width: 390, height: 844 }],
  ] as const)("has a field in which axe finds nothing serious, %s, %o", async (colorScheme, viewport) => {
    const { page } = opened;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize(viewport);
    await openField(page);
    await page.getByRole("dialog").waitFor();
    const found = await faults(page);
    await page.getByRole("textbox", { name: "Web addresses" }).fill(`file:///${"x".repeat(300)}`);
    await page.getByRole("button", { name: "Fetch and read" }).click();
    await page.getByRole("alert").getByRole("listitem").waitFor();
    expect([...found, ...(await faults(page))]).toEqual([]);
    expect(await page.getByRole("dialog").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

  test("shows what a hostile page holds as text, and asks for nothing that it names", async () => {
    const { page } = opened;
    site.asked.length = 0;
    await add(page, `${site.base}/news/hostile`);
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".article-list button").first().click();
    const text = (await page.getByTestId("reader").locator(".article-text").textContent()) ?? "";
    expect(text).toContain("Xi Jinping met Mamnoon Hussain in Wuzhen.");
    expect(text).toContain('<img src=x onerror="window.pwned=1">');
    expect(HOSTILE_WORDS).toContain("<script>");
    expect(text).not.toContain("<script>");
    expect(await page.locator(".article-text img, .article-text script, .article-text iframe").count()).toBe(0);
    expect(await page.evaluate(() => "pwned" in window)).toBe(false);
    expect(site.asked.filter((path) => path !== "/robots.txt")).toEqual(["/news/hostile"]);
  });

  test("fetches nothing for a page of another server that is open beside it", async () => {
    const stranger = await opened.app.browser.newPage();
    await stranger.goto(`${site.base}/news/talks`);
    site.asked.length = 0;
    const door = `${opened.app.url}fetch`;
    const question = JSON.stringify({ url: `${site.base}/feed` });
    const outcomes = await stranger.evaluate(
      async ([to, body]) => {
        const ask = (init: RequestInit): Promise<string> =>
          fetch(to, { method: "POST", body, ...init }).then(
            (response) => `${response.type} ${response.status}`,
            () => "refused",
          );
        return [
          await ask({ headers: { "Content-Type": "application/json" } }),
          await ask({ mode: "no-cors" }),
          await ask({ mode: "no-cors", credentials: "include" }),
        ];
      },
      [door, question] as const,
    );
    expect(outcomes).toEqual(["refused", "refused", "refused"]);
    await stranger.evaluate(
      ([to, body]) => {
        const form = document.createElement("form");
        Object.assign(form, { method: "post", action: to, enctype: "text/plain" });
        const field = document.createElement("input");
        // As text/plain, name and value stand with a mark between them: together they are JSON.
        [field.name, field.value] = [body.slice(0, -1), ',"a":"="}'];
        form.append(field);
        document.body.append(form);
        form.submit();
      },
      [door, question] as const,
    );
    await stranger.getByText("This address answers only pages of its own.").waitFor();
    expect(site.asked.filter((path) => path !== "/favicon.ico")).toEqual([]);
    await stranger.close();
  });

  test("says of an address what to do when the server has gone", async () => {
    const { page, complaints } = opened;
    await page.route("**/fetch", (route) => route.abort());
    await add(page, `${site.base}/feed`);
    await page.getByTestId("skipped").getByText(`[E137] "${site.base}/feed" cannot be fetched`).waitFor();
    await page.getByTestId("progress").waitFor({ state: "detached" });
    expect(complaints.splice(0)).toEqual([expect.stringContaining("ERR_FAILED")]);
  });

  test("says of a graph that comes and cannot be opened that it is so, not that the server has gone", async () => {
    const { page, complaints } = opened;
    await page.route("**/opening-worker*", (route) => route.abort());
    await add(page, `${site.base}/crews.gexf`);
    await page.getByTestId("skipped").getByText("The graph could not be opened.").waitFor();
    await page.getByTestId("progress").waitFor({ state: "detached" });
    expect(await page.getByTestId("skipped").textContent()).not.toContain("E137");
    complaints.splice(0);
  });

  test("opens a graph that stands at an address as one that is dropped", async () => {
    const { page } = opened;
    await add(page, `${site.base}/crews.gexf`);
    await page.getByRole("heading", { level: 1 }).getByText("crews").waitFor();
    await expect.poll(() => page.getByTestId("count").textContent(), PATIENCE).toContain("2 entities, 1 line");
    await page.getByTestId("progress").waitFor({ state: "detached" });
  });
});

describe("the app of redthread serve, with a project of one's own", () => {
  const opened = eachPage({}, serveCommand(join(FOLDER.path, "talks.jsonl"), "--allow-private"));

  test("adds what it fetches to that project, which keeps its title, its articles and what was said of them", async () => {
    const { page } = opened;
    const before = await articles(page);
    expect(before.map(({ id }) => id).sort()).toEqual(EXTRACTIONS.map(({ article }) => article.id).sort());
    expect(await page.locator(".project p").textContent()).toBe(`${EXTRACTIONS.length} articles`);
    await page.getByRole("combobox", { name: "Find an entity" }).fill("Li Xiaodong");
    await page.keyboard.press("Enter");
    await page.getByTestId("tidy").locator("summary").click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Mr Li");
    await page.keyboard.press("Enter");
    await page.getByTestId("selection").getByRole("heading", { name: "Mr Li" }).waitFor();
    await add(page, `${site.base}/feed`);
    await expect.poll(async () => (await articles(page)).length, PATIENCE).toBe(before.length + 2);
    await page.getByText("saved in this browser").waitFor();
    await page.reload();
    await page.locator("html[data-ready=true]").waitFor();
    await page.getByRole("heading", { level: 1, name: "talks" }).waitFor();
    await expect.poll(async () => (await articles(page)).length, PATIENCE).toBe(before.length + 2);
    await page.getByRole("combobox", { name: "Find an entity" }).fill("Mr Li");
    await page.getByRole("option", { name: "Mr Li" }).waitFor();
  });
});

describe("the app of any other server", () => {
  const opened = eachPage();

  test("has no field for addresses, and asks nobody to find out", async () => {
    const { page } = opened;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.reload();
    await page.locator("html[data-ready=true]").waitFor();
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await page.getByRole("button", { name: "Pasted text…" }).waitFor();
    expect(await page.getByRole("button", { name: "Web addresses…" }).count()).toBe(0);
    const own = /^(?:GET \/(?:|sample\.json|assets\/[\w.-]+)|HEAD \/sample\.json)$/u;
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((line) => !own.test(line))).toEqual([]);
  });
});

describe("what is typed as web addresses", () => {
  test("is one a line, or several that begin with https://, each once; https:// may be left out", () => {
    const text =
      "https://example.org/a\n\n example.org/b \nhttps://example.org/c https://me:secret@example.org/a#top\thttp://[::1]:8/d\r\n";
    expect(addressesIn(text)).toEqual({
      addresses: ["https://example.org/a", "https://example.org/b", "https://example.org/c", "http://[::1]:8/d"],
      wrong: [],
    });
  });

  test("is no address where it is something else", () => {
    const others = [
      "javascript:alert(1)",
      "mailto:a@example.org",
      "ftp://example.org",
      "two words",
      "https://",
      "data:text/html,x",
    ];
    expect(addressesIn(others.join("\n"))).toEqual({ addresses: [], wrong: others });
  });
});

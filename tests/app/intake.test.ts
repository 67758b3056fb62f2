import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { BUILTIN } from "../../src/engines/builtin.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { read } from "../../src/readers/read.ts";
import { drop } from "../browser/drop-files.ts";
import { eachPage } from "../browser/each-page.ts";

const opened = eachPage();

const WUZHEN = `Leaders meet in Wuzhen

Chinese President Xi Jinping met Russian Prime Minister Dmitry Medvedev in Wuzhen on Wednesday.

Li Xiaodong, director of the China Internet Network Information Center, said that the National Security Agency operates PRISM. Pakistani President Mamnoon Hussain is expected to attend the World Internet Conference.
`;

const HOSTILE = `<img src=x onerror="document.title='broken'"><script>document.title="broken"</script>

Xi Jinping met Dmitry Medvedev in <b onclick="alert(1)">Wuzhen</b>. {{constructor}} \${1+1} "></blockquote><style>*{display:none}</style>
`;

const articles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    ((window.redthread?.extractions() ?? []) as { article: { id: string } }[]).map(({ article }) => article.id).sort(),
  );

describe("articles of one's own", () => {
  test("dropped, replace the sample; dropped later, join in; and the sample can be had back", async () => {
    const { page } = opened;
    await drop(page, [
      { name: "wuzhen.txt", text: WUZHEN },
      { name: "empty.txt", text: "" },
    ]);
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await page.getByTestId("skipped").getByText("[E101]").waitFor();
    expect(await articles(page)).toEqual(["wuzhen"]);
    await drop(page, [{ name: "second.txt", text: WUZHEN.replace("Wednesday", "Thursday") }]);
    await expect.poll(() => articles(page), { timeout: 20_000 }).toEqual(["second", "wuzhen"]);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await page.getByRole("button", { name: "Sample project" }).click();
    await page.getByText("Sample project ·").waitFor();
  });

  test("pasted, are read in the worker exactly as on the command line", async () => {
    const { page } = opened;
    await page.getByRole("button", { name: "Paste text" }).click();
    await page.getByLabel("Text of the article").fill(WUZHEN);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    const extract = await BUILTIN.load({ model: modelBytes });
    const bytes = new TextEncoder().encode(WUZHEN);
    const inNode = (await read({ name: "Leaders meet in Wuzhen.txt", bytes }, {})).map(extract);
    // The heading changes before the graph of the first articles is built.
    const inBrowser = () => page.evaluate(() => JSON.stringify(window.redthread?.extractions()));
    await expect.poll(inBrowser).toBe(JSON.stringify(inNode));
    expect(inNode[0]?.entities.length).toBeGreaterThan(0);
    await expect.poll(() => page.getByTestId("count").textContent()).not.toMatch(/^0 /u);
  });

  test("are shown as text, whatever they hold", async () => {
    const { page } = opened;
    await drop(page, [{ name: `<img src=x onerror=alert(1)>.txt`, text: HOSTILE }]);
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".article-list button").first().click();
    const text = await page.getByTestId("reader").locator(".article-text").textContent();
    expect(text).toBe(HOSTILE);
    expect(await page.locator(".article-text img, .article-text script, .article-text b, .article-text style").count()).toBe(0);
    expect(await page.title()).toBe("Redthread");
  });

  test("show their progress, and what is read stays when one cancels", async () => {
    const { page } = opened;
    const many = Array.from({ length: 900 }, (_, i) => ({
      name: `article-${i}.txt`,
      text: `${WUZHEN.repeat(12)}\nNumber ${i}.`,
    }));
    await drop(page, many);
    await page
      .getByTestId("progress")
      .getByText(/\d+ of 900 read/u)
      .waitFor();
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByTestId("progress").waitFor({ state: "detached" });
    const kept = (await articles(page)).length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(900);
    await page.waitForTimeout(800);
    expect((await articles(page)).length).toBe(kept);
  });

  test("of one name in two folders are both kept, whichever comes first", async () => {
    const { page } = opened;
    await drop(page, [
      { name: "talks.txt", text: WUZHEN },
      { name: "talks.md", text: WUZHEN.replace("Wednesday", "Thursday") },
    ]);
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await expect.poll(async () => (await articles(page)).length).toBe(2);
    for (const id of await articles(page)) expect(id).toMatch(/^talks~\w{11}$/u);
  });

  test("join a project of another engine, whose own articles keep its name", async () => {
    const { page } = opened;
    const extract = await BUILTIN.load({ model: modelBytes });
    const [article] = await read({ name: "old.txt", bytes: new TextEncoder().encode(WUZHEN) }, {});
    if (!article) throw new Error("no article");
    const project = { format: "redthread", version: 1, title: "Talks", engine: "llm-1", extractions: [extract(article)] };
    await drop(page, [{ name: "talks.redthread", text: JSON.stringify(project) }]);
    await page.getByRole("heading", { name: "Talks" }).waitFor();
    await drop(page, [{ name: "new.txt", text: WUZHEN.replace("Wednesday", "Thursday") }]);
    await expect.poll(() => articles(page), { timeout: 20_000 }).toEqual(["new", "old"]);
    const engines = await page.evaluate(() =>
      ((window.redthread?.extractions() ?? []) as { engine?: string }[]).map(({ engine }) => engine ?? null),
    );
    expect(engines).toEqual([BUILTIN.version, null]);
  });

  test("in a damaged project are not shown: the page says so and keeps what is open", async () => {
    const { page } = opened;
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    const broken = { format: "redthread", version: 1, title: 5, engine: "llm-1", extractions: [], positions: null };
    await drop(page, [
      { name: "broken.redthread", text: JSON.stringify(broken) },
      { name: "cut.redthread", text: JSON.stringify(broken).slice(0, 60) },
    ]);
    await page.getByTestId("skipped").getByText('[E201] "broken.redthread"').waitFor();
    await page.getByTestId("skipped").getByText('[E201] "cut.redthread"').waitFor();
    await page.getByTestId("progress").waitFor({ state: "detached" });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    expect(await page.getByTestId("count").textContent()).not.toMatch(/^0 /u);
  });

  test("that the browser cannot keep are not lost by a reload without a question, until they are saved as a project", async () => {
    const { page } = opened;
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    const reload = async (): Promise<void> => {
      await page.reload();
      await page.locator("html[data-ready=true]").waitFor();
      // A browser asks for nobody who has not touched the page.
      await page.locator(".project p").click();
    };
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("no storage here", "InvalidStateError");
      };
    });
    await reload();
    await reload();
    expect(asked).toEqual([]);
    await drop(page, [{ name: "wuzhen.txt", text: WUZHEN }]);
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await page.getByText("not saved").waitFor();
    await page.getByRole("button", { name: "Export" }).click();
    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name: /Project, to open here again/u }).click();
    await arriving;
    await page.getByText("not saved").waitFor({ state: "detached" });
    await drop(page, [{ name: "second.txt", text: WUZHEN.replace("Wednesday", "Thursday") }]);
    await page.getByText("not saved").waitFor();
    await page.getByTestId("progress").waitFor({ state: "detached" });
    await reload();
    expect(asked).toEqual(["beforeunload"]);
  });

  test("of kinds that nobody reads are named, and a bad line of a file is counted as a line", async () => {
    const { page } = opened;
    const lines = `{"text":"Xi Jinping met Dmitry Medvedev in Wuzhen."}\n{broken\n{"text":"Li Xiaodong met Xi Jinping."}\n`;
    await drop(page, [
      { name: "feed.jsonl", text: lines },
      { name: "graph.gexf", text: '<?xml version="1.0"?><gexf/>' },
      { name: "table.ods", text: "Xi,1" },
      { name: "notes.pptx", text: "PK" },
    ]);
    const skipped = page.getByTestId("skipped");
    await skipped.getByText("3 files and 1 line of feed.jsonl were skipped").waitFor();
    await expect.poll(async () => (await articles(page)).length).toBe(2);
    await skipped.locator("summary").click();
    const items = await skipped.locator("li").allTextContents();
    expect(items.map((text) => text.slice(0, 6))).toEqual(["[E123]", "[E106]", "[E105]", "[E105]"]);
    expect(items[0]).toContain("holds no node of a graph");
  });

  test("that give nothing are told in few words, which open into a list that scrolls and that nothing covers", async () => {
    const { page } = opened;
    await page.getByText("New here?").waitFor();
    await drop(
      page,
      Array.from({ length: 9 }, (_, i) => ({ name: `empty-${i}.txt`, text: "" })),
    );
    const skipped = page.getByTestId("skipped");
    await skipped.getByText("9 files were skipped").waitFor();
    expect(await skipped.locator("ul").isVisible()).toBe(false);
    expect(await page.getByText("New here?").isVisible()).toBe(false);
    await skipped.locator("summary").click();
    await skipped.locator("li").last().scrollIntoViewIfNeeded();
    const scrolled = await skipped.locator("ul").evaluate((list) => [list.scrollTop > 0, list.clientHeight < 200]);
    expect(scrolled).toEqual([true, true]);
    await skipped.getByRole("button", { name: "Dismiss" }).click();
    await page.getByText("New here?").waitFor();
  });

  test("saved as a project open again as they were", async () => {
    const { page } = opened;
    const before = await page.evaluate(() => window.redthread?.everything());
    await page.getByRole("button", { name: "Export" }).click();
    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name: /Project, to open here again/u }).click();
    const saved = await arriving;
    const text = await readFile(await saved.path(), "utf8");
    await drop(page, [{ name: "wuzhen.txt", text: WUZHEN }]);
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await page
      .getByTestId("files")
      .setInputFiles({ name: saved.suggestedFilename(), mimeType: "application/json", buffer: Buffer.from(text) });
    await page.getByRole("heading", { name: /Internet/u }).waitFor();
    expect(await page.evaluate(() => window.redthread?.everything())).toEqual(before);
  });
});

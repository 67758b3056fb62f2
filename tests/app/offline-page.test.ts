import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HTML } from "../../src/exporters/html/html.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { BROWSER_ARGS, findBrowser } from "../browser/find-browser.ts";
import { extractionOf } from "../support/extraction.ts";

const TRAP = '"><img src=x onerror="document.title=1"></script><script>document.title=2</script>';
const FILE = join(tmpdir(), `redthread-offline-${process.pid}.html`);

let browser: Browser;
beforeAll(async () => {
  const draft = extractionOf({
    id: "talks",
    date: "2015-12-16",
    entities: [
      ["Person", "Ann Lee"],
      ["Agency", `Board ${TRAP}`],
      ["Event", "Spring Fair"],
      ["Place", "Far Away"],
    ],
    assertions: [
      ["leads", 1, 2],
      ["attended", 1, 3],
    ],
  });
  const knowledge = buildGraph([{ ...draft, article: { ...draft.article, title: `Talks ${TRAP}` } }], "test");
  writeFileSync(FILE, [...HTML.write(knowledge, { title: `Talks ${TRAP}`, positions: {} })].join(""));
  browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGS] });
});
afterAll(async () => {
  await browser.close();
  rmSync(FILE, { force: true });
});

test("the page opens from disk without a network: it finds, filters and quotes, asks for nothing and runs nothing of an article's", async () => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  const address = pathToFileURL(FILE).href;
  await page.goto(address);

  await page.getByRole("searchbox", { name: "Find an entity" }).fill("ann");
  await page.keyboard.press("Enter");
  const side = page.getByLabel("Selection");
  await side.getByRole("heading", { name: "Ann Lee" }).waitFor();
  expect(await side.getByRole("button").count()).toBe(2);

  await page.getByRole("checkbox", { name: "Events" }).uncheck();
  await page.getByRole("searchbox").fill("ann");
  await page.keyboard.press("Enter");
  expect(await side.getByRole("button").count()).toBe(1);

  await side.getByRole("button", { name: /^Board/u }).click();
  expect(await side.locator("blockquote").textContent()).toContain(TRAP);
  expect(await side.locator("img, script, a").count()).toBe(0);
  expect(await page.title()).toBe(`Talks ${TRAP}`);

  expect(asked).toEqual([address]);
  expect(complaints).toEqual([]);
  await context.close();
});

test("on a phone the legend is whole, the picture has the room that nobody needs for sentences, and what is left out is counted", async () => {
  const context = await browser.newContext({ offline: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(FILE).href);
  await page.getByText("3 entities (1 more without a line left out)").waitFor();
  const legend = await page.locator("#types").evaluate((types) => types.scrollWidth <= types.clientWidth);
  const heightOf = (selector: string) => page.locator(selector).evaluate((element) => element.clientHeight);
  expect(legend).toBe(true);
  const whole = await heightOf("canvas");
  expect(whole).toBeGreaterThan(600);
  await page.getByRole("searchbox", { name: "Find an entity" }).fill("ann");
  await page.keyboard.press("Enter");
  await page.getByLabel("Selection").getByRole("heading", { name: "Ann Lee" }).waitFor();
  expect(await heightOf("canvas")).toBeLessThan(whole);
  await context.close();
});

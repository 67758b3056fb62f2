import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { drop } from "../browser/drop-files.ts";
import { eachPage } from "../browser/each-page.ts";

const opened = eachPage();

const TALKS = {
  name: "talks.txt",
  text: "Talks in Wuzhen\n\nChinese President Xi Jinping met Russian Prime Minister Dmitry Medvedev in Wuzhen, China.",
};

const saved = (page: Page): Promise<void> => page.getByText("saved in this browser").waitFor();
const ready = (page: Page): Promise<void> => page.locator("html[data-ready=true]").waitFor();
const count = (page: Page): Promise<string | null> => page.getByTestId("count").textContent();

async function openOwn(page: Page): Promise<void> {
  await drop(page, [TALKS]);
  await page.getByRole("heading", { name: "My articles" }).waitFor();
  await page.getByTestId("progress").waitFor({ state: "detached" });
  await saved(page);
}

describe("a project of one's own", () => {
  test("is kept by the browser: after a reload it is there as it was left, filters, selection and all", async () => {
    const { page } = opened;
    await openOwn(page);
    await page.keyboard.press("Escape");
    await page.getByTestId("facet-Person").click();
    await expect.poll(() => count(page)).toMatch(/^2 of /u);
    await saved(page);
    const left = await page.evaluate(() => ({ at: window.redthread?.positions(), visible: window.redthread?.visible() }));
    await page.goto(opened.app.url);
    await ready(page);
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await expect.poll(() => count(page)).toMatch(/^2 of /u);
    expect(await page.evaluate(() => ({ at: window.redthread?.positions(), visible: window.redthread?.visible() }))).toEqual(
      left,
    );
  });

  test("can be renamed, copied, exported, deleted, and left for another", async () => {
    const { page } = opened;
    await openOwn(page);
    const list = page.getByTestId("projects");
    await page.getByRole("button", { name: "My articles" }).click();
    await list.getByRole("button", { name: "Rename" }).click();
    await page.getByLabel("Title of the project").fill("Talks <b>2015</b>");
    await page.getByLabel("Title of the project").press("Enter");
    await page.getByRole("heading", { level: 1, name: "Talks <b>2015</b>" }).waitFor();
    await list.getByText("Talks <b>2015</b>").waitFor();
    await list.getByRole("button", { name: "Duplicate" }).click();
    await list.getByText("Talks <b>2015</b> (copy)").waitFor();
    const arriving = page.waitForEvent("download");
    await list.locator("li", { hasText: "(copy)" }).getByRole("button", { name: "Export" }).click();
    expect((await arriving).suggestedFilename()).toMatch(/\.redthread$/u);
    await list.locator("li.current").getByRole("button", { name: "Delete" }).click();
    await list.getByRole("alert").getByRole("button", { name: "Delete" }).click();
    await expect.poll(() => list.locator("li").count()).toBe(1);
    await list.getByRole("button", { name: /\(copy\)/u }).click();
    await page.getByRole("heading", { level: 1, name: /\(copy\)/u }).waitFor();
    expect(await count(page)).toMatch(/^5 entities/u);
  });

  test("changed in two tabs at once is not overwritten: the later one goes on as a copy", async () => {
    const { page } = opened;
    await openOwn(page);
    const other = await page.context().newPage();
    await other.goto(opened.app.url);
    await ready(other);
    await other.getByTestId("facet-Person").click();
    await saved(other);
    await page.getByTestId("facet-Country").click();
    await page.getByText("has been changed in another tab").waitFor();
    await page.getByRole("heading", { level: 1, name: "My articles (copy)" }).waitFor();
    await saved(page);
    await other.close();
  });

  test("that the browser has no room for is said to be unsaved, and goes on working", async () => {
    const { page } = opened;
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await drop(page, [TALKS]);
    await page.getByText("This browser has no room left").waitFor();
    await page.getByText("not saved: export it").waitFor();
    expect(await count(page)).toMatch(/^5 entities/u);
  });

  test("of which a save is cut off in the middle is there as it was before that save, whole", async () => {
    const { page } = opened;
    await openOwn(page);
    const before = await page.evaluate(() => window.redthread?.everything().nodes);
    // From here on no save comes to its end: its transaction is given up half way, as a crash or a full disk would.
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        const request = Reflect.apply(put, this, given);
        if (this.name === "entries") request.addEventListener("success", () => this.transaction.abort());
        return request;
      };
    });
    await page.getByTestId("facet-Person").click();
    await drop(page, [
      { name: "more.txt", text: "More talks\n\nIndian Prime Minister Narendra Modi met Shinzo Abe in Tokyo, Japan." },
    ]);
    await expect.poll(() => page.evaluate(() => window.redthread?.extractions().length)).toBe(2);
    await page.getByText("not saved: export it").waitFor();
    // The tab is gone, without a word.
    const other = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    await other.goto(opened.app.url);
    await ready(other);
    await other.getByRole("heading", { name: "My articles" }).waitFor();
    expect(await other.evaluate(() => window.redthread?.everything().nodes)).toEqual(before);
    expect(await other.evaluate(() => window.redthread?.extractions().length)).toBe(1);
  });

  test("says before reading when the browser has little room left", async () => {
    const { page } = opened;
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({ usage: 95_000_000, quota: 100_000_000 });
    });
    await drop(page, [TALKS]);
    await page.getByText("This browser has only 5 MB left for projects").waitFor();
    // It is read all the same, and kept while there is room.
    await saved(page);
  });
});

describe("a link to a view", () => {
  test("is the page's address: it shows the same filters and selection in another window", async () => {
    const { page } = opened;
    await page.getByTestId("facet-Agency").click();
    await expect.poll(() => page.evaluate(() => location.hash.length)).toBeGreaterThan(20);
    await page.waitForTimeout(700);
    const shown = await page.evaluate(() => window.redthread?.visible());
    const address = page.url();
    const { page: stranger, complaints } = await opened.app.open();
    await stranger.goto(address);
    await expect.poll(() => stranger.evaluate(() => window.redthread?.visible())).toEqual(shown);
    expect(complaints).toEqual([]);
    await stranger.context().close();
  });

  test("to a project that is not here says so, and a mangled one is left aside", async () => {
    const { page } = opened;
    await openOwn(page);
    await page.getByTestId("facet-Person").click();
    await page.waitForTimeout(700);
    const address = page.url();
    const { page: stranger } = await opened.app.open();
    await stranger.goto(address);
    await stranger.getByText("which this browser does not keep").waitFor();
    await stranger.goto(`${opened.app.url}#${"A".repeat(80)}`);
    await stranger.reload();
    await stranger.getByText("Sample project ·").waitFor();
    await stranger.context().close();
  });
});

describe("undo and redo", () => {
  test("take filters and drags back one by one, and do them again", async () => {
    const { page } = opened;
    const all = await count(page);
    await page.getByTestId("facet-Agency").click();
    await page.getByTestId("facet-Program").click({ modifiers: ["Control"] });
    const both = await count(page);
    await page.getByTestId("facet-operates").click();
    const few = await count(page);
    expect(new Set([all, both, few]).size).toBe(3);
    await page.keyboard.press("Control+z");
    expect(await count(page)).toBe(both);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    expect(await count(page)).toBe(all);
    await page.getByRole("button", { name: "Undo" }).isDisabled();
    await page.keyboard.press("Control+Shift+z");
    await page.getByRole("button", { name: "Redo" }).click();
    expect(await count(page)).toBe(both);
    await page.keyboard.press("Control+y");
    expect(await count(page)).toBe(few);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");

    const id = "country/china";
    const before = await page.evaluate((node) => window.redthread?.positions()[node], id);
    const at = await page.evaluate((node) => window.redthread?.place(node), id);
    const box = await page.getByTestId("canvas").boundingBox();
    if (!at || !box) throw new Error("China is not drawn");
    await page.mouse.move(box.x + at.x, box.y + at.y);
    await page.mouse.down();
    await page.mouse.move(box.x + at.x + 60, box.y + at.y + 40, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate((node) => window.redthread?.positions()[node], id)).not.toEqual(before);
    await page.keyboard.press("Control+z");
    expect(await page.evaluate((node) => window.redthread?.positions()[node], id)).toEqual(before);
  });
});

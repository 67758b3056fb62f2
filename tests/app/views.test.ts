import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { drop } from "../browser/drop-files.ts";
import { eachPage } from "../browser/each-page.ts";

const opened = eachPage();

const count = (page: Page): Promise<string | null> => page.getByTestId("count").textContent();
const menu = (page: Page) => page.getByTestId("views");
const place = (page: Page, id: string) => page.evaluate((node) => window.redthread?.positions()[node], id);

async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Saved views" }).click();
  await menu(page).waitFor();
}

async function save(page: Page, name: string): Promise<void> {
  await openMenu(page);
  await page.getByLabel("Name of the view").fill(name);
  await page.keyboard.press("Enter");
  await menu(page)
    .getByRole("button", { name: `Open the view ${name}` })
    .or(menu(page).getByText(name))
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
}

describe("a saved view", () => {
  test("brings back filters, selection, colours, places and what is hidden, and one undo goes back to what was seen before", async () => {
    const { page } = opened;
    await page.getByTestId("facet-Agency").click();
    await page.getByTestId("facet-Program").click({ modifiers: ["Control"] });
    await page.getByRole("button", { name: "Layout, size and colour" }).click();
    await page.getByRole("radio", { name: "Its community" }).check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("NSA");
    await page.keyboard.press("Enter");
    const found = page.getByTestId("selection").getByRole("heading", { name: /National Security Agency$/u });
    await found.waitFor();
    const seen = await count(page);
    await save(page, "Who runs what");

    await page.getByRole("button", { name: "Clear all" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Layout, size and colour" }).click();
    await page.getByRole("radio", { name: "Its type" }).check();
    await page.keyboard.press("Escape");
    const all = await count(page);
    expect(all).not.toBe(seen);

    await openMenu(page);
    await menu(page).getByTitle("Open the view Who runs what").click();
    await expect.poll(() => count(page)).toBe(seen);
    await found.waitFor();
    await page.getByRole("button", { name: "Layout, size and colour" }).click();
    expect(await page.getByRole("radio", { name: "Its community" }).isChecked()).toBe(true);
    await page.keyboard.press("Escape");

    await page.keyboard.press("Control+z");
    await expect.poll(() => count(page)).toBe(all);
    expect(await page.getByTestId("selection").count()).toBe(0);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => count(page)).toBe(seen);
  });

  test("brings a dragged node back to where it stood", async () => {
    const { page } = opened;
    const id = "country/china";
    const before = await place(page, id);
    await save(page, "As it was");
    const at = await page.evaluate((node) => window.redthread?.place(node), id);
    const box = await page.getByTestId("canvas").boundingBox();
    if (!at || !box) throw new Error("China is not drawn");
    await page.mouse.move(box.x + at.x, box.y + at.y);
    await page.mouse.down();
    await page.mouse.move(box.x + at.x + 60, box.y + at.y + 40, { steps: 5 });
    await page.mouse.up();
    expect(await place(page, id)).not.toEqual(before);
    await openMenu(page);
    await menu(page).getByTitle("Open the view As it was").click();
    expect(await place(page, id)).toEqual(before);
  });

  test("can be had again after a layout: the layout and its places are taken back in one step", async () => {
    const { page } = opened;
    const id = "country/china";
    const before = await place(page, id);
    await page.getByTestId("canvas").focus();
    await page.keyboard.press("l");
    await page.getByRole("radio", { name: "Rings" }).check();
    await expect.poll(() => place(page, id)).not.toEqual(before);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await expect.poll(() => place(page, id)).toEqual(before);
    await page.getByTestId("canvas").focus();
    await page.keyboard.press("l");
    expect(await page.getByRole("radio", { name: "Forces" }).isChecked()).toBe(true);
  });

  test("is renamed, replaced by one of its name, deleted, and had back with undo", async () => {
    const { page } = opened;
    await page.getByTestId("facet-Person").click();
    const people = await count(page);
    await save(page, "One");
    await page.getByRole("button", { name: "Clear all" }).click();
    await openMenu(page);
    await menu(page).getByRole("button", { name: "Rename One" }).click();
    await page.getByLabel("New name of One").fill("<i>People</i>");
    await page.keyboard.press("Enter");
    await menu(page).getByText("<i>People</i>").waitFor();
    await page.getByLabel("Name of the view").fill("<i>People</i>");
    await menu(page).getByRole("button", { name: "Replace" }).click();
    await expect.poll(() => menu(page).getByRole("listitem").count()).toBe(1);
    await menu(page).getByTitle("Open the view <i>People</i>").click();
    expect(await count(page)).not.toBe(people);
    await openMenu(page);
    await menu(page).getByRole("button", { name: "Delete <i>People</i>" }).click();
    await expect.poll(() => menu(page).getByRole("listitem").count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await openMenu(page);
    await expect.poll(() => menu(page).getByRole("listitem").count()).toBe(1);
  });

  test("stays with the project: after a reload, and in its file", async () => {
    const { page } = opened;
    await drop(page, [
      {
        name: "talks.txt",
        text: "Talks in Wuzhen\n\nChinese President Xi Jinping met Russian Prime Minister Dmitry Medvedev in Wuzhen, China.",
      },
    ]);
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await page.getByTestId("progress").waitFor({ state: "detached" });
    await page.getByTestId("facet-Person").click();
    const people = await count(page);
    await save(page, "People");
    await page.getByRole("button", { name: "Clear all" }).click();
    await page.getByText("saved in this browser").waitFor();
    await page.goto(opened.app.url);
    await page.locator("html[data-ready=true]").waitFor();
    await openMenu(page);
    await menu(page).getByTitle("Open the view People").click();
    await expect.poll(() => count(page)).toBe(people);

    await page.getByRole("button", { name: "Export" }).click();
    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name: /^Project/u }).click();
    const text = await readFile(await (await arriving).path(), "utf8");
    const { page: stranger, complaints } = await opened.app.open();
    await drop(stranger, [{ name: "talks.redthread", text }]);
    await stranger.getByRole("heading", { name: "My articles" }).waitFor();
    await openMenu(stranger);
    await menu(stranger).getByTitle("Open the view People").click();
    await expect.poll(() => count(stranger)).toBe(people);
    expect(complaints).toEqual([]);
    await stranger.context().close();
  });
});

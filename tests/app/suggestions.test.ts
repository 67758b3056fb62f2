import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { drop } from "../browser/drop-files.ts";
import { eachPage } from "../browser/each-page.ts";

const opened = eachPage();

/** A surname in one article that could be either of two people whom others name in full. */
const HOLTS = [
  "Senator Karen Holt met Ambassador Luc Dubois in Columbus, Ohio. Holt praised Dubois.",
  "Senator Daniel Holt met Ambassador Luc Dubois in Columbus, Ohio. Dubois thanked him.",
  "Senator Holt met Ambassador Luc Dubois in Columbus, Ohio, on Friday.",
].map((text, i) => ({ name: `holt-${i}.md`, text: `---\ntitle: Talks ${i}\ndate: 2016-03-0${i + 1}\n---\n\n${text}\n` }));

const nodes = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.redthread?.everything().nodes ?? []);

describe("what may be one and the same", () => {
  test("is listed with its reasons; one pair is merged, another kept apart, and both are still so after a reload", async () => {
    const { page } = opened;
    await drop(page, HOLTS);
    await page.getByText("saved in this browser").waitFor();
    const before = await nodes(page);
    expect(before.filter((id) => id.includes("holt"))).toHaveLength(3);
    const list = page.getByTestId("suggested");
    await list.locator("summary").click();
    await expect.poll(() => list.locator(".suggestion").count()).toBe(2);
    await list.getByText("one is called by the other's surname").first().waitFor();
    await list.getByRole("button", { name: "Daniel Holt and Holt: two different" }).click();
    await expect.poll(() => list.locator(".suggestion").count()).toBe(1);
    expect(await nodes(page)).toEqual(before);
    await list.getByRole("button", { name: "Holt and Karen Holt: the same" }).click();
    await expect.poll(async () => (await nodes(page)).length).toBe(before.length - 1);
    await list.waitFor({ state: "detached" });
    await page.waitForTimeout(1200);
    await page.reload();
    await page.locator("html[data-ready=true]").waitFor();
    await expect.poll(async () => (await nodes(page)).length).toBe(before.length - 1);
    // A while in which a suggestion would have come.
    await page.waitForTimeout(600);
    expect(await list.count()).toBe(0);
  });

  test("is told beside one of the two as well, and each answer is one step that can be taken back", async () => {
    const { page } = opened;
    await drop(page, HOLTS);
    await page.getByText("saved in this browser").waitFor();
    const before = await nodes(page);
    await page.keyboard.press("/");
    await page.keyboard.type("Karen Holt");
    await page.keyboard.press("Enter");
    const tidy = page.getByTestId("tidy");
    await tidy.getByText("1 suggestion").click();
    await tidy.getByRole("button", { name: "Holt and Karen Holt: the same" }).click();
    await expect.poll(async () => (await nodes(page)).length).toBe(before.length - 1);
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await nodes(page)).length).toBe(before.length);
    await page.getByText("1 suggestion").waitFor();
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  });
});

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eachPage } from "../browser/each-page.ts";

const opened = eachPage({ reducedMotion: "reduce" });

/** How many pixels of the layer of curves and arrows are drawn upon. */
const drawn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-strands");
    if (!canvas || canvas.width === 0 || getComputedStyle(canvas).display === "none") return 0;
    const { width, height } = canvas;
    // A copy: to read from the layer itself would change how the browser keeps it.
    const copy = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d", {
      willReadFrequently: true,
    });
    copy?.drawImage(canvas, 0, 0);
    const pixels = copy?.getImageData(0, 0, width, height).data;
    return pixels?.filter((value, i) => i % 4 === 3 && value > 0).length ?? 0;
  });

const find = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
};

describe("lines that are looked at closely", () => {
  test("are drawn with their relations and arrows: of a selection, a neighbourhood, a thread; plain lines while there are many", async () => {
    const { page } = opened;
    await page.keyboard.press("Escape");
    await expect.poll(() => drawn(page)).toBe(0);
    await find(page, "Edward Snowden");
    await expect.poll(() => drawn(page)).toBeGreaterThan(500);
    const node = await drawn(page);
    await page.getByTestId("canvas").focus();
    await page.keyboard.press("1");
    await expect.poll(() => drawn(page)).toBeGreaterThan(node);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Clear all" }).click();
    await expect.poll(() => drawn(page)).toBe(0);
    await find(page, "Li Xiaodong to Edward Snowden");
    await page.getByTestId("threads").locator(".hop").first().waitFor();
    await expect.poll(() => drawn(page)).toBeGreaterThan(200);
    await page.getByRole("button", { name: "Let go of the thread" }).click();
    await expect.poll(() => drawn(page)).toBe(0);
  });

  test("are found by the pointer where they are drawn", async () => {
    const { page } = opened;
    await page.keyboard.press("Escape");
    await find(page, "Brazil");
    await page.getByRole("heading", { name: "Brazil" }).waitFor();
    await page.getByTestId("canvas").focus();
    await page.keyboard.press("1");
    await page.getByText(/^Around Brazil/u).waitFor();
    await page.keyboard.press("Escape");
    const [a, b] = ["country/brazil", "person/edward-snowden"];
    // The two relations of the pair lie beside the straight line between them, so what is hit lies off it.
    const at = await page.evaluate(
      ([from, to]) => [window.redthread?.place(from as string), window.redthread?.place(to as string)] as const,
      [a, b],
    );
    const box = await page.getByTestId("canvas").boundingBox();
    if (!at[0] || !at[1] || !box) throw new Error("Brazil and Snowden are drawn");
    const [dx, dy] = [at[1].x - at[0].x, at[1].y - at[0].y];
    const length = Math.hypot(dx, dy);
    const x = box.x + (at[0].x + at[1].x) / 2 - (12 * dy) / length;
    const y = box.y + (at[0].y + at[1].y) / 2 + (12 * dx) / length;
    await page.mouse.move(x - 2, y - 2);
    await page.mouse.click(x, y);
    await page.getByTestId("selection").getByRole("button", { name: "Brazil" }).waitFor();
    await page.getByTestId("selection").getByRole("button", { name: "Edward Snowden" }).waitFor();
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenedApp, openApp } from "../browser/open-app.ts";

let app: OpenedApp;

beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const heading = (page: Page): Promise<string | null> =>
  page.getByTestId("selection").getByRole("heading", { level: 2 }).first().textContent();
const rows = (page: Page): Promise<string | null> => page.getByTestId("rows").textContent();

test("without WebGL and without a mouse one finds, proves, selects several, filters, keeps a view, takes back and leaves with a file", async () => {
  const { page, complaints, strangers } = await app.open();
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await page.reload();
  await page.locator("html[data-ready=true]").waitFor();
  await page.getByText("cannot draw the graph").waitFor();
  const all = await rows(page);

  await page.keyboard.press("/");
  await page.keyboard.type("Edvard Snowdn");
  await page.keyboard.press("Enter");
  await expect.poll(() => heading(page)).toBe("Edward Snowden");
  await page.getByRole("tab", { name: "Details" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByTestId("evidence").locator("blockquote").first().waitFor();

  const grid = page.getByTestId("grid-entities");
  await grid.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  for (let step = 0; step < 4; step++) await page.keyboard.press("Shift+ArrowDown");
  expect(await heading(page)).toBe("5 entities");
  await page.getByTestId("several").getByRole("button", { name: "Hide them" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => rows(page)).not.toBe(all);
  const fewer = await rows(page);

  await page.getByTestId("facet-Agency").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => rows(page)).not.toBe(fewer);
  const agencies = await rows(page);
  await page.getByRole("button", { name: "Saved views" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Name of the view").waitFor();
  await page.keyboard.type("Agencies");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(() => rows(page)).toBe(fewer);
  await page.keyboard.press("Control+z");
  await expect.poll(() => rows(page)).toBe(all);
  for (let step = 0; step < 3; step++) await page.keyboard.press("Control+Shift+z");
  await page.getByTestId("facet-Agency").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Saved views" }).focus();
  await page.keyboard.press("Enter");
  await page.getByTitle("Open the view Agencies").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => rows(page)).toBe(agencies);

  await page.getByRole("button", { name: "Export" }).focus();
  await page.keyboard.press("Enter");
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: /GEXF/u }).focus();
  await page.keyboard.press("Enter");
  expect((await arriving).suggestedFilename()).toMatch(/\.gexf$/u);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
  await page.context().close();
});

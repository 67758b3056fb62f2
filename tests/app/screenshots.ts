import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openApp } from "../browser/open-app.ts";

/** Draws around the left half of the picture. */
async function drawAround(page: Page): Promise<void> {
  const box = await page.getByTestId("lasso").boundingBox();
  if (!box) throw new Error("nothing to draw on");
  const [left, middle, top, bottom] = [box.x + 4, box.x + box.width / 2, box.y + 4, box.y + box.height - 4];
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (const [x, y] of [
    [middle, top],
    [middle, bottom],
    [left, bottom],
  ] as const)
    await page.mouse.move(x, y);
  await page.mouse.up();
}

/** Makes pictures of the built app, to be looked at: `npx tsx tests/app/screenshots.ts FOLDER`. */
async function screenshots(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const app = await openApp();
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, viewport] of [
      ["wide", { width: 1440, height: 900 }],
      ["phone", { width: 390, height: 844 }],
    ] as const) {
      const { page, complaints } = await app.open({ colorScheme, viewport });
      const take = async (what: string): Promise<void> => {
        await page.waitForTimeout(500);
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${what}.png`) });
      };
      await take("start");
      await page.keyboard.press("Escape");
      await page.locator("[data-testid=canvas]").focus();
      await page.keyboard.press("/");
      await page.keyboard.type("xi");
      await take("search");
      await page.keyboard.press("Enter");
      await take("entity");
      await page.getByRole("tab", { name: "Evidence" }).click();
      await take("entity-evidence");
      await page.getByTestId("evidence").locator(".source").first().click();
      await take("reader");
      if (name === "phone") {
        await page.getByRole("tab", { name: "Legend" }).click();
        await take("legend");
      }
      await page.getByTestId("facet-Person").click();
      await take("people");
      await page.getByRole("button", { name: "Export" }).click();
      await take("export");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Saved views" }).click();
      await page.getByLabel("Name of the view").fill("Who met whom");
      await page.keyboard.press("Enter");
      await take("views");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Draw around several" }).click();
      await drawAround(page);
      await take("several");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Layout, size and colour" }).click();
      await take("layout");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Clear all" }).click();
      await page.keyboard.press("/");
      await page.keyboard.type("Li Xiaodong to Edward Snowden");
      await page.keyboard.press("Enter");
      await take("thread");
      await page.getByTestId("canvas").focus();
      await page.keyboard.press("t");
      await take("tables");
      await page.keyboard.press("?");
      await take("keys");
      if (complaints.length > 0) console.error(name, colorScheme, complaints);
      await page.context().close();
    }
  }
  await app.close();
}

await screenshots(process.argv[2] ?? join("dist", "screenshots"));

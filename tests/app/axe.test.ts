import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults } from "../browser/axe-faults.ts";
import { type OpenedApp, openApp } from "../browser/open-app.ts";

let app: OpenedApp;

beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

/** What brings each screen up, from the one before it. */
const SCREENS: readonly (readonly [name: string, show: (page: Page, wide: boolean) => Promise<void>])[] = [
  ["the start", async () => {}],
  [
    "an entity",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("/");
      await page.keyboard.type("Xi Jinping");
      await page.keyboard.press("Enter");
    },
  ],
  ["its evidence", (page) => page.getByRole("tab", { name: "Evidence" }).click()],
  ["an article", (page) => page.getByTestId("evidence").locator(".source").first().click()],
  [
    "a thread",
    async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("Li Xiaodong to Edward Snowden");
      await page.keyboard.press("Enter");
      await page.getByTestId("threads").locator(".hop").first().waitFor();
    },
  ],
  [
    "filters that leave little",
    async (page, wide) => {
      if (!wide) await page.getByRole("tab", { name: "Legend" }).click();
      await page.getByTestId("facet-Agency").click();
      await page.getByTestId("facet-operates").click();
    },
  ],
  ["the menu of exports", (page) => page.getByRole("button", { name: "Export" }).click()],
  [
    "layout, size and colour",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Layout, size and colour" }).click();
      await page.getByRole("radio", { name: "Its community" }).check();
    },
  ],
  [
    "the saved views",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Saved views" }).click();
      await page.getByLabel("Name of the view").fill("Agencies");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Rename Agencies" }).click();
    },
  ],
  [
    "several entities and every facet",
    async (page, wide) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Clear all" }).click();
      if (!wide) await page.getByRole("tab", { name: "Legend" }).click();
      const legend = page.getByTestId("legend");
      await legend.getByRole("button", { name: "Articles" }).click();
      await legend.getByTestId("facet-community-0").waitFor();
      await page.keyboard.press("t");
      await page.getByTestId("grid-entities").focus();
      await page.keyboard.press("Control+a");
      await page.getByTestId("several").waitFor();
    },
  ],
  [
    "the menu of several, drawing around them",
    async (page) => {
      await page.keyboard.press("t");
      await page.getByTestId("canvas").focus();
      await page.keyboard.press("Shift+F10");
      await page.getByTestId("node-menu").waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("g");
      await page.getByTestId("lasso").waitFor();
    },
  ],
  [
    "merging with another",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("/");
      await page.keyboard.type("Xi Jinping");
      await page.keyboard.press("Enter");
      await page.getByTestId("selection").getByRole("heading", { level: 2, name: "Xi Jinping" }).waitFor();
      await page.getByTestId("canvas").focus();
      await page.keyboard.press("m");
      await page.getByRole("heading", { name: /^Merge/u }).waitFor();
    },
  ],
  [
    "all keys",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await page.getByRole("heading", { name: "Keys and gestures" }).waitFor();
    },
  ],
  [
    "the tour",
    async (page) => {
      await page.getByRole("button", { name: "Take the one-minute tour" }).click();
      await page.getByTestId("tour").getByRole("button", { name: "Next" }).click();
    },
  ],
  [
    "what may be one and the same",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("tab", { name: "Details" }).click();
      await page
        .getByRole("button", { name: "Clear the selection" })
        .click({ timeout: 1000 })
        .catch(() => {});
      await page.getByTestId("suggested").locator("summary").click();
      await page.getByTestId("suggested").locator(".suggestion").first().waitFor();
    },
  ],
  [
    "the projects",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("heading", { level: 1 }).getByRole("button").click();
      await page.getByRole("heading", { name: "Projects" }).waitFor();
    },
  ],
  [
    "pasting",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Open", exact: true }).click();
      await page.getByRole("button", { name: "Pasted text…" }).click();
    },
  ],
];

describe.each([
  ["light, wide", "light", { width: 1440, height: 900 }],
  ["dark, wide", "dark", { width: 1440, height: 900 }],
  ["light, phone", "light", { width: 390, height: 844 }],
  ["dark, phone", "dark", { width: 390, height: 844 }],
] as const)("in %s, axe finds nothing serious", (_name, colorScheme, viewport) => {
  test("on any screen", async () => {
    const { page } = await app.open({ colorScheme, viewport, reducedMotion: "reduce" });
    const found: string[] = [];
    for (const [name, show] of SCREENS) {
      await show(page, viewport.width > 1000);
      await page.waitForTimeout(400);
      found.push(...(await faults(page)).map((fault) => `${name}: ${fault}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  }, 120_000);
});

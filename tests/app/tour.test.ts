import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardPlace } from "../../src/app/tour/place.ts";
import { TOUR } from "../../src/app/tour/steps.ts";
import { type OpenedApp, openApp } from "../browser/open-app.ts";

let app: OpenedApp;

beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const card = (page: Page) => page.getByTestId("tour");
const title = (page: Page): Promise<string | null> => card(page).getByRole("heading").textContent();
/** What has the focus, in words. */
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent ?? undefined);

describe("the one-minute tour", () => {
  test("is offered without getting in the way, and not again once it was put away", async () => {
    const { page, complaints } = await app.open();
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.getByRole("button", { name: "No tour, thank you" }).click();
    await page.reload();
    await page.locator("html[data-ready=true]").waitFor();
    expect(await page.getByText("New here?").count()).toBe(0);
    // It can be asked for all the same.
    await page.keyboard.press("?");
    await page.getByRole("button", { name: "Take the one-minute tour" }).click();
    await card(page).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("leads through the screen by keyboard, says each stop to a screen reader, and leaves all as it was", async () => {
    const { page, complaints } = await app.open({ reducedMotion: "reduce" });
    const selection = await page.getByTestId("selection").textContent();
    await page.getByRole("button", { name: "New here?" }).focus();
    await page.keyboard.press("Enter");
    for (const [i, step] of TOUR.entries()) {
      await expect.poll(() => title(page)).toBe(step.title);
      // The heading has the focus, so that it is read out, and the text describes the dialog.
      expect(await focused(page)).toBe(step.title);
      const text = await card(page).evaluate((dialog) => document.getElementById(dialog.getAttribute("aria-describedby") ?? ""));
      expect(text).not.toBeNull();
      await card(page).getByText(step.text).waitFor();
      await expect.poll(() => page.locator(".tour-ring").count()).toBe(1);
      await page.keyboard.press("Tab");
      if (i < TOUR.length - 1) await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => title(page)).toBe(TOUR.at(-2)?.title);
    await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: "Done" }).click();
    await card(page).waitFor({ state: "detached" });
    expect(await page.getByTestId("selection").textContent()).toBe(selection);
    expect(await page.getByRole("tab", { name: "Evidence" }).getAttribute("aria-selected")).toBe("true");
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("is left with Escape or by skipping it, at any stop", async () => {
    const { page } = await app.open();
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await page.locator(".menu-item", { hasText: "A tour in one minute" }).click();
    await card(page).getByRole("button", { name: "Next" }).click();
    await page.keyboard.press("Escape");
    await card(page).waitFor({ state: "detached" });
    // Escape ends the tour and nothing else.
    await page.getByTestId("selection").waitFor();
    await page.keyboard.press("?");
    await page.getByRole("button", { name: "Take the one-minute tour" }).click();
    await card(page).getByRole("button", { name: "Skip the rest" }).click();
    await card(page).waitFor({ state: "detached" });
    await page.context().close();
  });

  test("on a phone shows each panel that it speaks of, with the whole card on the screen", async () => {
    const { page, complaints } = await app.open({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      reducedMotion: "reduce",
    });
    await page.getByRole("button", { name: "New here?" }).tap();
    for (const step of TOUR) {
      await expect.poll(() => title(page)).toBe(step.title);
      await page.waitForTimeout(350);
      const box = await page.locator(".tour-card").boundingBox();
      expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844).toBe(true);
      expect(await page.locator(".tour-ring").count()).toBe(1);
      await card(page).locator(".main-button").tap();
    }
    await card(page).waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("the card of the tour", () => {
  const SCREEN = { width: 1000, height: 800 };
  const CARD = { width: 300, height: 200 };
  const overlap = (a: { left: number; top: number; width: number; height: number }, b: typeof a): boolean =>
    a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

  test("stands beside what it speaks of, at whatever side has room", () => {
    for (const target of [
      { left: 0, top: 0, width: 200, height: 800 },
      { left: 700, top: 0, width: 300, height: 800 },
      { left: 0, top: 0, width: 1000, height: 60 },
      { left: 0, top: 700, width: 1000, height: 100 },
    ])
      expect(overlap(target, { ...cardPlace(target, CARD, SCREEN), ...CARD })).toBe(false);
  });

  test("stands within what fills the screen, and in the middle where there is nothing to point at", () => {
    const all = cardPlace({ left: 0, top: 0, ...SCREEN }, CARD, SCREEN);
    expect(all.top + CARD.height).toBeLessThanOrEqual(SCREEN.height);
    expect(cardPlace(null, CARD, SCREEN)).toEqual({ left: 344, top: 294 });
  });
});

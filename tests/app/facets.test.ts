import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { drop } from "../browser/drop-files.ts";
import { eachPage } from "../browser/each-page.ts";

const opened = eachPage();

const count = (page: Page): Promise<string | null> => page.getByTestId("count").textContent();
const shown = async (page: Page): Promise<number> => Number(/\d+/u.exec((await count(page)) ?? "")?.[0]);
const told = async (page: Page, id: string): Promise<number> =>
  Number(await page.getByTestId(`facet-${id}`).locator(".count").textContent());
const lit = (page: Page): Promise<boolean | undefined> => page.evaluate(() => window.redthread?.lit());

describe("a facet of the left rail", () => {
  test("of communities names each by its members, counts them, lights them, and shows only them", async () => {
    const { page } = opened;
    const all = await count(page);
    const rail = page.getByRole("region", { name: "Communities" });
    await rail.getByRole("button", { name: "Communities" }).click();
    const first = page.getByTestId("facet-community-0");
    await first.waitFor();
    await expect.poll(() => told(page, "community-0")).toBeGreaterThan(2);
    expect(await first.locator(".value-label").textContent()).toMatch(/, /u);
    await first.hover();
    expect(await lit(page)).toBe(true);
    const members = await told(page, "community-0");
    await first.click();
    await expect.poll(() => shown(page)).toBe(members);
    const others = await told(page, "community-1");
    await page.getByTestId("facet-community-1").click({ modifiers: ["Control"] });
    await expect.poll(() => shown(page)).toBe(members + others);
    await page.getByRole("button", { name: /^Lift the filter Community of/u }).click();
    expect(await count(page)).toBe(all);
  });

  test("of communities is the same in the link, whoever opens it", async () => {
    const { page } = opened;
    await page.getByRole("region", { name: "Communities" }).getByRole("button", { name: "Communities" }).click();
    await page.getByTestId("facet-community-0").click();
    await expect.poll(() => count(page)).toMatch(/ of /u);
    await page.waitForTimeout(800);
    const visible = await page.evaluate(() => window.redthread?.visible());
    const { page: stranger, complaints } = await opened.app.open();
    await stranger.goto(page.url());
    await expect.poll(() => stranger.evaluate(() => window.redthread?.visible())).toEqual(visible);
    expect(complaints).toEqual([]);
    await stranger.context().close();
  });

  test("of sources and of articles shows only what one of them tells, and a family of relations only its own", async () => {
    const { page } = opened;
    const article = (n: number, source: string, text: string) => ({
      name: `a${n}.md`,
      text: `---\ntitle: Report ${n}\ndate: 2016-03-0${n}\nsource: ${source}\n---\n\n${text}\n`,
    });
    await drop(page, [
      article(1, "Morning Post", "Anna Weber met Boris Lukin in Lisbon on Monday. Anna Weber leads the Lisbon Water Agency."),
      article(2, "Evening Post", "Carla Mendes met David Okoye in Warsaw on Monday. David Okoye visited Poland."),
    ]);
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await page.getByTestId("progress").waitFor({ state: "detached" });
    const all = await shown(page);
    const morning = page.getByTestId("facet-source-Morning Post");
    await morning.hover();
    expect(await lit(page)).toBe(true);
    await morning.click();
    expect(await shown(page)).toBeLessThan(all);
    const visible = (): Promise<readonly string[]> => page.evaluate(() => window.redthread?.visible().nodes ?? []);
    expect(await visible()).toContain("person/anna-weber");
    expect(await visible()).not.toContain("person/carla-mendes");
    await page.getByRole("button", { name: "Clear all" }).click();

    await page.getByRole("region", { name: "Articles" }).getByRole("button", { name: "Articles" }).click();
    await page.getByRole("region", { name: "Articles" }).getByRole("button", { name: "Report 2" }).click();
    expect(await visible()).toContain("person/carla-mendes");
    expect(await visible()).not.toContain("person/anna-weber");
    // An empty picture says which filters are to blame and offers to lift each.
    await morning.click();
    await page.getByText("The filters leave nothing").waitFor();
    await page.getByText(/The filter on article hides/u).waitFor();
    await page
      .getByText(/The filter on source hides/u)
      .getByRole("button", { name: "Lift it" })
      .click();
    expect(await visible()).toContain("person/carla-mendes");
    await page.getByRole("button", { name: "Clear all" }).click();

    await page.getByRole("button", { name: "Presence", exact: true }).click();
    await expect.poll(() => page.evaluate(() => window.redthread?.visible().edges.length ?? 0)).toBeGreaterThan(0);
    const edges = await page.evaluate(() => window.redthread?.visible().edges ?? []);
    for (const edge of edges) expect(edge).toMatch(/ (?:visited|met|attended|located_in) /u);
  });
});

describe("the timeline", () => {
  test("is brushed by keys alone: either end, both at once, and all of it again", async () => {
    const { page } = opened;
    const all = await count(page);
    await page.getByRole("slider", { name: "Last date" }).focus();
    await page.keyboard.press("Home");
    for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
    const days = (): Promise<string | null> => page.getByRole("slider", { name: "First date" }).getAttribute("aria-valuenow");
    expect(await days()).toBe("0");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await days()).toBe("2");
    expect(await page.getByRole("slider", { name: "Last date" }).getAttribute("aria-valuenow")).toBe("5");
    await page.getByRole("button", { name: "Show all dates" }).focus();
    await page.keyboard.press("Enter");
    expect(await count(page)).toBe(all);
  });

  test("plays through time by itself, and all that it played is one step of undo", async () => {
    const { page } = opened;
    const all = await count(page);
    const first = page.getByRole("slider", { name: "First date" });
    await page.getByRole("button", { name: "Play through time" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => first.getAttribute("aria-valuenow"), { timeout: 10_000 }).toBe("2");
    await page.keyboard.press("Enter");
    const rested = await first.getAttribute("aria-valuenow");
    await page.waitForTimeout(1600);
    expect(await first.getAttribute("aria-valuenow")).toBe(rested);
    await page.keyboard.press("Control+z");
    expect(await count(page)).toBe(all);
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  });
});

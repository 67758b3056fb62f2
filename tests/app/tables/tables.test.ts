import { readFile } from "node:fs/promises";
import axe from "axe-core";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eachPage } from "../../browser/each-page.ts";
import { longestTask } from "../../browser/longest-task.ts";

const opened = eachPage({ permissions: ["clipboard-read", "clipboard-write"] });

const tab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name }).click();
const rowsTold = async (page: Page): Promise<number> =>
  Number(/[\d,]+/u.exec((await page.getByTestId("rows").textContent()) ?? "")?.[0].replaceAll(",", ""));
const rows = (page: Page) => page.locator("[role=grid] tbody [role=row]");
const firstCells = (page: Page): Promise<readonly string[]> =>
  rows(page).locator("[role=rowheader], td:first-child").allTextContents();
const readingOrder = (page: Page): Promise<readonly string[]> =>
  rows(page).evaluateAll((elements) =>
    elements
      .toSorted((a, b) => Number(a.ariaRowIndex ?? a.getAttribute("aria-rowindex")) - Number(b.getAttribute("aria-rowindex")))
      .map((row) => row.firstElementChild?.textContent ?? ""),
  );
const selected = (page: Page) => page.locator("[role=grid] [role=row][aria-selected=true]");

/** What assistive technology would stumble over, but for what is merely advised. */
async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

describe("the tables", () => {
  test("come with T in place of the graph, with Shift and T beside it, and go with T again", async () => {
    const { page } = opened;
    const mode = page.getByTestId("mode");
    const pressed = (): Promise<string | null> => mode.locator("[aria-pressed=true]").textContent();
    expect(await pressed()).toBe("Graph");
    await page.keyboard.press("t");
    await page.getByTestId("grid-entities").waitFor();
    expect(await page.getByTestId("canvas").isVisible()).toBe(false);
    await page.keyboard.press("t");
    await expect.poll(pressed).toBe("Graph");
    await expect.poll(() => page.getByTestId("canvas").evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Shift+T");
    await page.getByTestId("grid-entities").waitFor();
    expect(await page.getByTestId("canvas").isVisible()).toBe(true);
    await mode.getByRole("button", { name: "Table" }).click();
    expect(await page.getByTestId("canvas").isVisible()).toBe(false);
    // No step that could be undone, and none for a T that is typed.
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
    await page.getByRole("searchbox", { name: "Find in this table" }).fill("");
    await page.getByRole("searchbox", { name: "Find in this table" }).pressSequentially("st");
    expect(await pressed()).toBe("Table");
  });

  test("are in the link: who opens it sees the same table", async () => {
    const { page } = opened;
    await page.keyboard.press("t");
    await tab(page, "Statements");
    await expect.poll(() => page.evaluate(() => location.hash.length)).toBeGreaterThan(10);
    await page.waitForTimeout(700);
    const again = await page.context().newPage();
    await again.goto(page.url());
    await again.locator("html[data-ready=true]").waitFor();
    await again.getByTestId("grid-statements").waitFor();
    expect(await again.getByTestId("mode").locator("[aria-pressed=true]").textContent()).toBe("Table");
  });

  test("have under a filter as many rows as the picture has entities and edges", async () => {
    const { page } = opened;
    await page.keyboard.press("t");
    const all = await rowsTold(page);
    await page.getByTestId("facet-Person").click();
    await page.getByTestId("facet-Country").click({ modifiers: ["Control"] });
    await page.getByText("People, Countries").waitFor();
    const visible = await page.evaluate(() => window.redthread?.visible());
    const nodes = visible?.nodes ?? [];
    await expect.poll(() => rowsTold(page)).toBe(nodes.filter((id) => !id.startsWith("statement/")).length);
    expect(await page.getByTestId("count").textContent()).toMatch(new RegExp(`^${await rowsTold(page)} of ${all} `, "u"));
    await tab(page, "Relations");
    // Folded speech is one row for each who spoke about it.
    const speech = (visible?.edges ?? []).map((id) => id.split(" ") as [string, string, string]);
    const speakersOf = (statement: string, about: string): number =>
      speech.filter(([speaker, said, words]) => said === "said" && words === statement && speaker !== about).length;
    const told = speech
      .map(([subject, relation, object]) => (relation === "said" ? 0 : relation === "about" ? speakersOf(subject, object) : 1))
      .reduce<number>((sum, count) => sum + count, 0);
    await expect.poll(() => rowsTold(page)).toBe(told);
    await tab(page, "Statements");
    await expect.poll(() => rowsTold(page)).toBe(nodes.filter((id) => id.startsWith("statement/")).length);
  });

  test("select what a row is about, as the picture does, and show its sentences", async () => {
    const { page } = opened;
    await page.keyboard.press("Shift+T");
    await page.getByTestId("grid-entities").waitFor();
    await rows(page).filter({ hasText: "Edward Snowden" }).click();
    await page.getByTestId("selection").getByRole("heading", { name: "Edward Snowden" }).waitFor();
    expect(await selected(page).count()).toBe(1);

    await tab(page, "Relations");
    const relation = rows(page).filter({ hasText: "leads" }).nth(1);
    const [subject = "", , object = ""] = await relation.locator("td").allTextContents();
    await relation.click();
    for (const name of [subject, object]) await page.getByTestId("selection").getByText(name, { exact: true }).waitFor();
    const captions = await page.getByTestId("evidence").locator(".captions").allTextContents();
    expect(captions.some((caption) => caption.includes(`${subject} leads ${object}`))).toBe(true);

    await tab(page, "Statements");
    const statement = rows(page).nth(3);
    const words = (await statement.locator(".cell-words").textContent()) ?? "";
    await statement.locator(".cell-words").click();
    const sentence = (await page.getByTestId("evidence").locator("blockquote").first().textContent()) ?? "";
    expect(sentence.replaceAll(/\s+/gu, " ")).toContain(words.split(" … ")[0]);
    await statement.locator("td").last().getByRole("button").click();
    await page.getByTestId("reader").locator(".reading-sentence").first().waitFor();
    await statement.locator("td").first().getByRole("button").click();
    await page.getByTestId("selection").getByRole("heading", { level: 2 }).waitFor();
    expect(await selected(page).count()).toBe(0);
  });

  test("bring a row into view that is selected elsewhere", async () => {
    const { page } = opened;
    await page.keyboard.press("t");
    await page.getByTestId("grid-entities").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("mamnoon hussain");
    await page.keyboard.press("Enter");
    await selected(page).filter({ hasText: "Mamnoon Hussain" }).waitFor();
    const [grid, row] = [await page.getByTestId("grid-entities").boundingBox(), await selected(page).boundingBox()];
    expect(row?.y).toBeGreaterThan(grid?.y ?? 0);
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((grid?.y ?? 0) + (grid?.height ?? 0) + 1);
  });

  test("sort by any column, and say by which", async () => {
    const { page } = opened;
    await page.keyboard.press("t");
    const header = (name: string) => page.getByRole("columnheader", { name });
    await header("Name").getByRole("button").click();
    expect(await header("Name").getAttribute("aria-sort")).toBe("ascending");
    expect(await header("Mentions").getAttribute("aria-sort")).toBe("none");
    const collator = new Intl.Collator("en", { numeric: true });
    const names = await readingOrder(page);
    expect(names).toEqual(names.toSorted(collator.compare));
    await header("Name").getByRole("button").click();
    expect(await header("Name").getAttribute("aria-sort")).toBe("descending");
    const back = await readingOrder(page);
    expect(back).toEqual(back.toSorted((a, b) => collator.compare(b, a)));
    await header("Lines").getByRole("button").click();
    expect(await header("Lines").getAttribute("aria-sort")).toBe("descending");
    expect((await readingOrder(page))[0]).toBe("United States");
  });

  test("find words in any cell and tell how many rows have them", async () => {
    const { page } = opened;
    await page.keyboard.press("t");
    await page.getByTestId("grid-entities").waitFor();
    const all = await rowsTold(page);
    const field = page.getByRole("searchbox", { name: "Find in this table" });
    await field.fill("chehade");
    await expect.poll(() => page.getByTestId("rows").textContent()).toBe(`1 of ${all}`);
    expect(await firstCells(page)).toEqual(["Fadi Chehadé"]);
    await field.fill("no such thing");
    await page.getByText("No row has “no such thing” in it.").waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => rowsTold(page)).toBe(all);
    await tab(page, "Relations");
    await field.fill("xi jinping leads");
    await expect.poll(() => firstCells(page)).toEqual(["Xi Jinping"]);
  });

  test("go along as CSV, all rows in their order, to the clipboard and as a file", async () => {
    const { page } = opened;
    await page.keyboard.press("t");
    for (const [name, columns] of [
      ["Entities", 7],
      ["Relations", 8],
      ["Statements", 6],
    ] as const) {
      await tab(page, name);
      await page.getByTestId(`grid-${name.toLowerCase()}`).waitFor();
      const told = await rowsTold(page);
      await page.getByRole("button", { name: "Copy as CSV" }).click();
      await page.getByText(`${told} rows copied as CSV.`).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const [header, ...lines] = parse(copied) as string[][];
      expect(header).toEqual(await page.getByRole("columnheader").allTextContents());
      expect(header).toHaveLength(columns);
      expect(lines).toHaveLength(told);
      expect(lines[0]?.[0]).toBe((await readingOrder(page))[0]);

      const arriving = page.waitForEvent("download");
      await page.getByRole("button", { name: "Download CSV" }).click();
      const download = await arriving;
      expect(download.suggestedFilename()).toMatch(new RegExp(`-${name.toLowerCase()}\\.csv$`, "u"));
      expect(parse(await readFile(await download.path(), "utf8"), { bom: true })).toEqual(parse(copied));
    }
  });

  test("are used without a mouse", async () => {
    const { page } = opened;
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    const grid = page.getByTestId("grid-entities");
    await expect.poll(() => grid.evaluate((element) => element === document.activeElement)).toBe(true);
    const pointed = (): Promise<string> =>
      grid.evaluate((element) => document.getElementById(element.getAttribute("aria-activedescendant") ?? "")?.textContent ?? "");
    const names = await readingOrder(page);
    expect(await pointed()).toContain(names[0]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect.poll(pointed).toContain(names[2]);
    await page.keyboard.press("Enter");
    await page
      .getByTestId("selection")
      .getByText(names[2] ?? "")
      .waitFor();
    await page.keyboard.press("End");
    await page.waitForTimeout(300);
    const last = await readingOrder(page);
    expect(await pointed()).toContain(last.at(-1));
    await page.keyboard.press("Home");
    await expect.poll(pointed).toContain(names[0]);
    // Up from the first row lie the names of the columns: Enter sorts.
    await page.keyboard.press("ArrowUp");
    await expect.poll(pointed).toBe("Name");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("columnheader", { name: "Name" }).getAttribute("aria-sort")).toBe("ascending");

    await tab(page, "Statements");
    await page.getByTestId("grid-statements").focus();
    await page.keyboard.press("ArrowRight");
    const speaker = await page.locator("[data-pointed]").textContent();
    await page.keyboard.press("Enter");
    await page
      .getByTestId("selection")
      .getByRole("heading", { name: speaker ?? "" })
      .waitFor();
    await page.keyboard.press("t");
    await page.keyboard.press("t");
    await expect
      .poll(() => page.getByTestId("grid-statements").evaluate((element) => element === document.activeElement))
      .toBe(true);
  });

  test("hold nothing that assistive technology would stumble over, in light and dark", { timeout: 90_000 }, async () => {
    const { page } = opened;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const name of ["Entities", "Relations", "Statements"]) {
        if (!(await page.getByTestId("tables").isVisible())) await page.keyboard.press("Shift+T");
        await tab(page, name);
        await page.getByTestId(`grid-${name.toLowerCase()}`).waitFor();
        await rows(page).first().click();
        expect(await seriousFaults(page)).toEqual([]);
      }
    }
  });

  test("keep only the rows in sight in the page", async () => {
    const { page } = opened;
    await page.keyboard.press("t");
    await tab(page, "Relations");
    await page.getByTestId("grid-relations").waitFor();
    const told = await rowsTold(page);
    expect(told).toBeGreaterThan(100);
    expect(await rows(page).count()).toBeLessThan(80);
    expect(await page.getByTestId("grid-relations").getAttribute("aria-rowcount")).toBe(String(told + 1));
  });
});

test("on a phone there are the graph and the table, not both", async () => {
  await opened.page.setViewportSize({ width: 390, height: 844 });
  const { page } = opened;
  await expect.poll(() => page.getByTestId("mode").getByRole("button").allTextContents()).toEqual(["Graph", "Table"]);
  await page.getByTestId("mode").getByRole("button", { name: "Table" }).click();
  await rows(page).filter({ hasText: "Edward Snowden" }).click();
  await page.getByTestId("selection").getByRole("heading", { name: "Edward Snowden" }).waitFor();
});

test("without WebGL the tables stand in place of the graph and select the same things", async () => {
  const { page } = opened;
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await page.reload();
  await page.getByText("cannot draw the graph").waitFor();
  await rows(page).filter({ hasText: "Edward Snowden" }).click();
  await page.getByTestId("selection").getByRole("heading", { name: "Edward Snowden" }).waitFor();
  await page.getByTestId("facet-Country").click();
  const counted = async (): Promise<boolean | undefined> =>
    (await page.getByTestId("count").textContent())?.startsWith(`${await rowsTold(page)} of `);
  await expect.poll(counted).toBe(true);
  await page.keyboard.press("t");
  expect(await page.getByTestId("grid-entities").isVisible()).toBe(true);
  expect(await page.getByTestId("mode").count()).toBe(0);
});

test("no task on the page's main thread takes 200 ms while one goes through the tables", async () => {
  const longest = await longestTask(opened.app.browser, async (page) => {
    await page.goto(opened.app.url);
    await page.locator("html[data-ready=true]").waitFor();
    await page.keyboard.press("t");
    for (const name of ["Relations", "Statements", "Entities"]) await tab(page, name);
    await page.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
    await page.getByTestId("facet-Person").click();
    await page.getByRole("searchbox", { name: "Find in this table" }).fill("an");
    await page.waitForTimeout(500);
  });
  expect(longest).toBeGreaterThan(1);
  expect(longest).toBeLessThan(200);
});

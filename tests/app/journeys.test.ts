import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { drop } from "../browser/drop-files.ts";
import { eachPage } from "../browser/each-page.ts";

// What people come for, from the first click to what they take away.

const opened = eachPage({ permissions: ["clipboard-read", "clipboard-write"] });

const count = (page: Page): Promise<string | null> => page.getByTestId("count").textContent();
const entities = async (page: Page): Promise<number> => Number(/[\d,]+/u.exec((await count(page)) ?? "")?.[0].replace(",", ""));
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const PEOPLE = ["Anna Weber", "Boris Lukin", "Carla Mendes", "David Okoye", "Emma Larsen"];
const TOWNS = ["Lisbon", "Warsaw", "Nairobi", "Oslo"];
/** Twenty short articles; each tells of another meeting. */
const ARTICLES = Array.from({ length: 20 }, (_, i) => {
  const [host, guest] = [PEOPLE[i % 5], PEOPLE[(i + 1 + (i % 3)) % 5]];
  const town = TOWNS[i % 4];
  const day = String(1 + i).padStart(2, "0");
  const lines = [
    `Talks in ${town}`,
    `${host} met ${guest} in ${town} on Monday. ${guest} said that the talks in ${town} went well.`,
  ];
  return { name: `talks-${day}.md`, text: `---\ntitle: Talks ${i}\ndate: 2016-03-${day}\n---\n\n${lines.join("\n\n")}\n` };
});

describe("a reader of the graph", () => {
  test("drops 20 articles and reads the first insight while the rest are read", async () => {
    const { page } = opened;
    await drop(page, ARTICLES);
    await page.getByRole("heading", { name: "My articles" }).waitFor();
    await expect.poll(() => entities(page), { timeout: 20_000 }).toBeGreaterThan(2);
    await page.getByRole("combobox", { name: "Find an entity" }).fill("Weber");
    await page.keyboard.press("Enter");
    await page.getByTestId("selection").getByRole("heading", { name: "Anna Weber" }).waitFor();
    await page.getByTestId("progress").waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate(() => window.redthread?.extractions().length)).toBe(20);
    await page.getByTestId("selection").getByRole("heading", { name: "Anna Weber" }).waitFor();
  });

  test("finds a person by a misspelt name and reads whom they spoke about", async () => {
    const { page } = opened;
    await page.keyboard.press("/");
    await page.keyboard.type("Edvard Snowdn");
    await page.keyboard.press("Enter");
    await page.getByTestId("selection").getByRole("heading", { name: "Edward Snowden" }).waitFor();
    const group = page.locator(".neighbours", { hasText: "spoke about" });
    await group.getByRole("button").first().click();
    await page.getByTestId("selection").getByRole("heading", { level: 2 }).waitFor();
  });

  test("proves a line and copies its citation: sentence, article and date", async () => {
    const { page } = opened;
    const card = page.getByTestId("evidence").locator("article").first();
    const sentence = ((await card.locator("blockquote").textContent()) ?? "").trim();
    await card.getByRole("button", { name: /copy/iu }).click();
    const copied = await clipboard(page);
    expect(copied).toContain(sentence);
    expect(copied).toMatch(/\b\d{1,2} \w{3} \d{4}\b/u);
    await card.getByTitle("Read the article here").click();
    await page.locator(".reading-sentence").first().waitFor();
  });

  test("follows the thread between two people, around what everything is joined to", async () => {
    const { page } = opened;
    await page.keyboard.press("/");
    await page.keyboard.type("Li Xiaodong to Edward Snowden");
    await page.getByText("Follow the thread from Li Xiaodong to Edward Snowden").waitFor();
    await page.keyboard.press("Enter");
    const threads = page.getByTestId("threads");
    await threads.locator(".hop").first().waitFor();
    const hops = await threads.locator(".hop").count();
    expect(hops).toBeGreaterThan(1);
    expect(await threads.locator(".hop blockquote").count()).toBe(hops);
    await threads.locator(".thread-title").nth(1).click();
    await page.getByLabel("Not through what everything is joined to").check();
    await page.getByText(/chains?, the strongest first|No chain of sentences/u).waitFor();
    await page.getByRole("button", { name: "Let go of the thread" }).click();
    await page.getByText("Choose two entities to see how").waitFor();
  });

  test("keeps only agencies and programs, only what they operate, one year, and takes it back step by step", async () => {
    const { page } = opened;
    const all = await count(page);
    await page.getByTestId("facet-Agency").click();
    await page.getByTestId("facet-Program").click({ modifiers: ["Control"] });
    await page.getByTestId("facet-operates").click();
    const two = await count(page);
    /** Moves an end of the timeline with a key until it stands at a day. */
    const moveTo = async (name: string, key: string, day: string): Promise<void> => {
      const end = page.getByRole("slider", { name });
      await end.focus();
      for (let step = 0; step < 40 && (await end.getAttribute("aria-valuetext")) !== day; step++) await page.keyboard.press(key);
      expect(await end.getAttribute("aria-valuetext")).toBe(day);
    };
    await moveTo("First date", "ArrowRight", "1 Jan 2013");
    await moveTo("Last date", "ArrowLeft", "31 Dec 2013");
    await page.getByRole("button", { name: "Show all dates" }).waitFor();
    await page.getByRole("button", { name: "Lift the filter 1 Jan 2013 – 31 Dec 2013" }).waitFor();
    const edges = await page.evaluate(() => window.redthread?.visible().edges ?? []);
    expect(edges.length).toBeGreaterThan(0);
    for (const edge of edges) expect(edge).toMatch(/^(?:agency|program)\/\S+ operates (?:agency|program)\//u);
    expect(await count(page)).toMatch(/ of /u);
    for (let step = 0; step < 12 && (await count(page)) !== two; step++) await page.keyboard.press("Control+z");
    expect(await count(page)).toBe(two);
    for (let step = 0; step < 12 && (await count(page)) !== all; step++) await page.keyboard.press("Control+z");
    expect(await count(page)).toBe(all);
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  });

  test("publishes: the picture, a page that opens by itself, and a file for Gephi with all that is shown", async () => {
    const { page } = opened;
    const take = async (name: RegExp): Promise<Download> => {
      await page.getByRole("button", { name: "Export" }).click();
      const arriving = page.waitForEvent("download");
      await page.getByRole("button", { name }).click();
      return arriving;
    };
    const png = await readFile(await (await take(/PNG/u)).path());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(3200);
    const html = await (await take(/HTML/u)).path();
    const alone = await opened.app.browser.newPage();
    const broken: string[] = [];
    alone.on("pageerror", (error) => broken.push(String(error)));
    alone.on("console", (message) => broken.push(message.text()));
    await alone.setContent(await readFile(html, "utf8"));
    await alone.getByRole("searchbox", { name: "Find an entity" }).fill("snowden");
    await alone.keyboard.press("Enter");
    await alone.locator("aside h2", { hasText: "Edward Snowden" }).waitFor();
    await alone.locator("ul.near button").first().click();
    expect(await alone.locator("aside blockquote").count()).toBeGreaterThan(0);
    expect(broken).toEqual([]);
    await alone.close();
    const gexf = await readFile(await (await take(/GEXF/u)).path(), "utf8");
    const everything = await page.evaluate(() => window.redthread?.everything());
    expect(gexf.match(/<node /gu)).toHaveLength(everything?.nodes.length ?? -1);
    expect(gexf.match(/<edge /gu)).toHaveLength(everything?.edges.length ?? -1);
  });

  test("merges two aliases, splits a wrong merge, rejects a line, reloads, and all of it is still there", async () => {
    const { page } = opened;
    const nodes = (): Promise<readonly string[]> => page.evaluate(() => window.redthread?.everything().nodes ?? []);
    const edges = (): Promise<number> => page.evaluate(() => window.redthread?.everything().edges.length ?? 0);
    const [before, lines] = [(await nodes()).length, await edges()];
    await page.getByRole("tab", { name: "Details" }).click();
    await page.getByRole("button", { name: "Not supported" }).first().click();
    await expect.poll(edges).toBe(lines - 1);
    await page.keyboard.press("/");
    await page.keyboard.type("ICANN");
    await page.keyboard.press("Enter");
    await page.getByText("Put it right").click();
    await page.getByLabel("The same as").fill("IANA");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await nodes()).length).toBe(before - 1);
    const names = page.getByTestId("tidy").locator("li");
    if (!(await names.first().isVisible())) await page.getByText("Put it right").click();
    const iana = names.filter({ hasText: "Internet Assigned Numbers Authority" });
    await iana.getByRole("button", { name: "is another" }).click();
    await expect.poll(async () => (await nodes()).length).toBe(before);
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await nodes()).length).toBe(before - 1);
    await page.waitForTimeout(1500);
    await page.reload();
    await page.locator("html[data-ready=true]").waitFor();
    await expect.poll(async () => (await nodes()).length).toBe(before - 1);
    expect(await edges()).toBeLessThan(lines);
  });

  test("does it all by keyboard: finds, reads, filters, takes back and leaves with a file", async () => {
    const { page } = opened;
    await page.keyboard.press("/");
    await page.keyboard.type("Snowden");
    await page.keyboard.press("Enter");
    await page.getByTestId("selection").getByRole("heading", { name: "Edward Snowden" }).waitFor();
    await page.getByRole("tab", { name: "Details" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByTestId("evidence").locator("blockquote").first().waitFor();
    await page.getByTestId("canvas").focus();
    await page.keyboard.press("1");
    await page.getByText(/^Around Edward Snowden/u).waitFor();
    await page.keyboard.press("ArrowLeft");
    expect(await page.getByTestId("live").textContent()).toMatch(/, \d+ lines?$/u);
    await page.keyboard.press("Shift+F10");
    await page.getByTestId("node-menu").waitFor();
    await page.keyboard.press("Escape");
    await page.getByTestId("facet-Agency").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Export" }).focus();
    await page.keyboard.press("Enter");
    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name: /GEXF/u }).focus();
    await page.keyboard.press("Enter");
    expect((await arriving).suggestedFilename()).toMatch(/\.gexf$/u);
  });
});

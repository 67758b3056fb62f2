import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { faults } from "../browser/axe-faults.ts";
import { drop } from "../browser/drop-files.ts";
import { eachPage } from "../browser/each-page.ts";

const HEADER = "Kopf,Inhalt,Tag,Blatt,Fundort";
const wire = (n: number): string =>
  `${HEADER}\nTalks ${n} open,Xi Jinping met Dmitry Medvedev in Wuzhen.,2015-12-${n},Wuzhen Courier,https://courier.example/${n}\n`;
const OTHER = "Nr,Notiz,Wer\n1,Barack Obama met Angela Merkel in Berlin.,Li\n";
const KNOWN = "title,summary,words\nTalks,A short word on talks.,Li Xiaodong met Xi Jinping in Beijing.\n";

const opened = eachPage();
const dialogOf = (page: Page): Locator => page.getByTestId("columns");

interface Read {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
  readonly source: string | null;
  readonly url: string | null;
}
const articles = (page: Page): Promise<readonly Read[]> =>
  page.evaluate(() =>
    ((window.redthread?.extractions() ?? []) as { article: Read }[])
      .map(({ article }) => article)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );

describe("a table whose columns are not recognized", () => {
  test("is read by the columns that are chosen, with the keyboard too", async () => {
    const { page } = opened;
    await drop(page, [
      { name: "wire.csv", text: wire(16) },
      { name: "talks.txt", text: "Li Xiaodong met Xi Jinping in Beijing." },
    ]);
    const dialog = dialogOf(page);
    await dialog.getByRole("heading", { name: "Which columns of wire.csv hold the articles?" }).waitFor();
    await dialog.getByText("opens as a graph where two columns are called source and target").waitFor();
    // The other file was read meanwhile, and the table is not told to be skipped.
    await expect.poll(async () => (await articles(page)).map(({ id }) => id)).toEqual(["talks"]);
    expect(await page.getByTestId("skipped").count()).toBe(0);
    const text = dialog.getByLabel("Text", { exact: true });
    expect(await text.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await text.locator("option:checked").textContent()).toBe("Inhalt – Xi Jinping met Dmitry Medvedev in Wuzhen.");
    expect(await text.locator("option").allTextContents()).toContain("Kopf – Talks 16 open");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Kopf");
    await dialog.getByLabel("Date").selectOption({ label: "Tag – 2015-12-16" });
    await dialog.getByLabel("Source").selectOption({ label: "Blatt – Wuzhen Courier" });
    await dialog.getByLabel("Web address").selectOption({ label: "Fundort – https://courier.example/16" });
    await dialog.getByRole("button", { name: "Read it" }).focus();
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(async () => (await articles(page)).length).toBe(2);
    expect((await articles(page))[1]).toMatchObject({
      title: "Talks 16 open",
      text: "Xi Jinping met Dmitry Medvedev in Wuzhen.",
      date: "2015-12-16",
      source: "Wuzhen Courier",
      url: "https://courier.example/16",
    });
    expect(await page.getByTestId("skipped").count()).toBe(0);
  });

  test("is answered once for all with the same first row; one left out is told, and the others are read", async () => {
    const { page } = opened;
    await drop(page, [
      { name: "a.csv", text: wire(14) },
      { name: "b.csv", text: wire(15) },
      { name: "other.tsv", text: OTHER.replaceAll(",", "\t") },
    ]);
    const dialog = dialogOf(page);
    const first = await dialog.getByRole("heading").textContent();
    // Whichever worker is done first.
    if (first?.includes("other")) await dialog.getByRole("button", { name: "Leave it out" }).click();
    await dialog.getByRole("heading", { name: /[ab]\.csv/u }).waitFor();
    await dialog.getByLabel(/^The same for 1 other table/u).waitFor();
    await dialog.getByRole("button", { name: "Read them" }).click();
    if (!first?.includes("other")) {
      await dialog.getByRole("heading", { name: /other\.tsv/u }).waitFor();
      await page.keyboard.press("Escape");
    }
    await dialog.waitFor({ state: "detached" });
    await expect.poll(async () => (await articles(page)).map(({ id }) => id)).toEqual(["a-1", "b-1"]);
    const skipped = page.getByTestId("skipped");
    await skipped.getByText("1 file was skipped").waitFor();
    await skipped.getByText('[E124] "other.tsv"').waitFor();
  });

  test("waits while other files are read that are dropped beside it, and is left out where the reading is cancelled", async () => {
    const { page } = opened;
    await drop(page, [{ name: "wire.csv", text: wire(16) }]);
    const dialog = dialogOf(page);
    await dialog.waitFor();
    const sentence = "Xi Jinping met Dmitry Medvedev in Wuzhen. ";
    await drop(page, [{ name: "talks.txt", text: sentence }]);
    await expect.poll(async () => (await articles(page)).map(({ id }) => id)).toEqual(["talks"]);
    await dialog.waitFor();
    await drop(
      page,
      Array.from({ length: 300 }, (_, i) => ({ name: `many-${i}.txt`, text: `${sentence.repeat(200)}\nNumber ${i}.` })),
    );
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByTestId("skipped").getByText('[E124] "wire.csv"').waitFor();
    expect(await dialog.count()).toBe(0);
  });

  test("has names that are text, whatever they hold, and the dialog has no serious fault", async () => {
    for (const [colorScheme, viewport] of [
      ["light", { width: 1440, height: 900 }],
      ["dark", { width: 390, height: 844 }],
    ] as const) {
      const { page, complaints } = await opened.app.open({ colorScheme, viewport, reducedMotion: "reduce" });
      const evil = `<img src=x onerror="document.title='broken'">`;
      await drop(page, [{ name: `${evil}.csv`, text: `"${evil.replaceAll('"', '""')}",b,c\n${evil.replaceAll('"', "")},x,y\n` }]);
      const dialog = dialogOf(page);
      await dialog.getByRole("heading").waitFor();
      expect(await dialog.getByLabel("Title").locator("option").nth(1).textContent()).toContain(evil);
      expect(await dialog.locator("img").count()).toBe(0);
      expect(await page.title()).toBe("Redthread");
      expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      expect(await faults(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });
});

test("a table that would be guessed wrongly is read by its chosen columns where one asks for that", async () => {
  const { page } = opened;
  await page.getByRole("button", { name: "Open", exact: true }).click();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Tables, choosing their columns…" }).click();
  await (await choosing).setFiles({ name: "known.csv", mimeType: "text/csv", buffer: Buffer.from(KNOWN) });
  const dialog = dialogOf(page);
  const text = dialog.getByLabel("Text", { exact: true });
  expect(await text.locator("option:checked").textContent()).toBe("summary – A short word on talks.");
  await text.selectOption({ label: "words – Li Xiaodong met Xi Jinping in Beijing." });
  await dialog.getByRole("button", { name: "Read it" }).click();
  await expect
    .poll(async () => (await articles(page)).map((article) => article.text))
    .toEqual(["Li Xiaodong met Xi Jinping in Beijing."]);
});

test("cells that are pasted from a spreadsheet are a table, or one text where one says so", async () => {
  const { page } = opened;
  const cells = `Kopf\tInhalt\nTalks\t"Li Xiaodong met Xi Jinping.\nThen he left Beijing."\n`;
  const paste = async (text: string): Promise<void> => {
    await page.getByRole("button", { name: "Paste text" }).click();
    await page.getByLabel("Text of the article").fill(text);
  };
  const asksFirst = page.getByLabel(/^These are cells of a table/u);
  await paste("Xi Jinping met Dmitry Medvedev in Wuzhen.\n\n\tThey spoke\tof the net.");
  expect(await asksFirst.count()).toBe(0);
  await page.getByLabel("Text of the article").fill(cells);
  await asksFirst.waitFor();
  await page.getByRole("button", { name: "Read it" }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel("Title").selectOption({ label: "Kopf – Talks" });
  await dialog.getByRole("button", { name: "Read it" }).click();
  const told = async () => (await articles(page)).map(({ title, text }) => [title, text]);
  await expect.poll(told).toEqual([["Talks", "Li Xiaodong met Xi Jinping.\nThen he left Beijing."]]);
  await paste(cells);
  await asksFirst.uncheck();
  await page.getByRole("button", { name: "Read it" }).click();
  await expect.poll(async () => (await told()).map(([, text]) => text)).toContain(cells);
});

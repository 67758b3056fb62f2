import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { readAll } from "../../src/readers/read.ts";
import { drop } from "../browser/drop-files.ts";
import { eachPage } from "../browser/each-page.ts";
import { column, tinyPdf } from "../support/tiny-pdf.ts";
import { docx, epub, odt, xlsx, zipped } from "../support/zipped.ts";

const SOUND = fileURLToPath(new URL("../fixtures/sound/", import.meta.url));
const sound = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(SOUND + name)) });
const CHAPTER = `<h1>Talks open</h1><p>${"Xi Jinping met Dmitry Medvedev in the town, and Li Xiaodong spoke to all of the others. ".repeat(3)}</p>`;
const ROWS =
  '<row><c t="inlineStr"><is><t>Text</t></is></c></row><row><c t="inlineStr"><is><t>Xi Jinping met Li Keqiang in Beijing.</t></is></c></row>';

/** One file of each format; all in one archive too. */
const FILES = [
  {
    name: "paper.pdf",
    bytes: tinyPdf([column(72, 700, ["Xi Jinping met Dmitry Medvedev in Wuzhen."]), column(72, 700, ["Li Xiaodong led CNNIC."])]),
  },
  { name: "word.docx", bytes: docx("<w:p><w:r><w:t>Barack Obama met Xi Jinping in Washington.</w:t></w:r></w:p>") },
  { name: "open.odt", bytes: odt("<text:p>Angela Merkel met Barack Obama in Berlin.</text:p>") },
  { name: "weekly.epub", bytes: epub([CHAPTER]) },
  { name: "book.xlsx", bytes: xlsx(ROWS, []) },
  sound("letter.eml"),
  sound("letters.mbox"),
  sound("feed.rss"),
  sound("feed.atom"),
  sound("table.csv"),
  sound("letter.rtf"),
  sound("crawl.jsonl"),
  { name: "crawl.wet.gz", bytes: gzipSync(readFileSync(`${SOUND}crawl.wet`)) },
  { name: "scan.pdf", bytes: tinyPdf([[]]) },
  {
    name: "german.txt",
    bytes: strToU8("Der Präsident traf den Minister, und beide sprachen mit den Delegierten über das Netz. ".repeat(4)),
  },
];

const opened = eachPage();

test("files of every format are read in the page as on the command line, under its strict policy", {
  timeout: 60_000,
}, async () => {
  const { page } = opened;
  const archive = { name: "all.zip", bytes: zipped(Object.fromEntries(FILES.map(({ name, bytes }) => [name, bytes]))) };
  await drop(page, [archive]);
  await page.getByRole("heading", { name: "My articles" }).waitFor();
  const inNode = (await readAll(archive)).articles.map(({ text }) => text).sort();
  expect(inNode.length).toBeGreaterThan(FILES.length - 3);
  const inBrowser = () =>
    page.evaluate(() =>
      ((window.redthread?.extractions() ?? []) as { article: { text: string } }[]).map(({ article }) => article.text).sort(),
    );
  await expect.poll(inBrowser, { timeout: 30_000 }).toEqual(inNode);
  for (const code of ["E114", "E118", "E107"])
    await page.getByTestId("skipped").getByText(`[${code}]`).first().waitFor({ state: "attached" });
});

test("a sentence of a PDF is shown with its page", { timeout: 60_000 }, async () => {
  const { page } = opened;
  await drop(page, [{ name: "paper.pdf", bytes: FILES[0]?.bytes as Uint8Array }]);
  await page.getByRole("heading", { name: "My articles" }).waitFor();
  await expect.poll(() => page.getByTestId("count").textContent()).toMatch(/^5 /u);
  await page.keyboard.press("/");
  await page.keyboard.type("Xi Jinping");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "See the sentences" }).click();
  await page
    .getByTestId("evidence")
    .getByText(/, p\. 1$/u)
    .first()
    .waitFor();
});

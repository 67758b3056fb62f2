import { parseArgs } from "node:util";
import { projectOf } from "../../src/project.ts";
import { writeProject } from "../../src/store/project.ts";
import { drop } from "../browser/drop-files.ts";
import { longestTaskOn } from "../browser/longest-task.ts";
import { openApp } from "../browser/open-app.ts";
import { syntheticExtractions, TEN_THOUSAND } from "./synthetic.ts";

const { values } = parseArgs({ options: { times: { type: "string", default: "1" } } });
const TIMES = Number(values.times);

/**
 * Opens a made-up project of 10,000 entities and 50,000 edges in the built app and tells for each thing that one does with its
 * tables the processor time of the longest task on the page's main thread: `npx vite build && npm run bench:tables`;
 * with `-- --times 2` of twice as many.
 */
async function benchTables(): Promise<void> {
  const app = await openApp();
  const { page, complaints } = await app.open();
  const size = { ...TEN_THOUSAND, articles: TIMES * TEN_THOUSAND.articles, entities: TIMES * TEN_THOUSAND.entities };
  const text = writeProject(projectOf("Made up", [...syntheticExtractions(size)], "bench-1"));
  await drop(page, [{ name: "made-up.redthread", text }]);
  await page.getByRole("heading", { level: 1 }).getByText("Made up").waitFor({ timeout: 120_000 });
  await page.waitForTimeout(20_000 * TIMES);
  const told = await page.getByTestId("count").textContent();
  const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    const longest = await longestTaskOn(app.browser, page, async () => {
      await act();
      await page.waitForTimeout(1500);
    });
    console.info(`${Math.round(longest).toString().padStart(6)} ms  ${name}`);
  };
  const sortBy = (name: string) => (): Promise<void> => page.getByRole("columnheader", { name }).getByRole("button").click();
  const scroll = async (): Promise<void> => {
    await page.mouse.move(600, 500);
    for (let i = 0; i < 30; i++) await page.mouse.wheel(0, 3000);
  };
  console.info(`Longest task on the main thread, ${told}:`);
  await step("select in the graph, for comparison", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("ba");
    await page.keyboard.press("Enter");
  });
  await step("a filter in the graph, for comparison", () => page.getByTestId("facet-Person").click());
  await step("lifted again", () => page.getByTestId("facet-Person").click());
  await step("the table in place of the graph", () => page.keyboard.press("t"));
  await step("entities: sort by name", sortBy("Name"));
  await step("entities: scroll", scroll);
  for (const table of ["Relations", "Statements"]) {
    await step(`${table.toLowerCase()}: open`, () => page.getByRole("tab", { name: table }).click());
    const columns = await page.getByRole("columnheader").allTextContents();
    for (const column of columns) await step(`${table.toLowerCase()}: sort by ${column}`, sortBy(column));
    await step(`${table.toLowerCase()}: find`, () =>
      page.getByRole("searchbox", { name: "Find in this table" }).pressSequentially("bako"),
    );
    await step(`${table.toLowerCase()}: all again`, () => page.getByRole("searchbox", { name: "Find in this table" }).fill(""));
    await step(`${table.toLowerCase()}: scroll`, scroll);
    await step(`${table.toLowerCase()}: select a row`, () => page.locator(".grid-body .grid-row").nth(14).click());
    await step(`${table.toLowerCase()}: download`, () => page.getByRole("button", { name: "Download CSV" }).click());
  }
  await step("a filter on types", () => page.getByTestId("facet-Person").click());
  await step("lifted again", () => page.getByTestId("facet-Person").click());
  await step("a filter on status", () => page.getByTestId("facet-planned").click());
  await step("the graph again", () => page.keyboard.press("t"));
  if (complaints.length > 0) console.error(complaints);
  await app.close();
}

await benchTables();

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graphFile } from "../bench/graph-file.ts";
import { drop } from "../browser/drop-files.ts";
import { type OpenedApp, openApp } from "../browser/open-app.ts";
import { EXTRACTIONS } from "../exporters/sample.ts";

const CREWS = `<gexf version="1.2" xmlns:viz="v"><graph defaultedgetype="directed"><attributes class="node">
  <attribute id="0" title="type" type="string"/><attribute id="1" title="team" type="string"/></attributes>
  <nodes>${["Ada", "Ben", "Cy", "Dee"]
    .map(
      (name, i) =>
        `<node id="${i}" label="${name}"><attvalues><attvalue for="0" value="${i < 2 ? "person" : "spaceship"}"/><attvalue for="1" value="${i % 2 ? "red" : "blue"}"/></attvalues><viz:position x="${100 * i}" y="${50 * (i % 2)}"/></node>`,
    )
    .join("")}</nodes>
  <edges><edge source="0" target="1" label="knows"/><edge source="1" target="2" label="flies"/><edge source="2" target="3" label="follows"/></edges></graph></gexf>`;

describe("a graph of another program in the app", () => {
  let app: OpenedApp;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  test("opens where it is dropped, as a project with its own attributes as filters, that is there again after a reload", async () => {
    const { page, complaints, strangers } = await app.open();
    await drop(page, [{ name: "crews.gexf", text: CREWS }]);
    await page.getByRole("heading", { level: 1 }).getByText("crews").waitFor();
    await expect.poll(() => page.getByTestId("count").textContent()).toContain("4 entities, 3 lines");
    await page.getByTestId("facet-own-team-red").click();
    await expect.poll(() => page.getByTestId("count").textContent()).toContain("2 of 4 entities");
    await page.getByText("saved in this browser").waitFor();
    await page.reload();
    await page.locator("html[data-ready=true]").waitFor();
    await expect.poll(() => page.getByTestId("count").textContent()).toContain("2 of 4 entities");
    expect(await page.evaluate(() => window.redthread?.positions())).toMatchObject({ "1": [100, 50], "3": [300, 50] });
    expect([complaints, strangers]).toEqual([[], []]);
    await page.context().close();
  });

  const CITIES =
    '<gexf version="1.2"><graph><nodes><node id="1" label="Zürich"/><node id="2" label="Malmö"/></nodes><edges><edge source="1" target="2"/></edges></graph></gexf>';
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");
  test.each([
    ["a GEXF in Latin-1", "cities.gexf", Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${CITIES}`, "latin1")],
    ["a GEXF in UTF-16", "cities.gexf", utf16(`<?xml version="1.0" encoding="UTF-16"?>${CITIES}`)],
    ["a table in UTF-16", "cities.csv", utf16("source,target\nZürich,Malmö\n")],
  ])("keeps the letters of %s in the browser, in its project file and from there on", async (_what, name, bytes) => {
    const { page, complaints } = await app.open();
    const areThere = async (): Promise<void> => {
      await page.getByRole("heading", { level: 1 }).getByText("cities").waitFor();
      await expect.poll(() => page.getByTestId("count").textContent(), { timeout: 20_000 }).toContain("2 entities, 1 line");
      const search = page.getByRole("combobox", { name: "Find an entity" });
      for (const city of ["Zürich", "Malmö"]) {
        // The first letters, which are found whatever has become of the others.
        await search.fill(city.slice(0, 1));
        await page.getByRole("option", { name: city }).waitFor();
      }
      await search.fill("");
    };
    await drop(page, [{ name, bytes }]);
    await areThere();
    await page.getByText("saved in this browser").waitFor();
    await page.reload();
    await page.locator("html[data-ready=true]").waitFor();
    await areThere();
    await page.getByRole("button", { name: "Export" }).click();
    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name: /Project, to open here again/u }).click();
    const text = await readFile(await (await arriving).path(), "utf8");
    expect(JSON.parse(text).graph.text).toContain("Zürich");
    // What is kept as UTF-8 no longer says that it is something else.
    expect(JSON.parse(text).graph.text).not.toMatch(/encoding|\ufeff/u);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await page.getByRole("button", { name: "Sample project" }).click();
    await page.getByText("Sample project ·").waitFor();
    await drop(page, [{ name: "kept.redthread", text }]);
    await areThere();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("says why where it cannot be opened, and leaves what is open as it is", async () => {
    const { page } = await app.open();
    const before = await page.getByRole("heading", { level: 1 }).textContent();
    await drop(page, [{ name: "broken.gexf", text: CREWS.slice(0, 400) }]);
    await page.getByText("[E120]").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(before);
    await page.context().close();
  });

  test("opens findings of the command line, a document a line, without reading them once more", async () => {
    const { page } = await app.open();
    await drop(page, [
      { name: "found.jsonl", text: EXTRACTIONS.map((extraction) => `${JSON.stringify(extraction)}\n`).join("") },
    ]);
    await page.getByRole("heading", { level: 1 }).getByText("Found").waitFor();
    expect(await page.evaluate(() => window.redthread?.extractions().length)).toBe(EXTRACTIONS.length);
    await page.context().close();
  });

  test("is drawn whole where it is large, lights what is under the mouse, and is chosen and moved by hand", async () => {
    const { page, complaints } = await app.open();
    const buffer = Buffer.from([...graphFile(5000, 9000)].join(""));
    await page.getByTestId("files").setInputFiles({ name: "large.gexf", mimeType: "text/xml", buffer });
    await page.getByRole("heading", { level: 1 }).getByText("large").waitFor({ timeout: 30_000 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.drawn), { timeout: 30_000 })
      .toMatch(/^4\d{3}$/u);
    await page.waitForFunction(() => (window.redthread?.labels().length ?? 0) > 10);
    const box = await page.getByTestId("canvas").boundingBox();
    const [label] = await page.evaluate(() => window.redthread?.labels() ?? []);
    const at = await page.evaluate((id) => window.redthread?.place(id) ?? null, label?.id ?? "");
    if (!box || !at) throw new Error("nothing is drawn");
    await page.mouse.move(box.x + at.x, box.y + at.y, { steps: 3 });
    await page.waitForFunction(() => window.redthread?.lit() === true);
    await page.mouse.click(box.x + at.x, box.y + at.y);
    await page.locator(".selection-entity h2").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isFolder } from "../../src/exporters/exporter.ts";
import { EXPORTERS } from "../../src/exporters/exporters.ts";
import { EXPORT_GROUPS } from "../../src/exporters/groups.ts";
import { type OpenedApp, openApp } from "../browser/open-app.ts";

let app: OpenedApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

test("the menu of exports shows every format of the list under what it is for, also on a phone", async () => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    const { page } = await app.open({ viewport });
    await page.getByRole("button", { name: "Export" }).click();
    const sheet = page.locator(".popup-sheet");
    await sheet.locator(".menu-group").first().waitFor();
    const shown = await sheet
      .locator(".menu-group")
      .evaluateAll((groups) =>
        groups.map((group) => [
          group.querySelector("h3")?.textContent,
          ...[...group.querySelectorAll("button")].map((button) => button.querySelector("span")?.firstChild?.textContent),
        ]),
      );
    expect(shown.slice(0, -1)).toEqual(
      EXPORT_GROUPS.map(({ id, label }) => [
        label,
        ...EXPORTERS.filter(({ group }) => group === id).map((exporter) => exporter.label),
      ]),
    );
    const box = await sheet.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= viewport.width && box.y + box.height <= viewport.height).toBe(true);
    await page.getByRole("button", { name: /Project, to open here again/u }).scrollIntoViewIfNeeded();
    await page.context().close();
  }
});

test("formats of several files come as one ZIP archive, with every node of the project", async () => {
  const { page, complaints } = await app.open();
  const take = async (name: string): Promise<Record<string, Uint8Array>> => {
    await page.getByRole("button", { name: "Export" }).click();
    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const download = await arriving;
    expect(download.suggestedFilename()).toMatch(/\.zip$/u);
    return unzipSync(await readFile(await download.path()));
  };
  await page.getByRole("button", { name: "Export" }).click();
  const told = (await page.locator(".choice .count").first().textContent()) ?? "";
  await page.keyboard.press("Escape");
  const [entities = 0, statements = 0] = [...told.matchAll(/\d+/gu)].map(Number);

  const tables = await take("Tables (CSV)");
  const rows = (name: string): readonly Record<string, string>[] =>
    parse(strFromU8(tables[name] ?? new Uint8Array()), { columns: true, bom: true, record_delimiter: "\r\n" });
  expect(rows("nodes.csv")).toHaveLength(entities + statements);
  expect(rows("statements.csv")).toHaveLength(statements);

  const notes = Object.keys(await take("Linked notes"));
  expect(notes.filter((name) => !name.startsWith("Articles/"))).toHaveLength(entities + 1);
  for (const exporter of EXPORTERS.filter(isFolder))
    if (!["csv", "obsidian"].includes(exporter.id)) expect(Object.keys(await take(exporter.label)).length).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
});

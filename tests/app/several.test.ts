import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eachPage } from "../browser/each-page.ts";

const opened = eachPage();

const count = (page: Page): Promise<string | null> => page.getByTestId("count").textContent();
const heading = (page: Page): Promise<string | null> =>
  page.getByTestId("selection").getByRole("heading", { level: 2 }).first().textContent();

/** The nodes on the canvas with their places in the window. */
async function places(page: Page): Promise<readonly { readonly id: string; readonly x: number; readonly y: number }[]> {
  const box = await page.getByTestId("canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  const found = await page.evaluate(() =>
    (window.redthread?.visible().nodes ?? []).flatMap((id) => {
      const at = window.redthread?.place(id);
      return at ? [{ id, x: at.x, y: at.y }] : [];
    }),
  );
  return found.map(({ id, x, y }) => ({ id, x: box.x + x, y: box.y + y }));
}

/** Draws around the left half of the canvas; gives the nodes in it. */
async function drawAround(page: Page): Promise<readonly string[]> {
  const box = await page.getByTestId("canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  const all = await places(page);
  const middle = box.x + box.width / 2;
  await page.getByTestId("lasso").waitFor();
  await page.mouse.move(box.x + 3, box.y + 3);
  await page.mouse.down();
  await page.mouse.move(middle, box.y + 3, { steps: 4 });
  await page.mouse.move(middle, box.y + box.height - 3, { steps: 4 });
  await page.mouse.move(box.x + 3, box.y + box.height - 3, { steps: 4 });
  await page.mouse.up();
  return all.filter(({ x }) => x < middle).map(({ id }) => id);
}

describe("several entities", () => {
  test("are selected by drawing around them, left alone in the picture, exported, and had back with undo", async () => {
    const { page } = opened;
    const all = await count(page);
    await page.getByRole("button", { name: "Draw around several" }).click();
    const inside = await drawAround(page);
    expect(inside.length).toBeGreaterThan(2);
    expect(await heading(page)).toBe(`${inside.length} entities`);
    expect(await page.getByTestId("live").textContent()).toBe(`${inside.length} entities selected`);

    await page.getByTestId("several").getByRole("button", { name: "Export these…" }).click();
    await page.getByRole("radio", { name: /What is selected/u }).waitFor();
    expect(await page.getByRole("radio", { name: /What is selected/u }).isChecked()).toBe(true);
    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name: /GEXF/u }).click();
    const gexf = await readFile(await (await arriving).path(), "utf8");
    for (const id of inside) expect(gexf).toContain(`<node id="${id}"`);
    const entities = [...gexf.matchAll(/<node id="([^"]*)"/gu)].filter(([, id]) => !id?.startsWith("statement/"));
    expect(entities).toHaveLength(inside.length);

    await page.getByTestId("several").getByRole("button", { name: "Only these: hide all others" }).click();
    expect(await count(page)).toMatch(new RegExp(`^${inside.length} of `, "u"));
    await page.getByRole("button", { name: "Show the others again" }).waitFor();
    await page.keyboard.press("Control+z");
    expect(await count(page)).toBe(all);
  });

  test("are selected with G and a loop, then hidden and pinned by key", async () => {
    const { page } = opened;
    const all = await count(page);
    await page.getByTestId("canvas").focus();
    await page.keyboard.press("g");
    await page.getByTestId("lasso").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByTestId("lasso").count()).toBe(0);
    await page.keyboard.press("g");
    const inside = await drawAround(page);
    await page.keyboard.press("p");
    await page.getByTestId("several").getByRole("button", { name: "Let them move again" }).waitFor();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu", { name: `${inside.length} entities` }).waitFor();
    expect(await page.getByRole("menuitem", { name: "Merge with…" }).count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("h");
    expect(await count(page)).not.toBe(all);
    const left = await page.evaluate(() => window.redthread?.visible().nodes ?? []);
    for (const id of inside) expect(left).not.toContain(id);
    await page.keyboard.press("Control+z");
    expect(await count(page)).toBe(all);
    await page.keyboard.press("Control+z");
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  });

  test("are added one by one with Shift or Ctrl and a click", async () => {
    const { page } = opened;
    await page.keyboard.press("Escape");
    const at = await places(page);
    const far = at.filter(({ id }) => ["country/china", "person/edward-snowden", "person/xi-jinping"].includes(id));
    expect(far).toHaveLength(3);
    const [a, b, c] = far as [(typeof far)[0], (typeof far)[0], (typeof far)[0]];
    await page.mouse.click(a.x, a.y);
    await page.keyboard.down("Shift");
    await page.mouse.click(b.x, b.y);
    await page.keyboard.up("Shift");
    expect(await heading(page)).toBe("2 entities");
    await page.keyboard.down("Control");
    await page.mouse.click(c.x, c.y);
    expect(await heading(page)).toBe("3 entities");
    await page.mouse.click(c.x, c.y);
    await page.keyboard.up("Control");
    expect(await heading(page)).toBe("2 entities");
    // Two of them can be asked how they hang together.
    await page.getByTestId("several").getByRole("button", { name: "Follow the thread between them" }).click();
    await page.getByTestId("threads").locator(".hop").first().waitFor();
  });

  test("are selected in the table by keys alone: a stretch with Shift, one more with Ctrl and Space, all with Ctrl and A", async () => {
    const { page } = opened;
    await page.getByTestId("canvas").focus();
    await page.keyboard.press("t");
    const grid = page.getByTestId("grid-entities");
    await grid.waitFor();
    await grid.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowDown");
    expect(await heading(page)).toBe("3 entities");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Control+Space");
    expect(await heading(page)).toBe("4 entities");
    expect(await grid.locator("tbody tr[aria-selected=true]").count()).toBe(4);
    await page.getByTestId("several").getByRole("button", { name: "Only these: hide all others" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByTestId("rows").textContent()).toBe("4 entities");
    await page.keyboard.press("Control+z");
    await grid.focus();
    await page.keyboard.press("Control+a");
    const rows = Number(/\d+/u.exec((await page.getByTestId("rows").textContent()) ?? "")?.[0]);
    expect(await heading(page)).toBe(`${rows} entities`);
  });

  test("are drawn around with a finger on a phone", async () => {
    const { page, complaints } = await opened.app.open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.getByRole("button", { name: "Draw around several" }).tap();
    const box = await page.getByTestId("lasso").boundingBox();
    if (!box) throw new Error("no lasso");
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove", x: number, y: number): Promise<unknown> =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y }] });
    const [left, right, top, bottom] = [box.x + 4, box.x + box.width - 4, box.y + 4, box.y + box.height - 4];
    await touch("touchStart", left, top);
    for (const [x, y] of [
      [right, top],
      [right, bottom],
      [left, bottom],
    ] as const)
      await touch("touchMove", x, y);
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    expect(await heading(page)).toMatch(/^\d+ entities$/u);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test("an entity is merged with another from its menu, by key", async () => {
  const { page } = opened;
  const nodes = (): Promise<number> => page.evaluate(() => window.redthread?.everything().nodes.length ?? 0);
  const before = await nodes();
  await page.keyboard.press("/");
  await page.keyboard.type("ICANN");
  await page.keyboard.press("Enter");
  await page
    .getByTestId("selection")
    .getByRole("heading", { level: 2, name: /Assigned Names/u })
    .waitFor();
  await page.getByTestId("canvas").focus();
  await page.keyboard.press("m");
  await page.getByRole("heading", { name: /^Merge .* with…$/u }).waitFor();
  await page.keyboard.type("IANA");
  await page.keyboard.press("Enter");
  await expect.poll(nodes).toBe(before - 1);
  await page.keyboard.press("Control+z");
  await expect.poll(nodes).toBe(before);
});

test("the page takes the whole screen and gives it back", async () => {
  const { page } = opened;
  const whole = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
  await page.getByTestId("canvas").focus();
  await page.keyboard.press("w");
  await expect.poll(whole).toBe(true);
  await page.getByRole("button", { name: "Leave the whole screen" }).click();
  await expect.poll(whole).toBe(false);
});

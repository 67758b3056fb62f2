import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { longestTaskOn } from "../browser/longest-task.ts";
import { type OpenedApp, openApp } from "../browser/open-app.ts";
import { graphFile } from "./graph-file.ts";

/** What is to be reached (spec of the explorer); null: nothing is asked there. */
interface Goals {
  readonly pixels: number;
  readonly task: number;
  readonly hover: number | null;
  readonly filter: number | null;
}

const SIZES: readonly { readonly nodes: number; readonly edges: number; readonly goals: Goals }[] = [
  { nodes: 10_000, edges: 50_000, goals: { pixels: 2000, task: 200, hover: 50, filter: 100 } },
  { nodes: 100_000, edges: 300_000, goals: { pixels: 15_000, task: 200, hover: null, filter: null } },
];

const MEASURES = ["pixels", "task opening", "hover", "filter", "task filter", "filter relation", "JS heap"] as const;
type Measured = Partial<Record<(typeof MEASURES)[number], number>>;

const { values } = parseArgs({
  options: { runs: { type: "string", default: "3" }, size: { type: "string", default: "" }, picture: { type: "string" } },
});

/** Waits in the page; as text, for what makes this file run puts helpers into functions that the page does not have. */
const waiting = (event: string, shown: string): string => `
  window.waited = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("nothing came of the ${event}")), 20000);
    addEventListener("${event}", () => {
      const begun = performance.now();
      requestAnimationFrame(function look() {
        if (${shown}) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
        else requestAnimationFrame(look);
      });
    }, { capture: true, once: true });
  }); 0`;

/** When the frame that shows an act is there, in milliseconds after the event that began it; `shown` is asked in the page. */
async function untilShown(page: Page, event: "click" | "mousemove", shown: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(waiting(event, shown));
  await act();
  return page.evaluate("window.waited");
}

const drawn = (page: Page): Promise<number> => page.evaluate(() => Number(document.documentElement.dataset.drawn ?? -1));

async function measure(app: OpenedApp, file: string, nodes: number): Promise<Measured> {
  const { page, complaints } = await app.open({ bypassCSP: true });
  const found: Measured = {};
  found["task opening"] = await longestTaskOn(app.browser, page, async () => {
    const begun = performance.now();
    await page.getByTestId("files").setInputFiles(file);
    await page.waitForFunction((all) => Number(document.documentElement.dataset.drawn) > 0.9 * all, nodes, { timeout: 240_000 });
    found.pixels = performance.now() - begun;
    // What follows counts too: saving, the search, the address.
    await page.waitForTimeout(4000);
  });
  if (values.picture) await page.screenshot({ path: values.picture });
  const spot = await page.evaluate(() => {
    const handle = window.redthread;
    const box = document.querySelector("[data-testid=canvas]")?.getBoundingClientRect();
    for (const { id } of handle?.labels() ?? []) {
      const at = handle?.place(id);
      if (at && box && at.x > 100 && at.y > 100 && at.x < box.width - 100 && at.y < box.height - 100)
        return { x: box.left + at.x, y: box.top + at.y };
    }
    return null;
  });
  if (spot) {
    await page.mouse.move(spot.x - 60, spot.y - 60);
    await page.waitForTimeout(500);
    found.hover = await untilShown(page, "mousemove", "window.redthread.lit()", () => page.mouse.move(spot.x, spot.y));
    await page.mouse.move(5, 5);
    await page.waitForTimeout(500);
  }
  const filter = async (facet: string): Promise<number> => {
    const before = await drawn(page);
    const changed = `document.documentElement.dataset.drawn !== "${before}"`;
    return untilShown(page, "click", changed, () => page.getByTestId(facet).click());
  };
  found["task filter"] = await longestTaskOn(app.browser, page, async () => {
    found.filter = await filter("facet-Person");
    await page.waitForTimeout(1500);
  });
  await page.getByTestId("facet-Person").click();
  await page.waitForTimeout(1500);
  found["filter relation"] = await filter("facet-leads");
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  found["JS heap"] = (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / 1e6;
  if (complaints.length > 0) console.error(complaints.slice(0, 5));
  await page.context().close();
  return found;
}

/**
 * Opens made-up graphs in the built app and tells how long it takes to the first pixels, to light a node under the mouse and to filter, the
 * processor time of the longest task on the page's main thread, and the memory: `npm run bench:app`; `-- --size 10000 --runs 5`.
 * Other work on the machine shows: run it at a quiet moment; least and median are told.
 */
async function benchApp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "redthread-bench-"));
  const app = await openApp();
  try {
    for (const { nodes, edges, goals } of SIZES) {
      if (values.size !== "" && Number(values.size) !== nodes) continue;
      const file = join(folder, `${nodes}.gexf`);
      writeFileSync(file, [...graphFile(nodes, edges)].join(""));
      const runs: Measured[] = [];
      for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(app, file, nodes));
      const goalOf: Partial<Record<(typeof MEASURES)[number], number | null>> = {
        pixels: goals.pixels,
        "task opening": goals.task,
        hover: goals.hover,
        filter: goals.filter,
        "task filter": goals.task,
        "filter relation": goals.filter,
      };
      console.info(`\n${nodes.toLocaleString("en")} nodes, ${edges.toLocaleString("en")} edges; ${runs.length} runs`);
      console.info(`${"".padEnd(16)}${"least".padStart(9)}${"median".padStart(9)}${"goal".padStart(9)}`);
      for (const name of MEASURES) {
        const all = runs.flatMap((run) => run[name] ?? []).sort((a, b) => a - b);
        const unit = name === "JS heap" ? "MB" : "ms";
        const cell = (value: number | null | undefined): string =>
          (value == null ? "" : `${Math.round(value)} ${unit}`).padStart(9);
        console.info(`${name.padEnd(16)}${cell(all[0])}${cell(all[Math.floor(all.length / 2)])}${cell(goalOf[name])}`);
      }
    }
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await benchApp();

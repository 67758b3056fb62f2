import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { projectOf } from "../../src/project.ts";
import type { EntityType } from "../../src/schema/entity-types.ts";
import { writeProject } from "../../src/store/project.ts";
import { drop } from "../browser/drop-files.ts";
import { eachPage } from "../browser/each-page.ts";
import { extractionOf } from "../support/extraction.ts";

// Articles come from strangers: whatever stands in them is shown as text, and breaks nothing.

const opened = eachPage();
beforeEach(() => {
  opened.page.on("dialog", (dialog) => void dialog.dismiss().then(() => opened.complaints.push("a dialog was opened")));
});

const MARKUP = `<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>`;
/** Turns round what stands after it, where nothing keeps it in. */
const TURNING = "Ann \u202Eredro ni ton";
const HOSTILE: readonly (readonly [EntityType, string])[] = [
  ["Person", MARKUP],
  ["Person", TURNING],
  ["Agency", "W".repeat(10_000)],
  ["Organization", "👩‍👩‍👧‍👦🏳️‍🌈".repeat(40)],
  ["Person", "محمد عبد الله"],
  ["Place", "Z̸̡̢̛̗̘̙̜̝̞̟̠͇̊̋̌̍̎̏̚ą̷̧̖l̶̨g̴o"],
  ["Event", "</title></script><svg onload=window.pwned=1>"],
  ["Program", "javascript:window.pwned=1"],
  ["Law", "\u2067\u2066\u202D\u202B unclosed"],
];
const TITLE = `${MARKUP} \u202E title ${"M".repeat(10_000)} 🚀`;

function project(): string {
  const count = HOSTILE.length;
  const base = extractionOf({
    id: MARKUP,
    date: "2016-03-01",
    text: `${HOSTILE.map(([, name]) => name).join(" met ")} and <b>so on</b>. `,
    entities: HOSTILE,
    assertions: Array.from({ length: count }, (_, i) => ["supports", i + 1, ((i + 1) % count) + 1] as const),
  });
  const at = base.mentions[1];
  if (!at) throw new Error("the second name stands in the text");
  const statement = {
    id: "s1",
    source: "e2",
    sourceSpan: [at.start, at.end] as const,
    sourceText: TURNING,
    cue: null,
    spans: [[at.end + 1, base.article.text.length - 2]] as const,
    kind: "direct" as const,
    evidence: [at.start, base.article.text.length - 1] as const,
  };
  const shared = { predicate: "say", evidence: statement.evidence, claimedIn: null, when: null, confidence: 0.9 } as const;
  const extraction = {
    ...base,
    article: {
      ...base.article,
      title: TITLE,
      source: `${TURNING} News ${"S".repeat(3000)}`,
      url: `https://example.org/${MARKUP}${TURNING}${"U".repeat(3000)}`,
    },
    statements: [statement],
    assertions: [
      ...base.assertions.map((assertion, i) => ({
        ...assertion,
        title: i === 1 ? TITLE : "chief",
        claimedIn: i === 2 ? "s1" : null,
      })),
      { id: "b1", relation: "said" as const, subject: "e2", object: "s1", status: "actual" as const, ...shared },
      { id: "b2", relation: "about" as const, subject: "s1", object: "e5", status: "actual" as const, ...shared },
    ],
  };
  return writeProject(projectOf(TITLE, [extraction], "test-1"));
}

/** What is wrong with the page as it is: foreign elements, what sticks out of its place, text that was turned round. */
async function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ("pwned" in window) found.push("a script of an article has run");
    for (const foreign of document.querySelectorAll("body img, body script, body svg[onload], body iframe, body b"))
      found.push(`an element of an article: ${foreign.outerHTML.slice(0, 60)}`);
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight) found.push("the page scrolls");
    const bar = document.querySelector(".top-bar")?.getBoundingClientRect();
    if (!bar || bar.height > 70) found.push(`the bar is ${bar?.height} high`);
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || element.closest("svg, option, .hidden, [aria-live]")) continue;
      // What scrolls by itself, or cuts, holds whatever is in it.
      let held = false;
      for (let up: HTMLElement | null = element.parentElement; up && !held; up = up.parentElement)
        held = /auto|scroll|hidden|clip/u.test(getComputedStyle(up).overflowX) && up !== document.body;
      if (!held && box.right > innerWidth + 1) found.push(`sticks out: ${element.className || element.tagName}`);
      // A panel of text is read from top to bottom, never sideways.
      if (
        element.matches(".panel, .rail, dialog, .popup-sheet, .search-results") &&
        element.scrollWidth > element.clientWidth + 1
      )
        found.push(`scrolls sideways: ${element.className} ${element.scrollWidth} > ${element.clientWidth}`);
    }
    // Words of the app's own beside a name stand in their order: their first letter is left of their last.
    const OWN = /(?:supports|spoke about|claimed by|Around|, two steps|Mar 2016|Follow the thread from|Through)/u;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = OWN.exec(node.textContent ?? "");
      if (!words || !node.parentElement || node.parentElement.closest(".hidden, [aria-live], canvas, title")) continue;
      const edge = (from: number, to: number): DOMRect => {
        const range = document.createRange();
        range.setStart(node as Node, from);
        range.setEnd(node as Node, to);
        return range.getBoundingClientRect();
      };
      const first = edge(words.index, words.index + 1);
      const last = edge(words.index + words[0].length - 1, words.index + words[0].length);
      if (first.width > 0 && last.width > 0 && Math.abs(first.top - last.top) < 2 && first.left > last.left)
        found.push(`turned round: ${words[0]} in ${node.parentElement.className || node.parentElement.tagName}`);
    }
    return [...new Set(found)];
  });
}

async function find(page: Page, words: string): Promise<void> {
  await page.getByRole("combobox", { name: "Find an entity" }).fill(words);
  await page.keyboard.press("Enter");
}

describe.each([
  ["a wide window", { width: 1440, height: 900 }],
  ["a phone", { width: 390, height: 844 }],
] as const)("hostile articles on %s", (_name, viewport) => {
  test("are shown as text, and break the layout of no screen", async () => {
    const { page } = opened;
    await page.setViewportSize(viewport);
    await drop(page, [{ name: "hostile.redthread", text: project() }]);
    await expect.poll(() => page.evaluate(() => window.redthread?.everything().nodes.length)).toBe(HOSTILE.length + 1);
    const wrong: string[] = [];
    const look = async (screen: string): Promise<void> => {
      await page.waitForTimeout(250);
      for (const fault of await faults(page)) wrong.push(`${screen}: ${fault}`);
    };
    await look("start");
    const words = ["onerror", "Ann", "WWWW", "👩‍👩‍👧‍👦", "محمد", "g̴o", "onload", "javascript", "unclosed"];
    for (const [i, word] of words.entries()) {
      await page.getByRole("combobox", { name: "Find an entity" }).fill(word);
      await look(`search ${i}`);
      await page.keyboard.press("Enter");
      await look(`details ${i}`);
    }
    await find(page, "Ann");
    await page.getByTestId("canvas").focus();
    await page.keyboard.press("2");
    await look("around");
    await page.getByTestId("tidy").locator("summary").click();
    await look("tidy");
    await page.getByRole("tab", { name: "Evidence" }).click();
    await look("evidence");
    await page.getByTestId("evidence").locator(".source").first().click();
    await page.locator(".reading-sentence").first().waitFor();
    await look("reader");
    if (viewport.width < 1000) await page.getByRole("tab", { name: "Legend" }).click();
    await look("legend");
    await page.getByRole("tab", { name: "Thread" }).click();
    await page.getByRole("combobox", { name: "Find an entity" }).fill("onerror to unclosed");
    await look("thread asked for");
    await page.keyboard.press("Enter");
    await page.getByTestId("threads").locator(".hop").first().waitFor();
    await look("thread");
    await page.keyboard.press("Escape");
    await page.getByTestId("canvas").focus();
    await page.keyboard.press("t");
    for (const table of ["Entities", "Relations", "Statements"]) {
      await page.getByRole("tab", { name: table }).click();
      await look(`table of ${table}`);
    }
    await page.getByRole("button", { name: "Export" }).click();
    await look("export");
    await page.keyboard.press("Escape");
    await page.locator(".project-name").click();
    await page.getByTestId("projects").waitFor();
    await look("projects");
    expect(wrong).toEqual([]);
  }, 90_000);
});

test("hostile articles are text in the exported page and picture too", async () => {
  const { page } = opened;
  await drop(page, [{ name: "hostile.redthread", text: project() }]);
  await expect.poll(() => page.evaluate(() => window.redthread?.everything().nodes.length)).toBe(HOSTILE.length + 1);
  const take = async (name: RegExp): Promise<string> => {
    await page.getByRole("button", { name: "Export" }).click();
    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    return readFile(await (await arriving).path(), "utf8");
  };
  const [html, svg] = [await take(/HTML/u), await take(/SVG/u)];
  const alone = await opened.app.browser.newPage({ viewport: { width: 1000, height: 700 } });
  const broken: string[] = [];
  alone.on("pageerror", (error) => broken.push(String(error)));
  alone.on("console", (message) => broken.push(message.text()));
  alone.on("dialog", (dialog) => void dialog.dismiss().then(() => broken.push("a dialog was opened")));
  const check = async (what: string): Promise<void> => {
    const fault = await alone.evaluate(() => {
      if ("pwned" in window) return "a script of an article has run";
      if (document.querySelector("body img, body b, body iframe, svg[onload]")) return "an element of an article";
      const aside = document.querySelector("aside");
      if (aside && aside.scrollWidth > aside.clientWidth + 1) return "the side scrolls sideways";
      return document.documentElement.scrollWidth > innerWidth ? "the page scrolls sideways" : null;
    });
    if (fault) broken.push(`${what}: ${fault}`);
  };
  await alone.setContent(html);
  await check("start");
  for (const word of ["onerror", "Ann", "WWW", "unclosed"]) {
    const field = alone.getByRole("searchbox", { name: "Find an entity" });
    await field.fill(word);
    await check(`found ${word}`);
    await field.press("Enter");
    await check(`entity ${word}`);
    await alone.locator("ul.near button").first().click();
    await check(`line ${word}`);
  }
  // The picture stands in a page as whoever publishes it may put it: inline, where a script in it could run.
  await alone.setContent(svg.replace(/^<\?xml[^>]*>/u, ""));
  await alone.setViewportSize({ width: 1700, height: 1300 });
  await check("picture");
  const texts = await alone.locator("svg text").allTextContents();
  const wide = await alone.evaluate(
    () =>
      [...document.querySelectorAll<SVGTextElement>("svg text")].filter((element) => {
        const { x, width } = element.getBBox();
        return x < 0 || x + width > 1600;
      }).length,
  );
  expect(texts.some((text) => text.includes("<img src=x"))).toBe(true);
  expect(wide).toBe(0);
  expect(broken).toEqual([]);
  await alone.close();
});

import fc from "fast-check";
import robotsParser from "robots-parser";
import { describe, expect, test } from "vitest";
import { robotsRules } from "../../src/platform/node-robots.ts";

const AGENT = "Redthread/1.0 (news reader run by a person)";
const HOST = "https://courier.example";
const rules = (text: string) => robotsRules(`${HOST}/robots.txt`, text, AGENT);
/** A text of as many bytes as are read of a robots.txt. */
const filledWith = (line: string): string => `User-agent: *\n${line.repeat(Math.floor((512 * 1024) / line.length))}`;

describe("a robots.txt", () => {
  test("decides as its parser does on what ordinary files hold", () => {
    const path = fc
      .array(fc.constantFrom("news", "a", "b", "img.png", "?q=1"), { maxLength: 4 })
      .map((parts) => `/${parts.join("/")}`);
    const pattern = fc
      .tuple(fc.array(fc.constantFrom("/", "news", "a", "b", "*", ".png", "?"), { maxLength: 5 }), fc.constantFrom("", "$"))
      .map(([parts, end]) => `/${parts.join("")}${end}`.replaceAll(/\*+/g, "*"));
    const line = fc.oneof(
      fc.constantFrom("redthread", "Redthread/2", "*", "other").map((name) => `User-Agent: ${name}`),
      fc.tuple(fc.constantFrom("Allow", "disallow"), pattern).map(([field, rule]) => `${field}: ${rule}`),
      fc.constantFrom(
        "",
        "# note",
        "Crawl-delay: 3",
        "Sitemap: https://x.example/s.xml",
        "Disallow:",
        "nonsense",
        "Disallow: /b # no",
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), path, (lines, where) => {
        const text = lines.join("\r\n");
        const parser = robotsParser(`${HOST}/robots.txt`, text);
        const { allows, delay } = rules(text);
        expect(allows(HOST + where)).toBe(parser.isAllowed(HOST + where, AGENT));
        expect(delay).toBe(parser.getCrawlDelay(AGENT) ?? 0);
      }),
      { numRuns: 1000 },
    );
  });

  test("may repeat its wildcards: many are as one", () => {
    const { allows } = rules(filledWith(`Disallow: /a${"*".repeat(500)}b\n`));
    expect([allows(`${HOST}/aaab`), allows(`${HOST}/${"a".repeat(100)}`)]).toEqual([false, true]);
  });

  // Each of these takes the parser alone minutes, or more memory than there is; the guard of the test is far above what is needed.
  test.each([
    ["wildcards between letters", filledWith(`Disallow: /${"*a".repeat(200)}b\n`)],
    ["short rules with a wildcard", filledWith("Disallow: /*a*b\n")],
    ["names, then rules", "User-agent: *\n".repeat(18_000) + "Disallow: /*aab\n".repeat(16_000)],
  ])("that is made to keep its reader busy with %s forbids all, at once", (_what, text) => {
    const { allows } = rules(text);
    for (let page = 0; page < 100; page++) expect(allows(`${HOST}/${"a".repeat(2000)}`)).toBe(false);
  });

  test("that speaks at length to others is not held against them", () => {
    const { allows } = rules(
      `${filledWith(`Disallow: /${"*a".repeat(200)}b\n`).replace("*", "other")}\nUser-agent: *\nDisallow: /closed\n`,
    );
    expect([allows(`${HOST}/${"a".repeat(2000)}`), allows(`${HOST}/closed`)]).toEqual([true, false]);
  });
});

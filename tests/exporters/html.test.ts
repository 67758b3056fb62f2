import { createHash } from "node:crypto";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { HTML, SCRIPT_HASH, STYLE_HASH } from "../../src/exporters/html/html.ts";
import { PAGE_SCRIPT } from "../../src/exporters/html/page-script.ts";
import { PAGE_STYLE } from "../../src/exporters/html/page-style.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { extractionOf } from "../support/extraction.ts";
import { KNOWLEDGE, POSITIONS } from "./sample.ts";

type Card = readonly [article: number, captions: readonly string[], pieces: readonly (readonly [string, string])[]];

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");

describe("the page that opens offline", () => {
  const page = [...HTML.write(KNOWLEDGE, { title: "Talks", positions: POSITIONS })].join("");

  test("lets nothing run or apply but its own script and style", () => {
    expect(SCRIPT_HASH).toBe(sha256(PAGE_SCRIPT));
    expect(STYLE_HASH).toBe(sha256(PAGE_STYLE));
    expect(page).toContain(`script-src 'sha256-${SCRIPT_HASH}'`);
    expect(page).toContain("default-src 'none'");
  });

  test("asks for nothing: no address stands where a browser would follow it", () => {
    expect(page.replace(/<script type="application\/json"[\s\S]*?<\/script>/u, "")).not.toMatch(
      /(?:src|href|action)\s*=|url\(|@import|https?:/u,
    );
  });

  test("holds each line with the sentences behind it, word for word", () => {
    const data = JSON.parse(parseHTML(page).document.getElementById("data")?.textContent ?? "");
    expect(data.title).toBe("Talks");
    expect(data.nodes.length).toBeGreaterThan(3);
    const texts = [...KNOWLEDGE.extractions.values()].map(({ article }) => article.text);
    const cards = (data.lines as [number, number, number, number, Card[]][]).map((line) => line[4]);
    expect(cards.every(({ length }) => length > 0)).toBe(true);
    for (const [, captions, pieces] of cards.flat()) {
      expect(captions.length).toBeGreaterThan(0);
      const sentence = pieces.map(([text]) => text).join("");
      expect(texts.some((text) => text.includes(sentence))).toBe(true);
    }
  });

  test("keeps its data apart from markup, whatever names and titles hold", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.constantFrom("</script>", "<!--<script>", "\u2028", "]]>"),
        (name, trap) => {
          const entities = [
            ["Person", `${trap}${name}x`],
            ["Country", `y${name}${trap}`],
          ] as const;
          const knowledge = buildGraph([extractionOf({ id: "a", entities, assertions: [["leads", 1, 2]] })], "test-1");
          const text = [...HTML.write(knowledge, { title: `${trap}${name}`, positions: {} })].join("");
          expect(text.match(/<script/gu)).toHaveLength(2);
          const data = JSON.parse(/id="data">([\s\S]*?)<\/script>/u.exec(text)?.[1] ?? "");
          expect(data.nodes).toHaveLength(2);
          expect(data.title).toBe(`${trap}${name}`);
        },
      ),
      { numRuns: 60 },
    );
  });
});

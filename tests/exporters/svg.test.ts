import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SVG } from "../../src/exporters/svg.ts";
import { textWidth } from "../../src/exporters/text-width.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { extractionOf } from "../support/extraction.ts";
import { KNOWLEDGE, POSITIONS } from "./sample.ts";
import { parseXml } from "./xml-tree.ts";

const write = (title = "Talks", positions = POSITIONS): string => [...SVG.write(KNOWLEDGE, { title, positions })].join("");

describe("a picture as SVG", () => {
  test("has a disc for each entity with a line, under its name, and the same bytes each time", () => {
    const picture = write();
    const names = [...picture.matchAll(/<g><title>([^<]*)<\/title>/gu)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(new Set(names).size).toBe(names.length);
    expect(write()).toBe(picture);
  });

  test("lays out by itself what has no place yet", () => {
    const circles = [...write("Talks", {}).matchAll(/<circle cx="([^"]+)" cy="([^"]+)"/gu)].map(([, x, y]) => `${x} ${y}`);
    expect(new Set(circles).size).toBe(circles.length);
  });

  test("is well-formed and holds hostile names as text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (name) => {
        const knowledge = buildGraph(
          [
            extractionOf({
              id: "a",
              entities: [
                ["Person", `<script>${name}`],
                ["Country", `]]>"'&${name}x`],
              ],
              assertions: [["leads", 1, 2]],
            }),
          ],
          "test-1",
        );
        const text = [...SVG.write(knowledge, { title: name, positions: {} })].join("");
        expect(() => parseXml(text)).not.toThrow();
        expect(text).not.toContain("<script");
      }),
      { numRuns: 60 },
    );
  });
});

describe("the width of a text", () => {
  test("grows with each character, and capitals and ideographs are wider than dots", () => {
    expect(textWidth("", 12)).toBe(0);
    expect(textWidth("WWW", 12)).toBeGreaterThan(textWidth("iii", 12));
    expect(textWidth("北京", 12)).toBeGreaterThan(textWidth("ab", 12));
    expect(textWidth("abc", 24)).toBeCloseTo(2 * textWidth("abc", 12));
  });
});

import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeLink, encodeLink, type LinkState } from "../../src/app/state/permalink.ts";
import { INITIAL_VIEW } from "../../src/app/state/view.ts";
import { ENTITY_TYPES } from "../../src/schema/entity-types.ts";

const LINK: LinkState = {
  project: "sample",
  title: "Who runs the Internet?",
  view: {
    ...INITIAL_VIEW,
    types: ["Agency", "Program"],
    days: ["2015-01-01", "2015-12-31"],
    hidden: ["country/cn"],
    selection: { kind: "line", a: "person/li-xiaodong", b: "agency/cnnic" },
    reading: { article: "internet-regulation", at: 512 },
    mode: "split",
    table: "relations",
  },
  positions: { "person/li-xiaodong": [12.5, -3] },
  pinned: ["person/li-xiaodong"],
  camera: { x: 0.5, y: 0.4, ratio: 0.3 },
};

const packed = (value: unknown): string => gzipSync(JSON.stringify(value)).toString("base64url");

describe("a permalink", () => {
  test("gives back what it was made of", async () => {
    expect(await decodeLink(await encodeLink(LINK))).toEqual(LINK);
  });

  test("is of letters that an address may hold, and short where little differs from the start", async () => {
    const link = await encodeLink({ ...LINK, view: INITIAL_VIEW, positions: {}, pinned: [], camera: null });
    expect(link).toMatch(/^[\w-]+$/u);
    expect(link.length).toBeLessThan(200);
  });

  test("gives back any view", async () => {
    const ids = fc.array(fc.string({ unit: "binary", maxLength: 30 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(ENTITY_TYPES.map(({ id }) => id)),
        ids,
        ids,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(1, 2, 3),
        async (types, hidden, sources, confidence, depth) => {
          // A lone surrogate is no text that UTF-8 could carry.
          const whole = (list: readonly string[]): string[] => list.map((item) => item.toWellFormed());
          const view = {
            ...INITIAL_VIEW,
            types,
            hidden: whole(hidden),
            sources: whole(sources),
            confidence: confidence + 0,
            depth,
          };
          const link = { ...LINK, view };
          expect(await decodeLink(await encodeLink(link))).toEqual(JSON.parse(JSON.stringify(link)));
        },
      ),
      { numRuns: 50 },
    );
  });

  test("is not read where it is anything else", async () => {
    expect(await decodeLink("")).toBeNull();
    expect(await decodeLink("v=1&x")).toBeNull();
    expect(await decodeLink("AAAA")).toBeNull();
    expect(await decodeLink((await encodeLink(LINK)).slice(0, -12))).toBeNull();
    expect(await decodeLink(packed([1, 2]))).toBeNull();
    expect(await decodeLink(packed({ v: 2, project: "sample" }))).toBeNull();
    expect(await decodeLink(packed({ v: 1, project: "sample", view: { depth: 9 } }))).toBeNull();
    expect(await decodeLink(packed({ v: 1, project: "sample", view: { types: ["Ghost"] } }))).toBeNull();
    expect(await decodeLink(packed({ v: 1, project: "sample", view: { mode: "spreadsheet" } }))).toBeNull();
    expect(await decodeLink("A".repeat(300_000))).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await decodeLink(text)).toBeNull();
      }),
    );
  });

  test("that would unfold to megabytes is not read", async () => {
    expect(await decodeLink(packed({ v: 1, project: "sample", title: "a".repeat(50_000_000) }))).toBeNull();
  });
});

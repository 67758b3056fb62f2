import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { BUILTIN } from "../../src/engines/builtin.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { type GoldArticle, goldArticle } from "../../src/resolve/collection.ts";
import { EntityIndex } from "../../src/resolve/entity-index.ts";
import { evaluateIdentity } from "../../src/resolve/evaluate.ts";
import { resolve } from "../../src/resolve/resolve.ts";

const folder = (part: string): URL => new URL(`./collection/${part}/`, import.meta.url);
const articlesOf = (part: string): readonly GoldArticle[] =>
  readdirSync(folder(part))
    .filter((name) => name.endsWith(".md"))
    .map((name) => goldArticle(readFileSync(new URL(name, folder(part)), "utf8"), name.replace(/\.md$/u, "")));

let extractions: ReadonlyMap<string, Extraction>;
const dev = articlesOf("dev");
beforeAll(async () => {
  const extract = await BUILTIN.load({ model: modelBytes });
  extractions = new Map(dev.map(({ article }) => [article.id, extract(article)]));
});

describe("the identities of the test collection", () => {
  test("are told apart and together well: a fall means that a change did harm", () => {
    const { all, found, gold } = evaluateIdentity(dev, extractions, resolve(extractions.values()));
    expect(found / gold).toBeGreaterThan(0.95);
    expect(all.precision).toBeGreaterThan(96);
    expect(all.recall).toBeGreaterThan(90);
  });

  test("do not depend on the order of the articles", () => {
    const list = [...extractions.values()];
    const expected = resolve(list).entities;
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (order) => {
        expect(resolve(order).entities).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  test("cost what an article costs when it is added: few pairs are compared anew", () => {
    const list = [...extractions.values()];
    const index = new EntityIndex();
    for (const extraction of list.slice(0, -1)) index.add(extraction);
    index.clusters();
    const before = index.counts.comparisons;
    index.add(list.at(-1) as Extraction);
    index.clusters();
    const added = index.counts.comparisons - before;
    expect(before).toBeGreaterThan(added * 5);
  });
});

describe("the measure", () => {
  const gold = goldArticle(
    "---\ntitle: T\ndate: 2016-01-01\nsource: S\n---\n\n[Ann Li](ann) met [Bo Li](bo). [Ann Li](ann) left.\n",
    "a",
  );

  test("takes the names out of the links, with their places", () => {
    expect(gold.article.text).toBe("Ann Li met Bo Li. Ann Li left.");
    expect(gold.mentions.map(({ start, end, identity }) => [gold.article.text.slice(start, end), identity])).toEqual([
      ["Ann Li", "ann"],
      ["Bo Li", "bo"],
      ["Ann Li", "ann"],
    ]);
    expect(() => goldArticle("no front matter", "x")).toThrow("[E701]");
    expect(() => goldArticle("---\ntitle: T\n---\n\n[Ann Li](Ann)\n", "x")).toThrow("[E701]");
  });

  test("is B-cubed: of three names in one entity, two right together and one wrong", () => {
    const mentions = gold.mentions.map(({ start, end }) => ({ entity: "e1", start, end, kind: "name" as const }));
    const extraction = { article: gold.article, sentences: [], entities: [], mentions, statements: [], assertions: [] };
    const scores = evaluateIdentity([gold], new Map([["a", extraction]]), { idOf: () => "all" });
    // Ann's two names are with two of three, Bo's one with one of three.
    expect(scores.all.precision).toBeCloseTo((100 * (2 / 3 + 2 / 3 + 1 / 3)) / 3);
    expect(scores.all.recall).toBe(100);
    expect(scores.errors[0]).toMatchObject({ kind: "joined", cost: 1 });
  });

  test("counts a name that was not found as alone in the strict figures", () => {
    const scores = evaluateIdentity([gold], new Map(), { idOf: () => undefined });
    expect(scores).toMatchObject({ gold: 3, found: 0 });
    expect(scores.strict.recall).toBeLessThan(100);
  });
});

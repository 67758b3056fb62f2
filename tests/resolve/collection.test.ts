import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { readAll } from "../../src/readers/read.ts";
import { type GoldArticle, goldArticle, identitiesFrom } from "../../src/resolve/collection.ts";
import { EntityIndex } from "../../src/resolve/entity-index.ts";
import { evaluateIdentity } from "../../src/resolve/evaluate.ts";
import { resolutionOf, resolve } from "../../src/resolve/resolve.ts";

const FOLDER = fileURLToPath(new URL("collection/", import.meta.url));
const HALVES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const textOf = (half: string, name: string): string => readFileSync(`${FOLDER}${half}/${name}`, "utf8");
const files = (half: string): string[] => readdirSync(`${FOLDER}${half}`).filter((name) => name.endsWith(".md"));
const articles = (half: string): GoldArticle[] => files(half).map((name) => goldArticle(textOf(half, name), name.slice(0, -3)));

describe("the test collection", () => {
  test("has at least sixty short articles", () => {
    const all = HALVES.flatMap(articles);
    expect(all.length).toBeGreaterThanOrEqual(60);
    for (const { article } of all) {
      const words = article.text.split(/\s+/u).length;
      expect([article.id, words >= 80 && words <= 150]).toEqual([article.id, true]);
      expect(article.date).toMatch(/^\d{4}-\d\d-\d\d$/u);
    }
  });

  test.each(HALVES)("tells the type of each identity of %s, and of no other", (half) => {
    const listed = identitiesFrom(textOf(half, "identities.json"), half);
    const used = new Set(articles(half).flatMap(({ mentions }) => mentions.map(({ identity }) => identity)));
    expect([...listed.keys()].sort()).toEqual([...used].sort());
  });

  test("is read by the Markdown reader as the measure reads it", async () => {
    const [half = ""] = HALVES;
    for (const name of files(half).slice(0, 5)) {
      const bytes = new TextEncoder().encode(textOf(half, name));
      const [article] = (await readAll({ name, bytes }, {})).articles;
      expect(article?.text.trim()).toBe(goldArticle(textOf(half, name), name).article.text);
    }
  });
});

describe("entities across articles, as the extractor finds them", () => {
  let extract: Extract;
  beforeAll(async () => {
    extract = await BUILTIN.load({ model: modelBytes });
  });

  test.each(HALVES)("are told apart and together in %s", (half) => {
    const collection = articles(half);
    const types = identitiesFrom(textOf(half, "identities.json"), half);
    const extractions = new Map(collection.map(({ article }): [string, Extraction] => [article.id, extract(article)]));
    const resolution = resolve(extractions.values());
    const { all, shared, gold, found } = evaluateIdentity(collection, extractions, resolution, (identity) => types.get(identity));
    expect(found / gold).toBeGreaterThan(0.95);
    // The small part has few names, of which hard ones are many.
    const least = half === "later" ? 94 : 97;
    expect(all.precision).toBeGreaterThan(least);
    expect(all.recall).toBeGreaterThan(90);
    expect(shared.precision).toBeGreaterThan(least - 1);
    expect(shared.recall).toBeGreaterThan(90);
  });

  test("do not depend on the order of the articles", () => {
    const list = HALVES.flatMap(articles).map(({ article }) => extract(article));
    const expected = resolve(list).entities;
    expect(resolve(list.toReversed()).entities).toEqual(expected);
    const byText = list.toSorted((a, b) => (a.article.text < b.article.text ? -1 : 1));
    const index = new EntityIndex();
    for (const extraction of byText) {
      index.add(extraction);
      index.clusters();
    }
    expect(resolutionOf(index).entities).toEqual(expected);
  });
});

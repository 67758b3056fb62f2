import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { comparePair } from "../../src/resolve/compare.ts";
import { EntityIndex } from "../../src/resolve/entity-index.ts";
import { profilesOf } from "../../src/resolve/profiles.ts";
import { resolutionOf, resolve } from "../../src/resolve/resolve.ts";
import { marked } from "../support/marked.ts";
import { RANDOM_ARTICLES, shuffled } from "../support/random-articles.ts";

describe("the entities of a collection", () => {
  test("are the same in whatever order the articles come", () => {
    fc.assert(
      fc.property(RANDOM_ARTICLES, fc.nat(), (articles, seed) => {
        expect(resolve(shuffled(articles, seed)).entities).toEqual(resolve(articles).entities);
      }),
      { numRuns: 300 },
    );
  });

  test("are the same whether the articles come one by one or at once", () => {
    fc.assert(
      fc.property(RANDOM_ARTICLES, fc.nat(), (articles, seed) => {
        const index = new EntityIndex();
        for (const article of shuffled(articles, seed)) {
          index.add(article);
          index.clusters();
        }
        expect(resolutionOf(index).entities).toEqual(resolve(articles).entities);
      }),
      { numRuns: 300 },
    );
  });

  test("hold each entity of each article once, under ids of their own", () => {
    fc.assert(
      fc.property(RANDOM_ARTICLES, (articles) => {
        const { entities, idOf } = resolve(articles);
        const members = entities.flatMap(({ id, members: list }) => list.map((member) => ({ id, ...member })));
        expect(members).toHaveLength(articles.reduce((sum, { entities: own }) => sum + own.length, 0));
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
        for (const { id, article, entity } of members) expect(idOf(article, entity)).toBe(id);
      }),
    );
  });
});

test("a comparison says the same from either side, and the same each time", () => {
  fc.assert(
    fc.property(RANDOM_ARTICLES, (articles) => {
      const profiles = articles.flatMap(profilesOf);
      for (const a of profiles) {
        for (const b of profiles) {
          const { score, reasons } = comparePair(a.facts, b.facts);
          expect(comparePair(b.facts, a.facts)).toEqual({ score, reasons });
        }
      }
    }),
    { numRuns: 30 },
  );
});

describe("adding an article costs what it holds, not what the collection holds:", () => {
  const FIRST = ["William", "Bill", "Clara", "David", "Elena", "Sergei", "Sergey", "Henry", "Irene", "Jakob"];
  const OFFICES = ["Senator", "Mayor", "Governor", "Minister", "Professor"];
  /** One of four hundred names with one of five offices, so that namesakes, short forms and transcriptions meet. */
  const person = (n: number): string => {
    const dice = Math.imul(n + 1, 2654435761) >>> 8;
    const last = [...String(dice % 40).padStart(2, "0")].map((digit) => "bdfgklmnrt"[Number(digit)]).join("a");
    return `${OFFICES[Math.floor(dice / 400) % 5]} [${FIRST[Math.floor(dice / 40) % 10]} V${last}er](Person)`;
  };
  /** Four people of a small world, and what every article names. */
  const article = (n: number): Extraction =>
    marked(
      `a${n}`,
      `President [Alan Whitcombe](Person) met ${person(n * 7)}, ${person(n * 11 + 3)} and ${person(n * 13 + 5)}. The ` +
        `[United States](Country US), the [National Security Agency](Agency) and the [NSA](Agency as National Security Agency) ` +
        `agreed with ${person(n * 17 + 9)} in [Ohio](Place). [Whitcombe](Person) left.`,
    );

  const costOf = (count: number): number => {
    const index = new EntityIndex();
    for (let n = 0; n < count; n++) index.add(article(n));
    index.clusters();
    const before = index.counts.comparisons;
    for (let n = count; n < count + 20; n++) {
      index.add(article(n));
      index.clusters();
    }
    return (index.counts.comparisons - before) / 20;
  };

  test("with four times the articles, one more takes hardly more comparisons", () => {
    const [few, many] = [costOf(1000), costOf(4000)];
    expect(few).toBeGreaterThan(5);
    expect(many).toBeLessThan(few * 1.3);
  });

  test("all articles at once take far fewer comparisons than there are pairs", () => {
    const index = new EntityIndex();
    let entities = 0;
    for (let n = 0; n < 500; n++) {
      const extraction = article(n);
      entities += extraction.entities.length;
      index.add(extraction);
    }
    index.clusters();
    expect(index.counts.comparisons).toBeLessThan((entities * entities) / 1000);
  });
});

test("nobody is brought together by those whom all the world is named beside", () => {
  const far = (id: string, more: string): Extraction =>
    marked(id, `[Alan Whitcombe](Person), [Karen Holt](Person) and [Frank Dubois](Person) debated. ${more}`);
  const crowd = Array.from({ length: 30 }, (_, n) => far(`c${n}`, "It rained."));
  const gas = far("a", "[Sibgas](Organization) paid.");
  const man = far("b", "[Sibgas](Person) paid.");
  const of = (articles: readonly Extraction[]): number =>
    resolve(articles).entities.filter(({ name }) => name === "Sibgas").length;
  expect(of([gas, man])).toBe(1);
  expect(of([gas, man, ...crowd])).toBe(2);
  const index = new EntityIndex();
  for (const article of [gas, man, ...crowd]) {
    index.add(article);
    index.clusters();
  }
  expect(resolutionOf(index).entities).toEqual(resolve([...crowd, man, gas]).entities);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import type { Judgement, Reference } from "../../src/article/judgement.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { lines, marked } from "../support/marked.ts";
import { RANDOM_ARTICLES } from "../support/random-articles.ts";

const wuzhen = marked("wuzhen", "[Li Wei](Person) opened the meeting with [Chen Yulan](Person).");
const geneva = marked("geneva", "[Li Wei](Person) spoke in [Geneva](Place).");
const kazan = marked("kazan", "[Li Wei](Person) swam in [Kazan](Place) for [Zhang Min](Person).");
const team = marked("team", "[Li Wei](Person) swam again for [Zhang Min](Person) in [Kazan](Place).");
const ARTICLES = [wuzhen, geneva, kazan, team];

/** The place of a name in an article, as a file of judgements gives it. */
function at({ article }: Extraction, text: string): Reference {
  const start = article.text.indexOf(text);
  return { article: article.id, span: [start, start + text.length], text };
}

const people = (judgements: readonly Judgement[], articles: readonly Extraction[] = ARTICLES): string[] =>
  lines(resolve(articles, judgements).entities).filter((line) => line.startsWith("Person"));

describe("what a person decides", () => {
  test("joins what the evidence leaves apart", () => {
    const merge: Judgement = { do: "merge", mentions: [at(wuzhen, "Li Wei"), at(wuzhen, "Chen Yulan")] };
    expect(people([merge])).toContain("Person Li Wei: geneva kazan team wuzhen");
    expect(people([merge]).join()).not.toContain("Chen Yulan");
  });

  test("parts what the evidence joins; what is not named goes with what it is like, in doubt with what was split from", () => {
    const split: Judgement = { do: "split", mentions: [at(kazan, "Li Wei")], from: [at(geneva, "Li Wei")] };
    expect(people([split]).filter((line) => line.includes("Li Wei"))).toEqual([
      "Person Li Wei: geneva wuzhen",
      "Person Li Wei: kazan team",
    ]);
  });

  test("names and types things", () => {
    const rename: Judgement = { do: "rename", mention: at(geneva, "Li Wei"), name: "Li Wei of Hangzhou" };
    const retype: Judgement = { do: "retype", mention: at(geneva, "Geneva"), type: "Event" };
    const { entities } = resolve(ARTICLES, [rename, retype]);
    expect(lines(entities)).toContain("Person Li Wei of Hangzhou: geneva kazan team wuzhen");
    expect(entities.find(({ aliases }) => aliases.includes("Li Wei"))?.aliases).toEqual(["Li Wei"]);
    expect(lines(entities)).toContain("Event Geneva: geneva");
  });

  test("may speak of an entity of the collection by its id", () => {
    const merge: Judgement = { do: "merge", mentions: [{ entity: "person/li-wei" }, { entity: "person/chen-yulan" }] };
    expect(people([merge])).toContain("Person Li Wei: geneva kazan team wuzhen");
  });

  test("parts two names that one article joins", () => {
    const article = marked("a", "[Corvane Lines](Organization) grew. [Corvane](Organization) is also a river.");
    expect(resolve([article]).entities).toHaveLength(1);
    const split: Judgement = {
      do: "split",
      mentions: [{ article: "a", span: [20, 27], text: "Corvane" }],
      from: [at(article, "Corvane Lines")],
    };
    expect(lines(resolve([article], [split]).entities)).toEqual(["Organization Corvane: a", "Organization Corvane Lines: a"]);
  });

  test("holds when the article is read again with other entities, and when its text was mended", () => {
    const split: Judgement = { do: "split", mentions: [at(kazan, "Li Wei")], from: [at(geneva, "Li Wei")] };
    const again = marked(
      "kazan",
      "Yesterday [Li Wei](Person) swam in [Kazan](Place) for the coach [Zhang Min](Person) and [Russia](Country RU).",
    );
    expect(people([split], [wuzhen, geneva, again, team])).toContain("Person Li Wei: kazan team");
  });

  test("and is gone with what it spoke of, which is told and does no harm", () => {
    const gone: Judgement[] = [
      { do: "merge", mentions: [at(wuzhen, "Li Wei"), { article: "lost", span: [0, 6], text: "Li Wei" }] },
      { do: "rename", mention: { entity: "person/nobody" }, name: "Somebody" },
      { do: "split", mentions: [{ article: "kazan", span: [7, 11] }], from: [at(geneva, "Li Wei")] },
    ];
    const { entities, problems } = resolve(ARTICLES, gone);
    expect(entities).toEqual(resolve(ARTICLES).entities);
    expect(problems.map(({ judgement, kind }) => [judgement, kind])).toEqual([
      [1, "gone"],
      [2, "gone"],
      [3, "gone"],
    ]);
    expect(problems[0]?.message).toBe('"Li Wei" at lost 0–6 is not there any more');
  });

  test("later wins over what contradicts it earlier, which is told", () => {
    const merge: Judgement = { do: "merge", mentions: [at(wuzhen, "Li Wei"), at(wuzhen, "Chen Yulan")] };
    const split: Judgement = { do: "split", mentions: [at(wuzhen, "Chen Yulan")], from: [at(wuzhen, "Li Wei")] };
    const split2 = resolve(ARTICLES, [merge, split]);
    expect(split2.entities).toEqual(resolve(ARTICLES).entities);
    expect(split2.problems).toEqual([{ judgement: 1, kind: "overruled", message: "a later judgement says the contrary" }]);
    expect(people([split, merge])).toEqual(people([merge]));
    const names: Judgement[] = [
      { do: "rename", mention: at(geneva, "Li Wei"), name: "First" },
      { do: "rename", mention: at(kazan, "Li Wei"), name: "Second" },
    ];
    expect(people(names).join()).toContain("Person Second");
    expect(resolve(ARTICLES, names).problems.map(({ judgement }) => judgement)).toEqual([1]);
  });

  test("contradicts another also over several steps", () => {
    const merges: Judgement[] = [
      { do: "merge", mentions: [at(wuzhen, "Chen Yulan"), at(kazan, "Zhang Min")] },
      { do: "merge", mentions: [at(kazan, "Zhang Min"), at(geneva, "Geneva")] },
      { do: "split", mentions: [at(wuzhen, "Chen Yulan")], from: [at(geneva, "Geneva")] },
    ];
    const { problems, idOf } = resolve(ARTICLES, merges);
    expect(problems).toHaveLength(1);
    expect(idOf("wuzhen", "e2")).not.toBe(idOf("geneva", "e2"));
    expect(idOf("kazan", "e3")).toBe(idOf("geneva", "e2"));
  });
});

/** Every name of the articles, as references. */
function names(
  articles: readonly Extraction[],
): readonly { readonly reference: Reference; readonly entity: readonly [string, string] }[] {
  return articles.flatMap(({ article, mentions }) =>
    mentions.map(({ entity, start, end }) => ({
      reference: { article: article.id, span: [start, end] as const, text: article.text.slice(start, end) },
      entity: [article.id, entity] as const,
    })),
  );
}

const pairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 });

test("merges, and then splits of the same, give back what was there", () => {
  fc.assert(
    fc.property(RANDOM_ARTICLES, pairs, (articles, picks) => {
      const all = names(articles);
      const before = resolve(articles);
      const chosen = picks
        .map(([x, y]) => [all[x % all.length], all[y % all.length]] as const)
        .filter(([a, b]) => a && b && before.idOf(...a.entity) !== before.idOf(...b.entity)) as [
        (typeof all)[number],
        (typeof all)[number],
      ][];
      const merges = chosen.map(([a, b]): Judgement => ({ do: "merge", mentions: [a.reference, b.reference] }));
      const splits = chosen.map(([a, b]): Judgement => ({ do: "split", mentions: [b.reference], from: [a.reference] }));
      expect(resolve(articles, [...merges, ...splits]).entities).toEqual(before.entities);
    }),
    { numRuns: 200 },
  );
});

test("whatever is judged, the last word on each pair is kept, and no entity is lost", () => {
  fc.assert(
    fc.property(RANDOM_ARTICLES, fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { maxLength: 6 }), (articles, picks) => {
      const all = names(articles);
      const judgements: Judgement[] = [];
      for (const [merge, x, y] of picks) {
        const [a, b] = [all[x % all.length], all[y % all.length]];
        if (!a || !b || a.entity.join() === b.entity.join()) continue;
        judgements.push(
          merge
            ? { do: "merge", mentions: [a.reference, b.reference] }
            : { do: "split", mentions: [a.reference], from: [b.reference] },
        );
      }
      const { entities, idOf, problems } = resolve(articles, judgements);
      expect(entities.reduce((sum, { members }) => sum + members.length, 0)).toBe(
        articles.reduce((sum, { entities: own }) => sum + own.length, 0),
      );
      const overruled = new Set(problems.map(({ judgement }) => judgement));
      judgements.forEach((judgement, i) => {
        if (overruled.has(i + 1)) return;
        const ids = (list: readonly Reference[]): (string | undefined)[] =>
          list.map((reference) => {
            const found = all.find((name) => JSON.stringify(name.reference) === JSON.stringify(reference));
            return found && idOf(...found.entity);
          });
        if (judgement.do === "merge") expect(new Set(ids(judgement.mentions)).size).toBe(1);
        if (judgement.do === "split") expect(ids(judgement.mentions)).not.toEqual(ids(judgement.from));
      });
    }),
    { numRuns: 200 },
  );
});

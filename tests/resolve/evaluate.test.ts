import { describe, expect, test } from "vitest";
import { goldArticle, identitiesFrom } from "../../src/resolve/collection.ts";
import { evaluateIdentity } from "../../src/resolve/evaluate.ts";
import type { Resolution } from "../../src/resolve/resolve.ts";
import { marked } from "../support/marked.ts";

const FRONT = "---\ntitle: A talk\ndate: 2014-03-11\nsource: Courier\n---\n\n";

describe("an article of a test collection", () => {
  test("is its text with the names in their places", () => {
    const { article, mentions } = goldArticle(`${FRONT}[Li Wei](li-wei) met [Li](li-wei)'s aunt.\n`, "talk");
    expect(article).toEqual({
      id: "talk",
      title: "A talk",
      date: "2014-03-11",
      source: "Courier",
      text: "Li Wei met Li's aunt.",
      furniture: [],
    });
    expect(mentions).toEqual([
      { start: 0, end: 6, identity: "li-wei" },
      { start: 11, end: 13, identity: "li-wei" },
    ]);
  });

  test("is refused without front matter, and where a link is none", () => {
    for (const text of ["[Li](li)", `${FRONT}[Li]`, `${FRONT}[Li](Li Wei)`, `${FRONT}Li](li)`])
      expect(() => goldArticle(text, "talk")).toThrow(/^\[E701\] "talk"/u);
  });

  test("may have a list of identities with types beside it", () => {
    expect(identitiesFrom('[{"id":"li","type":"Person","note":"x"}]', "list")).toEqual(new Map([["li", "Person"]]));
    for (const text of ["", "{}", '[{"id":"li"}]', '[{"id":"li","type":"Ship"}]'])
      expect(() => identitiesFrom(text, "list")).toThrow(/^\[E701\] "list"/u);
  });
});

/** Scores clusters of single letters: the gold ones by position, the found ones as given. */
function score(gold: string, found: string) {
  const letters = [...gold];
  const markdown = `${FRONT}${letters.map((letter, i) => `[N${i}](${letter})`).join(" ")}\n`;
  const collection = [goldArticle(markdown, "a")];
  const extraction = marked("a", letters.map((_, i) => `[N${i}](Person)`).join(" "));
  const idOf: Resolution["idOf"] = (_article, entity) => found[Number(entity.slice(1)) - 1];
  return evaluateIdentity(collection, new Map([["a", extraction]]), { idOf });
}

describe("B-cubed", () => {
  test("gives the figures of Bagga and Baldwin (1998) for their example", () => {
    // Twelve mentions of three things; one response joins the two small ones, one joins the large one to a small one.
    const joined = score("aaaaabbccccc", "111112222222");
    expect(joined.all.recall).toBeCloseTo(100);
    expect(joined.all.precision).toBeCloseTo(76.19, 1);
    const worse = score("aaaaabbccccc", "111113311111");
    expect(worse.all.recall).toBeCloseTo(100);
    expect(worse.all.precision).toBeCloseTo(58.33, 1);
  });

  test("is whole where all is right, and counts each error", () => {
    const right = score("aabb", "1122");
    expect([right.all.precision, right.all.recall, right.errors]).toEqual([100, 100, []]);
    const { all, errors } = score("aabb", "1112");
    expect(all.precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) * 25);
    expect(all.recall).toBeCloseTo((1 + 1 + 0.5 + 0.5) * 25);
    expect(errors.map(({ kind, of, cost }) => [kind, of, cost])).toEqual([
      ["joined", "1", 1],
      ["split", "b", 1],
    ]);
  });

  test("leaves out what the extractor missed, and says how much that is", () => {
    const collection = [goldArticle(`${FRONT}[Anna Holt](a) saw [Holt](a) and the [Long Porch](b).\n`, "a")];
    const extraction = marked("a", "[Anna Holt](Person) saw Holt and [the Long Porch](Product).");
    const { gold, found, unmarked, all, strict } = evaluateIdentity(collection, new Map([["a", extraction]]), {
      idOf: (_article, entity) => entity,
    });
    // A name found with a word too many is found.
    expect([gold, found, unmarked]).toEqual([3, 2, 0]);
    expect([all.precision, all.recall]).toEqual([100, 100]);
    expect([strict.precision, strict.recall]).toEqual([100, expect.closeTo(200 / 3)]);
  });
});

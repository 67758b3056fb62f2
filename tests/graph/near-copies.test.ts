import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import type { Extraction } from "../../src/article/extraction.ts";
import { withoutCopies } from "../../src/article/near-copies.ts";
import { sourcesOf } from "../../src/article/sources-of.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { evidenceTest, publishersOf } from "../../src/graph/filter.ts";
import { assembly, knowledgeParts } from "../../src/graph/parts.ts";

const NAMES = "Wuzhen Beijing Moscow Geneva Dubai Brussels Lagos Lima Oslo Quito Riga Seoul Tunis Vienna Warsaw Zagreb".split(
  " ",
);
const DEEDS = "opened closed praised rejected signed delayed moved welcomed feared studied funded banned joined left".split(" ");

/** A story of so many sentences, all different; another seed tells of other things. */
function story(seed: number, sentences: number): readonly string[] {
  const pick = (list: readonly string[], n: number): string =>
    list[Math.abs(Math.imul(n, 2654435761) >> 8) % list.length] as string;
  return Array.from({ length: sentences }, (_, i) => {
    const n = seed * 1000 + i * 7;
    return `Officials in ${pick(NAMES, n)} ${pick(DEEDS, n + 1)} the plan of ${pick(NAMES, n + 2)} and ${pick(DEEDS, n + 3)} what ${pick(NAMES, n + 4)} ${pick(DEEDS, n + 5)} on day ${n}.`;
  });
}

function document(id: string, text: string, told: Partial<Article> = {}): Extraction {
  const article = { id, title: id, date: null, source: null, text, furniture: [], ...told };
  return { article, sentences: [], entities: [], mentions: [], statements: [], assertions: [] };
}

const kept = (documents: readonly Extraction[]) => withoutCopies(new Map(documents.map((each) => [each.article.id, each])));

describe("copies of an article", () => {
  const wire = story(1, 30);
  const agency = document("agency", wire.join(" "), { source: "Agency", date: "2015-12-16" });
  const outlets = [
    document("exact", wire.join("\n\n"), { source: "Courier", date: "2015-12-17", url: "https://courier.example/a" }),
    document("cut", wire.slice(0, 18).join(" "), { source: "Herald" }),
    document("edited", wire.map((line, i) => (i % 9 === 4 ? line.replace("Officials", "Ministers") : line)).join(" "), {
      source: "Post",
    }),
    document("introduced", ["Our reporter adds this line before the story.", ...wire.slice(0, 28)].join(" "), {
      source: "Times",
    }),
  ];
  const others = [
    document("other", story(2, 30).join(" "), { source: "Courier" }),
    document("quotes", [...story(3, 26), ...wire.slice(0, 4)].join(" "), { source: "Herald" }),
    document("short", "Xi Jinping met Dmitry Medvedev in Wuzhen on Wednesday.", { source: "Post" }),
    document("shorter", "Xi Jinping met Dmitry Medvedev in Wuzhen on Thursday.", { source: "Post" }),
  ];

  test("that are the same, cut, edited or introduced are one article with all its publishers", () => {
    const found = kept([...outlets, ...others, agency]);
    expect([...found.keys()].sort()).toEqual(["agency", "other", "quotes", "short", "shorter"]);
    const article = found.get("agency")?.article as Article;
    expect(sourcesOf(article).toSorted()).toEqual(["Agency", "Courier", "Herald", "Post", "Times"]);
    expect(article.copies).toContainEqual({
      id: "exact",
      title: "exact",
      date: "2015-12-17",
      source: "Courier",
      url: "https://courier.example/a",
    });
    expect(found.get("other")?.article).toBe(others[0]?.article);
  });

  test("are found whatever comes first, how often it comes, and when what was found is looked through again", () => {
    const all = [agency, ...outlets, ...others];
    const expected = [...kept(all)].sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const once = kept(shuffled);
        expect([...once].sort()).toEqual(expected);
        expect([...kept([...once.values(), ...shuffled])].sort()).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test("among two thousand articles are found in a time that grows with them alone", () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      document(`a${i}`, story(Math.floor(i / 2) + 10, 12).join(" "), { source: `s${i % 2}` }),
    );
    const started = performance.now();
    expect(kept(many).size).toBe(1000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("do not make a line stronger, and its filter by publisher knows them all", () => {
    const text = `Xi met Li. ${wire.join(" ")}`;
    const told = (id: string, source: string): Extraction => ({
      ...document(id, text, { source }),
      sentences: [[0, 10]],
      entities: [
        { id: "e1", type: "Person", name: "Xi", aliases: [] },
        { id: "e2", type: "Person", name: "Li", aliases: [] },
      ],
      mentions: [
        { entity: "e1", start: 0, end: 2, kind: "name" },
        { entity: "e2", start: 7, end: 9, kind: "name" },
      ],
      assertions: [
        {
          id: "a1",
          relation: "met",
          subject: "e1",
          object: "e2",
          predicate: "meet",
          status: "actual",
          evidence: [0, 10],
          claimedIn: null,
          when: null,
          confidence: 0.9,
        },
      ],
    });
    const given = [told("b", "Courier"), told("a", "Herald"), told("c", "Post")];
    const knowledge = buildGraph(given, "test");
    const [item] = [...knowledge.evidence.values()];
    if (!item) throw new Error("no evidence");
    expect(knowledge.evidence.size).toBe(1);
    expect(publishersOf(knowledge, item)).toEqual(["Herald", "Courier", "Post"]);
    expect(evidenceTest(knowledge, { sources: new Set(["Post"]) })?.(item)).toBe(true);
    expect(evidenceTest(knowledge, { sources: new Set(["Times"]) })?.(item)).toBe(false);
    // They cross from the worker to the page too.
    const page = assembly(given);
    for (const part of knowledgeParts(knowledge, ({ mentions }) => given.findIndex((each) => each.mentions === mentions)))
      page.add(part);
    expect(page.knowledge().extractions).toEqual(knowledge.extractions);
  });
});

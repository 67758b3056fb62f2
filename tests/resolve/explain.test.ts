import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { sayReason } from "../../src/resolve/reasons.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { marked } from "../support/marked.ts";
import { RANDOM_ARTICLES } from "../support/random-articles.ts";

/** The reasons between the entities of two names, as sentences, a step a list. */
function reasons(articles: readonly Extraction[], a: readonly [string, string], b: readonly [string, string]) {
  const reference = ([article, name]: readonly [string, string]) => {
    const entities = articles.find((item) => item.article.id === article)?.entities ?? [];
    const entity = entities.find((item) => item.name === name || item.aliases.includes(name));
    return { article, entity: entity?.id ?? "" };
  };
  const explanation = resolve(articles).explain(reference(a), reference(b));
  return explanation && { together: explanation.together, steps: explanation.steps.map((step) => step.reasons.map(sayReason)) };
}

describe("why two are one can be asked:", () => {
  test("by name, office and company", () => {
    const articles = [
      marked("a", "Energy Minister [Sergei Malenko](Person) paid [Oxana Hrytsenko](Person)."),
      marked("b", "Energy Minister [Sergey Malenko](Person) denied it to [Oxana Hrytsenko](Person)."),
    ];
    expect(reasons(articles, ["a", "Sergei Malenko"], ["b", "Sergey Malenko"])).toEqual({
      together: true,
      steps: [
        [
          "the names are transcriptions of one: sergei malenko / sergey malenko",
          "both are energy minister",
          "both are named beside hrytsenko",
        ],
      ],
    });
  });

  test("by what one article says of both", () => {
    const article = marked("a", "[Corvane Lines](Organization), formerly [Marlow Shipping](Organization), grew.");
    expect(reasons([article], ["a", "Marlow Shipping"], ["a", "Corvane Lines"])).toEqual({
      together: true,
      steps: [["an article says that one is the other's former name: Corvane Lines / Marlow Shipping"]],
    });
  });

  test("by having nothing that tells them apart", () => {
    const articles = [marked("a", "Judge [Helen Ashford](Person) ruled."), marked("b", "Judge [Helen Ashford](Person) left.")];
    expect(reasons(articles, ["a", "Helen Ashford"], ["b", "Helen Ashford"])).toEqual({
      together: true,
      steps: [["they have one name, and of both the same is said: judge"]],
    });
  });

  test("over several steps, each with its own reasons", () => {
    const articles = [
      marked("a", "Senator [Karen Holt](Person) spoke."),
      marked("b", "[Karen Holt](Person) voted."),
      marked("c", "Senator [Holt](Person) won."),
    ];
    const { together, steps } = reasons(articles, ["b", "Karen Holt"], ["c", "Holt"]) ?? {};
    expect([together, steps?.length]).toEqual([true, 2]);
  });

  test("and why two are not", () => {
    const articles = [
      marked("a", "Swimmer [Li Wei](Person) won."),
      marked("b", "Deputy Commerce Minister [Li Wei](Person) left."),
    ];
    expect(reasons(articles, ["a", "Li Wei"], ["b", "Li Wei"])).toEqual({
      together: false,
      steps: [['both are called "li wei", as many people are', "they have callings that do not go together: politics / sport"]],
    });
  });

  test("of what is not there, nothing", () => {
    expect(reasons([marked("a", "[Li Wei](Person) won.")], ["a", "Li Wei"], ["b", "Li Wei"])).toBeUndefined();
  });
});

test("where a person decided, that comes first", () => {
  const articles = [marked("a", "[Li Wei](Person) won."), marked("b", "[Chen Yulan](Person) left.")];
  const judgement = {
    do: "merge",
    mentions: [
      { article: "a", span: [0, 6] },
      { article: "b", span: [0, 10] },
    ],
  } as const;
  const explanation = resolve(articles, [judgement]).explain({ article: "a", entity: "e1" }, { article: "b", entity: "e1" });
  expect(explanation?.judged).toBe(true);
  expect(explanation?.steps[0]?.reasons[0] && sayReason(explanation.steps[0].reasons[0])).toBe("a person has decided so");
});

test("any two that are one have reasons from the one to the other", () => {
  fc.assert(
    fc.property(RANDOM_ARTICLES, (articles) => {
      const { entities, explain } = resolve(articles);
      for (const { members } of entities) {
        for (const to of members.slice(1)) {
          const from = members[0] as (typeof members)[number];
          const { together, steps } = explain(from, to) ?? { together: false, steps: [] };
          expect(together).toBe(true);
          expect(steps.length).toBeGreaterThan(0);
          expect(steps[0]?.from).toEqual(from);
          expect(steps.at(-1)?.to).toEqual(to);
          for (const step of steps) expect(step.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 60 },
  );
});

import { describe, expect, test } from "vitest";
import { goldFrom } from "../../src/evaluate/gold.ts";
import { placeEntities } from "../../src/evaluate/gold-spans.ts";
import { GOLD } from "./sample.ts";

const problem = (changes: object): string => {
  try {
    goldFrom(JSON.stringify({ ...GOLD, ...changes }), "talks.json");
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("an annotated article", () => {
  test("is read with what is optional filled in", () => {
    const { entities, title } = goldFrom(JSON.stringify(GOLD), "talks.json");
    expect([title, entities[0]?.also, entities[2]?.also]).toEqual(["Talks", [], ["a town"]]);
  });

  test.each([
    ["a text that is missing", { text: undefined }, "text"],
    ["a type that nobody knows", { entities: [{ id: "e1", type: "Ghost", name: "x", mentions: [] }] }, "entities.0.type"],
    ["an empty mention", { entities: [{ ...GOLD.entities[0], mentions: [""] }] }, "entities.0.mentions.0"],
    ["a source that is no entity", { statements: [{ ...GOLD.statements[0], source: "e99" }] }, "statements.0.source"],
    [
      "a content that the text does not say",
      { statements: [{ ...GOLD.statements[0], content: ["it rains"] }] },
      "statements.0.content",
    ],
    ["an end that is no entity", { relations: [{ ...GOLD.relations[0], object: "e99" }] }, "relations.0.object"],
    ["a claim in no statement", { relations: [{ ...GOLD.relations[0], claimedIn: "s9" }] }, "relations.0.claimedIn"],
  ])("is refused with %s, and the place is told", (_what, changes, place) => {
    expect(problem(changes)).toMatch(/^\[E702\] "talks\.json" is not an annotated article/);
    expect(problem(changes)).toContain(`"${place}" is missing or wrong`);
  });

  test("is refused where it is no JSON", () => {
    expect(() => goldFrom("{", "broken.json")).toThrow('[E702] "broken.json" is not an annotated article: give JSON with');
  });
});

describe("the words of an entity are found", () => {
  const places = (text: string, words: Readonly<Record<string, readonly string[]>>): string[] =>
    placeEntities(
      text,
      Object.entries(words).map(([id, list]) => ({ id, words: list })),
    ).map(({ entity, span }) => `${entity}:${span[0]}`);

  test("as whole words, each time", () => {
    expect(places("US and USA, US.", { us: ["US"] })).toEqual(["us:0", "us:12"]);
  });
  test("the longest first, so that a name in a name is not found twice", () => {
    expect(places("US Congress, US", { us: ["US"], congress: ["US Congress"] })).toEqual(["congress:0", "us:13"]);
  });
  test("inside another name where they stand nowhere else", () => {
    expect(places("US Congress", { us: ["US"], congress: ["US Congress"] })).toEqual(["congress:0", "us:0"]);
  });
  test("for every entity that goes by them", () => {
    expect(places("Both met.", { a: ["Both"], b: ["Both"] })).toEqual(["a:0", "b:0"]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolve } from "../../src/resolve/resolve.ts";
import { extractionOf } from "../support/extraction.ts";

const names = (...articles: Parameters<typeof extractionOf>[0][]): string[] =>
  resolve(articles.map(extractionOf)).entities.map((entity) => `${entity.type} ${entity.name} (${entity.members.length})`);

describe("entities of many articles", () => {
  test("with one name are one", () => {
    expect(names({ id: "a", entities: [["Person", "Li Xiaodong"]] }, { id: "b", entities: [["Person", "Li Xiaodong"]] })).toEqual(
      ["Person Li Xiaodong (2)"],
    );
  });

  test("that are countries are one by their code, whatever they are called", () => {
    expect(
      names({ id: "a", entities: [["Country", "Myanmar", [], "MM"]] }, { id: "b", entities: [["Country", "Burma", [], "MM"]] }),
    ).toHaveLength(1);
  });

  test("are one when accents and capitals are all that differs", () => {
    expect(
      names({ id: "a", entities: [["Person", "Fadi Chehadé"]] }, { id: "b", entities: [["Person", "Fadi Chehade"]] }),
    ).toHaveLength(1);
  });

  test("join a surname to the one full name that explains it", () => {
    expect(
      names({ id: "a", entities: [["Person", "Medvedev"]] }, { id: "b", entities: [["Person", "Dmitry Medvedev"]] }),
    ).toEqual(["Person Dmitry Medvedev (2)"]);
  });

  test("leave a surname alone that two full names explain", () => {
    const two: Parameters<typeof extractionOf>[0] = {
      id: "b",
      entities: [
        ["Person", "Angela Merkel"],
        ["Person", "Ulrich Merkel"],
      ],
    };
    expect(names({ id: "a", entities: [["Person", "Merkel"]] }, two)).toHaveLength(3);
  });

  test("join an acronym to the full name that an article gives it", () => {
    const full: Parameters<typeof extractionOf>[0] = { id: "b", entities: [["Agency", "National Security Agency", ["NSA"]]] };
    expect(names({ id: "a", entities: [["Agency", "NSA"]] }, full)).toEqual(["Agency National Security Agency (2)"]);
  });

  test("never join a person to a thing of the same name", () => {
    expect(names({ id: "a", entities: [["Person", "Paris"]] }, { id: "b", entities: [["Place", "Paris"]] })).toHaveLength(2);
  });
});

test("the order of the articles does not change the result", () => {
  const pool = [
    ["Person", "Li Xiaodong"],
    ["Person", "Li"],
    ["Person", "Xi Jinping"],
    ["Person", "Xi"],
    ["Agency", "NSA"],
    ["Agency", "National Security Agency", ["NSA"]],
    ["Country", "China", [], "CN"],
    ["Organization", "NSA"],
    ["Event", "World Internet Conference"],
  ] as const;
  const article = fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e"), entities: fc.subarray([...pool], { minLength: 1 }) });
  fc.assert(
    fc.property(
      fc.uniqueArray(article, { selector: (item) => item.id, minLength: 1 }),
      fc.infiniteStream(fc.nat()),
      (drafts, numbers) => {
        const extractions = drafts.map(extractionOf);
        const shuffled = [...extractions]
          .map((item) => ({ item, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
        expect(resolve(shuffled).entities).toEqual(resolve(extractions).entities);
      },
    ),
  );
});

test("two entities of a collection never share an id", () => {
  const { entities } = resolve([
    extractionOf({
      id: "a",
      entities: [
        ["Person", "Li"],
        ["Place", "Li"],
        ["Organization", "LI!"],
      ],
    }),
  ]);
  expect(new Set(entities.map((entity) => entity.id)).size).toBe(entities.length);
});

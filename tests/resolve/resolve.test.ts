import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entity } from "../../src/article/extraction.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import type { EntityType } from "../../src/schema/entity-types.ts";
import { extractionOf } from "../support/extraction.ts";

type Draft = Parameters<typeof extractionOf>[0];

const names = (...articles: Draft[]): string[] =>
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
    const two: Draft = {
      id: "b",
      entities: [
        ["Person", "Angela Merkel"],
        ["Person", "Ulrich Merkel"],
      ],
    };
    expect(names({ id: "a", entities: [["Person", "Merkel"]] }, two)).toHaveLength(3);
  });

  test("join an acronym to the full name that an article gives it", () => {
    const full: Draft = { id: "b", entities: [["Agency", "National Security Agency", ["NSA"]]] };
    expect(names({ id: "a", entities: [["Agency", "NSA"]] }, full)).toEqual(["Agency National Security Agency (2)"]);
  });

  test("of several words are one whatever their types, which go by the majority", () => {
    const event: Draft = { id: "a", entities: [["Event", "World Internet Conference"]] };
    const other: Draft = { id: "c", entities: [["Event", "World Internet Conference"]] };
    expect(names(event, { id: "b", entities: [["Organization", "World Internet Conference"]] }, other)).toEqual([
      "Event World Internet Conference (3)",
    ]);
  });

  test("of one word are one only where their types are akin", () => {
    const pairs: readonly (readonly [EntityType, EntityType, string, number])[] = [
      ["Agency", "Organization", "Roskomnadzor", 1],
      ["Organization", "Place", "Amazon", 2],
      ["Program", "Product", "PRISM", 2],
    ];
    for (const [first, second, name, count] of pairs) {
      expect(names({ id: "a", entities: [[first, name]] }, { id: "b", entities: [[second, name]] })).toHaveLength(count);
    }
  });

  test("differ by a sign at the end of a word, and by signs alone", () => {
    for (const [first, second] of [
      ["C++", "C#"],
      ["!!!", "???"],
      ["Google+", "Google"],
    ] as const) {
      expect(names({ id: "a", entities: [["Product", first]] }, { id: "b", entities: [["Product", second]] })).toHaveLength(2);
    }
    expect(names({ id: "a", entities: [["Product", "Yahoo!"]] }, { id: "b", entities: [["Product", "Yahoo"]] })).toHaveLength(1);
  });

  test("are not joined by a word out of a longer name", () => {
    const conference: Draft = { id: "a", entities: [["Event", "World Internet Conference", ["Internet", "conference"]]] };
    expect(names(conference, { id: "b", entities: [["Product", "Internet"]] })).toHaveLength(2);
    expect(names(conference, { id: "b", entities: [["Event", "Internet"]] })).toHaveLength(2);
  });

  test("are joined by another whole name and by an acronym, across types", () => {
    const full: Draft = { id: "a", entities: [["Event", "World Internet Conference", ["WIC", "Wuzhen Summit"]]] };
    expect(names(full, { id: "b", entities: [["Organization", "WIC"]] })).toHaveLength(1);
    expect(names(full, { id: "b", entities: [["Organization", "Wuzhen Summit"]] })).toHaveLength(1);
  });

  test("join a country without a code to the one with that name", () => {
    const coded: Draft = { id: "a", entities: [["Country", "China", ["PRC"], "CN"]] };
    expect(names(coded, { id: "b", entities: [["Country", "China"]] })).toEqual(["Country China (2)"]);
  });

  test("never join a person to a thing of the same name", () => {
    expect(names({ id: "a", entities: [["Person", "Paris"]] }, { id: "b", entities: [["Place", "Paris"]] })).toHaveLength(2);
  });
});

describe("organs that many states have", () => {
  const ofState = (id: string, name: string, country: string, code: string, alias = ""): Draft => ({
    id,
    entities: [
      ["Agency", name],
      ["Country", country, alias ? [alias] : [], code],
    ],
    assertions: [["partOf", 1, 2]],
  });
  const agencies = (...drafts: Draft[]): string[] => names(...drafts).filter((line) => line.startsWith("Agency"));

  test("are one by their state", () => {
    const [beijing, moscow] = [ofState("a", "Foreign Ministry", "China", "CN"), ofState("b", "Foreign Ministry", "Russia", "RU")];
    const { entities } = resolve([beijing, moscow, { ...beijing, id: "c" }].map(extractionOf));
    expect(entities.filter(({ type }) => type === "Agency").map(({ id, members }) => [id, members.length])).toEqual([
      ["agency/foreign-ministry-cn", 2],
      ["agency/foreign-ministry-ru", 1],
    ]);
  });

  test("are the same with the state in their name", () => {
    const [long, short] = [
      ofState("a", "Chinese Foreign Ministry", "China", "CN", "Chinese"),
      ofState("b", "Foreign Ministry", "China", "CN"),
    ];
    expect(agencies(long, short)).toHaveLength(1);
  });

  test("are that of the one state that other articles tell of, where an article tells of none", () => {
    const bare: Draft = { id: "z", entities: [["Agency", "Supreme Court"]] };
    expect(agencies(bare, ofState("a", "Supreme Court", "Pakistan", "PK"))).toEqual(["Agency Supreme Court (2)"]);
    expect(
      agencies(bare, ofState("a", "Supreme Court", "Pakistan", "PK"), ofState("b", "Supreme Court", "Russia", "RU")),
    ).toHaveLength(3);
  });

  test("stay apart, article by article, where nothing tells whose they are", () => {
    for (const name of ["Senate", "Parliament", "Navy", "Central Bank", "Ministry of Foreign Affairs", "police"]) {
      const bare = (id: string): Draft => ({ id, entities: [["Agency", name]] });
      expect([name, agencies(bare("a"), bare("b")).length]).toEqual([name, 2]);
    }
    for (const name of ["State Council", "World Bank", "Federal Communications Commission", "European Parliament"]) {
      const bare = (id: string): Draft => ({ id, entities: [["Agency", name]] });
      expect([name, agencies(bare("a"), bare("b")).length]).toEqual([name, 1]);
    }
  });
});

test("a chain of aliases is followed without going over it again for each name", () => {
  const chained = Array.from({ length: 40_000 }, (_, i) => `Name ${String(i).padStart(5, "0")}`);
  const entities = chained.map((name, i): Entity => {
    return { id: `e${i}`, type: "Organization", name, aliases: [chained[i + 1] ?? name] };
  });
  const chain = { ...extractionOf({ id: "a" }), entities };
  // Going over it again for each name takes minutes: the time that a test may take says so.
  expect(resolve([chain]).entities).toHaveLength(1);
}, 60_000);

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
    ["Event", "World Internet Conference", ["WIC", "Internet"]],
    ["Organization", "WIC"],
    ["Product", "Internet"],
    ["Country", "Russia", [], "RU"],
    ["Agency", "Foreign Ministry"],
    ["Agency", "Russian Foreign Ministry"],
  ] as const;
  const article = fc
    .record({ id: fc.constantFrom("a", "b", "c", "d", "e"), entities: fc.subarray([...pool], { minLength: 1 }) })
    .chain(({ id, entities }) =>
      fc.boolean().map((told): Draft => {
        const organ = entities.findIndex(([, name]) => name.endsWith("Ministry")) + 1;
        const state = entities.findIndex(([type]) => type === "Country") + 1;
        return told && organ > 0 && state > 0 ? { id, entities, assertions: [["partOf", organ, state]] } : { id, entities };
      }),
    );
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

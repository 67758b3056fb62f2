import { beforeAll, describe, expect, test } from "vitest";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load({ model: modelBytes });
});

const entities = (text: string): string[] =>
  read(articleOf(text)).entities.map(({ type, name, aliases }) => [type, name, ...aliases].join(" | "));
const mentions = (text: string, kind: string): string[] =>
  read(articleOf(text))
    .mentions.filter((mention) => mention.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe("names are found and typed by", () => {
  test.each([
    ["a given name", "They met Dmitry Medvedev on Friday.", "Person | Dmitry Medvedev"],
    ["a family name that stands first", "They met Li Xiaodong on Friday.", "Person | Li Xiaodong"],
    ["a title", "They met President Hollande on Friday.", "Person | Hollande"],
    ["a head word at the end", "The Cyberspace Directorate met on Friday.", "Agency | Cyberspace Directorate"],
    ["a head word before “of”", "The Ministry of Fisheries met on Friday.", "Agency | Ministry of Fisheries"],
    ["both parts of a double name", "The Food and Drug Inspectorate met on Friday.", "Agency | Food and Drug Inspectorate"],
    ["a word for gatherings", "The Lisbon Water Conference ended on Friday.", "Event | Lisbon Water Conference"],
    ["a word for programs", "Then Operation Steel Curtain ended.", "Program | Operation Steel Curtain"],
    ["a word for laws", "They signed the Lisbon Accord on Friday.", "Law | Lisbon Accord"],
    ["a number that belongs to it", "They adopted Resolution 2254 on Friday.", "Law | Resolution 2254"],
    ["a list of known bodies", "The BBC met on Friday.", "Organization | BBC"],
    ["where they are", "They met in Qorveh on Friday.", "Place | Qorveh"],
    ["a company's ending", "They praised Acme Widgets Inc. on Friday.", "Organization | Acme Widgets Inc."],
  ])("%s: %s", (_what, text, expected) => {
    expect(entities(text)).toEqual([expected]);
  });
});

test("surnames that are also months, titles or auxiliaries stay with their given name", () => {
  expect(entities("They met Theresa May and Peter King.")).toEqual(["Person | Theresa May", "Person | Peter King"]);
});

test("an office in capitals parts a company from its head", () => {
  expect(entities("They met Acme Widgets Inc. CEO Satya Nadella.")).toEqual([
    "Organization | Acme Widgets Inc.",
    "Person | Satya Nadella",
  ]);
});

describe("a dateline", () => {
  test.each([
    "LUSAKA - Dmitry Medvedev left.",
    "LUSAKA (Reuters) — Dmitry Medvedev left.",
    "LUSAKA, July 3 — Dmitry Medvedev left.",
  ])("names a place, not a company: %s", (text) => {
    expect(entities(text)).toContain("Place | LUSAKA");
  });
});

test("names with small words in them are whole", () => {
  expect(entities("They met Ursula von der Leyen, Daniel arap Moi and Lula da Silva.")).toEqual([
    "Person | Ursula von der Leyen",
    "Person | Daniel arap Moi",
    "Person | Lula da Silva",
  ]);
});

describe("no entity is found in", () => {
  test.each([
    "The market is open on Monday in December.",
    "However, many people left. Then they returned.",
    "Officials said so. Three suspects were seen.",
    "Estimates suggest that prices rose. Photos were shown.",
    "He read the Koran on Christmas.",
    "Internet users wrote on the Web.",
    "I think so.",
  ])("%s", (text) => {
    expect(entities(text)).toEqual([]);
  });
});

describe("a country is one entity", () => {
  test("by name, abbreviation and nationality", () => {
    expect(entities("The United States and American firms met. The US and the U.S. agreed.")).toEqual([
      "Country | United States | American | U.S. | US",
    ]);
    expect(mentions("Chinese firms in China met.", "demonym")).toEqual(["Chinese"]);
  });
  test("by a capital that acts, while a capital that is only a place stays a place", () => {
    expect(entities("Beijing accused Moscow of it.")).toEqual(["Country | China | Beijing", "Place | Moscow"]);
    expect(entities("They met in Beijing.")).toEqual(["Place | Beijing"]);
  });
  test("named in another name is mentioned there too", () => {
    expect(entities("The Indonesian Navy met.")).toEqual(["Country | Indonesia | Indonesian", "Agency | Indonesian Navy"]);
    expect(entities("The UK-France Summit ended.")).toEqual([
      "Country | United Kingdom | UK",
      "Event | UK-France Summit",
      "Country | France",
    ]);
  });
});

describe("one entity has all its names", () => {
  test("a surname joins its full name, before and after", () => {
    expect(entities("Medvedev left. Dmitry Medvedev returned. Medvedev left.")).toEqual(["Person | Dmitry Medvedev | Medvedev"]);
  });
  test("a family name that stands first joins its full name", () => {
    expect(entities("Xi Jinping spoke in his town. Xi left.")).toEqual(["Person | Xi Jinping | Xi"]);
  });
  test("an acronym joins the name that introduces it", () => {
    expect(entities("The Foreign Trade Authority (FTA) met. The FTA agreed.")).toEqual([
      "Agency | Foreign Trade Authority | FTA",
    ]);
  });
  test("a capital city that is somebody's surname is that person", () => {
    expect(entities("Valeska Paris spoke. Paris said that she left.")).toEqual(["Person | Valeska Paris | Paris"]);
  });
  test("the title before a name stays outside it", () => {
    expect(entities("Prime Minister Dmitry Medvedev met Gen. John Smith and Secretary of State John Kerry.")).toEqual([
      "Person | Dmitry Medvedev",
      "Person | John Smith",
      "Person | John Kerry",
    ]);
  });
});

describe("descriptions and pronouns", () => {
  test("“the conference” is the conference of the article", () => {
    expect(mentions("The World Internet Conference began. The conference was long.", "nominal")).toEqual(["The conference"]);
  });
  test("“he” is the man who was last a subject", () => {
    expect(mentions("Dmitry Medvedev met Angela Merkel. He smiled.", "pronoun")).toEqual(["He"]);
  });
  test("“she” is never a man", () => {
    const { entities: found, mentions: all } = read(articleOf("Dmitry Medvedev met Angela Merkel. She smiled."));
    const pronoun = all.find((mention) => mention.kind === "pronoun");
    expect(found.find((entity) => entity.id === pronoun?.entity)?.name).toBe("Angela Merkel");
  });
  test("a description of nothing named stays alone", () => {
    expect(mentions("Dmitry Medvedev left. The conference was long.", "nominal")).toEqual([]);
  });
});

test("page furniture never carries a mention", () => {
  const text = "Photo by Dmitry Medvedev\n\nLi Xiaodong left.";
  const { entities: found } = read(articleOf(text, { furniture: [[0, 24]] }));
  expect(found.map((entity) => entity.name)).toEqual(["Li Xiaodong"]);
});

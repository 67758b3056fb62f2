import { beforeAll, describe, expect, test } from "vitest";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load({ model: modelBytes });
});

/** The type of the entity that a stretch of the text mentions. */
const typeOf = (text: string, mention: string): string | undefined => {
  const { entities, mentions } = read(articleOf(text));
  const start = text.indexOf(mention);
  const found = mentions.find(({ start: from, end }) => from === start && end === start + mention.length);
  return entities.find(({ id }) => id === found?.entity)?.type;
};

describe("a capital is its government", () => {
  test.each([
    ["where it does what governments do", "Warsaw rejected the quotas on Friday.", "Warsaw"],
    ["where it is of a mind", "Beijing is unmoved by the ruling.", "Beijing"],
    ["where it has plans", "Khartoum had no plans to send troops.", "Khartoum"],
    ["where something is done to it that is done to states", "The minister thanked Ankara for the aid.", "Ankara"],
    ["where another state deals with it", "Riyadh bankrolls Cairo.", "Cairo"],
    ["after sanctions", "The council lifted sanctions on Tehran.", "Tehran"],
    ["after pleas", "He was shot despite pleas from Canberra.", "Canberra"],
    ["where it does something to others", "The tribunal was bankrolled by Tokyo.", "Tokyo"],
    ["with what states have", "They talked of Manila’s objections.", "Manila"],
    ["before a participle", "They fought Tehran-backed militias.", "Tehran"],
    ["beside another one", "They worked with Kiev and Moscow.", "Moscow"],
  ])("%s: %s", (_what, text, mention) => {
    expect(typeOf(text, mention)).toBe("Country");
  });

  test.each([
    ["They drank coffee in a cafe in Berlin.", "Berlin"],
    ["Rebels bombed Damascus on Friday.", "Damascus"],
    ["The train between Warsaw and Berlin was late.", "Warsaw"],
    ["Moscow celebrated until dawn.", "Moscow"],
    ["They swam in Moscow’s river.", "Moscow"],
    ["The Cairo-based charity closed.", "Cairo"],
    ["They want an undivided Jerusalem.", "Jerusalem"],
  ])("and else a city: %s", (text, mention) => {
    expect(typeOf(text, mention)).toBe("Place");
  });
});

describe("a name that nobody has heard of is a body", () => {
  test.each([
    ["where it buys", "Veltramax acquired the rights to the drug. Shares of Veltramax fell 7 percent.", "Veltramax"],
    ["before the title of its head", "Veltramax Chief Executive Priya Nair told reporters so.", "Veltramax"],
    ["by its trade", "They sued drugmaker Ostrava Lindqvist.", "Ostrava Lindqvist"],
    ["where its shares are sold", "The fund has a stake in Veltramax.", "Veltramax"],
  ])("%s: %s", (_what, text, mention) => {
    expect(typeOf(text, mention)).toBe("Organization");
  });

  test.each([
    ["Analyst Priya Nair bought a house. Nair sold it.", "Priya Nair"],
    ["They met investor Carl Lindqvist.", "Carl Lindqvist"],
  ])("and else a person: %s", (text, mention) => {
    expect(typeOf(text, mention)).toBe("Person");
  });
});

describe("a city is the team that plays for it", () => {
  test.each([
    ["Leicester beat Watford 3-1 to climb to the top of the league.", "Leicester"],
    ["The striker scored two goals in the match against Barcelona.", "Barcelona"],
    ["The season is long, the Leicester manager said before the match, and the title far.", "Leicester"],
  ])("%s", (text, mention) => {
    expect(typeOf(text, mention)).toBe("Organization");
  });

  test.each([
    ["The striker flew home after the match in Barcelona, the last of the season.", "Barcelona"],
    ["Leicester has a new cathedral.", "Leicester"],
  ])("and else a city: %s", (text, mention) => {
    expect(typeOf(text, mention)).toBe("Place");
  });
});

describe("also found and typed are", () => {
  test.each([
    ["a platform that acts", "Twitter suspended the account on Friday.", "Twitter", "Organization"],
    ["a platform that things are on", "He wrote it on Twitter on Friday.", "Twitter", "Product"],
    ["a law by its number", "The authority cited Law 5651 again.", "Law 5651", "Law"],
    ["a law by its year", "The museum is barred by a 1963 law from selling.", "1963 law", "Law"],
    ["a treaty by its place", "They fired in breach of the Algiers accord.", "Algiers accord", "Law"],
    ["a gathering by its place", "They quarrelled before the Rio meeting.", "Rio meeting", "Event"],
    ["a street by its first word", "They walked down Corso Umberto.", "Corso Umberto", "Place"],
    ["a school of the police", "They attacked the Marwat Police College.", "Marwat Police College", "Agency"],
    ["a campaign that acts", "The Clinton campaign courted her for months.", "Clinton campaign", "Organization"],
    ["a day by its numbers", "Nothing was the same after 9/11 in New York.", "9/11", "Event"],
    ["an embassy", "They stormed the Saudi embassy.", "Saudi embassy", "Agency"],
  ])("%s: %s", (_what, text, mention, type) => {
    expect(typeOf(text, mention)).toBe(type);
  });

  test.each([
    ["They wrote a law in 1963.", "law in 1963"],
    ["They stopped during the Clinton campaign.", "Clinton campaign"],
    ["They liked a meeting in Rio.", "meeting in Rio"],
  ])("but not: %s", (text, mention) => {
    expect(typeOf(text, mention)).toBeUndefined();
  });
});

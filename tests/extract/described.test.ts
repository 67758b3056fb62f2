import { beforeAll, describe, expect, test } from "vitest";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load({ model: modelBytes });
});

const named = (text: string, ...types: readonly string[]): string[] =>
  read(articleOf(text))
    .entities.filter(({ type }) => types.includes(type))
    .map(({ name, aliases }) => [name, ...aliases].join(" | "));

describe("a happening without a name is one", () => {
  test.each([
    ["with a year", "They voted in the 2016 presidential election.", "2016 presidential election"],
    ["with a date", "They waited for the Nov. 8 election.", "Nov. 8 election"],
    ["with a place before it", "They won the Iowa caucuses.", "Iowa caucuses"],
    ["with its owner", "They fled Syria’s civil war.", "Syria’s civil war"],
    ["with a place after it", "They mourned after the attacks in Paris.", "attacks in Paris"],
    ["with the body that meets", "They left the U.N. climate talks.", "U.N. climate talks"],
    ["with the party that meets", "They spoke at the Democratic convention.", "Democratic convention"],
    ["with a number among its kind", "They prepared for the first presidential debate.", "first presidential debate"],
    ["with the place that is fought for", "They planned the Mosul operation.", "Mosul operation"],
    ["with what was aimed at", "They praised the operation to retake Mosul.", "operation to retake Mosul"],
    ["with a year and a cause", "They lost all in the 2008 financial crisis.", "2008 financial crisis"],
  ])("%s: %s", (_what, text, expected) => {
    expect(named(text, "Event")).toEqual([expected]);
  });

  test("however it is described", () => {
    expect(
      named("They planned the Mosul operation. The battle for Mosul began. The liberation of Mosul took months.", "Event"),
    ).toEqual(["liberation of Mosul | Mosul operation | battle for Mosul"]);
    expect(named("The 2016 presidential election is near. The presidential election is close.", "Event")).toEqual([
      "2016 presidential election | presidential election",
    ]);
  });

  test("but not with another year, another place or another kind of vote", () => {
    const text = "After the 2012 election came the 2016 election. The Iowa caucuses came before the New Hampshire primary.";
    expect(named(text, "Event")).toHaveLength(4);
  });

  test.each([
    "Tuesday’s vote was close.",
    "They held talks and a summit.",
    "Another election is near, and some elections are close.",
    "An attack in Paris would be terrible.",
    "The war goes on.",
    "They began an operation in Mosul.",
    "The presidential election campaign is long.",
    "He spoke at a convention in Dallas.",
    "Presidential elections are expensive.",
    "His battle with cancer was long.",
  ])("is none in: %s", (text) => {
    expect(named(text, "Event")).toEqual([]);
  });
});

describe("a body without a name is one", () => {
  test.each([
    ["an organ by the adjective of its state", "The Iraqi army met.", "Iraqi army"],
    ["an organ by its state’s genitive", "Pakistan’s parliament met.", "Pakistan’s parliament"],
    ["an organ of a place", "The Texas legislature met.", "Texas legislature"],
    ["a coalition by who leads it", "The US-led coalition met.", "US-led coalition"],
    ["a coalition by its forces", "The coalition forces met.", "coalition forces"],
    ["a campaign that speaks", "The Medvedev campaign said that it was over.", "Medvedev campaign"],
    ["a campaign with staff", "They met a Medvedev campaign spokesman.", "Medvedev campaign"],
  ])("%s: %s", (_what, text, expected) => {
    expect(named(text, "Agency", "Organization")).toEqual([expected]);
  });

  test("however its state is written", () => {
    expect(named("Israel’s army met. The Israeli army agreed.", "Agency")).toEqual(["Israel’s army | Israeli army"]);
    expect(named("The US-led coalition met. The coalition agreed.", "Organization")).toEqual(["US-led coalition | coalition"]);
  });

  test("two coalitions are two", () => {
    expect(named("The US-led coalition and the Saudi-led coalition met.", "Organization")).toHaveLength(2);
  });

  test("a president’s administration is his country", () => {
    expect(named("The Obama administration agreed.", "Country")).toEqual(["United States | Obama administration"]);
  });

  test.each([
    "The Iraqi army officers met.",
    "The ruling coalition met.",
    "The coalition met.",
    "The Medvedev campaign ended.",
    "The army and the police met.",
  ])("is none in: %s", (text) => {
    expect(named(text, "Agency", "Organization")).toEqual([]);
  });
});

describe("a facility without a name is one", () => {
  test.each([
    ["an airport of a city", "They landed at Herat airport.", "Herat airport"],
    ["a crossing of a town", "They closed the Rafah border crossing.", "Rafah border crossing"],
  ])("%s: %s", (_what, text, expected) => {
    expect(named(text, "Place")).toContain(expected);
  });
  test("but a school or a bridge of no kind is none", () => {
    expect(named("They left the Herat school and a Herat airport.", "Place")).toEqual(["Herat"]);
  });
});

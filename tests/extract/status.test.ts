import { beforeAll, describe, expect, test } from "vitest";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load({ model: modelBytes });
});

/** The relations of a text, each as "subject relation object: status", without what statements are about. */
function facts(text: string): string[] {
  const { entities, statements, assertions } = read(articleOf(text));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  for (const { id } of statements) names.set(id, "something");
  return assertions
    .filter(({ relation }) => relation !== "about")
    .map(({ relation, subject, object, status }) => `${names.get(subject)} ${relation} ${names.get(object)}: ${status}`);
}

/** The status of the only relation of a kind that a text tells. */
function status(relation: string, text: string): string[] {
  return read(articleOf(text))
    .assertions.filter((item) => item.relation === relation)
    .map((item) => item.status);
}

describe("who is kept out of what others do has not done it", () => {
  test.each([
    [
      "neither Iran nor Syria",
      "Neither Iran nor Syria bombed Israel.",
      ["Iran attacks Israel: negated", "Syria attacks Israel: negated"],
    ],
    [
      "neither Israel nor Syria, as an object",
      "Iran bombed neither Israel nor Syria.",
      ["Iran attacks Israel: negated", "Iran attacks Syria: negated"],
    ],
    [
      "by neither",
      "Israel was attacked by neither Iran nor Iraq.",
      ["Iran attacks Israel: negated", "Iraq attacks Israel: negated"],
    ],
    [
      "neither by nor by",
      "The Paris Agreement was signed neither by India nor by Pakistan.",
      ["India agreedTo Paris Agreement: negated", "Pakistan agreedTo Paris Agreement: negated"],
    ],
    [
      "neither, of a noun that stands with a verb",
      "Neither Iran nor Syria launched an attack on Israel.",
      ["Iran attacks Israel: negated", "Syria attacks Israel: negated"],
    ],
    [
      "neither, of what is planned",
      "Neither Trump nor Clinton will attend the Paris summit.",
      ["Trump attended Paris summit: negated", "Clinton attended Paris summit: negated"],
    ],
    ["no officials of a state", "No Russian officials attended the Paris summit.", ["Russia attended Paris summit: negated"]],
    ["everyone but", "Everyone but Viktor Orban praised Zelensky.", ["Viktor Orban supports Zelensky: negated"]],
  ])("%s", (_what, text, told) => {
    expect(facts(text)).toEqual(told);
  });

  test("who is named after “not” says and does nothing", () => {
    expect(facts("Paul Ryan, not Mitch McConnell, endorsed Trump.")).toEqual([
      "Paul Ryan said something: actual",
      "Paul Ryan supports Trump: actual",
    ]);
    expect(facts("Iran, not Iraq, attacked Israel.")).toEqual(["Iran attacks Israel: actual"]);
  });

  test("neither of two speakers is a source", () => {
    expect(facts("Neither Merkel nor Macron said the deal was dead.")).toEqual([]);
  });

  test.each([
    ["not only", "Not only Iran but also Iraq attacked Israel.", ["Iran attacks Israel: actual", "Iraq attacks Israel: actual"]],
    ["nobody but", "Nobody but Viktor Orban praised Putin.", ["Viktor Orban supports Putin: actual"]],
    [
      "what is taken for granted",
      "Neither Britain nor France left the European Union.",
      ["United Kingdom memberOf European Union: actual", "France memberOf European Union: actual"],
    ],
    [
      "a negation of somebody else",
      "Iran and Iraq, but no Syrians, attacked Israel.",
      ["Iran attacks Israel: actual", "Iraq attacks Israel: actual"],
    ],
    [
      "a title inside the phrase",
      "Neither Merkel nor French President Emmanuel Macron left.",
      ["Emmanuel Macron leads France: actual"],
    ],
  ])("but not: %s", (_what, text, told) => {
    for (const fact of told) expect(facts(text)).toContain(fact);
  });
});

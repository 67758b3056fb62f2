import { beforeAll, describe, expect, test } from "vitest";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load({ model: modelBytes });
});

/** The relations of a text but for speech, each as "subject relation object". */
function relations(text: string): string[] {
  const { entities, assertions } = read(articleOf(text));
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  return assertions
    .filter(({ relation }) => relation !== "said" && relation !== "about")
    .map(({ subject, relation, object }) => `${name.get(subject)} ${relation} ${name.get(object)}`);
}

describe("the place of a dateline does nothing: after it", () => {
  test.each([
    ["a name", "OSLO - Lena Brandt met Kari Haugen on Thursday.", ["Lena Brandt met Kari Haugen"]],
    ["an agency and a name", "OSLO (AP) — Lena Brandt met Kari Haugen.", ["Lena Brandt met Kari Haugen"]],
    [
      "a name that is told of",
      "BERLIN - Angela Merkel, the German chancellor, visited France on Monday.",
      ["Angela Merkel leads Germany", "Angela Merkel visited France"],
    ],
    ["a country", "MOSUL, Iraq — Iraqi forces attacked Islamic State.", ["Mosul locatedIn Iraq", "Iraq attacks Islamic State"]],
  ])("%s: %s", (_what, text, expected) => {
    expect(relations(text).map((line) => line.replace("MOSUL", "Mosul"))).toEqual(expected);
  });
});

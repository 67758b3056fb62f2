import { beforeAll, expect, test } from "vitest";
import { prepare } from "../../src/extract/extract.ts";
import { type Language, languageOf } from "../../src/language/analyse.ts";
import { modelBytes } from "../../src/platform/node.ts";

let language: Language;
beforeAll(async () => {
  language = languageOf(await modelBytes());
});

const bodies = (text: string): string[] =>
  prepare(language.analyse(text))
    .document.entities.filter(({ type }) => type === "Organization" || type === "Agency")
    .map(({ names }) => [...names.keys()][0] as string);

test("the United Nations is there where only the name of its organ has it", () => {
  expect(bodies("The United Nations Security Council met on Friday.")).toEqual(
    expect.arrayContaining(["UN Security Council", "United Nations"]),
  );
});

test("it is there once where the article names it by itself too", () => {
  const found = bodies("The UN Security Council met. The UN said nothing.");
  expect(found.filter((name) => /^(?:UN|United Nations)$/u.test(name))).toHaveLength(1);
});

test("a body with another's word inside its name brings in nobody", () => {
  expect(bodies("The Security Council met on Friday.")).not.toContain("United Nations");
});

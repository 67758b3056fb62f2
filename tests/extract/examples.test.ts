import { beforeAll, expect, test } from "vitest";
import { examplesOf } from "../../src/extract/examples.ts";
import { prepare } from "../../src/extract/extract.ts";
import { type Language, languageOf } from "../../src/language/analyse.ts";
import { modelBytes } from "../../src/platform/node.ts";

let language: Language;
beforeAll(async () => {
  language = languageOf(await modelBytes());
});

function examples(text: string, noun: string): string[] {
  const { document } = prepare(language.analyse(text));
  const at = Array.from({ length: document.analysis.count }, (_, i) => i).find((i) => document.word(i) === noun) as number;
  return examplesOf(document, at).map((token) => document.word(token));
}

test("a plural names its examples over a phrase between", () => {
  expect(examples("He met defectors from Greenpeace including Jane Smith and Mark Jones.", "defectors")).toEqual([
    "Jane",
    "Mark",
  ]);
  expect(examples("States such as Texas sued.", "States")).toEqual(["Texas"]);
});

test("a singular and a list in another clause name none", () => {
  expect(examples("He met a friend including Jane Smith.", "friend")).toEqual([]);
  expect(examples("The defectors said that states including Texas sued.", "defectors")).toEqual([]);
});

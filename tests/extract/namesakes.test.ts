import { beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { isAmericanGeorgia } from "../../src/extract/homonyms.ts";
import { type Language, languageOf } from "../../src/language/analyse.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { articleOf } from "../support/article.ts";

let language: Language;
beforeAll(async () => {
  language = languageOf(await modelBytes());
});

/** The entities that the bare surname stands for, in the order of the text. */
function whoIs(surname: string, text: string): string[] {
  const article = articleOf(text);
  const { entities, mentions } = extract(article, language.analyse(text));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions.filter(({ start, end }) => text.slice(start, end) === surname).map(({ entity }) => names.get(entity) ?? "");
}

describe("a surname of several people of an article", () => {
  test("means the one who has the title that stands before it", () => {
    const text =
      "Karen Holt, the senior senator from Ohio, came with Daniel Holt, a developer. Senator Holt told a crowd that she was glad.";
    expect(whoIs("Holt", text)).toEqual(["Karen Holt"]);
  });

  test("does not mean a woman after Mr., nor a man after Mrs.", () => {
    const text = "Daniel Holt and Karen Holt came. Mr. Holt spoke first. Mrs. Holt spoke for an hour. Mr. Holt slept.";
    expect(whoIs("Holt", text)).toEqual(["Daniel Holt", "Karen Holt", "Daniel Holt"]);
  });

  test("means the one named next where none was named before", () => {
    const text = "Ashford won. Helen Ashford ruled on Tuesday. Her husband, William Ashford, was in Chicago.";
    expect(whoIs("Ashford", text)).toEqual(["Helen Ashford"]);
  });

  test("means the only one where there is one", () => {
    expect(whoIs("Holt", "Karen Holt spoke. Holt left.")).toEqual(["Karen Holt"]);
  });
});

describe("Georgia", () => {
  test("is the American state beside American states and cities", () => {
    for (const names of [
      ["Georgia", "South Carolina"],
      ["Atlanta", "Georgia"],
      ["Georgia", "Texas", "Obama"],
    ])
      expect(isAmericanGeorgia(names)).toBe(true);
  });

  test("is the country beside its neighbours and its cities, and by itself", () => {
    for (const names of [["Georgia"], ["Georgia", "Russia", "Texas"], ["Tbilisi", "Georgia"], ["Georgia", "United States"]])
      expect(isAmericanGeorgia(names)).toBe(false);
  });
});

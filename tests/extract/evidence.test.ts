import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { DraftEntity } from "../../src/extract/entities.ts";
import { prepare } from "../../src/extract/extract.ts";
import type { Finding } from "../../src/extract/rules/rule.ts";
import { RULES } from "../../src/extract/rules/rules.ts";
import { type Language, languageOf } from "../../src/language/analyse.ts";
import { modelBytes } from "../../src/platform/node.ts";

let language: Language;
beforeAll(async () => {
  language = languageOf(await modelBytes());
});

/** Whether a stretch of the text holds a mention of an entity, as `evaluate` counts it. */
const holds = ([from, to]: Finding["evidence"], entity: DraftEntity): boolean =>
  entity.mentions.some(({ span }) => from <= span[0] && span[1] <= to);

/** What is wrong with the evidence of the findings in a text: nothing, as a rule. */
function faults(text: string): string[] {
  const { document, frames } = prepare(language.analyse(text));
  const { start, end } = document.analysis;
  return RULES.flatMap((rule) =>
    rule.find(document, frames).flatMap((found) => {
      const [from, to] = found.evidence;
      const missing = [
        ...(holds(found.evidence, found.subject) ? [] : ["subject"]),
        ...(holds(found.evidence, found.object) ? [] : ["object"]),
        ...(from <= (start[found.anchor] as number) && (end[found.anchor] as number) <= to ? [] : ["words that say so"]),
      ];
      return missing.map((part) => `${rule.id}: "${text.slice(from, to)}" has no ${part}`);
    }),
  );
}

describe("the evidence of a relation holds both ends, and the words that say it,", () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))("in the examples of %s", (_id, rule) => {
    expect(rule.matches.flatMap(({ text }) => faults(text))).toEqual([]);
  });

  test("in every article of the sample project", () => {
    const folder = new URL("../../data/articles/", import.meta.url);
    const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:txt|md)$/u.test(name))
      .map((name) => readFileSync(new URL(name, folder), "utf8"));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.flatMap(faults)).toEqual([]);
  });
});

test("where an end stands in an earlier sentence, the evidence reaches it", () => {
  expect(faults("China hosts the World Internet Conference in Wuzhen. Dmitry Medvedev was expected to attend.")).toEqual([]);
  expect(faults("The State Department spoke on Friday. Secretary of State John Kerry left.")).toEqual([]);
});

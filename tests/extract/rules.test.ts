import { beforeAll, describe, expect, test } from "vitest";
import { prepare } from "../../src/extract/extract.ts";
import type { Rule } from "../../src/extract/rules/rule.ts";
import { RULES } from "../../src/extract/rules/rules.ts";
import { type Language, languageOf } from "../../src/language/analyse.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { fitsSignature, relation as relationOf } from "../../src/schema/relations.ts";

let language: Language;
beforeAll(async () => {
  language = languageOf(await modelBytes());
});

/** What one rule alone reads off a text: "Dmitry Medvedev → World Internet Conference, planned". */
function read(rule: Rule, text: string): string[] {
  const { document, frames } = prepare(language.analyse(text));
  const names = (entity: { names: ReadonlyMap<string, number> }): string[] => [...entity.names.keys()];
  return rule
    .find(document, frames)
    .flatMap(({ subject, object, status }) =>
      names(subject).flatMap((a) =>
        names(object).flatMap((b) => [
          `${a} → ${b}, ${status}`,
          ...(relationOf(rule.relation).symmetric ? [`${b} → ${a}, ${status}`] : []),
        ]),
      ),
    );
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))("the rule %s", (_id, rule) => {
  test.each(rule.matches.map((example) => [example.text, example] as const))(
    "reads: %s",
    (text, { subject, object, status = "actual" }) => {
      expect(read(rule, text)).toContain(`${subject} → ${object}, ${status}`);
    },
  );
  test.each(rule.misses)("reads nothing off: %s", (text) => {
    expect(read(rule, text)).toEqual([]);
  });
});

test("each rule has sentences that match, and at least a third of all example sentences must not", () => {
  for (const rule of RULES) expect([rule.id, rule.matches.length > 0, rule.misses.length > 0]).toEqual([rule.id, true, true]);
  const matches = RULES.reduce((sum, rule) => sum + rule.matches.length, 0);
  const misses = RULES.reduce((sum, rule) => sum + rule.misses.length, 0);
  expect(misses / (matches + misses)).toBeGreaterThanOrEqual(1 / 3);
});

test("a sentence that must not match names two things that the relation could join", () => {
  const vacuous = RULES.flatMap((rule) =>
    rule.misses.filter((text) => {
      const { entities } = prepare(language.analyse(text)).document;
      return !entities.some((a) => entities.some((b) => a !== b && fitsSignature(rule.relation, a.type, b.type)));
    }),
  );
  expect(vacuous).toEqual([]);
});

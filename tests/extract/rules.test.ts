import { beforeAll, describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { RULES } from "../../src/extract/rules/rules.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load();
});

/** What a relation joins in an extraction, by names: "Dmitry Medvedev → World Internet Conference, planned". */
function triples({ entities, assertions }: Extraction, relation: string): string[] {
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  return assertions
    .filter((item) => item.relation === relation)
    .map((item) => {
      const ends = [name.get(item.subject) as string, name.get(item.object) as string];
      return `${(relation === "met" || relation === "agreedTo" ? ends.sort() : ends).join(" → ")}, ${item.status}`;
    });
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))("the rule %s", (_id, rule) => {
  test.each(rule.matches.map((example) => [example.text, example] as const))(
    "reads: %s",
    (text, { subject, object, status = "actual" }) => {
      const ends = rule.relation === "met" ? [subject, object].sort() : [subject, object];
      expect(triples(read(articleOf(text)), rule.relation)).toContain(`${ends.join(" → ")}, ${status}`);
    },
  );
  test.each(rule.misses)("reads nothing off: %s", (text) => {
    expect(triples(read(articleOf(text)), rule.relation)).toEqual([]);
  });
});

test("each rule has sentences that match, and at least a third of all example sentences must not", () => {
  for (const rule of RULES) expect([rule.id, rule.matches.length > 0, rule.misses.length > 0]).toEqual([rule.id, true, true]);
  const matches = RULES.reduce((sum, rule) => sum + rule.matches.length, 0);
  const misses = RULES.reduce((sum, rule) => sum + rule.misses.length, 0);
  expect(misses / (matches + misses)).toBeGreaterThanOrEqual(1 / 3);
});

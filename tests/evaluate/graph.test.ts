import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { evaluateGraph, type GraphScores } from "../../src/evaluate/graph.ts";
import { goldOf, perfect, withAssertions } from "./sample.ts";

const scored = (found: Extraction | null, gold = goldOf()): GraphScores => evaluateGraph([{ gold, found }]);
const told = ({ mistakes }: GraphScores): string[] => mistakes.map(({ kind, what }) => `${kind}: ${what}`);
const without = <T extends { readonly id: string }>(list: readonly T[], id: string): T[] => list.filter((item) => item.id !== id);

describe("the score of a graph", () => {
  test("is full where all is found, whatever the ids", () => {
    const scores = scored(perfect());
    const full = { precision: 100, recall: 100, f1: 100 };
    for (const key of ["entities", "typedEntities", "statements", "attributions", "about", "relations", "pairs"] as const)
      expect([key, scores[key]]).toEqual([key, { ...full, gold: scores[key].gold }]);
    expect(scores).toMatchObject({ documents: 1, graph: 100, mistakes: [], faults: [] });
    expect(scores.accuracy).toEqual({ type: 100, source: 100, status: 100, claimedIn: 100 });
  });

  test("is nothing where nothing was found, which is said", () => {
    const scores = scored(null);
    expect([scores.graph, scores.entities.recall, scores.entities.gold, scores.accuracy.type]).toEqual([0, 0, 6, null]);
    expect(scores.faults).toEqual(["talks: nothing was found for it"]);
    expect(told(scores)).toContain("missed entity: Wuzhen (Place)");
  });

  test("counts a wrong type as found, but not as found with its type", () => {
    const found = perfect();
    const entities = found.entities.map((entity) => (entity.id === "p3" ? { ...entity, type: "Organization" as const } : entity));
    const scores = scored({ ...found, entities });
    expect([scores.entities.f1, scores.typedEntities.f1]).toEqual([100, 83.3]);
    expect(scores.types.Place).toMatchObject({ recall: 0 });
    expect(scores.types.Organization).toMatchObject({ precision: 0, gold: 0 });
    expect(told(scores)).toEqual(["type: Wuzhen: Organization, should be Place"]);
  });

  test("does not take an entity for another one that only its description touches", () => {
    const found = perfect();
    const mentions = found.mentions.map((mention) => (mention.entity === "p3" ? { ...mention, start: 42, end: 48 } : mention));
    expect(found.article.text.slice(42, 48)).toBe("a town");
    expect(scored({ ...found, mentions }).entities).toMatchObject({ precision: 83.3, recall: 83.3 });
  });

  test("finds a name that stands only inside another one's", () => {
    const gold = goldOf({
      entities: [...goldOf().entities, { id: "e7", type: "Organization", name: "Internet", mentions: ["Internet"] }],
    });
    const found = perfect();
    const start = found.article.text.indexOf("Internet");
    const extra = {
      ...found,
      entities: [...found.entities, { id: "p7", type: "Organization" as const, name: "Internet", aliases: [] }],
      mentions: [...found.mentions, { entity: "p7", start, end: start + 8, kind: "name" as const }],
    };
    expect(scored(extra, gold).entities.f1).toBe(100);
  });

  test("takes a relation that goes both ways either way round, and no other", () => {
    const turned = scored(withAssertions(perfect(), { a1: { subject: "p2", object: "p1" } }));
    expect(turned.relations.f1).toBe(100);
    const wrong = scored(withAssertions(perfect(), { a2: { subject: "p4", object: "p3" } }));
    expect([wrong.relations.f1, wrong.pairs.f1]).toEqual([66.7, 100]);
    expect(told(wrong)).toEqual([
      "spurious relation: China locatedIn Wuzhen (the gold has locatedIn the other way round) [“Wuzhen, a town in China”]",
      "missed relation: Wuzhen locatedIn China, actual (read as locatedIn) [“Wuzhen, a town in China”]",
    ]);
  });

  test("counts a relation once, however often it is read", () => {
    const found = perfect();
    const [met] = found.assertions;
    const again = { ...found, assertions: [...found.assertions, { ...met, id: "a9" } as (typeof found.assertions)[number]] };
    expect(scored(again).relations).toMatchObject({ precision: 100, recall: 100, gold: 3 });
  });

  test("tells wrong statuses and wrong claims apart from wrong relations", () => {
    const scores = scored(withAssertions(perfect(), { a5: { status: "actual" }, a1: { claimedIn: "q1" } }));
    expect([scores.relations.f1, scores.accuracy.status, scores.accuracy.claimedIn]).toEqual([100, 66.7, 66.7]);
    expect(told(scores)).toEqual([
      "claimedIn: Xi Jinping met Dmitry Medvedev: in q1, should be in no statement [“Xi Jinping met Dmitry Medvedev”]",
      "status: Dmitry Medvedev attended World Internet Conference: actual, should be planned [“Medvedev will attend the World Internet Conference”]",
    ]);
  });

  test("finds a statement by half of its content, and asks for its source besides", () => {
    const found = perfect();
    const [statement] = found.statements;
    const [from, to] = statement?.spans[0] ?? [0, 0];
    const cut = (end: number) => ({ ...found, statements: [{ ...statement, spans: [[from, end]] }] }) as unknown as Extraction;
    expect(scored(cut(from + 13)).statements.f1).toBe(100);
    expect(scored(cut(from + 12)).statements.f1).toBe(0);
    const other = { ...found, statements: [{ ...statement, source: "p1" }] } as Extraction;
    expect([scored(other).statements.f1, scored(other).attributions.f1]).toEqual([100, 0]);
    expect(told(scored(other))).toEqual([
      "source: “the Chinese market is open” by Xi Jinping (“Li Xiaodong”), should be Li Xiaodong (“Li Xiaodong”)",
    ]);
    expect(to - from).toBe(26);
  });

  test("says of a missed relation which of its ends is missing", () => {
    const found = perfect();
    const entities = without(found.entities, "p6");
    const mentions = found.mentions.filter((mention) => mention.entity !== "p6");
    const scores = scored({ ...found, entities, mentions, assertions: without(found.assertions, "a5") });
    expect(told(scores)).toContain(
      "missed relation: Dmitry Medvedev attended World Internet Conference, planned (no World Internet Conference found) [“Medvedev will attend”]",
    );
  });

  test("says of a spurious relation which rule read it, where that is known", () => {
    const found = withAssertions(perfect(), { a2: { relation: "visited", subject: "p1", object: "p4" } });
    const reasons = new Map([["a2", { rule: "visited.verb", anchor: null }]]);
    const scores = evaluateGraph([{ gold: goldOf(), found, reasons }]);
    expect(told(scores)[0]).toBe("spurious relation: Xi Jinping visited China (visited.verb) [“Wuzhen, a town in China”]");
    expect(scores.rules).toEqual({ "visited.verb": { count: 1, confidence: 80, right: 0 } });
  });
});

describe("a text that is not quite the annotated one", () => {
  test("may lack page furniture and have other white space", () => {
    const gold = goldOf({ text: `Share this page\n\n${goldOf().text.replaceAll("\n\n", "\n")}` });
    expect(scored(perfect(), gold)).toMatchObject({ graph: 100, faults: [] });
  });

  test("of another article counts as nothing found, which is said", () => {
    const found = perfect();
    const scores = scored({ ...found, article: { ...found.article, text: "μ".repeat(found.article.text.length) } });
    expect([scores.graph, scores.faults]).toEqual([0, [expect.stringMatching(/^talks: the text .* is not the text/)]]);
  });

  test("may not have mentions of entities that are not there: they do not count, which is said", () => {
    const found = perfect();
    const mentions = [...found.mentions, { entity: "p99", start: 0, end: 2, kind: "name" as const }];
    expect(scored({ ...found, mentions })).toMatchObject({ graph: 100, faults: [expect.stringContaining("talks: 1 mentions")] });
  });
});

describe("the evidence", () => {
  test("holds both ends and the cue in full, by the words of the predicate in any form", () => {
    expect(scored(perfect()).evidence).toEqual({ all: 100, relations: 100, said: 100, about: 100 });
  });

  test("without an end or without the cue does not count", () => {
    const [met] = perfect().assertions;
    const [from, to] = met?.evidence ?? [0, 0];
    const cut = withAssertions(perfect(), { a1: { evidence: [from + 11, to] }, a2: { predicate: "invade" } });
    expect(scored(cut).evidence).toEqual({ all: 60, relations: 33.3, said: 100, about: 100 });
  });

  test("is held against the place of the cue, where the engine tells it", () => {
    const reasons = new Map([["a1", { rule: "met.verb", anchor: [100, 104] as const }]]);
    expect(evaluateGraph([{ gold: goldOf(), found: perfect(), reasons }]).evidence.relations).toBe(66.7);
  });

  test("of a statement must hold its source", () => {
    const found = perfect();
    const statements = found.statements.map((item) => ({ ...item, evidence: item.spans[0] as readonly [number, number] }));
    const evidence = statements[0]?.evidence as readonly [number, number];
    const scores = scored({ ...withAssertions(found, { a3: { evidence }, a4: { evidence } }), statements });
    expect(scores.evidence).toMatchObject({ said: 0, about: 100 });
  });
});

test("confidences are judged over all assertions, statements apart from relations", () => {
  const found = withAssertions(perfect(), {
    a1: { confidence: 1 },
    a2: { confidence: 0.6, relation: "visited" },
    a5: { confidence: 0.5 },
  });
  const { relations, said } = scored(found).reliability;
  // Right: 1 and 0.5; wrong: 0.6.
  expect([relations.count, relations.confidence, relations.right]).toEqual([3, 70, 66.7]);
  expect(relations.calibrationError).toBe(36.7);
  expect(relations.brier).toBe(0.203);
  expect(said).toMatchObject({ count: 1, confidence: 80, right: 100, calibrationError: 20 });
});

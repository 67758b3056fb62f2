import { describe, expect, test } from "vitest";
import type { Assertion, Extraction } from "../../src/article/extraction.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { drawnGraph } from "../../src/graph/drawn.ts";
import { THREAD_DEFAULTS, type ThreadOptions, threadNet, threads, threadsOf } from "../../src/graph/threads.ts";
import { answerTo } from "../../src/worker/graph-tasks.ts";
import { extractionOf } from "../support/extraction.ts";
import { speech } from "./sample.ts";

type Fact = readonly [relation: Assertion["relation"], subject: number, object: number, more?: Partial<Assertion>];

const NAMES = ["Li Xiaodong", "Xi Jinping", "Dmitry Medvedev", "Mamnoon Hussain", "Edward Snowden", "Fadi Chehade"] as const;
const [LI, XI, MEDVEDEV, HUSSAIN, SNOWDEN] = [
  "li-xiaodong",
  "xi-jinping",
  "dmitry-medvedev",
  "mamnoon-hussain",
  "edward-snowden",
].map((slug) => `person/${slug}`) as [string, string, string, string, string];

/** An article in which people, numbered from 1 as in `NAMES`, meet and so on. */
function article(id: string, facts: readonly Fact[]): Extraction {
  const base = extractionOf({
    id,
    entities: NAMES.map((name) => ["Person", name]),
    assertions: facts.map(([relation, subject, object]) => [relation, subject, object]),
  });
  return { ...base, assertions: base.assertions.map((item, i) => ({ ...item, ...facts[i]?.[3] })) };
}

function found(extractions: readonly Extraction[], from: string, to: string, options: Partial<ThreadOptions> = {}) {
  const knowledge = buildGraph(extractions, "test-1");
  const drawn = drawnGraph(knowledge, {}, { statements: "folded" });
  return { knowledge, threads: threads(knowledge, drawn, from, to, options) };
}
const ways = (...args: Parameters<typeof found>) => found(...args).threads.map(({ nodes }) => nodes.slice(1, -1));

/** From Li to Hussain there are two ways of the same length: over Xi, and over Medvedev. */
const twoWays = (xi: Partial<Assertion>, medvedev: Partial<Assertion>): Extraction =>
  article("a", [
    ["met", 1, 2, xi],
    ["met", 2, 4],
    ["met", 1, 3, medvedev],
    ["met", 3, 4],
  ]);

describe("the threads between two things", () => {
  test("are told hop by hop, each with its line, the edges behind it and a piece of evidence to quote", () => {
    const { knowledge, threads: list } = found(
      [
        article("a", [
          ["met", 1, 2],
          ["visited", 2, 3],
        ]),
      ],
      LI,
      MEDVEDEV,
    );
    expect(list).toHaveLength(1);
    expect(list[0]?.hops.map(({ from, to, line }) => [from, to, line])).toEqual([
      [LI, XI, `${LI} ${XI}`],
      [XI, MEDVEDEV, `${MEDVEDEV} ${XI}`],
    ]);
    const [first, second] = list[0]?.hops ?? [];
    expect(first?.edges).toEqual([`${LI} met ${XI}`]);
    expect(knowledge.evidence.get(second?.evidence ?? "")).toMatchObject({ relation: "visited", subject: XI, object: MEDVEDEV });
  });

  test("lead first over what is stated, then over what is claimed, planned, possible or denied", () => {
    for (const weak of [{ status: "planned" }, { status: "possible" }, { status: "negated" }] as const) {
      expect(ways([twoWays(weak, {})], LI, HUSSAIN)).toEqual([[MEDVEDEV], [XI]]);
      expect(ways([twoWays({}, weak)], LI, HUSSAIN)).toEqual([[XI], [MEDVEDEV]]);
    }
  });

  test("lead first over what is surer, and over what more articles tell", () => {
    expect(ways([twoWays({ confidence: 0.3 }, {})], LI, HUSSAIN)).toEqual([[MEDVEDEV], [XI]]);
    expect(ways([twoWays({}, {}), article("b", [["met", 1, 3]])], LI, HUSSAIN)).toEqual([[MEDVEDEV], [XI]]);
  });

  test("lead around what everything is joined to", () => {
    const hub = article("b", [
      ["met", 2, 5],
      ["met", 2, 6],
      ["met", 2, 3],
    ]);
    expect(ways([twoWays({}, {}), hub], LI, HUSSAIN, { count: 1 })).toEqual([[MEDVEDEV]]);
  });

  test("can leave out hubs, named things, and what is not sure enough", () => {
    const hub = article("b", [
      ["met", 2, 5],
      ["met", 2, 6],
    ]);
    const all = [twoWays({ confidence: 0.4 }, {}), hub];
    expect(ways(all, LI, HUSSAIN)).toHaveLength(2);
    expect(ways(all, LI, HUSSAIN, { hubs: 0.9 })).toEqual([[MEDVEDEV]]);
    expect(ways(all, LI, HUSSAIN, { without: [MEDVEDEV] })).toEqual([[XI]]);
    expect(ways(all, LI, HUSSAIN, { minConfidence: 0.5 })).toEqual([[MEDVEDEV]]);
    // The two ends are never left out, however much they are joined to.
    expect(ways(all, XI, HUSSAIN, { hubs: 0.5, without: [XI] })[0]).toEqual([]);
  });

  test("count a speaker as joined to what they speak about, and quote what they say of it", () => {
    const { knowledge, threads: list } = found([speech("actual"), article("a", [["met", 3, 4]])], XI, HUSSAIN);
    const [hop] = list[0]?.hops ?? [];
    expect(hop?.edges).toHaveLength(2);
    expect(knowledge.evidence.get(hop?.evidence ?? "")).toMatchObject({ relation: "about", object: MEDVEDEV });
  });

  test("quote what is stated before what is said, and the surer before the less sure", () => {
    const facts = article("a", [
      ["met", 2, 3, { confidence: 0.6 }],
      ["supports", 2, 3, { confidence: 0.7 }],
      ["opposes", 2, 3, { confidence: 0.9, status: "possible" }],
    ]);
    const { knowledge, threads: list } = found([speech("actual"), facts], XI, MEDVEDEV);
    expect(knowledge.evidence.get(list[0]?.hops[0]?.evidence ?? "")?.relation).toBe("supports");
  });

  test("have no more steps than asked for, and are none where nothing leads there", () => {
    const row = article("a", [
      ["met", 1, 2],
      ["met", 2, 3],
      ["met", 3, 4],
    ]);
    expect(ways([row], LI, HUSSAIN)).toEqual([[XI, MEDVEDEV]]);
    expect(ways([row], LI, HUSSAIN, { longest: 2 })).toEqual([]);
    expect(ways([row], LI, SNOWDEN)).toEqual([]);
    expect(ways([row], LI, "person/nobody")).toEqual([]);
  });

  test("are the same whatever order the articles came in", () => {
    const parts = [
      twoWays({}, {}),
      article("b", [
        ["met", 1, 5],
        ["met", 5, 4],
      ]),
      article("c", [
        ["met", 1, 6],
        ["met", 6, 4],
      ]),
    ];
    const one = found(parts, LI, HUSSAIN, { count: 4 }).threads;
    expect(found([...parts].reverse(), LI, HUSSAIN, { count: 4 }).threads).toEqual(one);
    expect(one).toHaveLength(4);
  });

  test("are the same when a worker looks for them", () => {
    const knowledge = buildGraph([twoWays({}, {})], "test-1");
    const drawn = drawnGraph(knowledge, {}, { statements: "folded" });
    const net = threadNet(knowledge, drawn, THREAD_DEFAULTS);
    const [from, to] = [net.ids.indexOf(LI), net.ids.indexOf(HUSSAIN)];
    const { answer } = answerTo({ id: 1, task: "threads", ask: { net, from, to, limits: THREAD_DEFAULTS } });
    expect(threadsOf(knowledge, drawn, net.ids, answer)).toEqual(threads(knowledge, drawn, LI, HUSSAIN));
  });
});

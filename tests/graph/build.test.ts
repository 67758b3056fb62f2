import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assertion, Extraction } from "../../src/article/extraction.ts";
import { EXTRACTIONS } from "../../src/exporters/extractions-jsonl.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { subgraph, visible } from "../../src/graph/filter.ts";
import { extractionOf } from "../support/extraction.ts";
import { moscow, speech, talk, wuzhen } from "./sample.ts";

/** The items in any order. */
const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe("the graph of a collection", () => {
  const { graph, evidence } = buildGraph([wuzhen, moscow], "test-1");

  test("has one edge for each subject, relation and object, with all its evidence", () => {
    const edge = graph.getEdgeAttributes("person/dmitry-medvedev attended event/world-internet-conference");
    expect(edge).toMatchObject({
      relation: "attended",
      weight: 2,
      status: "planned",
      firstDate: "2015-11-02",
      lastDate: "2015-12-16",
    });
    expect(edge.evidence.map((id) => evidence.get(id)?.article).sort()).toEqual(["moscow", "wuzhen"]);
  });

  test("quotes for an edge what bears out its status, and what the articles say themselves before what somebody claims", () => {
    const visit = (id: string, status: "actual" | "negated", more: Partial<Assertion> = {}): Extraction => {
      const base = extractionOf({
        id,
        entities: [
          ["Person", "Xi Jinping"],
          ["Event", "World Internet Conference"],
        ],
        assertions: [["attended", 1, 2, status]],
      });
      return { ...base, assertions: base.assertions.map((item) => ({ ...item, ...more })) };
    };
    const sure = { confidence: 0.99 };
    const xi = buildGraph(
      [
        visit("a", "actual"),
        visit("b", "negated", { ...sure, predicate: "skip" }),
        visit("c", "actual", { predicate: "attend" }),
      ],
      "test-1",
    );
    const edge = xi.graph.getEdgeAttributes("person/xi-jinping attended event/world-internet-conference");
    expect(edge).toMatchObject({ status: "actual", confidence: 0.99, weight: 3 });
    expect(edge.evidence.map((id) => xi.evidence.get(id)?.status)).toEqual(["actual", "actual", "negated"]);

    const spoken = speech("actual");
    const claimed = { ...spoken, assertions: [...spoken.assertions] };
    claimed.assertions.push({
      ...(spoken.assertions[0] as Assertion),
      ...{ id: "a3", relation: "met", object: "e2", predicate: "meet", claimedIn: "s1", confidence: 0.99 },
    });
    const told = buildGraph([claimed, wuzhen], "test-1");
    const met = told.graph.getEdgeAttributes("person/dmitry-medvedev met person/xi-jinping");
    expect(met).toMatchObject({ claimed: false, confidence: 0.99 });
    expect(met.evidence.map((id) => told.evidence.get(id)?.article)).toEqual(["wuzhen", "talk"]);
  });

  test("has on an edge the first and the last date of what bears out its status", () => {
    const meeting = (id: string, when: string | null, status: "actual" | "planned" = "actual"): Extraction => ({
      ...moscow,
      article: { ...moscow.article, id },
      assertions: moscow.assertions.map((item) => ({ ...item, when, status })),
    });
    const met = (...articles: Extraction[]) =>
      buildGraph(articles, "test-1").graph.getEdgeAttributes("person/dmitry-medvedev met person/xi-jinping");
    const dated = [meeting("a", "2014/.."), meeting("b", "2013-05"), meeting("c", "2015-12-16"), meeting("d", null)];
    expect(met(...dated, meeting("e", "2020", "planned"))).toMatchObject({ earliest: "2013-05", latest: "2015-12-16" });
    expect(met(meeting("d", null))).toMatchObject({ earliest: null, latest: null });
  });

  test("has on an edge the verb that most of its evidence has", () => {
    const denial = (id: string, predicate: string): Extraction => {
      const base = speech("actual");
      const assertions = base.assertions.map((item) => ({ ...item, predicate }));
      return { ...base, article: { ...base.article, id }, assertions };
    };
    const { graph: one } = buildGraph([denial("a", "deny")], "test-1");
    expect(one.mapEdges((_id, { relation, predicate }) => [relation, predicate])).toContainEqual(["said", "deny"]);
    const meeting = (id: string, predicate: string): Extraction => ({
      ...moscow,
      article: { ...moscow.article, id },
      assertions: moscow.assertions.map((item) => ({ ...item, predicate })),
    });
    const { graph: many } = buildGraph([meeting("a", "meet"), meeting("b", "greet"), meeting("c", "greet")], "test-1");
    expect(many.getEdgeAttribute("person/dmitry-medvedev met person/xi-jinping", "predicate")).toBe("greet");
  });

  test("calls organs of one name by their states too, and leaves the only one of its name alone", () => {
    const organ = (id: string, state: string, code: string) =>
      extractionOf({
        id,
        entities: [
          ["Agency", "Foreign Ministry"],
          ["Country", state, [], code],
        ],
        assertions: [["partOf", 1, 2]],
      });
    const labels = (...extractions: readonly Extraction[]) =>
      buildGraph(extractions, "test-1")
        .graph.mapNodes((id, { type, label }) => (type === "Agency" ? [id, label] : []))
        .filter(({ length }) => length > 0);
    const [china, russia] = [organ("a", "China", "CN"), organ("b", "Russia", "RU")];
    expect(labels(china, russia)).toEqual([
      ["agency/foreign-ministry-cn", "Foreign Ministry (China)"],
      ["agency/foreign-ministry-ru", "Foreign Ministry (Russia)"],
    ]);
    expect(labels(china)).toEqual([["agency/foreign-ministry-cn", "Foreign Ministry"]]);
  });

  test("gathers a relation without direction on one edge", () => {
    expect(graph.filterEdges((_id, { relation }) => relation === "met")).toEqual([
      "person/dmitry-medvedev met person/xi-jinping",
    ]);
  });

  test("dates a node by the articles that mention it", () => {
    expect(graph.getNodeAttributes("person/xi-jinping")).toMatchObject({
      mentions: 2,
      articles: ["moscow", "wuzhen"],
      firstDate: "2015-11-02",
      lastDate: "2015-12-16",
    });
  });

  test("gathers a relation without direction on one edge also between different types", () => {
    const talks = (id: string, from: number, to: number) =>
      extractionOf({
        id,
        entities: [
          ["Person", "Xi Jinping"],
          ["Organization", "Google"],
          ["Law", "Paris Agreement"],
        ],
        assertions: [
          ["met", from, to],
          ["agreedTo", 1, 3],
        ],
      });
    const { graph: met } = buildGraph([talks("a", 1, 2), talks("b", 2, 1)], "test-1");
    expect(met.mapEdges((id, { weight }) => [id, weight])).toEqual([
      ["organization/google met person/xi-jinping", 2],
      // A law agrees to nobody.
      ["person/xi-jinping agreedTo law/paris-agreement", 2],
    ]);
  });
});

const renamed = extractionOf({ id: "wuzhen", text: "Another file. ", entities: [["Person", "Li Xiaodong"]] });

describe("articles that come more than once", () => {
  const shape = (...extractions: readonly Extraction[]): unknown => {
    const { graph, evidence, extractions: kept } = buildGraph(extractions, "test-1");
    return { graph: graph.export(), evidence: [...evidence].sort(), articles: [...kept] };
  };
  const variants = [
    wuzhen,
    moscow,
    renamed,
    // The same text, told otherwise.
    { ...wuzhen, article: { ...wuzhen.article, date: "2015-12-15" } },
    { ...wuzhen, article: { ...wuzhen.article, date: null } },
    { ...wuzhen, article: { ...wuzhen.article, title: "Another title" } },
    { ...wuzhen, assertions: wuzhen.assertions.slice(1) },
  ];

  test("give the same graph in any order, any number of times", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(variants.length - 1), { minLength: 1 }).chain((chosen) =>
          fc.tuple(
            fc.constant(chosen),
            fc.array(fc.constantFrom(...chosen), { maxLength: 3 }).chain((more) => shuffled([...chosen, ...more])),
          ),
        ),
        ([chosen, again]) => {
          const pick = (indices: readonly number[]) => indices.flatMap((i) => variants[i] ?? []);
          expect(shape(...pick(again))).toEqual(shape(...pick(chosen)));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("are told with the earliest known date", () => {
    const { extractions } = buildGraph([...variants].reverse(), "test-1");
    expect(extractions.get("moscow")?.article.date).toBe("2015-11-02");
    expect([...extractions.values()].map(({ article }) => article.date)).toEqual(["2015-11-02", "2015-12-15", null]);
  });

  test("are two when their texts differ under one id, and evidence is called the same beside either and alone", () => {
    const alone = buildGraph([wuzhen], "test-1");
    const both = buildGraph([renamed, wuzhen], "test-1");
    expect(both.extractions.size).toBe(2);
    expect([...both.evidence.keys()]).toEqual([...alone.evidence.keys()]);
    // A project that was saved with both is read again beside the article under its own id.
    const again = buildGraph([...both.extractions.values(), wuzhen], "test-1");
    expect([...again.extractions.keys()]).toEqual([...both.extractions.keys()]);
    expect([...again.evidence.keys()]).toEqual([...alone.evidence.keys()]);
    // Once the other is gone, the id is the file's name again.
    expect([...buildGraph([...both.extractions.values()].slice(0, 1), "test-1").extractions.keys()]).toEqual(["wuzhen"]);
  });

  test("merge by union: the evidence of a whole is the evidence of its parts", () => {
    const ids = (...parts: readonly Extraction[]): readonly string[] => [...buildGraph(parts, "test-1").evidence.keys()];
    const said = { ...talk, article: { ...talk.article, id: "wuzhen" } };
    const union = new Set([...ids(wuzhen, moscow), ...ids(said, renamed)]);
    expect(new Set(ids(said, renamed, moscow, wuzhen))).toEqual(union);
    expect(buildGraph([said], "x").graph.nodes()).toEqual(
      buildGraph([said, wuzhen], "x").graph.filterNodes((id) => buildGraph([said], "x").graph.hasNode(id)),
    );
  });

  test("keep the name of the engine that read them", () => {
    const [own] = buildGraph([wuzhen], "test-1").evidence.keys();
    const mixed = buildGraph([{ ...wuzhen, engine: "test-1" }, moscow], "test-2");
    expect(mixed.evidence.has(own ?? "")).toBe(true);
    expect(buildGraph([wuzhen], "test-2").evidence.has(own ?? "")).toBe(false);
  });
});

describe("what is visible", () => {
  const knowledge = buildGraph([wuzhen, moscow], "test-1");

  test("by type leaves the edges between nodes that stay", () => {
    const people = visible(knowledge, { types: new Set(["Person"]) });
    expect([...people.nodes]).toEqual(["person/dmitry-medvedev", "person/xi-jinping"]);
    expect([...people.edges]).toEqual(["person/dmitry-medvedev met person/xi-jinping"]);
  });

  test("by status, relation and article leaves what fits", () => {
    expect(visible(knowledge, { certainties: new Set(["planned"]) }).edges.size).toBe(1);
    expect(visible(knowledge, { relations: new Set(["met"]) }).edges.size).toBe(1);
    expect(visible(knowledge, { articles: new Set(["moscow"]) }).edges.size).toBe(2);
  });

  test("as a graph of its own has those nodes, edges and their evidence alone", () => {
    const part = subgraph(knowledge, visible(knowledge, { types: new Set(["Person"]) }));
    expect([part.graph.order, part.graph.size, part.evidence.size]).toEqual([2, 1, 2]);
    expect(knowledge.graph.order).toBe(3);
  });

  test("as a graph of its own keeps only the articles that something visible comes from", () => {
    const prism = extractionOf({ id: "prism", entities: [["Program", "PRISM"]] });
    const all = buildGraph([wuzhen, moscow, prism], "test-1");
    const people = subgraph(all, visible(all, { types: new Set(["Person"]) }));
    expect([...people.extractions.keys()]).toEqual(["moscow", "wuzhen"]);
    const lines = [...EXTRACTIONS.write(people)].map((line) => JSON.parse(line).article.id);
    expect(lines).toEqual(["moscow", "wuzhen"]);
    expect([
      ...subgraph(all, { nodes: new Set(["program/prism"]), edges: new Set(), evidence: null }).extractions.keys(),
    ]).toEqual(["prism"]);
  });
});

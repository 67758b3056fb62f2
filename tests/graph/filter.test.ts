import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { drawnGraph } from "../../src/graph/drawn.ts";
import { dayOf, inDays, subgraph, visible } from "../../src/graph/filter.ts";
import type { Certainty } from "../../src/schema/status.ts";
import { moscow, speech, wuzhen } from "./sample.ts";

const knowledge = buildGraph([wuzhen, moscow], "test-1");
const MET = "person/dmitry-medvedev met person/xi-jinping";
const XI = "person/xi-jinping attended event/world-internet-conference";
const MEDVEDEV = "person/dmitry-medvedev attended event/world-internet-conference";
const edges = (filter: Parameters<typeof visible>[1]): readonly string[] => [...visible(knowledge, filter).edges].sort();

describe("a filter on evidence", () => {
  test("leaves the edges of which some evidence passes, and of them that evidence alone", () => {
    const november = visible(knowledge, { days: ["2015-11-01", "2015-11-30"] });
    expect([...november.edges].sort()).toEqual([MEDVEDEV, MET]);
    expect(november.evidence?.size).toBe(2);
    const drawn = drawnGraph(knowledge, { days: ["2015-11-01", "2015-11-30"] }, { statements: "folded" });
    expect(drawn.getEdgeAttribute("person/dmitry-medvedev person/xi-jinping", "weight")).toBe(1);
    const part = subgraph(knowledge, november);
    expect(part.graph.getEdgeAttribute(MET, "weight")).toBe(1);
    expect([...part.evidence.values()].every(({ article }) => article === "moscow")).toBe(true);
  });

  test("by status looks at each piece of evidence, not at what most of an edge says", () => {
    expect(edges({ certainties: new Set<Certainty>(["planned"]) })).toEqual([MEDVEDEV]);
    expect(edges({ certainties: new Set<Certainty>(["actual"]) })).toEqual([MET, XI].sort());
  });

  test("by confidence leaves out what is less sure", () => {
    expect(edges({ minConfidence: 0.99 })).toEqual([]);
    expect(edges({ minConfidence: 0 })).toHaveLength(3);
  });

  test("by source asks where the article comes from; none at all is a source of its own", () => {
    const named = { ...wuzhen, article: { ...wuzhen.article, source: "Example News" } };
    const both = buildGraph([named, moscow], "test-1");
    expect(visible(both, { sources: new Set(["Example News"]) }).edges.size).toBe(3);
    expect(visible(both, { sources: new Set([""]) }).edges.size).toBe(2);
    expect(visible(both, { sources: new Set(["Nobody"]) }).edges.size).toBe(0);
  });

  test("takes hidden entities out with all their lines", () => {
    const left = visible(knowledge, { hidden: new Set(["person/xi-jinping"]) });
    expect([...left.edges]).toEqual([MEDVEDEV]);
    expect(left.nodes.has("person/xi-jinping")).toBe(false);
  });

  test("leaves only some entities, with the lines from one to another of them", () => {
    const ends = knowledge.graph.extremities(MEDVEDEV);
    const left = visible(knowledge, { only: new Set(ends) });
    expect([...left.nodes].sort()).toEqual(ends.toSorted());
    expect([...left.edges]).toEqual([MEDVEDEV]);
  });

  test("by status takes what a statement is about along with the statement", () => {
    const denied = buildGraph([speech("negated")], "test-1");
    expect(visible(denied, { certainties: new Set<Certainty>(["negated"]) }).edges.size).toBe(2);
    expect(visible(denied, { certainties: new Set<Certainty>(["actual"]) }).edges.size).toBe(0);
  });

  test("calls claimed what stands inside a statement, whatever its status", () => {
    const [first, ...rest] = wuzhen.assertions;
    if (!first) throw new Error("the sample is empty");
    const statement = speech("actual").statements;
    const claimed = { ...wuzhen, statements: statement, assertions: [{ ...first, claimedIn: "s1" }, ...rest] };
    const graph = buildGraph([claimed], "test-1");
    expect([...visible(graph, { certainties: new Set<Certainty>(["claimed"]) }).edges]).toEqual([XI]);
    expect([...visible(graph, { certainties: new Set<Certainty>(["actual"]) }).edges]).toEqual([MET]);
  });
});

describe("the day of a piece of evidence", () => {
  test("is that which the text tells, else its article's", () => {
    const [item] = [...knowledge.evidence.values()].filter(({ article }) => article === "wuzhen");
    if (!item) throw new Error("no evidence");
    expect(dayOf(knowledge, item)).toBe("2015-12-16");
    expect(dayOf(knowledge, { ...item, when: "2014-03" })).toBe("2014-03");
    expect(dayOf(knowledge, { ...item, when: "../2014" })).toBe("2014");
    expect(dayOf(knowledge, { ...item, when: "2013-01-05/2013-01-09" })).toBe("2013-01-05");
    expect(dayOf(knowledge, { ...item, article: "gone" })).toBeNull();
  });

  test("lies in a range that it touches, also where only its month or year is known", () => {
    expect(inDays("2015-12-16", ["2015-12-16", "2015-12-16"])).toBe(true);
    expect(inDays("2015-12-17", ["2015-12-16", "2015-12-16"])).toBe(false);
    expect(inDays("2015-12", ["2015-12-16", "2016-02-01"])).toBe(true);
    expect(inDays("2015", ["2015-12-16", "2016-02-01"])).toBe(true);
    expect(inDays("2016-03", ["2015-12-16", "2016-02-01"])).toBe(false);
    expect(inDays("2014", ["2015-12-16", "2016-02-01"])).toBe(false);
  });
});

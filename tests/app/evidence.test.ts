import { describe, expect, test } from "vitest";
import { type EvidenceCard, evidenceCards } from "../../src/app/state/evidence.ts";
import { edgesAt, neighbourGroups, pairRows } from "../../src/app/state/neighbours.ts";
import { drawnOf, facetCounts, lifts, sceneOf, visibleOf } from "../../src/app/state/scene.ts";
import { search } from "../../src/app/state/search.ts";
import { INITIAL_VIEW, lineKey } from "../../src/app/state/view.ts";
import { ARTICLE_TEXT, COLLECTION } from "./collection-fixture.ts";

const LI = "person/li-xiaodong";
const CNNIC = "agency/china-internet-network-information-center";
const PRISM = "program/prism";
const NSA = "agency/national-security-agency";

const lineOf = (a: string, b: string): readonly string[] =>
  drawnOf(COLLECTION, INITIAL_VIEW).getEdgeAttribute(lineKey(a, b), "edges");
const sentence = ({ sentence: [start, end] }: EvidenceCard): string => ARTICLE_TEXT.slice(start, end);
const marked = ({ marks }: EvidenceCard, role: string): readonly string[] =>
  marks.filter(({ value }) => value === role).map(({ start, end }) => ARTICLE_TEXT.slice(start, end));

describe("the evidence of a line", () => {
  test("is the whole sentence with both ends marked", () => {
    const [card, ...more] = evidenceCards(COLLECTION, lineOf(LI, CNNIC));
    expect(more).toEqual([]);
    if (!card) throw new Error("no evidence");
    expect(sentence(card)).toBe("Li Xiaodong leads the China Internet Network Information Center.");
    expect(marked(card, "subject")).toEqual(["Li Xiaodong"]);
    expect(marked(card, "object")).toEqual(["China Internet Network Information Center"]);
    expect(card.captions).toMatchObject([{ relation: "leads", title: "director", status: "actual", claimedBy: null }]);
  });

  test("says who claims what the article does not say itself", () => {
    const cards = evidenceCards(COLLECTION, lineOf(NSA, PRISM));
    expect(cards.flatMap(({ captions }) => captions)).toMatchObject([{ relation: "operates", claimedBy: "Li Xiaodong" }]);
  });

  test("of a speaker and what is spoken about is told once, with the statement marked", () => {
    const cards = evidenceCards(COLLECTION, lineOf(LI, PRISM));
    expect(cards).toHaveLength(1);
    expect(cards[0]?.captions).toMatchObject([{ speech: true, subject: LI, object: PRISM }]);
    expect(cards[0] && marked(cards[0], "evidence")).toEqual(["PRISM was run by the NSA"]);
  });
});

describe("details", () => {
  test("of an entity group its neighbours by relation, statements folded into whom they are about", () => {
    const groups = neighbourGroups(COLLECTION, LI).map(({ label, neighbours }) => [label, neighbours.map(({ id }) => id).sort()]);
    expect(groups).toEqual([
      ["spoke about", [NSA, PRISM].sort()],
      ["leads", [CNNIC]],
    ]);
    expect(evidenceCards(COLLECTION, edgesAt(COLLECTION, LI)).map(sentence)).toEqual([
      "Li Xiaodong leads the China Internet Network Information Center.",
      "Li Xiaodong said that PRISM was run by the NSA.",
    ]);
  });

  test("of a pair list each relation once with its sentences counted", () => {
    expect(pairRows(COLLECTION, lineOf(NSA, PRISM))).toMatchObject([{ relation: "operates", count: 1, claimed: 1 }]);
    expect(pairRows(COLLECTION, lineOf(LI, NSA))).toMatchObject([{ relation: "about", speech: true, count: 1 }]);
  });
});

describe("the scene", () => {
  test("draws statements as lines until the legend asks for them as nodes", () => {
    const folded = sceneOf(COLLECTION, INITIAL_VIEW);
    expect([folded.shown, folded.all, folded.drawn.size]).toEqual([6, 6, 5]);
    const open = sceneOf(COLLECTION, { ...INITIAL_VIEW, types: ["Person", "Program", "Statement"] });
    expect(open.drawn.filterNodes((_id, { type }) => type === "Statement")).toHaveLength(1);
  });

  test("of one relation shows only the entities that it joins", () => {
    const { drawn } = sceneOf(COLLECTION, { ...INITIAL_VIEW, relations: ["leads"] });
    expect(drawn.nodes().sort()).toEqual([CNNIC, LI].sort());
    const speech = sceneOf(COLLECTION, { ...INITIAL_VIEW, relations: ["said"] });
    expect(speech.drawn.edges().sort()).toEqual([lineKey(LI, NSA), lineKey(LI, PRISM)].sort());
  });

  test("counts each value as if only the other facets were filtered", () => {
    const { types, statuses } = facetCounts(COLLECTION, { ...INITIAL_VIEW, types: ["Person", "Agency"], statuses: ["planned"] });
    expect(types.get("Event")).toBe(1);
    expect(types.get("Program") ?? 0).toBe(0);
    expect(statuses.get("planned") ?? 0).toBe(0);
    expect(statuses.get("actual")).toBe(2);
  });

  test("that is empty names the filters that could be lifted", () => {
    const view = { ...INITIAL_VIEW, types: ["Program"] as const, statuses: ["planned"] as const };
    expect(sceneOf(COLLECTION, view).drawn.order).toBe(0);
    expect(lifts(COLLECTION, view).map(({ label, entities }) => [label, entities])).toEqual([
      ["entity type", 2],
      ["status", 1],
    ]);
  });

  test("exported as visible takes along the statements behind its lines", () => {
    const { nodes, edges } = visibleOf(COLLECTION, sceneOf(COLLECTION, { ...INITIAL_VIEW, types: ["Person", "Program"] }));
    expect([...nodes].filter((id) => id.startsWith("statement/"))).toHaveLength(1);
    expect(nodes.has(NSA)).toBe(false);
    expect(edges.size).toBe(2);
  });
});

describe("search", () => {
  test("finds a name in any case, by an alias, and with a slip", () => {
    expect(search(COLLECTION, "LI XIAO")[0]?.id).toBe(LI);
    expect(search(COLLECTION, "nsa")[0]).toEqual({ id: NSA, alias: "NSA" });
    expect(search(COLLECTION, "Xiaodnog")[0]?.id).toBe(LI);
    expect(search(COLLECTION, "Húśsain")[0]?.id).toBe("person/mamnoon-hussain");
    expect(search(COLLECTION, "Wuhan")).toEqual([]);
  });
});

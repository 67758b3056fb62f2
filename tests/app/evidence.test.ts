import { describe, expect, test } from "vitest";
import { skippedTitle } from "../../src/app/parts/skipped-title.ts";
import { edgesAt, neighbourGroups, pairRows } from "../../src/app/state/neighbours.ts";
import { drawnOf, facetCounts, lifts, sceneOf, visibleOf } from "../../src/app/state/scene.ts";
import { changeView, useStore } from "../../src/app/state/store.ts";
import { INITIAL_VIEW, lineKey } from "../../src/app/state/view.ts";
import type { Assertion, Statement } from "../../src/article/extraction.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { cueOf, isPlainCue } from "../../src/graph/reading/cue.ts";
import { type Caption, type EvidenceCard, evidenceCards } from "../../src/graph/reading/evidence.ts";
import { sentenceText } from "../../src/graph/reading/sentence-parts.ts";
import { search } from "../../src/graph/search.ts";
import { extractionOf } from "../support/extraction.ts";
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

describe("how something is said", () => {
  const TEXT =
    "Lu Wei denied that China practises censorship. Li Xiaodong did not say that PRISM was a threat. " +
    "According to the NSA, PRISM was lawful. It said that the NSA operates PRISM.";
  const span = (words: string, from = ""): readonly [number, number] => {
    const start = TEXT.indexOf(words, TEXT.indexOf(from));
    return [start, start + words.length];
  };
  const statement = (id: string, source: string | null, words: string, cue: string, content: string): Statement => {
    const sourceSpan = span(words, id === "s3" ? "According" : id === "s4" ? "It said" : "");
    return {
      id,
      source,
      sourceSpan,
      sourceText: words,
      cue: span(cue, id === "s4" ? "It said" : ""),
      spans: [span(content)],
      kind: "indirect",
      evidence: [Math.min(sourceSpan[0], span(content)[0]), span(content)[1]],
    };
  };
  const base = extractionOf({
    id: "words",
    text: TEXT,
    entities: [
      ["Person", "Lu Wei"],
      ["Person", "Li Xiaodong"],
      ["Agency", "NSA"],
      ["Program", "PRISM"],
      ["Country", "China"],
    ],
    statements: [
      statement("s1", "e1", "Lu Wei", "denied", "China practises censorship"),
      statement("s2", "e2", "Li Xiaodong", "say", "PRISM was a threat"),
      statement("s3", "e3", "the NSA", "According to", "PRISM was lawful"),
      statement("s4", null, "It", "said", "the NSA operates PRISM"),
    ],
  });
  const shared = { predicate: "say", evidence: [0, TEXT.length], when: null, confidence: 0.9, claimedIn: null } as const;
  const facts: readonly (readonly [Assertion["relation"], string, string, string?])[] = [
    ["said", "e1", "s1"],
    ["about", "s1", "e5"],
    ["said", "e2", "s2"],
    ["about", "s2", "e4"],
    ["said", "e3", "s3"],
    ["operates", "e3", "e4", "s4"],
  ];
  const assertions = facts.map(([relation, subject, object, claimedIn = null], i): Assertion => {
    return { ...shared, id: `a${i}`, relation, subject, object, claimedIn, status: subject === "e2" ? "negated" : "actual" };
  });
  const words = buildGraph([{ ...base, assertions }], "test-1");
  const told = (relation: Assertion["relation"], from: string): readonly Caption[] =>
    evidenceCards(
      words,
      words.graph.filterEdges((_id, edge, source) => edge.relation === relation && source === from),
    ).flatMap(({ captions }) => captions);

  test("is told in the article's own words: a denial is no admission", () => {
    const lines = ["person/lu-wei", LI, "agency/nsa"].map((id) => sentenceText(words, told("said", id)[0] as Caption));
    expect(lines).toEqual([
      "Lu Wei denied “China practises censorship”",
      "Li Xiaodong did not say “PRISM was a threat”",
      "according to NSA, “PRISM was lawful”",
    ]);
  });

  test("is told beside what is spoken about, and of a pair counted", () => {
    const drawn = drawnOf(words, INITIAL_VIEW);
    const edges = drawn.getEdgeAttribute(lineKey("person/lu-wei", "country/china"), "edges");
    const [card] = evidenceCards(words, edges);
    expect(card?.captions).toMatchObject([{ speech: true, cue: "denied" }]);
    expect(card?.marks.filter(({ value }) => value === "cue").map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      "denied",
    ]);
    expect(pairRows(words, edges).map(({ cues }) => [...cues])).toEqual([[["denied", 1]]]);
  });

  test("is not worth a word where it was only said", () => {
    expect(["said", "has said", "told", "according to", null].filter((cue) => !isPlainCue(cue))).toEqual([]);
    expect(["denied", "did not say", "will say", "accused"].filter(isPlainCue)).toEqual([]);
  });

  test("names no pronoun as the one who claims", () => {
    expect(told("operates", "agency/nsa").map(({ claimedBy }) => claimedBy)).toEqual(["a source"]);
  });
});

test("the preposition after a verb of speech belongs to it where it leads into the content", () => {
  const text = "Xi called for a multilateral system. Obama warned reporters that attacks would follow.";
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  const of = (source: string, cue: string, content: string) =>
    cueOf(
      { text },
      {
        id: "s1",
        source: null,
        sourceSpan: at(source),
        sourceText: source,
        cue: at(cue),
        spans: [at(content)],
        kind: "indirect",
        evidence: [0, 1],
      },
    )?.text;
  expect(of("Xi", "called", "a multilateral system")).toBe("called for");
  expect(of("Obama", "warned", "attacks would follow")).toBe("warned");
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
    const { types, certainties } = facetCounts(COLLECTION, {
      ...INITIAL_VIEW,
      types: ["Person", "Agency"],
      certainties: ["planned"],
    });
    expect(types.get("Event")).toBe(1);
    expect(types.get("Program") ?? 0).toBe(0);
    expect(certainties.get("planned") ?? 0).toBe(0);
    expect(certainties.get("actual")).toBe(2);
  });

  test("that is empty names the filters that could be lifted", () => {
    const view = { ...INITIAL_VIEW, types: ["Program"] as const, certainties: ["planned"] as const };
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

describe("an entity that is searched for while filters hide it", () => {
  test("is shown with its lines beside what the filters leave, and goes with the next change of a filter", () => {
    const people = { ...INITIAL_VIEW, types: ["Person"] as const };
    expect(drawnOf(COLLECTION, people).hasNode(PRISM)).toBe(false);
    const drawn = drawnOf(COLLECTION, { ...people, also: PRISM });
    expect(drawn.nodes().sort()).toEqual([...drawnOf(COLLECTION, people).nodes(), PRISM].sort());
    expect(drawn.edges()).toEqual([lineKey(LI, PRISM)]);
    const leads = { ...INITIAL_VIEW, relations: ["leads"] as const, focus: CNNIC, also: PRISM };
    expect(drawnOf(COLLECTION, leads).nodes().sort()).toEqual([CNNIC, LI, PRISM].sort());
    useStore.setState({ view: { ...people, also: PRISM } });
    changeView({ selection: { kind: "node", id: PRISM } });
    expect(useStore.getState().view.also).toBe(PRISM);
    changeView({ certainties: ["planned"] });
    expect(useStore.getState().view).toMatchObject({ also: null, types: ["Person"] });
  });
});

test("what was skipped is counted by files, and a bad line of a file that was read is no file", () => {
  const skip = (name: string, whole: boolean) => ({ name, whole, message: name });
  const line = skip("news/feed.jsonl", false);
  expect(skippedTitle([skip("a.pdf", true)])).toBe("1 file was skipped");
  expect(skippedTitle([line])).toBe("1 line of feed.jsonl was skipped");
  expect(skippedTitle([line, line, skip("a.pdf", true), skip("b.csv", true)])).toBe(
    "2 files and 2 lines of feed.jsonl were skipped",
  );
  // All lines of a file that gave nothing are one file.
  expect(skippedTitle([skip("bad.jsonl", true), skip("bad.jsonl", true)])).toBe("1 file was skipped");
  const feed = skip("https://example.org/feed/", true);
  expect(skippedTitle([feed, skip("a.pdf", true)])).toBe("1 file and 1 address were skipped");
  expect(skippedTitle([{ ...feed, whole: false }])).toBe("1 article of feed was skipped");
  expect(skippedTitle([line, skip("list.json", false)])).toBe("2 articles of 2 files were skipped");
  const foreign = { name: "monde.txt", whole: true, message: '[E118] "monde.txt" is in French: …' };
  expect(skippedTitle([foreign])).toBe("1 article in another language was left out");
  expect(skippedTitle([skip("a.pdf", true), foreign, foreign])).toBe(
    "1 file was skipped; 2 articles in another language were left out",
  );
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

import type { Assertion, Extraction } from "../../src/article/extraction.ts";
import type { Span } from "../../src/article/span.ts";
import { type GoldDocument, goldFrom } from "../../src/evaluate/gold.ts";
import { articleOf } from "../support/article.ts";

const TEXT =
  "Xi Jinping met Dmitry Medvedev in Wuzhen, a town in China.\n\n" +
  "Li Xiaodong said that the Chinese market is open. Medvedev will attend the World Internet Conference.\n";

/** An annotated article of one's own, as files have it. */
export const GOLD = {
  doc: "talks",
  title: "Talks",
  date: "2015-12-16",
  source: "",
  text: TEXT,
  entities: [
    { id: "e1", type: "Person", name: "Xi Jinping", mentions: ["Xi Jinping"] },
    { id: "e2", type: "Person", name: "Dmitry Medvedev", mentions: ["Dmitry Medvedev", "Medvedev"] },
    { id: "e3", type: "Place", name: "Wuzhen", mentions: ["Wuzhen"], also: ["a town"] },
    { id: "e4", type: "Country", name: "China", mentions: ["China", "Chinese"] },
    { id: "e5", type: "Person", name: "Li Xiaodong", mentions: ["Li Xiaodong"] },
    { id: "e6", type: "Event", name: "World Internet Conference", mentions: ["World Internet Conference"] },
  ],
  statements: [
    {
      id: "s1",
      source: "e5",
      sourceText: "Li Xiaodong",
      cue: "said",
      kind: "indirect",
      content: ["the Chinese market is open"],
      about: ["e4"],
    },
  ],
  relations: [
    {
      relation: "met",
      subject: "e1",
      object: "e2",
      status: "actual",
      evidence: "Xi Jinping met Dmitry Medvedev",
      claimedIn: null,
    },
    {
      relation: "locatedIn",
      subject: "e3",
      object: "e4",
      status: "actual",
      evidence: "Wuzhen, a town in China",
      claimedIn: null,
    },
    { relation: "attended", subject: "e2", object: "e6", status: "planned", evidence: "Medvedev will attend", claimedIn: null },
  ],
} as const;

export function goldOf(changes: object = {}): GoldDocument {
  return goldFrom(JSON.stringify({ ...GOLD, ...changes }), "talks.json");
}

const at = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
};

const assertion = (id: string, relation: Assertion["relation"], subject: string, object: string, words: string): Assertion => ({
  id,
  relation,
  subject,
  object,
  predicate: "",
  status: "actual",
  evidence: at(words),
  claimedIn: null,
  when: null,
  confidence: 0.8,
});

/** The same article as an engine would read it that makes no mistake; ids are not those of the gold. */
export function perfect(): Extraction {
  const mention = (entity: string, words: string, from = 0) => {
    const [start, end] = at(words, from);
    return { entity, start, end, kind: "name" } as const;
  };
  return {
    article: articleOf(TEXT, { id: "talks" }),
    sentences: [at("Xi Jinping met Dmitry Medvedev in Wuzhen, a town in China.")],
    entities: [
      { id: "p1", type: "Person", name: "Xi Jinping", aliases: [] },
      { id: "p2", type: "Person", name: "Dmitry Medvedev", aliases: ["Medvedev"] },
      { id: "p3", type: "Place", name: "Wuzhen", aliases: [] },
      { id: "p4", type: "Country", name: "China", aliases: ["Chinese"] },
      { id: "p5", type: "Person", name: "Li Xiaodong", aliases: [] },
      { id: "p6", type: "Event", name: "World Internet Conference", aliases: [] },
    ],
    mentions: [
      mention("p1", "Xi Jinping"),
      mention("p2", "Dmitry Medvedev"),
      mention("p2", "Medvedev", 60),
      mention("p3", "Wuzhen"),
      mention("p4", "China"),
      mention("p4", "Chinese"),
      mention("p5", "Li Xiaodong"),
      mention("p6", "World Internet Conference"),
    ],
    statements: [
      {
        id: "q1",
        source: "p5",
        sourceSpan: at("Li Xiaodong"),
        sourceText: "Li Xiaodong",
        cue: at("said"),
        spans: [at("the Chinese market is open")],
        kind: "indirect",
        evidence: at("Li Xiaodong said that the Chinese market is open"),
      },
    ],
    assertions: [
      { ...assertion("a1", "met", "p1", "p2", "Xi Jinping met Dmitry Medvedev"), predicate: "meet" },
      { ...assertion("a2", "locatedIn", "p3", "p4", "Wuzhen, a town in China"), predicate: "in" },
      { ...assertion("a3", "said", "p5", "q1", "Li Xiaodong said that the Chinese market is open"), predicate: "say" },
      { ...assertion("a4", "about", "q1", "p4", "Li Xiaodong said that the Chinese market is open"), predicate: "about" },
      {
        ...assertion("a5", "attended", "p2", "p6", "Medvedev will attend the World Internet Conference"),
        predicate: "attend",
        status: "planned",
      },
    ],
  };
}

/** A found document with some of its assertions changed. */
export function withAssertions(found: Extraction, changes: Readonly<Record<string, Partial<Assertion>>>): Extraction {
  return { ...found, assertions: found.assertions.map((item) => ({ ...item, ...changes[item.id] })) };
}

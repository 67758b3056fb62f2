import type { Article } from "../../src/article/article.ts";
import type { Assertion, Entity, Extraction, Mention, Statement } from "../../src/article/extraction.ts";
import type { Span } from "../../src/article/span.ts";
import { buildGraph } from "../../src/graph/build.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";

const TEXT =
  "Li Xiaodong leads the China Internet Network Information Center. Li Xiaodong said that PRISM was run by the NSA. " +
  "Mamnoon Hussain is expected to attend the World Internet Conference.";

const article: Article = { id: "wuzhen", title: "Wuzhen", date: "2015-12-16", source: "Example News", text: TEXT, furniture: [] };

function spanOf(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
}

const entity = (id: string, type: Entity["type"], name: string, aliases: readonly string[] = []): Entity => ({
  id,
  type,
  name,
  aliases,
});
const mention = (id: string, words: string, from = 0): Mention => {
  const [start, end] = spanOf(words, from);
  return { entity: id, start, end, kind: "name" };
};
const fact = (
  id: string,
  relation: Assertion["relation"],
  subject: string,
  object: string,
  words: string,
  more: Partial<Assertion> = {},
): Assertion => ({
  id,
  relation,
  subject,
  object,
  predicate: relation,
  status: "actual",
  evidence: spanOf(words),
  claimedIn: null,
  when: null,
  confidence: 0.9,
  ...more,
});

const said = TEXT.indexOf("Li Xiaodong said");
const statement: Statement = {
  id: "s1",
  source: "e1",
  sourceSpan: spanOf("Li Xiaodong", said),
  sourceText: "Li Xiaodong",
  cue: spanOf("said"),
  spans: [spanOf("PRISM was run by the NSA")],
  kind: "indirect",
  evidence: spanOf("Li Xiaodong said that PRISM was run by the NSA"),
};

const extraction: Extraction = {
  article,
  sentences: [
    spanOf("Li Xiaodong leads the China Internet Network Information Center."),
    spanOf("Li Xiaodong said that PRISM was run by the NSA."),
    spanOf("Mamnoon Hussain is expected to attend the World Internet Conference."),
  ],
  entities: [
    entity("e1", "Person", "Li Xiaodong", ["Li"]),
    entity("e2", "Agency", "China Internet Network Information Center"),
    entity("e3", "Program", "PRISM"),
    entity("e4", "Agency", "National Security Agency", ["NSA"]),
    entity("e5", "Person", "Mamnoon Hussain"),
    entity("e6", "Event", "World Internet Conference"),
  ],
  mentions: [
    mention("e1", "Li Xiaodong"),
    mention("e2", "China Internet Network Information Center"),
    mention("e1", "Li Xiaodong", said),
    mention("e3", "PRISM"),
    mention("e4", "NSA"),
    mention("e5", "Mamnoon Hussain"),
    mention("e6", "World Internet Conference"),
  ],
  statements: [statement],
  assertions: [
    fact("a1", "leads", "e1", "e2", "Li Xiaodong leads the China Internet Network Information Center", { title: "director" }),
    fact("a2", "said", "e1", "s1", "Li Xiaodong said that PRISM was run by the NSA"),
    fact("a3", "about", "s1", "e3", "PRISM"),
    fact("a4", "about", "s1", "e4", "NSA"),
    fact("a5", "operates", "e4", "e3", "PRISM was run by the NSA", { claimedIn: "s1" }),
    fact("a6", "attended", "e5", "e6", "Mamnoon Hussain is expected to attend the World Internet Conference", {
      status: "planned",
    }),
  ],
};

/** A collection of one article with a fact, a statement, a claim and a plan. */
export const COLLECTION: KnowledgeGraph = buildGraph([extraction], "test-1");
export const ARTICLE_TEXT = TEXT;

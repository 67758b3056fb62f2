import type { Assertion, Entity, Extraction, Mention, Statement } from "../../src/article/extraction.ts";
import type { Span } from "../../src/article/span.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { drawnGraph } from "../../src/graph/drawn.ts";
import type { BuiltGraph } from "../../src/graph/knowledge-graph.ts";
import { layout, layoutInput, type Positions } from "../../src/graph/layout.ts";

const WUZHEN = `Li Xiaodong, director of the China Internet Network Information Center, said that Dmitry Medvedev
would attend the World Internet Conference. The NSA runs PRISM.`;
const SECOND = "Li Xiaodong leads the China Internet Network Information Center. Dmitry Medvedev met Li Xiaodong & <others>.";

/** The span of the first occurrence of `words` in `text`. */
function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`"${words}" is not in the text`);
  return [start, start + words.length];
}

const entity = (id: string, type: Entity["type"], name: string, aliases: readonly string[] = []): Entity => ({
  id,
  type,
  name,
  aliases,
});
const mention = (of: string, [start, end]: Span): Mention => ({ entity: of, start, end, kind: "name" });

const assertion = (
  id: string,
  subject: string,
  relation: Assertion["relation"],
  object: string,
  evidence: Span,
  more: Partial<Assertion> = {},
): Assertion => ({
  id,
  relation,
  subject,
  object,
  predicate: relation,
  status: "actual",
  evidence,
  claimedIn: null,
  when: null,
  confidence: 0.9,
  ...more,
});

const STATEMENT: Statement = {
  id: "s1",
  source: "e1",
  sourceSpan: at(WUZHEN, "Li Xiaodong"),
  sourceText: "Li Xiaodong",
  cue: at(WUZHEN, "said"),
  spans: [at(WUZHEN, "Dmitry Medvedev\nwould attend the World Internet Conference")],
  kind: "indirect",
  evidence: [0, WUZHEN.indexOf(". The NSA")],
};

/** Two articles' worth of extraction: six entities, one statement, seven edges of eight assertions. */
export const EXTRACTIONS: readonly Extraction[] = [
  {
    article: { id: "wuzhen", title: "Wuzhen\nopens", date: "2015-12-16", source: null, text: WUZHEN, furniture: [] },
    sentences: [
      [0, WUZHEN.indexOf(" The NSA")],
      [WUZHEN.indexOf("The NSA"), WUZHEN.length],
    ],
    entities: [
      entity("e1", "Person", "Li Xiaodong", ["Li"]),
      entity("e2", "Agency", "China Internet Network Information Center", ["CNNIC", "the center"]),
      entity("e3", "Person", "Dmitry Medvedev"),
      entity("e4", "Event", "World Internet Conference"),
      entity("e5", "Agency", "NSA"),
      entity("e6", "Program", "PRISM"),
    ],
    mentions: [
      mention("e1", at(WUZHEN, "Li Xiaodong")),
      mention("e2", at(WUZHEN, "China Internet Network Information Center")),
      mention("e3", at(WUZHEN, "Dmitry Medvedev")),
      mention("e4", at(WUZHEN, "World Internet Conference")),
      mention("e5", at(WUZHEN, "NSA")),
      mention("e6", at(WUZHEN, "PRISM")),
    ],
    statements: [STATEMENT],
    assertions: [
      assertion("a1", "e1", "leads", "e2", [0, 70], { title: "director" }),
      assertion("a2", "e1", "said", "s1", STATEMENT.evidence),
      assertion("a3", "s1", "about", "e3", at(WUZHEN, "Dmitry Medvedev")),
      assertion("a4", "s1", "about", "e4", at(WUZHEN, "World Internet Conference")),
      assertion("a5", "e3", "attended", "e4", STATEMENT.evidence, {
        predicate: "attend",
        status: "planned",
        claimedIn: "s1",
        confidence: 0.7,
      }),
      assertion("a6", "e5", "operates", "e6", at(WUZHEN, "NSA runs PRISM")),
    ],
  },
  {
    article: { id: "second", title: "Talks", date: "2016-01-05", source: "BBC", text: SECOND, furniture: [] },
    sentences: [
      [0, SECOND.indexOf(" Dmitry")],
      [SECOND.indexOf("Dmitry"), SECOND.length],
    ],
    entities: [
      entity("e1", "Person", "Li Xiaodong"),
      entity("e2", "Agency", "China Internet Network Information Center"),
      entity("e3", "Person", "Dmitry Medvedev"),
    ],
    mentions: [
      mention("e1", at(SECOND, "Li Xiaodong")),
      mention("e2", at(SECOND, "China Internet Network Information Center")),
      mention("e3", at(SECOND, "Dmitry Medvedev")),
    ],
    statements: [],
    assertions: [
      assertion("a1", "e1", "leads", "e2", at(SECOND, "Li Xiaodong leads"), { confidence: 0.95 }),
      assertion("a2", "e3", "met", "e1", at(SECOND, "Dmitry Medvedev met Li Xiaodong"), { when: "2016-01" }),
    ],
  },
];

export const KNOWLEDGE: BuiltGraph = buildGraph(EXTRACTIONS, "test-1");

/** Places of all but the statement, as the app keeps them. */
export const POSITIONS: Positions = layout(layoutInput(drawnGraph(KNOWLEDGE, {}, { statements: "folded" })), { iterations: 20 });

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { textOf } from "../../src/article/span.ts";
import { RedthreadError } from "../../src/errors.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { extractionFrom } from "../../src/store/documents.ts";
import { readProject, withArticles, writeProject } from "../../src/store/project.ts";
import { EXTRACTIONS } from "../exporters/sample.ts";
import { extractionOf } from "../support/extraction.ts";

/** What another maker's program may write: no more than the published schema names. */
const OTHERS = {
  article: { id: "wuzhen", title: "Wuzhen", date: "2015-12-16", source: null, text: "Xi met Medvedev. They spoke of PRISM." },
  entities: [
    { id: "e1", type: "Person", name: "Xi Jinping", aliases: ["Xi"], wikidata: "Q15031" },
    { id: "e2", type: "Person", name: "Dmitry Medvedev" },
  ],
  mentions: [{ entity: "e1", start: 0, end: 2, kind: "name" }],
  statements: [],
  assertions: [
    {
      id: "a1",
      relation: "met",
      subject: "e1",
      object: "e2",
      predicate: "meet",
      status: "actual",
      evidence: [0, 15],
      confidence: 0.9,
    },
  ],
};

const fault = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof RedthreadError && error.code === "E201") return error.message;
    throw error;
  }
  return "no fault";
};

/** A statement as another maker may write it. */
const SAID = { id: "s1", source: "e1", cue: null, spans: [[3, 6]], kind: "direct", evidence: [0, 6] };

describe("an extraction document", () => {
  test("of another maker needs no sentences, and gives the sentence of its evidence all the same", () => {
    const extraction = extractionFrom(OTHERS, "others.jsonl");
    const { text } = extraction.article;
    expect(extraction.sentences.map((span) => textOf(text, span))).toEqual(["Xi met Medvedev.", "They spoke of PRISM."]);
    expect(extraction.article.furniture).toEqual([]);
    expect(extraction.entities[1]?.aliases).toEqual([]);
    expect(extraction.assertions[0]).toMatchObject({ claimedIn: null, when: null });
    expect(buildGraph([extraction], "others-1").graph.edges()).toEqual(["person/dmitry-medvedev met person/xi-jinping"]);
  });

  test("keeps what only its maker knows", () => {
    expect(extractionFrom(OTHERS, "others.jsonl").entities[0]).toMatchObject({ wikidata: "Q15031" });
  });

  test("may say when, as a date and as nothing else", () => {
    const dated = (when: unknown): unknown => ({ ...OTHERS, assertions: [{ ...OTHERS.assertions[0], when }] });
    expect(extractionFrom(dated("2015-12"), "others.jsonl").assertions[0]?.when).toBe("2015-12");
    expect(extractionFrom(dated(null), "others.jsonl").assertions[0]?.when).toBeNull();
    expect(fault(() => extractionFrom(dated("last week"), "others.jsonl"))).toContain("assertions.0.when");
  });

  test("of Redthread comes back as it was", () => {
    for (const extraction of EXTRACTIONS) {
      expect(extractionFrom(JSON.parse(JSON.stringify(extraction)), "x")).toEqual(extraction);
    }
  });

  test("may hold null where a field may be missing", () => {
    const nulled = {
      ...OTHERS,
      sentences: null,
      engine: null,
      article: { ...OTHERS.article, title: null, furniture: null, url: null },
      entities: OTHERS.entities.map((entity) => ({ ...entity, aliases: null, country: null })),
    };
    const { article, entities, ...rest } = extractionFrom(nulled, "x");
    expect([article.title, article.furniture, "url" in article, "engine" in rest]).toEqual(["", [], false, false]);
    expect(entities.map((entity) => ["country" in entity, entity.aliases])).toEqual([
      [false, []],
      [false, []],
    ]);
  });

  test("may tell what the cue of a statement does, or not", () => {
    const { statements } = extractionFrom({ ...OTHERS, statements: [SAID, { ...SAID, cueClass: "denies" }] }, "talks.jsonl");
    expect(statements.map(({ cueClass }) => cueClass)).toEqual([undefined, "denies"]);
  });

  test("that is damaged is refused with the place of the fault", () => {
    const [first] = OTHERS.entities;
    const [fact] = OTHERS.assertions;
    const damaged: readonly (readonly [unknown, string])[] = [
      [null, ""],
      ["text", ""],
      [{ ...OTHERS, article: null }, '"article"'],
      [{ ...OTHERS, article: { ...OTHERS.article, text: 5 } }, '"article.text"'],
      [{ ...OTHERS, entities: [{ ...first, aliases: [5] }] }, '"entities.0.aliases.0"'],
      [{ ...OTHERS, entities: [first, null] }, '"entities.1"'],
      [{ ...OTHERS, entities: [{ ...first, type: "Vessel" }] }, '"entities.0.type"'],
      [{ ...OTHERS, mentions: [{ entity: "e1", start: 0, end: 99, kind: "name" }] }, '"mentions"'],
      [{ ...OTHERS, mentions: [{ entity: "e1", start: 2, end: 0, kind: "name" }] }, '"mentions.0"'],
      [{ ...OTHERS, assertions: [{ ...fact, relation: "likes" }] }, '"assertions.0.relation"'],
      [{ ...OTHERS, assertions: [{ ...fact, evidence: [0, 99] }] }, '"assertions"'],
      [{ ...OTHERS, assertions: [{ ...fact, confidence: "high" }] }, '"assertions.0.confidence"'],
      [{ ...OTHERS, statements: {} }, '"statements"'],
      [{ ...OTHERS, statements: [{ ...SAID, cueClass: "shouts" }] }, '"statements.0.cueClass"'],
    ];
    for (const [value, where] of damaged) {
      const message = fault(() => extractionFrom(value, "talks.jsonl"));
      expect(message).toMatch(/^\[E201\] "talks\.jsonl"/);
      expect(message).toContain(where);
    }
    expect(fault(() => extractionFrom({}, "talks.jsonl", "line 3"))).toContain('"line 3.article" is missing or wrong');
  });
});

describe("a project", () => {
  const project = {
    format: "redthread",
    version: 1,
    title: "Talks",
    engine: "test-1",
    extractions: EXTRACTIONS,
    positions: { "program/prism": [1, 2.5] },
  } as const;

  test("comes back as it was written", () => {
    expect(readProject(writeProject(project), "talks.redthread")).toEqual(project);
  });

  test("may hold null where a field may be missing", () => {
    const text = JSON.stringify({ ...project, title: null, engine: null, positions: null });
    expect(readProject(text, "x")).toEqual({ ...project, title: "Untitled", engine: "", positions: {} });
  });

  test("that is damaged is refused, whatever is wrong in it, and never fails otherwise", () => {
    for (const change of [
      { title: 5 },
      { engine: [] },
      { positions: 3 },
      { positions: { a: [1] } },
      { extractions: null },
      { version: 2 },
    ])
      expect(fault(() => readProject(JSON.stringify({ ...project, ...change }), "x"))).toMatch(/^\[E201\]/);
    expect(fault(() => readProject("{", "x"))).toMatch(/^\[E201\]/);
    const endless = writeProject(project).replace("[1,2.5]", "[1,1e999]");
    expect(fault(() => readProject(endless, "x"))).toContain('"positions.program/prism.1"');
    expect(fault(() => readProject(JSON.stringify({ ...project, extractions: [EXTRACTIONS[0], 7] }), "x"))).toContain(
      '"extractions.1"',
    );
  });

  test("with any part replaced by anything is refused or gives a graph", () => {
    const text = JSON.stringify(project);
    const values = [...text.matchAll(/(?<=[[:,])(?:"[^"]*"|-?\d+(?:\.\d+)?|null)(?=[,\]}])/gu)];
    fc.assert(
      fc.property(fc.nat(values.length - 1), fc.jsonValue({ maxDepth: 2 }), (which, value) => {
        const { 0: old, index } = values[which] as RegExpExecArray;
        const changed = `${text.slice(0, index)}${JSON.stringify(value)}${text.slice(index + old.length)}`;
        try {
          const { extractions, engine } = readProject(changed, "x");
          buildGraph(extractions, engine);
        } catch (error) {
          expect(error).toBeInstanceOf(RedthreadError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("articles that join a project", () => {
  const old: readonly Extraction[] = [EXTRACTIONS[0] as Extraction];
  const arrived = [extractionOf({ id: "new", entities: [["Person", "Xi Jinping"]] })];
  const evidence = ({ engine, extractions }: { engine: string; extractions: readonly Extraction[] }): readonly string[] => [
    ...buildGraph(extractions, engine).evidence.keys(),
  ];

  test("leave the evidence that another engine has found under its old ids", () => {
    const before = evidence({ engine: "llm-1", extractions: old });
    const joined = withArticles({ engine: "llm-1", extractions: old }, arrived, "builtin-1");
    expect(evidence(joined)).toEqual(before);
    expect(joined.extractions.map(({ engine }) => engine)).toEqual([undefined, "builtin-1"]);
    const saved = writeProject({ format: "redthread", version: 1, title: "", positions: {}, ...joined });
    expect(readProject(saved, "x").extractions[1]?.engine).toBe("builtin-1");
  });

  test("carry no engine of their own where it is that of the project, or the project was empty", () => {
    for (const open of [
      { engine: "builtin-1", extractions: old },
      { engine: "llm-1", extractions: [] },
    ]) {
      const joined = withArticles(open, arrived, "builtin-1");
      expect([joined.engine, joined.extractions.some(({ engine }) => engine !== undefined)]).toEqual(["builtin-1", false]);
    }
  });
});

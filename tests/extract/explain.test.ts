import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { TracingExtract } from "../../src/engines/engine.ts";
import { ATTRIBUTION_FORMS } from "../../src/extract/attribution-forms.ts";
import { explanationOf } from "../../src/extract/explain.ts";
import type {
  AssertionExplanation,
  EntityExplanation,
  Explanation,
  PathStep,
  StatementExplanation,
} from "../../src/extract/explanation.ts";
import { RULES } from "../../src/extract/rules/rules.ts";
import { Trace } from "../../src/extract/trace.ts";
import { explain } from "../../src/index.ts";
import { modelBytes } from "../../src/platform/node.ts";
import type { Relation } from "../../src/schema/relations.ts";
import { articleOf } from "../support/article.ts";

let read: TracingExtract;
beforeAll(async () => {
  read = await BUILTIN.loadTracing({ model: modelBytes });
});

function traced(text: string): { readonly extraction: Extraction; readonly why: (id: string) => Explanation } {
  const trace = new Trace();
  const extraction = read(articleOf(text), trace);
  return { extraction, why: (id) => explanationOf(extraction, trace, id) };
}

/** The reasons for the first assertion of a relation in a text. */
function reasons(relation: Relation, text: string): AssertionExplanation {
  const { extraction, why } = traced(text);
  const found = extraction.assertions.find((item) => item.relation === relation);
  expect(found, `a ${relation} in: ${text}`).toBeDefined();
  return why(found?.id as string) as AssertionExplanation;
}

const marks = ({ marks: list }: Pick<AssertionExplanation, "marks">): string[] =>
  list.map(({ part, text }) => `${part}: ${text}`);
const path = (steps: readonly PathStep[] | null): string | undefined =>
  steps?.map(({ text, label, up }) => (label === null ? text : `${up ? "↑" : "↓"}${label} ${text}`)).join(" ");

describe("why an assertion is there", () => {
  const text = "China hosted a fair. Dmitry Medvedev was expected to attend the World Internet Conference on Friday.";

  test("is told by its sentence with the parts marked, its rule with an example, and its cue", () => {
    const found = reasons("attended", text);
    expect(found.reads).toBe("Dmitry Medvedev attended World Internet Conference");
    expect(found.sentence.text).toBe("Dmitry Medvedev was expected to attend the World Internet Conference on Friday.");
    expect(marks(found)).toEqual([
      "subject: Dmitry Medvedev",
      "status: expected",
      "cue: attend",
      "object: World Internet Conference",
    ]);
    const rule = RULES.find(({ id }) => id === found.rule.id);
    expect([found.rule.id, rule?.matches.map((example) => example.text)]).toEqual([
      "attended.verb",
      expect.arrayContaining([found.rule.example]),
    ]);
    expect(found.cue?.text).toBe("attend");
  });

  test("is told by the way between the ends through the tree", () => {
    expect(path(reasons("met", "Xi Jinping met Dmitry Medvedev.").path)).toBe("Xi ↑nsubj met ↓obj Dmitry");
    expect(path(reasons("operates", "PRISM, run by the NSA, grew.").path)).toBe("NSA ↑obl:agent run ↑acl PRISM");
  });

  test("is told by what a pronoun and a description refer to, and by what they were found", () => {
    const he = reasons("met", "Dmitry Medvedev left Moscow. He met Angela Merkel.").subject;
    expect([he.mention?.text, he.mention?.kind, he.refersTo.map((step) => step.text)]).toEqual([
      "He",
      "pronoun",
      ["Dmitry Medvedev"],
    ]);
    expect(he.refersTo[0]?.by).toBe("pronoun");
    const fair = reasons("attended", "The World Internet Conference began. Dmitry Medvedev attended the conference.").object;
    expect([fair.mention?.text, fair.refersTo[0]?.text, fair.refersTo[0]?.kind]).toEqual([
      "the conference",
      "World Internet Conference",
      "name",
    ]);
  });

  test("is told by the noun that stands for an end", () => {
    const { subject } = reasons("opposes", "Pakistani officials criticized the National Security Agency.");
    expect([subject.name, subject.through?.text, subject.mention?.text]).toEqual(["Pakistan", "officials", "Pakistani"]);
  });

  test("leads to an end that another sentence names, with no way there", () => {
    const hosts = "China hosts the World Internet Conference. Dmitry Medvedev was expected to attend.";
    const { object, path: way } = reasons("attended", hosts);
    expect([(object.mention ?? object.refersTo[0])?.text, way]).toEqual(["World Internet Conference", null]);
  });

  test("names the statement that claims it, and nobody's where the article tells it", () => {
    const claimed = reasons("met", "Li Xiaodong said that Xi Jinping met Dmitry Medvedev.").claimedIn;
    expect([claimed?.id, claimed?.source, claimed?.content[0]?.text]).toEqual([
      "s1",
      "Li Xiaodong",
      "Xi Jinping met Dmitry Medvedev",
    ]);
    expect(reasons("met", "Xi Jinping met Dmitry Medvedev.").claimedIn).toBeNull();
  });

  test("of a statement is told by its form, source, cue and content", () => {
    const said = reasons("said", "Li Xiaodong reportedly said that the market is open.");
    expect([said.rule.id, said.rule.example]).toEqual(["said.that", ATTRIBUTION_FORMS.that.example]);
    expect(marks(said)).toEqual(["source: Li Xiaodong", "status: reportedly", "cue: said", "content: the market is open"]);
    expect(path(said.path)).toBe("Li ↑nsubj said");
    const about = reasons("about", "Li Xiaodong said that China is open.");
    expect(marks(about)).toEqual(["source: Li Xiaodong", "cue: said", "content: China is open", "object: China"]);
  });
});

describe("the word that makes a status is told", () => {
  test.each([
    ["met", "Xi Jinping met Dmitry Medvedev.", "actual", null, undefined],
    ["met", "Xi Jinping will meet Dmitry Medvedev.", "planned", "will", "will ↑aux meet"],
    ["met", "Xi Jinping may meet Dmitry Medvedev.", "possible", "may", "may ↑aux meet"],
    ["met", "Xi Jinping did not meet Dmitry Medvedev.", "negated", "not", "not ↑advmod meet"],
    ["met", "Xi Jinping refused to meet Dmitry Medvedev.", "negated", "refused", "refused ↓xcomp meet"],
    ["attacks", "If Russia had invaded Ukraine, China would know.", "possible", "If", "If ↑mark invaded"],
    ["attacks", "France accused Germany of invading Poland.", "possible", "accused", "accused ↓advcl invading"],
    ["attended", "Pakistan boycotted the World Internet Conference.", "negated", "boycotted", undefined],
    ["visited", "Dmitry Medvedev called off a visit to Pakistan.", "negated", "called", "called ↓obj visit"],
    ["visited", "Dmitry Medvedev’s planned visit to Pakistan was in the news.", "planned", "planned", "planned ↑amod visit"],
  ] as const)("of %s in: %s", (relation, text, value, because, way) => {
    const { status } = reasons(relation, text);
    expect([status.value, status.because?.text ?? null, path(status.path)]).toEqual([value, because, way]);
  });
});

describe("each form of attribution is told by its example", () => {
  test.each(Object.values(ATTRIBUTION_FORMS))("$id: $example", ({ id, example }) => {
    const { extraction, why } = traced(example);
    const last = extraction.statements.at(-1);
    expect(last).toBeDefined();
    expect((why(last?.id as string) as StatementExplanation).rule.id).toBe(id);
  });
});

test("why a statement is there is told with what it gives", () => {
  const { why } = traced("Dmitry Medvedev spoke. He said that China is open.");
  const found = why("s1") as StatementExplanation;
  expect(found.reads).toBe("Dmitry Medvedev: “China is open”");
  expect(marks(found)).toEqual(["source: He", "cue: said", "content: China is open"]);
  expect(found.source?.refersTo.map(({ text }) => text)).toEqual(["Dmitry Medvedev"]);
  expect(found.assertions.map(({ reads }) => reads).sort()).toEqual([
    "Dmitry Medvedev said “China is open”",
    "“China is open” is about China",
  ]);
});

test("a statement of nobody known has no source", () => {
  const found = traced("Critics said that the market is closed.").why("s1") as StatementExplanation;
  expect([found.source, found.reads, marks(found)[0]]).toEqual([null, "Critics: “the market is closed”", "source: Critics"]);
});

test("why an entity is there is told by its mentions and by what it stands in", () => {
  const { extraction, why } = traced("Xi Jinping met Dmitry Medvedev. He smiled. Xi left.");
  const id = extraction.entities.find(({ name }) => name === "Xi Jinping")?.id as string;
  const { mentions, assertions } = why(id) as EntityExplanation;
  expect(mentions.map(({ text, kind, refersTo }) => [text, kind, refersTo?.text ?? null])).toEqual([
    ["Xi Jinping", "name", null],
    ["He", "pronoun", "Xi Jinping"],
    ["Xi", "name", null],
  ]);
  expect(assertions.map(({ reads }) => reads)).toEqual([expect.stringContaining("met")]);
});

test("an id that is not there is refused with the ids that are", () => {
  const { why } = traced("Xi Jinping met Dmitry Medvedev.");
  for (const id of ["a9", "x", ""])
    expect(() => why(id)).toThrow(`[E203] There is no "${id}" in "test": name one of a1, e1 to e2.`);
});

test("the library explains an article by itself", async () => {
  const found = await explain(articleOf("Xi Jinping met Dmitry Medvedev."), "a1", { model: modelBytes });
  expect([found.what, found.reads]).toEqual(["assertion", "Xi Jinping met Dmitry Medvedev"]);
  await expect(explain(articleOf("It rains."), "a1", { model: modelBytes })).rejects.toThrow("[E203]");
});

test("a trace changes nothing, and everything in the sample articles can be explained", () => {
  const folder = join(import.meta.dirname, "../../data/articles");
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    const { extraction, why } = traced(text);
    expect(JSON.stringify(read(articleOf(text), new Trace()))).toBe(JSON.stringify(extraction));
    for (const { id, status } of extraction.assertions) {
      const found = why(id) as AssertionExplanation;
      const [from, to] = found.sentence.span;
      expect([id, found.marks.every(({ span }) => from <= span[0] && span[1] <= to), found.rule.example !== ""]).toEqual([
        id,
        true,
        true,
      ]);
      if (found.assertion.relation !== "said") expect([id, found.status.because === null]).toEqual([id, status === "actual"]);
    }
    for (const { id } of [...extraction.statements, ...extraction.entities]) expect(why(id).id).toBe(id);
  }
});

import { beforeAll, describe, expect, test } from "vitest";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load({ model: modelBytes });
});

/** The statements of a text, each as "source | kind | content". */
function statements(text: string): string[] {
  const { article, entities, statements: found } = read(articleOf(text));
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  return found.map(({ source, kind, spans }) => {
    const content = spans.map((span) => article.text.slice(...span)).join(" … ");
    return `${source === null ? "nobody known" : name.get(source)} | ${kind} | ${content}`;
  });
}

describe("who said what is read off", () => {
  test.each([
    ["a reported clause", "Li Xiaodong said that the market is open.", "Li Xiaodong | indirect | the market is open"],
    [
      "a clause without “that”",
      "Fuad Basya said fishermen noticed the boat.",
      "Fuad Basya | indirect | fishermen noticed the boat",
    ],
    [
      "a quotation before its speaker",
      "“The market is wide open,” Li Xiaodong said.",
      "Li Xiaodong | direct | The market is wide open,",
    ],
    [
      "a quotation with speaker and verb turned round",
      "“The market is wide open,” said Li Xiaodong.",
      "Li Xiaodong | direct | The market is wide open,",
    ],
    [
      "a quotation after its speaker",
      "Li Xiaodong said: “The market is wide open.”",
      "Li Xiaodong | direct | The market is wide open.",
    ],
    [
      "a quotation around its speaker",
      "“Had it come later,” Li Xiaodong said, “it would have been much worse.”",
      "Li Xiaodong | direct | Had it come later, … it would have been much worse.",
    ],
    [
      "a quotation inside a reported clause",
      "Li Xiaodong said that the market is “wide open to the world” for everyone.",
      "Li Xiaodong | mixed | the market is “wide open to the world” for everyone",
    ],
    [
      "“according to” after the content",
      "The storm killed 107 people, according to the BBC.",
      "BBC | indirect | The storm killed 107 people",
    ],
    [
      "“according to” before the content",
      "According to the BBC, the storm killed 107 people.",
      "BBC | indirect | the storm killed 107 people",
    ],
    [
      "a speaker after the content",
      "The market is wide open, Li Xiaodong said.",
      "Li Xiaodong | indirect | The market is wide open",
    ],
    [
      "a call",
      "Xi Jinping has called for cooperation on Internet rules.",
      "Xi Jinping | indirect | cooperation on Internet rules",
    ],
    ["a promise", "Xi Jinping pledged to open the market.", "Xi Jinping | indirect | to open the market"],
    [
      "a request",
      "Xi Jinping asked the countries to open their markets.",
      "Xi Jinping | indirect | the countries to open their markets",
    ],
    ["a pronoun", "Li Xiaodong spoke in Wuzhen. He said that the market is open.", "Li Xiaodong | indirect | the market is open"],
    [
      "an unnamed spokesman of a body",
      "A spokesman for the BBC said that the market is open.",
      "BBC | indirect | the market is open",
    ],
    ["officials of a state", "Pakistani officials said that the market is open.", "Pakistan | indirect | the market is open"],
    [
      "what is only reported to have been said",
      "Xi Jinping is reported to have said that the market is open.",
      "Xi Jinping | indirect | the market is open",
    ],
    [
      "a speaker behind an aside",
      "Li Xiaodong, director of the Center, said that the market is open.",
      "Li Xiaodong | indirect | the market is open",
    ],
    [
      "a capital that stands for its government",
      "Moscow said that the market is open.",
      "Russia | indirect | the market is open",
    ],
    ["somebody who is not known", "Critics said that the market is closed.", "nobody known | indirect | the market is closed"],
  ])("%s: %s", (_what, text, expected) => {
    expect(statements(text)).toEqual([expected]);
  });

  test("two coordinated verbs: each its own content", () => {
    expect(statements("Li Xiaodong said that the market is open, and added that prices fell.")).toEqual([
      "Li Xiaodong | indirect | the market is open",
      "Li Xiaodong | indirect | prices fell",
    ]);
  });

  test("a quotation that goes on after the speaker's sentence", () => {
    expect(statements("“The market is wide open,” Li Xiaodong said. “It will stay open for many years.”")).toEqual([
      "Li Xiaodong | direct | The market is wide open, … It will stay open for many years.",
    ]);
  });
});

describe("nothing is said in", () => {
  test.each([
    "Xi Jinping met Dmitry Medvedev in Wuzhen.",
    "The conference was held in Wuzhen.",
    "The so-called “great wall” stands in China.",
    "Xi Jinping left.",
    "Li Xiaodong is the director of the Center.",
    "The report was long and the speech short.",
    "The Say Yes team won in Wuzhen.",
    "Officials were expected to arrive on Friday.",
    "The talks, which went on for days, ended in Wuzhen.",
    "Twitter and Weibo are blocked.",
    "Medvedev flew to China.",
  ])("%s", (text) => {
    expect(statements(text)).toEqual([]);
  });
});

test("the source, the cue and the content point at their words", () => {
  const text = "Li Xiaodong, director of the Center, said that the market is open.";
  const [statement] = read(articleOf(text)).statements;
  const at = (span: readonly [number, number] | null | undefined): string => (span ? text.slice(...span) : "");
  expect([at(statement?.sourceSpan), at(statement?.cue), at(statement?.spans[0]), at(statement?.evidence)]).toEqual([
    "Li Xiaodong",
    "said",
    "the market is open",
    "Li Xiaodong, director of the Center, said that the market is open",
  ]);
});

test("what stands inside a statement is marked as claimed in it", () => {
  const { assertions, statements: found } = read(articleOf("Li Xiaodong said that Xi Jinping met Dmitry Medvedev in Wuzhen."));
  expect(assertions.find((item) => item.relation === "met")?.claimedIn).toBe(found[0]?.id);
  const plain = read(articleOf("Xi Jinping met Dmitry Medvedev in Wuzhen."));
  expect(plain.assertions.find((item) => item.relation === "met")?.claimedIn).toBeNull();
});

test("what a source denies is denied", () => {
  const { assertions } = read(articleOf("Ukraine denied that it had attacked Russia."));
  expect(assertions.find((item) => item.relation === "attacks")?.status).toBe("negated");
});

test("what a source accuses somebody of is possible, and his act", () => {
  const { assertions, entities } = read(articleOf("France accused Germany of attacking Poland."));
  const attack = assertions.find((item) => item.relation === "attacks");
  expect([entities.find((entity) => entity.id === attack?.subject)?.name, attack?.status]).toEqual(["Germany", "possible"]);
});

test("a statement is about whom its content names, not about its source", () => {
  const { assertions, entities } = read(articleOf("Li Xiaodong said that Xi Jinping met Dmitry Medvedev in Wuzhen."));
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  const about = assertions.filter((item) => item.relation === "about").map((item) => name.get(item.object));
  expect(about.sort()).toEqual(["Dmitry Medvedev", "Wuzhen", "Xi Jinping"]);
});

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { isEdtf } from "../../src/article/edtf.ts";
import { BUILTIN } from "../../src/engines/builtin.ts";
import type { Extract } from "../../src/engines/engine.ts";
import { modelBytes } from "../../src/platform/node.ts";
import { articleOf } from "../support/article.ts";

let read: Extract;
beforeAll(async () => {
  read = await BUILTIN.load({ model: modelBytes });
});

/** A Thursday. */
const DAY = "2015-12-17";

/** What an article says happened, with its dates: "met 2015-12-16"; "said" without what is said of whom. */
function told(text: string, date: string | null = DAY): string[] {
  const { assertions } = read(articleOf(text, { date }));
  return assertions.flatMap(({ relation, when }) => (relation === "about" ? [] : [`${relation} ${when ?? "undated"}`]));
}

describe("a relation has the date", () => {
  test.each([
    ["Xi Jinping met Dmitry Medvedev on Wednesday.", "met 2015-12-16"],
    ["Xi Jinping met Dmitry Medvedev Wednesday night in Wuzhen.", "met 2015-12-16"],
    ["Xi Jinping met Dmitry Medvedev on Thursday.", "met 2015-12-17"],
    ["Xi Jinping met Dmitry Medvedev on Friday.", "met 2015-12-11"],
    ["Xi Jinping will meet Dmitry Medvedev on Friday.", "met 2015-12-18"],
    ["Xi Jinping is expected to meet Dmitry Medvedev on Monday.", "met 2015-12-21"],
    ["Xi Jinping met Dmitry Medvedev yesterday.", "met 2015-12-16"],
    ["Xi Jinping will meet Dmitry Medvedev tomorrow.", "met 2015-12-18"],
    ["Xi Jinping met Dmitry Medvedev two days ago.", "met 2015-12-15"],
    ["Xi Jinping visited Pakistan last week.", "visited 2015-12-07/2015-12-13"],
    ["Xi Jinping visited Pakistan two weeks ago.", "visited 2015-11-30/2015-12-06"],
    ["Xi Jinping visited Pakistan this week.", "visited 2015-12-14/2015-12-17"],
    ["Xi Jinping will visit Pakistan this week.", "visited 2015-12-17/2015-12-20"],
    ["Xi Jinping visited Pakistan over the weekend.", "visited 2015-12-12/2015-12-13"],
    ["Xi Jinping visited Pakistan last month.", "visited 2015-11"],
    ["Xi Jinping visited Pakistan earlier this month.", "visited 2015-12"],
    ["Xi Jinping visited Pakistan last year.", "visited 2014"],
    ["Xi Jinping will visit Pakistan next year.", "visited 2016"],
    ["Xi Jinping visited Pakistan three years ago.", "visited 2012"],
    ["Xi Jinping visited Pakistan in March.", "visited 2015-03"],
    ["Xi Jinping will visit Pakistan in March.", "visited 2016-03"],
    ["Xi Jinping visited Pakistan in late March 2013.", "visited 2013-03"],
    ["Xi Jinping visited Pakistan in 2014.", "visited 2014"],
    ["Xi Jinping visited Pakistan in the summer of 2013.", "visited 2013-22"],
    ["Xi Jinping met Dmitry Medvedev on Dec. 16.", "met 2015-12-16"],
    ["Xi Jinping met Dmitry Medvedev on 16 December 2014.", "met 2014-12-16"],
    ["On Dec. 16, 2015, Xi Jinping met Dmitry Medvedev in Wuzhen.", "met 2015-12-16"],
    ["Xi Jinping visited Pakistan from Dec. 10 to 12.", "visited 2015-12-10/2015-12-12"],
    ["Xi Jinping visited Pakistan on Monday and Tuesday.", "visited 2015-12-14/2015-12-15"],
    ["Li Xiaodong led the National Security Agency between 2012 and 2014.", "leads 2012/2014"],
    ["Li Xiaodong has led the National Security Agency since 2014.", "leads 2014/.."],
    ["Li Xiaodong led the National Security Agency until June.", "leads ../2015-06"],
    ["Xi Jinping attended the World Internet Conference on the morning of 16 December 2014.", "attended 2014-12-16"],
    ["On Wednesday, Xi Jinping visited Pakistan and met Dmitry Medvedev.", "met 2015-12-16"],
    ["Xi Jinping spoke at a dinner on Wednesday with Dmitry Medvedev.", "met 2015-12-16"],
    ["The Wednesday meeting between Xi Jinping and Dmitry Medvedev was short.", "met 2015-12-16"],
  ])("%s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    ["Xi Jinping said Wednesday that the talks had failed.", "said 2015-12-16"],
    ["Xi Jinping said on Wednesday he would open the market.", "said 2015-12-16"],
    ["“The market is wide open to all of you,” Xi Jinping said in an interview on Wednesday.", "said 2015-12-16"],
    ["Speaking in Wuzhen on Wednesday, Xi Jinping said the market was wide open.", "said 2015-12-16"],
    ["In a 2013 memo, Xi Jinping said that the market was wide open.", "said 2013"],
    ["Xi Jinping opened the conference on Wednesday, saying that the market was wide open.", "said 2015-12-16"],
  ])("of its cue, where somebody says something: %s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe("no relation has a date from", () => {
  test.each([
    ["the verb that reports it", "Li Xiaodong said on Wednesday that Xi Jinping met Dmitry Medvedev.", "met undated"],
    ["what is reported", "Li Xiaodong said that Xi Jinping met Dmitry Medvedev on Wednesday.", "said undated"],
    ["another clause", "Xi Jinping met Dmitry Medvedev, who left Wuzhen on Wednesday.", "met undated"],
    ["an event with a date of its own", "Xi Jinping met Dmitry Medvedev after the 2016 presidential election.", "met undated"],
    ["a deadline", "Xi Jinping will meet Dmitry Medvedev by Friday.", "met undated"],
    ["a time before or after which it was", "Xi Jinping met Dmitry Medvedev before 2014.", "met undated"],
    ["a newspaper", "Xi Jinping met Dmitry Medvedev of USA TODAY.", "met undated"],
    ["a dateline", "WUZHEN, China, Dec. 16 (Reuters) - Xi Jinping met Dmitry Medvedev.", "met undated"],
    ["a dateline with a small place", "Wuzhen, Dec. 16 -- Xi Jinping met Dmitry Medvedev.", "met undated"],
    ["an auxiliary", "Xi Jinping may meet Dmitry Medvedev.", "met undated"],
    ["a march", "Xi Jinping met Dmitry Medvedev at a march.", "met undated"],
    ["the sun", "Xi Jinping met Dmitry Medvedev in the sun.", "met undated"],
    ["a number of things", "Xi Jinping met Dmitry Medvedev in 2014 rooms.", "met undated"],
    ["an age", "Xi Jinping met Dmitry Medvedev, 50.", "met undated"],
    ["an amount", "Xi Jinping met Dmitry Medvedev for $2015.", "met undated"],
    ["a length of time", "Xi Jinping met Dmitry Medvedev for three days.", "met undated"],
    ["a span that ends today", "Xi Jinping met Dmitry Medvedev over the past three years.", "met undated"],
    ["an inexact distance", "Xi Jinping met Dmitry Medvedev more than two years ago.", "met undated"],
    ["a repeated day", "Xi Jinping met Dmitry Medvedev every Wednesday.", "met undated"],
    ["a day with a name of its own", "Xi Jinping met Dmitry Medvedev on Super Tuesday.", "met undated"],
    ["one of two days", "Xi Jinping met Dmitry Medvedev on Monday or Friday.", "met undated"],
    ["a programme", "Xi Jinping met Dmitry Medvedev on “This Week”.", "met undated"],
    ["a day that the calendar lacks", "Xi Jinping met Dmitry Medvedev on Feb. 30, 2014.", "met undated"],
    ["a decision to do it", "Li Xiaodong agreed on Wednesday to meet Dmitry Medvedev.", "met undated"],
    ["a title’s sentence", "Pakistani President Mamnoon Hussain left on Wednesday.", "leads undated"],
  ])("%s: %s", (_what, text, expected) => {
    const found = told(text);
    expect(found).toContain(expected);
  });

  test("a future that it does not lie in", () => {
    expect(told("Xi Jinping met Dmitry Medvedev on Dec. 16, 2016.")).toContain("met undated");
    expect(told("Xi Jinping will meet Dmitry Medvedev on Dec. 16, 2014.")).toContain("met undated");
  });
});

describe("the article’s date", () => {
  test("decides the year of a day or month that has none, over the turn of the year", () => {
    expect(told("Xi Jinping met Dmitry Medvedev in December.", "2016-01-02")).toContain("met 2015-12");
    expect(told("Xi Jinping met Dmitry Medvedev on Dec. 30.", "2016-01-02")).toContain("met 2015-12-30");
    expect(told("Xi Jinping met Dmitry Medvedev on Thursday.", "2016-01-02")).toContain("met 2015-12-31");
    expect(told("Xi Jinping will meet Dmitry Medvedev on Jan. 3.", "2015-12-30")).toContain("met 2016-01-03");
    expect(told("Xi Jinping visited Pakistan last month.", "2016-01-02")).toContain("visited 2015-12");
    expect(told("Xi Jinping visited Pakistan from Dec. 30 to Jan. 1.", "2016-01-02")).toContain("visited 2015-12-30/2016-01-01");
    expect(told("Xi Jinping met Dmitry Medvedev on Feb. 29.", "2016-03-02")).toContain("met 2016-02-29");
  });

  test("leaves open on a Sunday which day a week begins with", () => {
    expect(told("Xi Jinping visited Pakistan last week.", "2015-12-20")).toContain("visited 2015-12-07/2015-12-19");
    expect(told("Xi Jinping will visit Pakistan next week.", "2015-12-20")).toContain("visited 2015-12-21/2016-01-02");
  });

  test("is not made up: without it only what is written out counts", () => {
    expect(told("Xi Jinping met Dmitry Medvedev on Wednesday.", null)).toContain("met undated");
    expect(told("Xi Jinping met Dmitry Medvedev in March.", null)).toContain("met undated");
    expect(told("Xi Jinping met Dmitry Medvedev last year.", null)).toContain("met undated");
    expect(told("Xi Jinping met Dmitry Medvedev in March 2013.", null)).toContain("met 2013-03");
    expect(told("Xi Jinping met Dmitry Medvedev in 2013.", null)).toContain("met 2013");
    expect(told("Xi Jinping met Dmitry Medvedev on Wednesday.", "some day")).toContain("met undated");
  });
});

const parts = fc.constantFrom(
  ..."Xi Jinping|Dmitry Medvedev|met|said|will meet|visited|Pakistan|and|or|,|.|on|in|from|to|until|since|between|last|next|this|the".split(
    "|",
  ),
  ..."Wednesday|Friday night|March|May|Dec. 16|2014|1990s|week|month|year|years ago|two|400|yesterday|weekend|–|-|31|Feb.|0|9999".split(
    "|",
  ),
);

test("any text and any date of its article give dates that are dates", () => {
  const text = fc.oneof(
    fc.array(parts, { maxLength: 30 }).map((words) => words.join(" ")),
    fc.string({ maxLength: 100 }),
  );
  const date = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 12 }),
    fc
      .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(text, date, (words, day) => {
      for (const { when } of read(articleOf(words, { date: day })).assertions) expect(when === null || isEdtf(when)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["months", "May "],
  ["days", "On May 3, Xi met Li. "],
  ["digits", "1"],
  ["weekdays", "Monday and "],
  ["years", "2014-"],
])("comes in bounded time from a very long text of %s", (_what, part) => {
  const started = performance.now();
  read(articleOf(part.repeat(Math.ceil(300_000 / part.length)), { date: DAY }));
  expect(performance.now() - started).toBeLessThan(60_000);
});

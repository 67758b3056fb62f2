import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { question } from "../../src/graph/question.ts";

describe("a question asks", () => {
  test.each([
    ["who said what about the NSA", { asks: "said", speaker: null, about: "the NSA" }],
    ["What is said about Dilma Rousseff?", { asks: "said", speaker: null, about: "Dilma Rousseff" }],
    ["what did Rousseff say about the NSA?", { asks: "said", speaker: "Rousseff", about: "the NSA" }],
    ["what does Li Xiaodong say", { asks: "said", speaker: "Li Xiaodong", about: null }],
    ["Rousseff says about Brazil", { asks: "said", speaker: "Rousseff", about: "Brazil" }],
    ["Li Xiaodong to Edward Snowden", { asks: "path", from: "Li Xiaodong", to: "Edward Snowden" }],
    ["  Edward   Snowden ", { asks: "entity", name: "Edward Snowden" }],
    ["Who criticised the treaty?", { asks: "related", relation: "opposes", subject: null, object: "the treaty" }],
    ["who has met Xi Jinping", { asks: "related", relation: "met", subject: null, object: "Xi Jinping" }],
    ["whom did Xi Jinping meet with?", { asks: "related", relation: "met", subject: "Xi Jinping", object: null }],
    ["what does Alibaba own", { asks: "related", relation: "owns", subject: "Alibaba", object: null }],
    ["who works for the BBC", { asks: "related", relation: "memberOf", subject: null, object: "the BBC" }],
    [
      "which of the countries signed the Paris Agreement",
      { asks: "related", relation: "agreedTo", subject: null, object: "the Paris Agreement" },
    ],
    ["who was arrested by the FBI", { asks: "related", relation: "coerces", subject: "the FBI", object: null }],
    ["who was Edward Snowden charged by", { asks: "related", relation: "coerces", subject: null, object: "Edward Snowden" }],
    ["who is banning LinkedIn", { asks: "related", relation: "coerces", subject: null, object: "LinkedIn" }],
    ["who is the president of Pakistan?", { asks: "related", relation: "leads", subject: null, object: "Pakistan" }],
    ["did Xi Jinping meet Obama", { asks: "related", relation: "met", subject: "Xi Jinping", object: "Obama" }],
    [
      "was the NSA criticized by Dilma Rousseff",
      { asks: "related", relation: "opposes", subject: "Dilma Rousseff", object: "the NSA" },
    ],
    ["who is Li Xiaodong", { asks: "entity", name: "Li Xiaodong" }],
    ["who tickled Li Xiaodong", { asks: "entity", name: "who tickled Li Xiaodong" }],
    ["Meet the Press", { asks: "entity", name: "Meet the Press" }],
    ["World Health Organization", { asks: "entity", name: "World Health Organization" }],
    ["Committee on Foreign Relations", { asks: "entity", name: "Committee on Foreign Relations" }],
  ])("%s", (text, asked) => {
    expect(question(text)).toEqual(asked);
  });

  test("no more than is typed: its names are words of the question", () => {
    const word = fc.constantFrom(
      "who",
      "whom",
      "which",
      "did",
      "was",
      "criticised",
      "meet",
      "by",
      "with",
      "the",
      "Xi",
      "Obama",
      "has",
      "of",
      "arrested",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
        const asked = question(words.join(" "));
        if (asked.asks !== "related") return;
        expect([asked.subject, asked.object].some((name) => name !== null)).toBe(true);
        for (const name of [asked.subject, asked.object])
          if (name !== null) expect([name !== "", words.join(" ").includes(name)]).toEqual([true, true]);
      }),
    );
  });

  test("something, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        expect(["said", "related", "path", "entity"]).toContain(question(text).asks);
      }),
    );
  });
});

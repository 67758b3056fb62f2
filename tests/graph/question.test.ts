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
    ["Committee on Foreign Relations", { asks: "entity", name: "Committee on Foreign Relations" }],
  ])("%s", (text, asked) => {
    expect(question(text)).toEqual(asked);
  });

  test("something, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        expect(["said", "path", "entity"]).toContain(question(text).asks);
      }),
    );
  });
});

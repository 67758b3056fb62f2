import { describe, expect, test } from "vitest";
import { fromJson } from "../../src/readers/json.ts";
import { fromJsonLines } from "../../src/readers/json-lines.ts";

describe("JSON", () => {
  test.each([
    { text: "Xi spoke.", title: "Talks", date: "2015-12-16", source: "BBC", url: "https://bbc.com/1", id: "a" },
    {
      content: "Xi spoke.",
      headline: "Talks",
      publishedAt: "2015-12-16T09:00:00Z",
      source: { id: "bbc", name: "BBC" },
      link: "https://bbc.com/1",
      guid: "a",
    },
    {
      maintext: "Xi spoke.",
      title: "Talks",
      date_publish: "2015-12-16 09:00:00",
      outlet: "BBC",
      url: "https://bbc.com/1",
      id: "a",
    },
    {
      articleBody: "Xi spoke.",
      headline: "Talks",
      datePublished: "2015-12-16",
      publisher: { name: "BBC" },
      url: "https://bbc.com/1",
      id: "a",
    },
    {
      article: { id: "a", title: "Talks", date: "2015-12-16", source: "BBC", url: "https://bbc.com/1", text: "Xi spoke." },
      entities: [],
    },
  ])("the names that feeds, scrapers and extraction documents use are understood (%#)", async (record) => {
    const { articles } = await fromJson(JSON.stringify(record), "x.json");
    expect(articles).toEqual([
      { id: "a", title: "Talks", date: "2015-12-16", source: "BBC", url: "https://bbc.com/1", text: "Xi spoke.", furniture: [] },
    ]);
  });

  test("a list gives an article each, numbered where they carry no id", async () => {
    const list = [{ text: "Xi spoke." }, { text: "Li spoke.", id: "li" }, { text: "Hussain spoke." }];
    const ids = ["talks-1", "li", "talks-3"];
    expect((await fromJson(JSON.stringify(list), "news/talks.json")).articles.map(({ id }) => id)).toEqual(ids);
    expect((await fromJson(JSON.stringify({ articles: list }), "talks.json")).articles.map(({ id }) => id)).toEqual(ids);
    expect((await fromJson(JSON.stringify(list[0]), "talks.json")).articles.map(({ id }) => id)).toEqual(["talks"]);
  });

  test("two articles of one file never share an id", async () => {
    const list = [
      { text: "Xi spoke.", id: "a" },
      { text: "Li spoke.", id: "a" },
    ];
    expect((await fromJson(JSON.stringify(list), "x.json")).articles.map(({ id }) => id)).toEqual(["a", "a-2"]);
  });

  test("a field that holds markup gives its words", async () => {
    const { articles } = await fromJson(
      JSON.stringify({ content: "<p>Xi <b>spoke</b>.</p><script>alert(1)</script><p>Li left.</p>" }),
      "x.json",
    );
    expect(articles[0]?.text).toBe("Xi spoke.\n\nLi left.");
  });

  test("the text of an extraction document stays as it is, since its offsets point into it", async () => {
    const text = "<p>Xi spoke.</p>\r\n  ";
    expect((await fromJson(JSON.stringify({ article: { id: "a", text } }), "x.json")).articles[0]?.text).toBe(text);
  });

  test("lone surrogates become the replacement character, so that every export can be written", async () => {
    const { articles } = await fromJson('{"text":"Xi \\ud800 spoke.","title":"T \\udc00"}', "x.json");
    expect(articles[0]).toMatchObject({ text: "Xi \uFFFD spoke.", title: "T \uFFFD" });
  });

  test.each([
    ['{\n  "text": "Xi spoke."\n  "title": "x"\n}', "line 3, column 3"],
    ['{"text": }', "line 1, column 10"],
    ['{"text": "Xi', "line 1, column"],
    ["[".repeat(200_000), "nested too deeply"],
  ])("broken JSON is named with the place where it breaks (%#)", async (json, where) => {
    await expect(fromJson(json, "x.json")).rejects.toMatchObject({ code: "E106", message: expect.stringContaining(where) });
  });

  test.each([
    "{}",
    "[]",
    "null",
    "12",
    '{"text":" "}',
    '{"text":{"a":1}}',
    '{"__proto__":{"text":"Xi spoke."}}'.replace("__proto__", "constructor"),
  ])("JSON without text is named (%s)", async (json) => {
    const result = await fromJson(json, "x.json").catch((error) => ({ articles: [], errors: [error] }));
    expect(result.articles).toEqual([]);
    expect(result.errors[0]).toMatchObject({ code: "E107" });
  });

  test("deep nesting around the text does no harm", async () => {
    const json = `{"text":"Xi spoke.","more":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect((await fromJson(json, "x.json")).articles[0]?.text).toBe("Xi spoke.");
  });
});

describe("JSON Lines", () => {
  test("a bad line is reported with its number and never loses the others", async () => {
    const { articles, errors } = await fromJsonLines(
      '{"text":"Xi spoke."}\r\n\n{bad\n{"title":"no text"}\n{"text":"Li spoke."}',
      "x.jsonl",
    );
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ["x-1", "Xi spoke."],
      ["x-4", "Li spoke."],
    ]);
    expect(errors.map(({ code }) => code)).toEqual(["E106", "E107"]);
    expect(errors[0]?.message).toContain("line 3");
  });

  test("line separators inside a string do not end a line", async () => {
    const { articles } = await fromJsonLines(`{"text":"Xi\u2028spoke."}`, "x.jsonl");
    expect(articles[0]?.text).toBe("Xi\u2028spoke.");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LARGEST_FILE, READABLE_EXTENSIONS, read, readAll } from "../../src/readers/read.ts";
import { READERS } from "../../src/readers/readers.ts";

const source = (name: string, text: string, mediaType?: string) => ({
  name,
  bytes: new TextEncoder().encode(text),
  ...(mediaType ? { mediaType } : {}),
});

describe("reading a file", () => {
  test.each([
    ["empty.txt", "", "E101"],
    ["blank.txt", " \n\t\r\n", "E101"],
    ["blank.json", " ", "E101"],
    ["talks.pdf", "%PDF-1.4", "E113"],
    ["talks.docx", "PK", "E113"],
    ["talks.pptx", "PK", "E105"],
    ["talks.csv", "a,b", "E117"],
    ["talks.gexf", '<gexf version="1.3"><graph/></gexf>', "E105"],
    ["talks.graphml", "<graphml/>", "E105"],
    ["feed.rss", "<rss/>", "E107"],
    ["page.xml", "<svg/>", "E105"],
    ["feed.xml", "<feed/>", "E107"],
    ["standard-input", '<?xml version="1.0"?>\n<!-- a graph --><!DOCTYPE gexf>\n<gexf version="1.3"/>', "E105"],
    ["talks.data", '\ufeff<?xml version="1.0"?><atom:feed xmlns:atom="x"/>', "E107"],
    ["standard-input", '<rss version="2.0"><channel/></rss>', "E107"],
    ["standard-input", "<?xml", "E105"],
    ["talks.json", "Xi spoke.", "E106"],
    ["talks.html", "<p></p>", "E107"],
    ["talks.md", "---\na: b: c\n---\nXi spoke.", "E108"],
    ["talks.txt", "\0\0", "E103"],
  ])("%s with %j gives the message %s, and readAll gives it without throwing", async (name, text, code) => {
    await expect(read(source(name, text))).rejects.toMatchObject({ code });
    const { articles, problems } = await readAll(source(name, text));
    expect(articles).toEqual([]);
    expect(problems).toEqual([{ name, code, message: expect.stringMatching(new RegExp(`^\\[${code}\\] "${name}`)) }]);
  });

  test.each([
    ["x.json", '{"headline":"Talks"}', '[E107] "x.json" has no article text: give it a field named text,'],
    ["x.jsonl", "{}", '[E107] "x.jsonl, article 1" has no article text: give it a field named text,'],
    ["x.csv", "title,text\nTalks,\n", '[E107] "x.csv, article 1" has no article text: write its words into the column of texts'],
    ["x.rss", "<rss><channel><item/></channel></rss>", "has no article text: give the page that it links to."],
    ["x.html", "<p></p>", '[E107] "x.html" has no article text: give one with words in it'],
    ["x.json", '{"name":"g","nodes":[{"id":"a"}],"links":[]}', "it is a graph: open it in the app, or with export or serve"],
  ])("%s with %j is told what to do about its text", async (name, text, message) => {
    const { problems } = await readAll(source(name, text));
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });

  test("a file of more than 20 MB is refused, one of 20 MB is read", async () => {
    await expect(read({ name: "x.txt", bytes: new Uint8Array(LARGEST_FILE + 1) })).rejects.toMatchObject({ code: "E102" });
    const bytes = new TextEncoder().encode("Xi spoke at the conference.\n".repeat(LARGEST_FILE / 28));
    expect((await read({ name: "x.txt", bytes }))[0]?.text).toHaveLength(bytes.length);
  });

  test("any text of a .txt file is the article’s text", async () => {
    const text = fc
      .string({ unit: "grapheme" })
      .filter((value) => value.trim() !== "" && !/[\u0000-\u001F\u007F\uFEFF]/.test(value));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect((await read(source("x.txt", value)))[0]?.text).toBe(value);
      }),
    );
  });

  test("any bytes give articles or a coded message, the same ones each time", async () => {
    const name = fc.constantFrom("stdin", "x.txt", "x.md", "x.html", "x.json", "x.jsonl");
    await fc.assert(
      fc.asyncProperty(name, fc.uint8Array({ maxLength: 200 }), async (file, bytes) => {
        const first = await readAll({ name: file, bytes });
        expect(first.articles.length + first.problems.length).toBeGreaterThan(0);
        expect(await readAll({ name: file, bytes })).toEqual(first);
      }),
    );
  });

  test("any snippets of markup give articles or a coded message", async () => {
    const bits = [
      "<p>",
      "</p>",
      "<div ",
      "a='",
      '"',
      ">",
      "<!--",
      "-->",
      "<script>",
      "</",
      "&lt;",
      "---\n",
      "a: b\n",
      "# ",
      "> ",
      "- ",
      "[x](y)",
      "{",
      "}",
      '"text":',
      "Xi",
      "\n",
      "\n\n",
      "|",
      "`",
    ];
    const name = fc.constantFrom("stdin", "x.md", "x.html", "x.jsonl");
    await fc.assert(
      fc.asyncProperty(name, fc.array(fc.constantFrom(...bits), { minLength: 1 }), async (file, parts) => {
        const { articles, problems } = await readAll(source(file, parts.join("")));
        expect(articles.length + problems.length).toBeGreaterThan(0);
        for (const { text, furniture } of articles) {
          expect(text.trim()).not.toBe("");
          for (const [start, end] of furniture) expect(text.slice(start, end)).toMatch(/\S/);
        }
      }),
    );
  });

  test.each([
    ["standard input", "<!DOCTYPE html><title>Talks</title><p>Xi spoke.</p>", "Xi spoke."],
    ["standard input", "<p>Xi spoke.</p>", "Xi spoke."],
    ["standard input", '{"text":"Xi spoke."}', "Xi spoke."],
    ["standard input", '[{"text":"Xi spoke."}]', "Xi spoke."],
    ["standard input", '{"text":"Xi spoke."}\n{"text":"Li spoke."}', "Xi spoke."],
    ["standard input", "---\ntitle: Talks\n---\nXi *spoke*.", "Xi spoke."],
    ["standard input", "{Xi} *spoke*.", "{Xi} *spoke*."],
    ["standard input", "[Editor’s note] Xi spoke.", "[Editor’s note] Xi spoke."],
    ["Talks of Dec. 16", "Xi spoke.", "Xi spoke."],
  ])("%s without a known extension is read as what it looks like (%j)", async (name, text, expected) => {
    expect((await read(source(name, text)))[0]?.text).toBe(expected);
  });

  test("XML that is a web page is one, a text that speaks of tags is a text, and .txt is never guessed at", async () => {
    const page =
      '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Xi spoke.</p></body></html>';
    expect((await read(source("standard-input", page)))[0]?.text).toBe("Xi spoke.");
    for (const text of ["<talks> were held.", "<", "<!-- Xi", "Xi said <gexf>."])
      expect((await read(source("standard-input", text)))[0]?.text).toBe(text);
    expect((await read(source("x.txt", "<gexf/>")))[0]?.text).toBe("<gexf/>");
  });

  test("a graph is no article, and its refusal says how it is opened", async () => {
    for (const name of ["talks.gexf", "standard-input"])
      await expect(read(source(name, '<?xml version="1.0"?><gexf/>'))).rejects.toThrow("it is a graph: open it in the app");
  });

  test("the beginning of XML is looked at in a time that grows with it alone", async () => {
    const started = performance.now();
    for (const text of [
      "<!-- -->".repeat(400_000),
      "<!".repeat(1_000_000),
      `<?xml ${" ".repeat(2_000_000)}`,
      "\ufeff ".repeat(1_000_000),
    ])
      await readAll(source("standard-input", `${text}<x`));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("the extension decides before the media type, and that before the look", async () => {
    expect((await read(source("x.txt", "<p>Xi</p>", "text/html")))[0]?.text).toBe("<p>Xi</p>");
    expect((await read(source("page", "Xi &amp; Li", "text/html; charset=utf-8")))[0]?.text).toBe("Xi & Li");
  });

  test("what is readable of a partly broken file is kept by read too", async () => {
    const broken = source("x.jsonl", '{"text":"Xi spoke."}\n{');
    expect(await read(broken)).toHaveLength(1);
    expect((await readAll(broken)).problems).toMatchObject([{ name: "x.jsonl", code: "E106" }]);
  });

  test("each extension belongs to one reader and is written in lower case with its dot", () => {
    expect(new Set(READABLE_EXTENSIONS).size).toBe(READABLE_EXTENSIONS.length);
    for (const extension of READABLE_EXTENSIONS) expect(extension).toMatch(/^\.[a-z]+$/);
    expect(new Set(READERS.map(({ id }) => id)).size).toBe(READERS.length);
  });
});

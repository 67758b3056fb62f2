import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { markdown } from "../../src/exporters/obsidian/escape.ts";
import { fileNames, safeFileName } from "../../src/exporters/obsidian/file-names.ts";
import { OBSIDIAN } from "../../src/exporters/obsidian/obsidian.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { subgraph, visible } from "../../src/graph/filter.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { extractionOf } from "../support/extraction.ts";
import { exported } from "./exported.ts";
import { anyText, hostile } from "./hostile.ts";
import { KNOWLEDGE } from "./sample.ts";

const notes = (knowledge: KnowledgeGraph): ReadonlyMap<string, string> =>
  new Map(exported(OBSIDIAN, knowledge, { title: "Talks", positions: {} }).map(({ name, text }) => [name, text]));

// The last step of this reader, which looks for addresses in words whose escapes are gone already, is a matter of taste: left out.
const AS_WRITTEN = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
const treeOf = (text: string): Nodes => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: AS_WRITTEN });

/** The front matter of a note, and the tree of its Markdown as GitHub and Obsidian read it. */
function read(text: string): {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly tree: Nodes;
} {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/u.exec(text) ?? [];
  return { properties: parse(front) ?? {}, body, tree: treeOf(body) };
}

function* every(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* every(child);
}
const wordsOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(wordsOf).join("") : "";

/** Links to notes, `[[where|words]]`. */
const LINK = /\[\[([^[\]|]+)\|([^[\]|]+)\]\]/gu;
/** What notes are made of; everything else would be markup of somebody else's. */
const OURS = ["root", "heading", "paragraph", "text", "blockquote", "list", "listItem", "link"];

/** What in a note is not ours or leads nowhere; empty when all is well. */
function noteFaults(text: string, all: ReadonlyMap<string, string>): readonly string[] {
  const { tree, body } = read(text);
  const faults: string[] = [];
  for (const node of every(tree)) {
    if (!OURS.includes(node.type)) faults.push(`${node.type}: ${wordsOf(node)}`);
    if (node.type === "link" && !body.includes(`<${node.url}>`)) faults.push(`an address became a link: ${node.url}`);
  }
  for (const [, path] of body.matchAll(LINK)) if (!all.has(`${path}.md`)) faults.push(`there is no note "${path}"`);
  const rest = body
    .replace(LINK, "")
    .replace(/^<https?:[^>]*>$/gmu, "")
    .replace(/^(?:> |#+ |- )/gmu, "")
    .replace(/\\[!-/:-@[-`{-~]/gu, "");
  // Tags, comments, highlights, formulas and links of Obsidian's own begin with one of these.
  for (const [mark] of rest.matchAll(/[#%=$[\]^|<>*_`~]/gu)) faults.push(`"${mark}" is not escaped`);
  return faults;
}

describe("notes for Obsidian", () => {
  const all = notes(KNOWLEDGE);

  test("are one for each thing, in folders by type, one for each article, and one to begin with", () => {
    expect([...all.keys()].sort()).toEqual([
      "Agencies/China Internet Network Information Center.md",
      "Agencies/NSA.md",
      "Articles/Talks.md",
      "Articles/Wuzhen opens.md",
      "Events/World Internet Conference.md",
      "Overview.md",
      "People/Dmitry Medvedev.md",
      "People/Li Xiaodong.md",
      "Programs/PRISM.md",
    ]);
  });

  test("have links that lead to notes, and nothing that is not ours", () => {
    for (const [name, text] of all) expect(noteFaults(text, all), name).toEqual([]);
    expect(noteFaults("---\n---\n[[Nowhere|x]]", all)).toEqual(['there is no note "Nowhere"']);
    expect(noteFaults("---\n---\n<b>bold</b> #tag", all)).not.toEqual([]);
  });

  test("of what is visible alone link to nothing that is hidden", () => {
    const some = notes(subgraph(KNOWLEDGE, visible(KNOWLEDGE, { types: new Set(["Person", "Event"]) })));
    expect(some.has("Agencies/NSA.md")).toBe(false);
    for (const [name, text] of some) expect(noteFaults(text, some), name).toEqual([]);
  });

  test("tell in their front matter what a program may ask", () => {
    expect(read(all.get("People/Li Xiaodong.md") ?? "").properties).toMatchObject({
      aliases: ["Li Xiaodong", "Li"],
      type: "Person",
      mentions: 2,
      first_seen: "2015-12-16",
      id: "person/li-xiaodong",
    });
  });

  test("quote under each relation the sentences that bear it out, with their articles", () => {
    const { tree } = read(all.get("People/Li Xiaodong.md") ?? "");
    const quotes = [...every(tree)].filter(({ type }) => type === "blockquote").map(wordsOf);
    expect(quotes).toContain(
      "Li Xiaodong leads the China Internet Network Information Center.\n— [[Articles/Talks|Talks]], BBC, 2016-01-05",
    );
    expect(quotes).toContain(
      "Dmitry Medvedev met Li Xiaodong & <others>.\n— [[Articles/Talks|Talks]], BBC, 2016-01-05 (2016-01)",
    );
  });

  test("say what is only planned or claimed, and who says it", () => {
    const conference = all.get("Events/World Internet Conference.md") ?? "";
    expect(conference).toContain("[[People/Dmitry Medvedev|Dmitry Medvedev]] (planned, claimed)");
    expect(conference).toContain("[[People/Li Xiaodong|Li Xiaodong]]: “Dmitry Medvedev would attend");
  });

  test("of things of one name are told apart, also where a file system knows no capitals", () => {
    const draft = extractionOf({
      id: "US",
      entities: [
        ["Program", "Prism"],
        ["Product", "PRISM"],
        ["Organization", "prism."],
        ["Place", "CON"],
      ],
    });
    const names = [...notes(buildGraph([draft], "test")).keys()].map((name) => name.split("/").at(-1)?.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("prism (2).md");
    expect(names).toContain("the con.md");
  });

  test("are quoted words, never markup, links, tags or files elsewhere, whatever names and sentences hold", () => {
    const trap = fc.constantFrom(
      "[[Overview]]",
      "![[x]]",
      "#tag",
      "%%hidden%%",
      "==loud==",
      "$x$",
      "<b>",
      "[a](b)",
      "https://example.org",
      "www.example.org",
      "a@example.org",
      "- ",
      "1. ",
      "> ",
      "---",
      "../",
      "`",
      "**",
      "~~",
      "|",
      "^",
      ":",
      "&amp;",
      "CON",
      "..",
    );
    const words = fc.array(fc.oneof(anyText, trap), { maxLength: 4 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 1, maxLength: 5 }), words, (names, text) => {
        const knowledge = hostile(names, text);
        const found = notes(knowledge);
        expect(found.size).toBe(knowledge.graph.order + 2);
        for (const [name, note] of found) {
          expect(name).toMatch(/^(?:Overview|People\/[^/\\:*?"<>|#^[\]]+|Articles\/[^/\\:*?"<>|#^[\]]+)\.md$/u);
          expect(noteFaults(note, found)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("a text in Markdown", () => {
  test("reads back as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text
          .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\p{Surrogate}]/gu, " ")
          .replace(/\s+/gu, " ")
          .trim();
        const tree = treeOf(markdown(text));
        expect(wordsOf(tree)).toBe(plain);
      }),
    );
  });

  test("makes no list, heading, rule or link of its own", () => {
    for (const text of [
      "1. one",
      "2) two",
      "- three",
      "+ four",
      "# five",
      "---",
      "http://a.example",
      "www.a.example",
      "x@a.example",
      "&lt;",
      "1990",
    ]) {
      const tree = treeOf(markdown(text));
      expect([...every(tree)].map(({ type }) => type)).toEqual(["root", "paragraph", "text"]);
      expect(wordsOf(tree)).toBe(text);
    }
  });
});

describe("the name of a file", () => {
  test("is safe on every system, and never too long", () => {
    expect(safeFileName("AC/DC: “What?” <live>")).toBe("AC DC “What ” live");
    expect([safeFileName(" ..hidden. "), safeFileName("nul.txt"), safeFileName("/"), safeFileName("")]).toEqual([
      "hidden",
      "The nul.txt",
      "Unnamed",
      "Unnamed",
    ]);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        const safe = safeFileName(name);
        expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(130);
        expect(safe).not.toMatch(/[\\/:*?"<>|#^[\]\u0000-\u001f]|^[. ]|[. ]$|^$/u);
        expect(safe).toBe(safe.toWellFormed());
      }),
    );
  });

  test("is given once: in capitals, in other forms of its letters and with a number of its own too", () => {
    const name = fileNames();
    expect(["Li", "LI", "li (2)", "Li", "ＬＩ"].map(name)).toEqual(["Li", "LI (2)", "li (2) (2)", "Li (3)", "ＬＩ (4)"]);
  });
});

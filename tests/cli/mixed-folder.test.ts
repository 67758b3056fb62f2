import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { type Expected, hugeFiles, type MadeFile, referringFiles } from "../support/hostile-files.ts";
import { folderOf, type Run, run } from "./run.ts";

// A folder as people have them, with everything in it that should not be: what can be read is read, the rest is named.

const FIXTURES = fileURLToPath(new URL("../fixtures/mixed/", import.meta.url));

/** What each file of tests/fixtures/mixed gives: articles, codes, and words that the last article holds. */
const KEPT: Readonly<Record<string, readonly [articles: number, codes: readonly string[], says?: string]>> = {
  "plain/talks.txt": [1, [], "Wang Yi met Sergei Lavrov in Moscow on Tuesday."],
  "plain/notes.md": [1, [], "Barack Obama met Pedro Pablo Kuczynski in Lima."],
  "plain/page.html": [1, [], "Raimonds Vējonis opened a bridge in Riga on Wednesday"],
  "plain/entry.json": [1, [], "Erna Solberg won a vote in Oslo."],
  "office/report.docx": [1, [], "Lu Wei opened the fair in Wuzhen on Wednesday."],
  "office/letter.odt": [1, [], "Hamadoun Touré answered him."],
  "office/memo.rtf": [1, [], "Mamnoon Hussain visited Geneva – “a town of talks” – and met Hamadoun Touré there."],
  "office/weekly.epub": [2, [], "he left for Islamabad with his delegation."],
  "office/rows.xlsx": [2, [], "Dilma Rousseff received Fadi Chehadé in Brasília."],
  "pdf/brief.pdf": [
    1,
    [],
    "On day 40 Li Xiaodong told reporters in Wuzhen that the garden would be repaired before the guests arrived.",
  ],
  "pdf/no-printing.pdf": [1, [], "Xi Jinping met Mamnoon Hussain in Wuzhen."],
  "pdf/scanned.pdf": [0, ["E114"]],
  "mail/message.eml": [2, [], "Nobody was left out, Lu Wei said."],
  "mail/box.mbox": [2, [], "Evo Morales sent Rafael Correa help from La Paz."],
  "feeds/wire.rss": [2, [], "Alassane Ouattara left Accra for Abidjan."],
  "feeds/wire.atom": [1, [], "Filipe Nyusi asked Christine Lagarde for a loan."],
  "tables/rows.csv": [2, [], "Abdelmalek Sellal visited the ship in Oran."],
  "tables/rows.tsv": [1, [], "Edgar Lungu opened a road to Lusaka."],
  "crawl/news-please.jsonl": [2, [], "Glenn Greenwald wrote to Edward Snowden."],
  "crawl/gdelt.jsonl": [1, ["E107"], "Laura Poitras asked Keith Alexander about PRISM."],
  "crawl/pages.warc.gz": [1, [], "Dilma Rousseff dismissed Paulo Bernardo in Brasília on Wednesday."],
  "crawl/pages.wet.gz": [1, [], "Fadi Chehadé flew to Montevideo."],
  "packed/nested.zip": [3, ["E106"], "Terry Kramer told the delegates in Dubai"],
  "packed/story.txt.gz": [1, [], "Viviane Reding spoke in Strasbourg."],
  "copies/agency.txt": [1, [], "A storm closed the harbour of Valparaíso on Wednesday"],
  "copies/courier.md": [1, []],
  "copies/herald.html": [1, []],
  "foreign/german.txt": [0, ["E118"]],
  "foreign/russian.html": [0, ["E118"]],
  "mislabelled/really-a-document.zip": [1, [], "Lu Wei opened the fair in Wuzhen on Wednesday."],
  "mislabelled/really-a-graph.xml": [0, ["E105"]],
  "mislabelled/really-a-page.json": [0, ["E106"]],
  "mislabelled/really-a-pdf.txt": [1, [], "Xi Jinping met Mamnoon Hussain in Wuzhen."],
  "mislabelled/really-a-picture.txt": [0, ["E103"]],
  "mislabelled/really-a-workbook.csv": [2, [], "Dilma Rousseff received Fadi Chehadé in Brasília."],
  "mislabelled/really-text.docx": [0, ["E113"]],
  "mislabelled/really-text.pdf": [0, ["E113"]],
  "broken/cut.docx": [0, ["E113"]],
  "broken/cut.json": [0, ["E106"]],
  "broken/cut.pdf": [0, ["E113"]],
  "broken/cut.xlsx": [0, ["E113"]],
  "broken/front-matter.md": [0, ["E108"]],
  "broken/one-line.jsonl": [2, ["E106"], "Eric Chu answered Tsai Ing-wen."],
  "empty/nothing.txt": [0, ["E101"]],
  "empty/nothing.docx": [0, ["E101"]],
  "empty/nothing.pdf": [0, ["E101"]],
  "empty/nothing.zip": [0, ["E119"]],
  "empty/blank.txt": [0, ["E101"]],
  "empty/blank.html": [0, ["E107"]],
  "empty/no-rows.csv": [0, ["E107"]],
  "empty/none.jsonl": [0, ["E101"]],
  "encrypted/locked.docx": [0, ["E112"]],
  "encrypted/locked.pdf": [0, ["E112"]],
  "encrypted/locked.zip": [0, ["E112"]],
  "hostile/entities.rss": [1, [], "Park Geun-hye spoke in Seoul."],
  "hostile/names.html": [1, [], "Shinzo Abe <script>alert(1)</script> spoke in Kyoto."],
  "hostile/traversal.zip": [3, [], "Lu Wei went to the drive."],
};

interface Report {
  readonly inputs: number;
  readonly inputsFailed: number;
  readonly articles: number;
  readonly problems: readonly string[];
  /** What was read and is not wanted: texts in other languages. */
  readonly notes: readonly string[];
}

/** All files under a folder with a digest of each. */
function snapshot(folder: string, but: (path: string) => boolean): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => !but(path));
  return new Map(
    paths.sort().map((path) => [
      path,
      statSync(join(folder, path)).isFile()
        ? createHash("sha256")
            .update(readFileSync(join(folder, path)))
            .digest("hex")
        : "",
    ]),
  );
}

const isTarget = (path: string): boolean => path === "out" || path.startsWith(join("out", "/"));

describe("a folder of everything", () => {
  const asked: (string | undefined)[] = [];
  let server: Server;
  let made: readonly MadeFile[];
  let ended: Run;
  let report: Report;
  let documents: readonly Extraction[];
  let before: ReadonlyMap<string, string>;
  let after: ReadonlyMap<string, string>;
  const { path: cwd, remove } = folderOf({ "out/.keep": "", "beside/mine.txt": "Mine.\n" });

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    made = [...hugeFiles(), ...referringFiles(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)];
    cpSync(FIXTURES, join(cwd, "inbox", "a", "b"), { recursive: true });
    for (const { path, content } of made) {
      mkdirSync(dirname(join(cwd, "inbox", path)), { recursive: true });
      writeFileSync(join(cwd, "inbox", path), content);
    }
    before = snapshot(cwd, isTarget);
    ended = await run(["build", "inbox", "-o", "out/graph.redthread", "--report", "out/report.json"], { cwd });
    after = snapshot(cwd, isTarget);
    report = JSON.parse(readFileSync(join(cwd, "out", "report.json"), "utf8"));
    documents = JSON.parse(readFileSync(join(cwd, "out", "graph.redthread"), "utf8")).extractions;
  }, 240_000);
  afterAll(() => {
    server.close();
    remove();
  });

  /** Each file of the folder with what it should give. */
  const expected = (): readonly (readonly [path: string, what: Expected])[] => [
    ...Object.entries(KEPT).map(([path, [articles, codes]]) => [`inbox/a/b/${path}`, { articles, codes }] as const),
    ...made.map((file) => [`inbox/${file.path}`, file] as const),
  ];
  const codesOf = (path: string): readonly string[] =>
    [...report.problems, ...report.notes]
      .map((message) => message.replaceAll("\\", "/"))
      .filter((message) => [`"${path}"`, `"${path}/`, `"${path},`].some((name) => message.includes(name)))
      .map((message) => /^\[(E\d+)\]/.exec(message)?.[1] ?? message);

  test("has a line above for each file that is kept", () => {
    const files = readdirSync(FIXTURES, { recursive: true })
      .map((path) => String(path).replaceAll("\\", "/"))
      .filter((path) => statSync(join(FIXTURES, path)).isFile());
    expect(Object.keys(KEPT).sort()).toEqual(files.sort());
  });

  test("ends, with a graph and a code for what is wrong with each file, and nothing else", () => {
    expect(ended.code).toBe(1);
    for (const [path, { codes }] of expected()) expect([path, codesOf(path)]).toEqual([path, codes]);
    const all = expected().flatMap(([, { codes }]) => codes);
    const noted = all.filter((code) => code === "E118");
    expect([report.problems.length, report.notes.length]).toEqual([all.length - noted.length, noted.length]);
    expect(report.inputs).toBe(expected().length);
    expect(report.inputsFailed).toBe(expected().filter(([, { codes }]) => codes.some((code) => code !== "E118")).length);
  });

  test("gives all the articles of the sound files, whatever lies beside them", () => {
    expect(report.articles).toBe(expected().reduce((sum, [, { articles }]) => sum + articles, 0));
    const texts = documents.map(({ article }) => article.text);
    for (const [path, [, , says]] of Object.entries(KEPT))
      if (says !== undefined) expect([path, texts.some((text) => text.includes(says))]).toEqual([path, true]);
    expect(texts.some((text) => text.includes("Ban Ki-moon opened number 7."))).toBe(true);
  });

  test("has the copies of one story as one article with all its publishers", () => {
    const storm = documents.filter(({ article }) => article.text.includes("the harbour of Valparaíso"));
    expect(storm).toHaveLength(1);
    const [article] = storm.map((document) => document.article);
    const told = [article, ...(article?.copies ?? [])];
    expect(told.map((each) => each?.source).sort()).toEqual([null, "The Courier", "The Herald"].sort());
  });

  test("is left as it was, and nothing is written but the graph and what is kept beside it", () => {
    expect([...after]).toEqual([...before]);
    expect(readdirSync(join(cwd, "out")).sort()).toEqual([".keep", ".redthread-cache", "graph.redthread", "report.json"]);
    // What is kept is called by digests: no name of an input leads anywhere.
    const kept = readdirSync(join(cwd, "out", ".redthread-cache"), { recursive: true }).map(String);
    for (const path of kept) expect(path).toMatch(/^(?:CACHEDIR\.TAG|\.gitignore|[\da-f]{2}(?:[\\/][\da-f]{62}\.txt)?)$/);
    for (const place of [dirname(cwd), dirname(dirname(cwd))]) expect(existsSync(join(place, "escaped.txt"))).toBe(false);
    expect(existsSync("/escaped-root.txt")).toBe(false);
  });

  test("has nobody called by what its files refer to, and no file of the machine in it", () => {
    expect(asked).toEqual([]);
    const all = readFileSync(join(cwd, "out", "graph.redthread"), "utf8");
    expect(all).not.toContain("root:");
    expect(all).not.toMatch(/a{20}/);
    expect(ended.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

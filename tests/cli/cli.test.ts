import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { EXPORTERS } from "../../src/exporters/exporters.ts";
import { EXPORT_GROUPS } from "../../src/exporters/groups.ts";
import { gexfFaults } from "../exporters/gexf-grammar.ts";
import { EXTRACTIONS } from "../exporters/sample.ts";
import { child, parseXml } from "../exporters/xml-tree.ts";
import { folderOf, run, start } from "./run.ts";

const FOLDER = folderOf({
  "news/wuzhen.txt":
    "Li Xiaodong, director of the China Internet Network Information Center, welcomed Dmitry Medvedev in Wuzhen.\n",
  "news/deeper/prism.txt": "The National Security Agency (NSA) runs PRISM, a newspaper reported on Monday.\n",
  "news/.hidden/secret.txt": "Not to be read.\n",
  "news/picture.png": "Not to be read either.\n",
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`mixed/${n}.csv`, "Xi,1\n"])),
  "mixed/graph.gexf": '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3"/>\n',
  "mixed/talks.txt": "Xi Jinping met Dmitry Medvedev in Wuzhen.\n",
  "other/prism.txt": "PRISM was on the agenda of the World Internet Conference.\n",
  "empty.txt": "",
  "documents.jsonl": EXTRACTIONS.map((extraction) => `${JSON.stringify(extraction)}\n`).join(""),
  "others.json": JSON.stringify({
    article: { id: "talks", title: "Talks", date: null, source: null, text: "Xi met Medvedev. They spoke of PRISM." },
    entities: [
      { id: "e1", type: "Person", name: "Xi Jinping", aliases: ["Xi"] },
      { id: "e2", type: "Person", name: "Dmitry Medvedev", aliases: null },
    ],
    mentions: [],
    statements: [],
    assertions: [
      {
        id: "a1",
        relation: "met",
        subject: "e1",
        object: "e2",
        predicate: "meet",
        status: "actual",
        evidence: [3, 6],
        confidence: 0.9,
      },
    ],
  }),
  "broken.redthread": '{"format":"redthread","version":1,"extractions":[{"article":null}]}',
});
afterAll(FOLDER.remove);
const cwd = FOLDER.path;

const documents = (out: string): readonly (typeof EXTRACTIONS)[number][] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe.concurrent("redthread", () => {
  test("shows its commands and examples with --help, and its version with --version", async () => {
    const [help, version, extract] = await Promise.all([run(["--help"]), run(["--version"]), run(["extract", "--help"])]);
    expect([help.code, version.code, extract.code]).toEqual([0, 0, 0]);
    for (const word of ["extract", "build", "export", "serve", "Examples:", "Exit codes:"]) expect(help.out).toContain(word);
    expect(extract.out).toMatch(/Examples:\n {2}redthread extract/);
    expect(`${version.out}`).toBe(`${JSON.parse(readFileSync("package.json", "utf8")).version}\n`);
  });

  test("ends with 2 and says what is wrong when it is used wrongly", async () => {
    const wrong: readonly (readonly [args: readonly string[], says: RegExp])[] = [
      [["frobnicate"], /unknown command 'frobnicate'/],
      [["extract", "--frobnicate", "a.txt"], /unknown option '--frobnicate'/],
      [["extract"], /missing required argument 'input'/],
      [["extract", "a.txt", "--date", "2015-02-31"], /\[E401\] "2015-02-31" is not a date/],
      [["build", "news", "-o", "graph.docx"], /\[E301\].*\.gexf, .*\.redthread/],
      [["serve", "--port", "70000"], /\[E402\] "70000" is not a port/],
    ];
    for (const [run_, says] of await Promise.all(wrong.map(async ([args, text]) => [await run(args, { cwd }), text] as const))) {
      expect(run_.err).toMatch(says);
      expect([run_.code, run_.out]).toEqual([2, ""]);
    }
  });

  test("goes on after inputs that cannot be read, names them at the end, and ends with 1", async () => {
    const { code, out, err } = await run(["extract", "news/wuzhen.txt", "empty.txt", "nowhere.txt", "other/prism.txt"], { cwd });
    expect(code).toBe(1);
    expect(documents(out).map(({ article }) => article.id)).toEqual(["wuzhen", "prism"]);
    expect(err).toMatch(/2 of 4 inputs.*\n {2}\[E101\] "empty\.txt".*\n {2}\[E109\] "nowhere\.txt"/);
  });

  test("reads folders to the bottom, in the order of names, without hidden and unreadable files", async () => {
    const { code, out, err } = await run(["extract", "news", "other"], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(/^redthread: left out 1 file of kinds that Redthread does not read: news.picture\.png\n$/);
    // Two files of one name are two documents, and each article is called as its file.
    expect(documents(out).map(({ article }) => article.id)).toEqual(["prism", "wuzhen", "prism"]);
    expect(documents(out)[1]?.article.text).toBe(readFileSync(join(cwd, "news/wuzhen.txt"), "utf8"));
  });

  test("names the first files of other kinds in a folder and counts the rest, and ends with 0", async () => {
    const { code, out, err } = await run(["extract", "mixed"], { cwd });
    expect([code, documents(out).map(({ article }) => article.id)]).toEqual([0, ["talks"]]);
    expect(err.replaceAll("\\", "/")).toBe(
      "redthread: left out 7 files of kinds that Redthread does not read: mixed/1.csv, mixed/2.csv, mixed/3.csv, " +
        "mixed/4.csv, mixed/5.csv, and 2 more\n",
    );
  });

  test("reads no graph as if it were an article", async () => {
    const [named, piped] = await Promise.all([
      run(["extract", "mixed/graph.gexf"], { cwd }),
      run(["extract", "-"], { cwd, input: readFileSync(join(cwd, "mixed/graph.gexf"), "utf8") }),
    ]);
    for (const { code, out, err } of [named, piped]) {
      expect([code, out]).toEqual([1, ""]);
      expect(err).toMatch(/\[E105\] .* \(graphs cannot be opened yet\)/);
    }
  });

  test("reads standard input, and gives an article without a date the one of --date", async () => {
    const { code, out } = await run(["extract", "-", "--date", "2015-12-16"], { cwd, input: "The NSA runs PRISM.\n" });
    expect(code).toBe(0);
    expect(documents(out)[0]?.article).toMatchObject({ text: "The NSA runs PRISM.\n", date: "2015-12-16" });
  });

  test("writes the same bytes every time, as lines, as an array and into a file", async () => {
    const args = ["extract", "news"];
    const [first, second, array, file] = await Promise.all([
      run(args, { cwd }),
      run(args, { cwd }),
      run([...args, "--format", "json"], { cwd }),
      run([...args, "-o", "out.jsonl"], { cwd }),
    ]);
    expect(second.out).toBe(first.out);
    expect(JSON.parse(array.out)).toEqual(documents(first.out));
    expect([file.out, readFileSync(join(cwd, "out.jsonl"), "utf8")]).toEqual(["", first.out]);
  });

  test("stops quietly when nobody reads on, as with | head", async () => {
    const many = Array.from({ length: 3000 }, (_, n) =>
      JSON.stringify({ id: `a${n}`, text: `The NSA runs PRISM ${n}. `.repeat(20) }),
    );
    const command = start(["extract", "-"], cwd);
    let err = "";
    command.stderr.on("data", (piece) => {
      err += piece;
    });
    command.stdin.on("error", () => undefined).end(many.join("\n"));
    command.stdout.once("data", () => command.stdout.destroy());
    expect(await new Promise((resolve) => command.on("close", resolve))).toBe(0);
    expect(err).toBe("");
  });

  test("prints its help quietly when nobody reads it", async () => {
    const command = start(["--help"], cwd);
    command.stdout.destroy();
    let err = "";
    command.stderr.on("data", (piece) => {
      err += piece;
    });
    expect(await new Promise((resolve) => command.on("close", resolve))).toBe(0);
    expect(err).toBe("");
  });

  test("builds a graph of articles, in the format of the file's extension", async () => {
    const { code, out, err } = await run(["build", "news", "-o", "graph.gexf", "--title", "Wuzhen & after"], { cwd });
    expect([code, out]).toEqual([0, ""]);
    expect(err).toMatch(
      /^redthread: wrote graph\.gexf: .* from 2 articles\.\nredthread: left out 1 file .*\nredthread: read 2 articles, in \d+\.\d s\.\n$/,
    );
    const gexf = parseXml(readFileSync(join(cwd, "graph.gexf"), "utf8"));
    expect(gexfFaults(gexf)).toEqual([]);
    expect(child(child(gexf, "meta"), "description").text).toBe("Wuzhen & after");
  });

  test("builds one graph of files of one name, whichever comes first, and the same from their documents", async () => {
    const graph = (name: string): { attributes: { articles: { id: string }[] }; nodes: unknown; edges: unknown } =>
      JSON.parse(readFileSync(join(cwd, name), "utf8"));
    await run(["build", "news/deeper", "other", "-o", "there.json", "--title", "PRISM"], { cwd });
    await run(["build", "other", "news/deeper", "-o", "back.json", "--title", "PRISM"], { cwd });
    const { out } = await run(["extract", "news/deeper", "other"], { cwd });
    writeFileSync(join(cwd, "both.jsonl"), out);
    await run(["export", "both.jsonl", "-o", "both.json", "--title", "PRISM"], { cwd });
    const ids = graph("there.json").attributes.articles.map(({ id }) => id);
    expect(ids).toEqual([expect.stringMatching(/^prism~\w{11}$/), expect.stringMatching(/^prism~\w{11}$/)]);
    expect(graph("back.json")).toEqual(graph("there.json"));
    const { nodes, edges } = graph("both.json");
    expect({ nodes, edges }).toEqual({ nodes: graph("there.json").nodes, edges: graph("there.json").edges });
  });

  test("writes nothing at all when no article could be read", async () => {
    const { code, err } = await run(["build", "empty.txt", "-o", "nothing.gexf"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("wrote nothing");
    expect(readdirSync(cwd).filter((name) => name.startsWith("nothing"))).toEqual([]);
  });

  test("exports extraction documents as a project, and the project as the same graph", async () => {
    const project = await run(["export", "documents.jsonl", "-o", "talks.redthread"], { cwd });
    expect([project.code, project.err]).toEqual([
      0,
      "redthread: wrote talks.redthread: 6 entities, 1 statement, 7 relations from 2 articles.\n",
    ]);
    const { positions, title } = JSON.parse(readFileSync(join(cwd, "talks.redthread"), "utf8"));
    expect(title).toBe("documents");
    await run(["export", "talks.redthread", "-o", "talks.json"], { cwd });
    const graph = JSON.parse(readFileSync(join(cwd, "talks.json"), "utf8"));
    const prism = graph.nodes.find(({ key }: { key: string }) => key === "program/prism");
    expect([prism.attributes.x, prism.attributes.y]).toEqual(positions["program/prism"]);
  });

  test("writes a format of several files as a folder, again as long as nobody has touched it, and leaves other folders alone", async () => {
    const tables = await run(["export", "documents.jsonl", "-o", "tables.csv"], { cwd });
    expect([tables.code, tables.err]).toEqual([0, expect.stringContaining("wrote tables/ (4 files): 6 entities")]);
    expect(
      readdirSync(join(cwd, "tables"))
        .filter((name) => !name.startsWith("."))
        .sort(),
    ).toEqual(["edges.csv", "evidence.csv", "nodes.csv", "statements.csv"]);
    const again = await run(["export", "documents.jsonl", "-o", "tables", "--format", "csv"], { cwd });
    expect(again.code).toBe(0);
    writeFileSync(join(cwd, "tables", "mine.csv"), "my own");
    const third = await run(["export", "documents.jsonl", "-o", "tables.csv"], { cwd });
    expect([third.code, third.err]).toEqual([1, expect.stringContaining('[E304] "tables" holds something')]);
    expect(readdirSync(cwd).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("draws the picture as PNG", async () => {
    const { code } = await run(["export", "documents.jsonl", "-o", "talks.png"], { cwd });
    expect(code).toBe(0);
    const png = readFileSync(join(cwd, "talks.png"));
    // The signature, then the header with width and height (PNG, 5.2 and 11.2.2).
    expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 2400]);
  });

  test("lists the formats that it exports", async () => {
    const { code, out } = await run(["export", "--list"]);
    expect(code).toBe(0);
    for (const { extension, id, label, opens } of EXPORTERS) {
      const line = out.split("\n").find((text) => text.startsWith(`  ${extension} `));
      expect(line?.replace(/ +/g, " ")).toBe(` ${extension} ${id} ${label} (${opens})`);
    }
    for (const { label } of EXPORT_GROUPS) expect(out).toContain(`${label}\n`);
  });

  test("says of a file that is no project that it is none, and ends with 1", async () => {
    const { code, err } = await run(["export", "broken.redthread", "-o", "x.gexf"], { cwd });
    expect([code, err]).toEqual([1, expect.stringMatching(/^redthread: \[E201\] "broken\.redthread"/)]);
    expect(err).toContain('"extractions.0.article" is missing or wrong');
    for (const args of [
      ["export", "news", "-o", "x.gexf"],
      ["serve", "news"],
    ]) {
      const folder = await run(args, { cwd });
      expect([folder.code, folder.err]).toEqual([1, 'redthread: [E111] "news" is a folder: name a file in it.\n']);
    }
  });

  test("exports documents of other makers, which have no sentences, and one document alone", async () => {
    const { code, err } = await run(["export", "others.json", "-o", "others.gexf"], { cwd });
    expect([code, err]).toEqual([0, expect.stringContaining("2 entities, 0 statements, 1 relation from 1 article")]);
    expect(readFileSync(join(cwd, "others.gexf"), "utf8")).toContain("Xi met Medvedev.");
  });

  test("says where it cannot write, and leaves nothing half written", async () => {
    const { code, err } = await run(["extract", "news", "--out", "no/such/folder.jsonl"], { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining('[E303] "no/such/folder.jsonl" cannot be written: there is no')]);
    const folder = await run(["extract", "news", "--out", "other"], { cwd });
    expect([folder.code, folder.err]).toEqual([1, expect.stringContaining('[E111] "other" is a folder')]);
  });
});

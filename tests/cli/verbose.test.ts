import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folderOf, run, start } from "./run.ts";

// What `--verbose` tells of a run, article by article.

const TALKS = "Li Xiaodong met Dmitry Medvedev in Wuzhen.\n";
const LINES = [
  { id: "n1", title: "Talks in\u001b[31m Dubai", date: "2012-12-14", text: "Terry Kramer met Xi Jinping in Dubai." },
  {
    id: "n2",
    text: "Der Präsident traf den Ministerpräsidenten am Mittwoch in der Stadt, und beide sprachen über das Internet. Er sagte vor den Delegierten, dass die Regeln für alle gelten müssten, und dass die Konferenz noch bis zum Freitag dauern werde.",
  },
];
const LONG =
  "Mamnoon Hussain met Xi Jinping in Wuzhen on Wednesday, and both of them said that the rules of the market should be open to everybody who trades there.\n";

const FOLDER = folderOf({
  "news/a.txt": TALKS,
  "news/b.jsonl": LINES.map((line) => `${JSON.stringify(line)}\n`).join(""),
  "news/c.heic": "picture",
  "twice/a.txt": LONG,
  "twice/b.txt": LONG,
  "both/redthread.config.json": '{ "quiet": true, "verbose": true }',
  "quiet/redthread.config.json": '{ "quiet": true }',
  "verbose/redthread.config.json": '{ "verbose": true }',
});
afterAll(FOLDER.remove);
const cwd = FOLDER.path;
const told = (err: string): readonly string[] => err.replaceAll("\\", "/").split("\n");

describe.concurrent("--verbose", { timeout: 60_000 }, () => {
  test("tells of each article as it is read: name, title, date, words, whence and how long; and of what is left out", async () => {
    const args = ["extract", "news", "--threads", "1", "--cache", "kept", "-o", "a.jsonl", "--verbose"];
    const { code, err } = await run(args, { cwd });
    const lines = told(err);
    expect([code, lines.slice(0, 4)]).toEqual([
      0,
      [
        "redthread: left out news/c.heic: Redthread does not read files of this kind.",
        expect.stringMatching(/^redthread: read a \(news\/a\.txt\): .*, no date, 7 words, new, \d+\.\d\d s$/),
        expect.stringMatching(
          /^redthread: read n1 \(news\/b\.jsonl\): "Talks in \[31m Dubai", 2012-12-14, 7 words, new, \d+\.\d\d s$/,
        ),
        expect.stringMatching(/^redthread: \[E118\] "news\/b\.jsonl, article n2" is in German/),
      ],
    ]);
    const again = await run([...args.slice(0, -1), "-v", "--threads", "2"], { cwd });
    expect(told(again.err)[1]).toMatch(/^redthread: read a \(news\/a\.txt\): .*, 7 words, from the cache, \d+\.\d\d s$/);
    const plain = await run(args.slice(0, -1), { cwd });
    expect(plain.err).not.toContain("read a (");
  });

  test("tells of copies in a build, and each once in a watch", async () => {
    const copy = 'redthread: "b" is a copy of "a": it counts once, with it.';
    const { code, err } = await run(["build", "twice", "-o", "twice.gexf", "-v", "--threads", "1", "--no-cache"], { cwd });
    expect([code, told(err).filter((line) => line === copy)]).toEqual([0, [copy]]);
    const watch = start(["build", "twice", "-o", "watched.gexf", "-v", "--watch", "--threads", "1", "--no-cache"], cwd);
    let said = "";
    await new Promise<void>((resolve) =>
      watch.stderr.setEncoding("utf8").on("data", (piece: string) => {
        said += piece;
        if (said.includes("Ctrl+C")) resolve();
      }),
    );
    watch.kill("SIGINT");
    await new Promise((resolve) => watch.on("close", resolve));
    expect(told(said).filter((line) => line === copy)).toEqual([copy]);
    expect(told(said).filter((line) => line.startsWith("redthread: read a ("))).toHaveLength(1);
  });

  test("is nothing for who wants it quiet; of the two in a file, the command line has the last word", async () => {
    const args = ["extract", "../news/a.txt", "--threads", "1"];
    const at = (folder: string) => ({ cwd: join(cwd, folder) });
    const [both, inFile, louder, quieter] = await Promise.all([
      run([...args, "--quiet", "--verbose"], at("news")),
      run(args, at("both")),
      run([...args, "--verbose"], at("quiet")),
      run([...args, "--quiet"], at("verbose")),
    ]);
    expect([both.code, both.out, both.err]).toEqual([
      2,
      "",
      expect.stringContaining("option '-v, --verbose' cannot be used with option '-q, --quiet'"),
    ]);
    expect([inFile.code, inFile.out, inFile.err]).toEqual([2, "", expect.stringMatching(/\[E408\].*quiet and verbose/)]);
    expect([louder.code, louder.err]).toEqual([0, expect.stringContaining("redthread: read a (")]);
    expect([quieter.code, quieter.err]).toEqual([0, ""]);
  });
});

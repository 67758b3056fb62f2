import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { folderOf, run, start } from "./run.ts";

// `redthread build --watch` on folders and files, as a person runs it.

const PEOPLE = ["Xi Jinping", "Dmitry Medvedev", "Li Xiaodong", "Mamnoon Hussain", "Terry Kramer"];
const story = (n: number): string =>
  `${PEOPLE[n % 5]} met ${PEOPLE[(n + 1) % 5]} on day ${n}. “It is day ${n},” ${PEOPLE[(n + 2) % 5]} said.\n`;

const folders: (() => void)[] = [];
afterAll(() => {
  for (const remove of folders) remove();
});

/** A watch that runs, in a folder of its own with these files. */
function watching(files: Readonly<Record<string, string>>, args: readonly string[]) {
  const folder = folderOf(files);
  folders.push(folder.remove);
  const command = start(["build", ...args, "--watch", "--threads", "1"], folder.path);
  let err = "";
  let wake = (): void => undefined;
  command.stderr.setEncoding("utf8").on("data", (piece: string) => {
    err += piece;
    wake();
  });
  const ended = new Promise<number | null>((resolve) => command.on("close", resolve));
  return {
    cwd: folder.path,
    at: (name: string) => join(folder.path, name),
    command,
    err: () => err,
    rounds: () => err.match(/in all; wrote/g)?.length ?? 0,
    /** Waits until standard error holds a text. */
    says: async (text: string) => {
      while (!err.includes(text)) await new Promise<void>((resolve) => (wake = resolve));
    },
    end: async () => {
      command.kill("SIGINT");
      return ended;
    },
  };
}

describe.concurrent("a watch", { timeout: 120_000 }, () => {
  test("builds again when files come, change, break and go, however deep, and nothing that it writes itself calls it", async () => {
    const watch = watching({ "inbox/a.txt": story(1), "inbox/notes.png": "no" }, [
      ...["inbox", "-o", "inbox/news.json", "--title", "News", "--cache", "inbox/kept", "--report", "inbox/report.json"],
    ]);
    await watch.says("redthread: 1 new article, 1 in all; wrote inbox/news.json: ");
    await watch.says("watching inbox: Ctrl+C ends it.");
    mkdirSync(watch.at("inbox/deep/deeper"), { recursive: true });
    writeFileSync(watch.at("inbox/deep/deeper/b.txt"), story(2));
    await watch.says("1 new article, 2 in all; wrote");
    writeFileSync(watch.at("inbox/a.txt"), story(3));
    await watch.says("0 new articles, 1 changed, 2 in all; wrote");
    writeFileSync(watch.at("inbox/broken.pdf"), "%PDF-1.4 no more");
    await watch.says('broken.pdf"');
    rmSync(watch.at("inbox/deep"), { recursive: true });
    await watch.says("0 new articles, 1 gone, 1 in all; wrote");
    // What nobody reads, and what is hidden, calls nobody.
    writeFileSync(watch.at("inbox/other.png"), "no");
    mkdirSync(watch.at("inbox/.hidden"));
    writeFileSync(watch.at("inbox/.hidden/c.txt"), story(5));
    await wait(2500);
    expect(watch.rounds()).toBe(4);
    const code = await watch.end();
    expect([code, watch.err()]).toEqual([1, expect.stringContaining("1 of 2 inputs could not be read in full:")]);
    expect(watch.err()).toContain("read 1 article, in ");
    expect(JSON.parse(readFileSync(watch.at("inbox/report.json"), "utf8"))).toMatchObject({
      inputs: 2,
      inputsFailed: 1,
      articles: 1,
    });
    const built = await run(
      ["build", "inbox", "-o", "other.json", "--title", "News", "--cache", "inbox/kept", "--threads", "1"],
      {
        cwd: watch.cwd,
      },
    );
    // Built by hand it would read the graph and the report that lie there: they are not its own.
    expect(built.err).not.toContain("kept/");
    rmSync(watch.at("inbox/report.json"));
    rmSync(watch.at("inbox/broken.pdf"));
    const graph = readFileSync(watch.at("inbox/news.json"), "utf8");
    rmSync(watch.at("inbox/news.json"));
    await run(["build", "inbox", "-o", "other.json", "--title", "News", "--cache", "inbox/kept", "--threads", "1"], {
      cwd: watch.cwd,
    });
    expect(graph).toBe(readFileSync(watch.at("other.json"), "utf8"));
  });

  test("gathers bursts, and waits for a file that is still being written", async () => {
    const watch = watching({ "inbox/0.txt": story(0) }, ["inbox", "-o", "news.gexf"]);
    await watch.says("watching");
    for (let n = 1; n <= 30; n++) writeFileSync(watch.at(`inbox/${n}.txt`), story(n));
    await watch.says("31 in all; wrote");
    expect(watch.rounds()).toBeLessThanOrEqual(4);
    const before = watch.rounds();
    let [longest, last] = [0, Date.now()];
    for (let n = 0; n < 10; n++) {
      longest = Math.max(longest, Date.now() - last);
      last = Date.now();
      appendFileSync(watch.at("inbox/slow.txt"), story(40 + n));
      await wait(200);
    }
    await watch.says("32 in all; wrote");
    while (!readFileSync(watch.at("news.gexf"), "utf8").includes("It is day 49")) await wait(100);
    // A machine so busy that we paused for long has had a file that nobody wrote to: then it was read, and read again.
    if (longest < 500) expect([watch.rounds(), watch.err()]).toEqual([before + 1, expect.not.stringContaining("changed")]);
    expect(await watch.end()).toBe(0);
  });

  test("begins before there is anything, goes on when it cannot write or a judgement is wrong, and mends both", async () => {
    const watch = watching({ "judgements.json": "{" }, [
      "inbox",
      "one.txt",
      "-o",
      "out/news.gexf",
      "--judgements",
      "judgements.json",
      "--cache",
      "kept",
    ]);
    await watch.says('[E109] "inbox"');
    await watch.says("[E705]");
    mkdirSync(watch.at("inbox"));
    writeFileSync(watch.at("inbox/a.txt"), story(1));
    writeFileSync(watch.at("one.txt"), story(2));
    await wait(1500);
    writeFileSync(watch.at("judgements.json"), JSON.stringify({ format: "redthread-judgements", version: 1, judgements: [] }));
    await watch.says('[E303] "out/news.gexf"');
    mkdirSync(watch.at("out"));
    writeFileSync(watch.at("inbox/b.txt"), story(3));
    await watch.says("3 new articles, 3 in all; wrote out/news.gexf");
    expect(await watch.end()).toBe(0);
  });

  test("goes on with a folder that was away and is back, and with what comes into it then", async () => {
    const watch = watching({ "inbox/a.txt": story(1) }, ["inbox", "-o", "news.gexf"]);
    await watch.says("watching");
    renameSync(watch.at("inbox"), watch.at("away"));
    await watch.says('"inbox" cannot be read any more: what was read of it stays (1 article).');
    writeFileSync(watch.at("away/b.txt"), story(2));
    renameSync(watch.at("away"), watch.at("inbox"));
    await watch.says("1 new article, 2 in all; wrote");
    writeFileSync(watch.at("inbox/c.txt"), story(3));
    await watch.says("1 new article, 3 in all; wrote");
    expect([await watch.end(), watch.err()]).toEqual([0, expect.not.stringContaining("gone")]);
  });

  test("that is ended before it has read anything ends at once, with its report", async () => {
    const watch = watching({}, ["-", "-o", "news.gexf", "--report", "report.json"]);
    watch.command.stdin.write("Xi Jinping met");
    // The cache is made when the watch has begun; standard input never ends.
    while (!existsSync(watch.at(".redthread-cache/CACHEDIR.TAG"))) await wait(50);
    await wait(500);
    expect(await watch.end()).toBe(1);
    expect(watch.err()).toContain("wrote nothing");
    expect(JSON.parse(readFileSync(watch.at("report.json"), "utf8"))).toMatchObject({ articles: 0 });
  });

  test("asks no server more often than every minute", async () => {
    for (const every of ["0.5", "99999"]) {
      const { code, err } = await run(["build", "x", "-o", "x.gexf", "--watch", "--every", every]);
      expect([code, err]).toEqual([2, expect.stringContaining("[E416]")]);
    }
  });
});

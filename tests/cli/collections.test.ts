import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { seeded } from "../../src/graph/random.ts";
import { folderOf, run, start } from "./run.ts";

// What people with many articles rely on: threads, a cache, streams, reports.

const PEOPLE = ["Xi Jinping", "Dmitry Medvedev", "Li Xiaodong", "Mamnoon Hussain", "Terry Kramer"];
const PLACES = ["Wuzhen", "Dubai", "Geneva", "Bali"];
const story = (n: number): string =>
  `${PEOPLE[n % 5]} met ${PEOPLE[(n + 1) % 5]} in ${PLACES[n % 4]}. “The market number ${n} is open,” ${PEOPLE[(n + 2) % 5]} said.\n`;
const STORIES = Array.from({ length: 40 }, (_, n) => story(n));

const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(STORIES.map((text, n) => [`${folder}/story-${String(n).padStart(2, "0")}.txt`, text]));

const FOLDER = folderOf({
  ...filesIn("stories"),
  // Of its own for the test that changes a file.
  ...filesIn("changing"),
  "nothing/.keep": "",
  "stories.jsonl": STORIES.map((text, n) => `${JSON.stringify({ id: `s${n}`, text })}\n`).join(""),
});
afterAll(FOLDER.remove);
const cwd = FOLDER.path;
/** Where a build keeps what it has read. */
const CACHE = ".redthread-cache";
const LONG = 120_000;

describe.concurrent("with many articles", () => {
  test("several threads give the same documents in the same order as one, built and from the sources", {
    timeout: LONG,
  }, async () => {
    const [one, four, sources] = await Promise.all([
      run(["extract", "stories", "--threads", "1"], { cwd }),
      run(["extract", "stories", "--threads", "4"], { cwd }),
      run(["extract", "stories", "--threads", "2", "--cache", "by-sources"], { cwd, from: "sources" }),
    ]);
    expect(one.code).toBe(0);
    expect([sources.code, sources.out]).toEqual([0, one.out]);
    expect(one.out.trimEnd().split("\n")).toHaveLength(STORIES.length);
    expect(four.out).toBe(one.out);
  });

  test("a cache gives what was read before, reads what is new, and mends what is broken in it", { timeout: LONG }, async () => {
    const args = ["extract", "changing", "--cache", "kept", "--threads", "1", "--report", "report.json", "-o", "kept.jsonl"];
    const report = () => JSON.parse(readFileSync(join(cwd, "report.json"), "utf8"));
    expect((await run(args, { cwd })).code).toBe(0);
    const first = readFileSync(join(cwd, "kept.jsonl"), "utf8");
    expect(report()).toMatchObject({ articles: 40, articlesFromCache: 0, inputs: 40, inputsFailed: 0, problems: [] });
    expect(existsSync(join(cwd, "kept", "CACHEDIR.TAG"))).toBe(true);
    const shard = readdirSync(join(cwd, "kept")).find((name) => name.length === 2) as string;
    const [kept] = readdirSync(join(cwd, "kept", shard)) as [string];
    const old = readFileSync(join(cwd, "kept", shard, kept), "utf8");
    writeFileSync(join(cwd, "kept", shard, kept), old.slice(0, old.length / 2));
    writeFileSync(join(cwd, "changing", "story-00.txt"), "Xi Jinping met Terry Kramer in Bali.\n");
    expect((await run(args, { cwd })).code).toBe(0);
    // One was broken, one was written anew; both may be the same.
    expect([38, 39]).toContain(report().articlesFromCache);
    const second = readFileSync(join(cwd, "kept.jsonl"), "utf8").split("\n");
    expect(second.slice(1)).toEqual(first.split("\n").slice(1));
    expect(second[0]).toContain("Terry Kramer in Bali");
  });

  test("a folder without an article, and threads that nobody can have, are told", { timeout: LONG }, async () => {
    const [nothing, none, many] = await Promise.all([
      run(["extract", "nothing"], { cwd }),
      run(["extract", "stories", "--threads", "0"], { cwd }),
      run(["extract", "stories", "--threads", "1000000"], { cwd }),
    ]);
    expect([nothing.code, nothing.err]).toEqual([1, expect.stringContaining("[E206]")]);
    for (const { code, err } of [none, many]) expect([code, err]).toEqual([2, expect.stringContaining("[E409]")]);
  });

  test("a cache that somebody has written into is not believed", { timeout: LONG }, async () => {
    const args = ["extract", "stories/story-01.txt", "--cache", "forged"];
    const first = await run(args, { cwd });
    const shard = readdirSync(join(cwd, "forged")).find((name) => name.length === 2) as string;
    const [kept] = readdirSync(join(cwd, "forged", shard)) as [string];
    for (const text of ["{}", '{"article":{"id":"story-01","title":"","date":null,"source":null,"text":"Mallory"}}']) {
      const digits = createHash("sha256").update(text).digest("hex");
      writeFileSync(join(cwd, "forged", shard, kept), `${digits}\n${text}`);
      expect((await run(args, { cwd })).out).toBe(first.out);
    }
  });

  test("JSON Lines stream through standard input: a document comes before the next article is there", {
    timeout: LONG,
  }, async () => {
    const command = start(["extract", "-"], cwd);
    const lines: string[] = [];
    let wake = (): void => undefined;
    command.stdout.setEncoding("utf8").on("data", (piece: string) => {
      lines.push(...piece.trimEnd().split("\n"));
      wake();
    });
    command.stdin.write(
      `${JSON.stringify({ id: "one", text: STORIES[1] })}\n${JSON.stringify({ id: "two", text: STORIES[2] })}\n`,
    );
    while (lines.length < 2) await new Promise<void>((resolve) => (wake = resolve));
    expect(lines.map((line) => JSON.parse(line).article.id)).toEqual(["one", "two"]);
    command.stdin.end(`not json\n\n${JSON.stringify({ id: "three", text: STORIES[3] })}`);
    expect(await new Promise((resolve) => command.on("close", resolve))).toBe(1);
    expect(lines.map((line) => JSON.parse(line).article.id)).toEqual(["one", "two", "three"]);
  });

  test("a file of JSON Lines gives what the same lines give on standard input", { timeout: LONG }, async () => {
    const input = readFileSync(join(cwd, "stories.jsonl"), "utf8");
    const [file, piped] = await Promise.all([run(["extract", "stories.jsonl"], { cwd }), run(["extract", "-"], { cwd, input })]);
    const texts = (out: string) =>
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).assertions);
    expect(texts(file.out)).toEqual(texts(piped.out));
    expect(texts(file.out)).toHaveLength(STORIES.length);
  });
});

test("a build that is killed at any moment goes on where it was, and ends as if nothing had happened", {
  timeout: 240_000,
}, async () => {
  const args = ["build", "stories", "-o", "graph.gexf", "--title", "Stories", "--threads", "2", "--report", "built.json"];
  const whole = await run(["build", "stories", "-o", "whole.gexf", "--title", "Stories", "--no-cache"], { cwd });
  expect(whole.code).toBe(0);
  const same = (): void =>
    expect(readFileSync(join(cwd, "graph.gexf"), "utf8")).toBe(readFileSync(join(cwd, "whole.gexf"), "utf8"));
  const keptNow = (): number =>
    existsSync(join(cwd, CACHE))
      ? readdirSync(join(cwd, CACHE), { recursive: true }).filter((name) => /\.txt$/.test(`${name}`)).length
      : 0;
  const anew = (): void => {
    rmSync(join(cwd, "graph.gexf"), { force: true });
    rmSync(join(cwd, CACHE), { recursive: true, force: true });
  };
  // At random, by how far it has come: before the first article, after any of them, or while the graph is made and written.
  const random = seeded(20);
  let [kills, between, unwritten] = [0, 0, 0];
  for (let n = 0; n < 60 && kills < 20; n++) {
    // Where all is read already, there is little left to strike at: mostly it begins anew.
    if (keptNow() === STORIES.length && random() < 0.7) anew();
    const command = start(args, cwd);
    const moment = keptNow() + Math.floor(random() * (STORIES.length + 6 - keptNow()));
    const jitter = random() * (moment === 0 ? 1000 : 5) + Math.max(0, moment - STORIES.length) * 50;
    let timer: NodeJS.Timeout | undefined;
    const watch = setInterval(() => {
      if (keptNow() < Math.min(moment, STORIES.length)) return;
      clearInterval(watch);
      timer = setTimeout(() => command.kill("SIGKILL"), jitter);
    }, 5);
    const signal = await new Promise((resolve) => command.on("close", (_code, by) => resolve(by)));
    clearInterval(watch);
    clearTimeout(timer);
    const kept = keptNow();
    if (signal === "SIGKILL") {
      kills++;
      if (!existsSync(join(cwd, "graph.gexf"))) unwritten++;
      if (kept > 0 && kept < STORIES.length) between++;
    }
    // A graph that is there is whole.
    if (!existsSync(join(cwd, "graph.gexf"))) continue;
    same();
    anew();
  }
  expect(kills).toBe(20);
  // Most struck before the graph was there, and some of them between two articles.
  expect(unwritten).toBeGreaterThan(kills / 2);
  expect(between).toBeGreaterThanOrEqual(3);
  const kept = keptNow();
  const last = await run(args, { cwd });
  expect(last.code).toBe(0);
  same();
  expect(JSON.parse(readFileSync(join(cwd, "built.json"), "utf8"))).toMatchObject({ articles: 40, articlesFromCache: kept });
});

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { folderOf, run, start } from "./run.ts";

// What a build writes takes the place of nothing else.

const TALKS = "Li Xiaodong met Dmitry Medvedev in Wuzhen on Tuesday.\n";
const FOLDER = folderOf({ "in/talks/wuzhen.txt": TALKS, "lake.txt": "Maria Santos visited Kenya.\n" });
afterAll(FOLDER.remove);
const cwd = FOLDER.path;
const SLOW = 60_000;

test("a folder that is called as what is built of it is read by a watch too", { timeout: SLOW }, async () => {
  const child = start(["build", "in/talks", "-o", "in/talks.json", "--watch"], cwd);
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    told += piece;
    if (told.includes("watching")) child.kill("SIGINT");
  });
  await new Promise((resolve) => child.on("close", resolve));
  expect(told).toContain("1 new article, 1 in all; wrote in/talks.json");
});

test("a folder that holds another format's export is not replaced", { timeout: SLOW }, async () => {
  const args = (out: string) => ["build", "lake.txt", "-o", out];
  expect((await run(args("lake.csv"), { cwd })).code).toBe(0);
  const before = readdirSync(join(cwd, "lake"));
  const { code, err } = await run(args("lake.md"), { cwd });
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/\[E307\] "lake" holds an export in another format \(csv\): give .* -o/),
  ]);
  expect(readdirSync(join(cwd, "lake"))).toEqual(before);
  expect((await run(args("lake.csv"), { cwd })).code).toBe(0);
});

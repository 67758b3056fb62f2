import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { folderOf, run, start } from "./run.ts";

// What a person reads who ends a build with Ctrl+C.

const NAMES = ["Kenya", "Ghana", "Chad", "Peru", "Chile", "Cuba", "Oman", "Qatar"];
const SENTENCES = "Dmitry Medvedev said that Li Xiaodong met Terry Kramer in Dubai. ".repeat(60);
const FOLDER = folderOf(
  Object.fromEntries(NAMES.map((name) => [`news/${name}.txt`, `Maria Santos visited ${name}.\n\n${SENTENCES}\n`])),
);
afterAll(FOLDER.remove);
const cwd = FOLDER.path;
const ARGS = ["build", "news", "-o", "news.json"];

test("a build that is ended with Ctrl+C says how many articles are kept, and the next one takes them from there", {
  timeout: 120_000,
}, async () => {
  const child = start(ARGS, cwd);
  const cache = join(cwd, ".redthread-cache");
  const names = (ending: string): readonly string[] =>
    existsSync(cache)
      ? readdirSync(cache, { recursive: true })
          .map(String)
          .filter((name) => name.endsWith(ending))
      : [];
  const strike = setInterval(() => names(".txt").length > 0 && child.kill("SIGINT"), 5);
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    told += piece;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(strike);
  expect(code).toBe(130);
  const kept =
    /stopped: (\d) articles? (?:is|are) read and kept in \.redthread-cache; the same command goes on from there\.\n$/.exec(
      told,
    )?.[1];
  // One is written to its place a moment before it counts.
  expect(Number(kept)).toBeGreaterThanOrEqual(names(".txt").length - 1);
  expect(names(".part")).toEqual([]);
  expect(existsSync(join(cwd, "news.json"))).toBe(false);
  const { code: last, err } = await run(ARGS, { cwd });
  expect([last, err]).toEqual([0, expect.stringMatching(/read 8 articles, [1-8] of them as kept from before/)]);
});

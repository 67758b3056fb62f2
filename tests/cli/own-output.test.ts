import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ownOutput } from "../../src/cli/own-output.ts";
import { besides } from "../../src/platform/node-folder-swap.ts";
import { realPath } from "../../src/platform/node-watch.ts";
import { folderOf, run } from "./run.ts";

/** The command as it is built. */
const COMMAND = fileURLToPath(new URL("../../dist/library/cli/main.js", import.meta.url));

test("what a run writes is its own, with what stands beside it meanwhile; a neighbour of like name is not", async () => {
  const { path, remove } = folderOf({});
  const target = await realPath(join(path, "tables"));
  const isOwn = await ownOutput([target, undefined]);
  remove();
  const { draft, old } = besides(target);
  const own = [target, `${target}.0a1b2c3d.part`, draft, old].flatMap((name) => [name, `${name}${sep}nodes.csv`]);
  const others = ["2", ".csv", ".part", ".old", ".0a1b2c3d.party", `.x${sep}a.csv`].map((rest) => target + rest);
  expect([...own, ...others].filter(isOwn)).toEqual(own);
});

test("no build writes over what it reads, whatever the input is called", { timeout: 60_000 }, async () => {
  const page = "<p>Li Xiaodong met Dmitry Medvedev in Wuzhen.</p>";
  const { path, remove } = folderOf({ "news/a.html": page });
  const outputs = [
    ["-o", "news/a.html"],
    ["-o", "news/a.html", "--watch"],
    ["-o", "b.html", "--report", "news/a.html"],
  ];
  const runs = await Promise.all(outputs.map((args) => run(["build", "news/../news/a.html", ...args], { cwd: path })));
  const text = readFileSync(join(path, "news/a.html"), "utf8");
  remove();
  for (const { code, err } of runs) expect([code, err]).toEqual([1, expect.stringContaining('[E306] "news/../news/a.html"')]);
  expect(text).toBe(page);
});

test("a folder that is called as what is built of it is read", { timeout: 60_000 }, async () => {
  const { path, remove } = folderOf({ "news/a.txt": "Li Xiaodong met Dmitry Medvedev in Wuzhen." });
  const { code, err } = await run(["build", "news", "-o", "news.gexf", "--threads", "1"], { cwd: path });
  remove();
  expect([code, err]).toEqual([0, expect.stringContaining("from 1 article.")]);
});

test("extract does not read again what it has written into the folder that it reads", { timeout: 60_000 }, async () => {
  const { path, remove } = folderOf({ "inbox/a.txt": "Li Xiaodong met Dmitry Medvedev in Wuzhen." });
  const args = ["extract", "inbox", "-o", "inbox/x.jsonl", "--report", "inbox/r.json", "--cache", "inbox/kept", "--threads", "1"];
  const first = await run(args, { cwd: path });
  const text = readFileSync(join(path, "inbox/x.jsonl"), "utf8");
  const second = await run(args, { cwd: path });
  const again = readFileSync(join(path, "inbox/x.jsonl"), "utf8");
  const report = JSON.parse(readFileSync(join(path, "inbox/r.json"), "utf8"));
  remove();
  expect([first.code, second.code, again]).toEqual([0, 0, text]);
  expect(report).toMatchObject({ inputs: 1, articles: 1, problems: [] });
});

test("extract and export write over no input, whatever it is called", { timeout: 60_000 }, async () => {
  const line = `${JSON.stringify({ id: "n1", text: "Li Xiaodong met Dmitry Medvedev in Wuzhen." })}\n`;
  const { path, remove } = folderOf({ "news/a.jsonl": line, "judged.jsonl": "[]" });
  const runs = await Promise.all(
    [
      ["extract", "news/../news/a.jsonl", "-o", "news/a.jsonl"],
      ["extract", "news/a.jsonl", "-o", "b.jsonl", "--report", "news/../news/a.jsonl"],
      ["export", "news/../news/a.jsonl", "-o", "news/a.jsonl"],
      ["export", "news/a.jsonl", "--judgements", "./judged.jsonl", "-o", "judged.jsonl"],
    ].map((args) => run(args, { cwd: path })),
  );
  const texts = ["news/a.jsonl", "judged.jsonl"].map((name) => readFileSync(join(path, name), "utf8"));
  remove();
  for (const { code, err } of runs) expect([code, err]).toEqual([1, expect.stringMatching(/\[E306\] ".*" is an input/)]);
  expect(texts).toEqual([line, "[]"]);
});

test("extract does not read what it writes to standard output, where that is a file of the folder", {
  timeout: 60_000,
}, async () => {
  const text = "Li Xiaodong met Dmitry Medvedev in Wuzhen.";
  const { path, remove } = folderOf({
    "a.txt": text,
    "b.txt": text,
    "out.jsonl": "",
    "in.jsonl": `${JSON.stringify({ text })}\n`,
  });
  const into = async (input: string, name: string): Promise<number | null> => {
    const file = openSync(join(path, name), "a");
    const command = spawn(process.execPath, [COMMAND, "extract", input, "--threads", "1"], {
      cwd: path,
      stdio: ["ignore", file, "ignore"],
    });
    const code = await new Promise<number | null>((resolve) => command.on("close", resolve));
    closeSync(file);
    return code;
  };
  const codes = [await into(".", "out.jsonl"), await into("in.jsonl", "in.jsonl")];
  const lines = ["out.jsonl", "in.jsonl"].map((name) => readFileSync(join(path, name), "utf8").trimEnd().split("\n").length);
  remove();
  expect([codes, lines]).toEqual([
    [0, 1],
    [3, 1],
  ]);
});

import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, expect, test } from "vitest";
import { filesUnder, holdEndings, readBytes, writeFileWhole } from "../../src/platform/node.ts";
import { fileState } from "../../src/platform/node-watch.ts";
import { folderOf } from "./run.ts";

const folders: (() => void)[] = [];
afterEach(() => {
  for (const remove of folders.splice(0)) remove();
});

function folder(files: Readonly<Record<string, string>>): string {
  const { path, remove } = folderOf(files);
  folders.push(remove);
  return path;
}

function* failing(): Generator<string> {
  yield "half a ";
  throw new Error("the extractor broke");
}

test("a file that is written again keeps its old text until the new one is whole", async () => {
  const path = folder({ "graph.gexf": "old" });
  const file = join(path, "graph.gexf");
  await expect(writeFileWhole(file, failing())).rejects.toThrow("the extractor broke");
  expect(readFileSync(file, "utf8")).toBe("old");
  await writeFileWhole(file, ["new", " text"]);
  expect(readFileSync(file, "utf8")).toBe("new text");
  expect(readdirSync(path)).toEqual(["graph.gexf"]);
});

test("writing through a link writes the file that it names, and keeps the link", async () => {
  const path = folder({ "real.json": "old" });
  symlinkSync("real.json", join(path, "link.json"));
  await writeFileWhole(join(path, "link.json"), ["new"]);
  expect(lstatSync(join(path, "link.json")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(path, "real.json"), "utf8")).toBe("new");
});

test("a folder that links to itself is walked once", async () => {
  const path = folder({ "b.txt": "b", "a/c.txt": "c", "a/d.TXT": "d", "a/e.pdf": "e" });
  symlinkSync(path, join(path, "a", "loop"));
  symlinkSync(join(path, "b.txt"), join(path, "a", "z.txt"));
  mkdirSync(join(path, "empty"));
  const found: string[] = [];
  for await (const file of filesUnder(path, new Set([".txt"]))) found.push(relative(path, file).replaceAll("\\", "/"));
  expect(found).toEqual(["a/c.txt", "a/d.TXT", "a/z.txt", "b.txt"]);
});

test("a file that was written to a moment ago may not be whole yet; each writing gives it another state", async () => {
  const file = join(folder({ "a.txt": "a" }), "a.txt");
  const now = Date.now() / 1000;
  utimesSync(file, now, now + 0.5);
  const first = await fileState(file);
  utimesSync(file, now, now - 10);
  const second = await fileState(file);
  expect([first?.isStill, second?.isStill, await fileState(`${file}.gone`)]).toEqual([false, true, null]);
  expect(second?.stamp).not.toBe(first?.stamp);
});

test("of a file that is larger than the limit one byte more is read, and no more", async () => {
  const path = folder({ "large.txt": "x".repeat(3_000_000), "small.txt": "héllo" });
  expect(await readBytes(join(path, "large.txt"), 1_000_000)).toHaveLength(1_000_001);
  expect(new TextDecoder().decode(await readBytes(join(path, "small.txt"), 1_000_000))).toBe("héllo");
});

test("what ends the program while somebody holds the endings lets a file be written to its end", async () => {
  const path = folder({});
  const file = join(path, "graph.gexf");
  const { signal, release } = holdEndings();
  async function* slowly(): AsyncGenerator<string> {
    yield "half a ";
    // As when the terminal is closed: not the signal itself, which would end these tests too.
    process.emit("SIGHUP");
    yield "graph";
  }
  await writeFileWhole(file, slowly());
  release();
  expect([signal.aborted, readFileSync(file, "utf8"), readdirSync(path)]).toEqual([true, "half a graph", ["graph.gexf"]]);
});

import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isTaken, writeFolderWhole } from "../../src/platform/node-folder.ts";
import { folderOf } from "../cli/run.ts";

let place: ReturnType<typeof folderOf>;
let folder: string;
beforeEach(() => {
  place = folderOf({});
  folder = join(place.path, "notes");
});
afterEach(() => place.remove());

const FILES = [
  { name: "Overview.md", pieces: ["# All", "\n"] },
  { name: "People/Li Xiaodong.md", pieces: ["Li\n"] },
];
const below = (path: string): string[] => readdirSync(path, { recursive: true, encoding: "utf8" }).sort();

describe("a folder of files", () => {
  test("is written whole, and may be written again as long as nobody has touched it: old files go", async () => {
    expect(await isTaken(folder)).toBe(false);
    expect(await writeFolderWhole(folder, FILES)).toBe(2);
    expect(readFileSync(join(folder, "People", "Li Xiaodong.md"), "utf8")).toBe("Li\n");
    expect(await isTaken(folder)).toBe(false);
    await writeFolderWhole(folder, FILES.slice(0, 1));
    expect(below(folder)).toEqual([".redthread-export", "Overview.md"]);
    expect(readdirSync(place.path)).toEqual(["notes"]);
  });

  test("is left alone once somebody has changed, added or removed a file, or put a link there", async () => {
    const changes: readonly (() => void)[] = [
      () => writeFileSync(join(folder, "Overview.md"), "my own words"),
      () => writeFileSync(join(folder, "People", "Mine.md"), ""),
      () => rmSync(join(folder, "Overview.md")),
      () => symlinkSync("/", join(folder, "link")),
      () => rmSync(join(folder, ".redthread-export")),
    ];
    for (const change of changes) {
      rmSync(folder, { recursive: true, force: true });
      await writeFolderWhole(folder, FILES);
      change();
      expect(await isTaken(folder)).toBe(true);
    }
  });

  test("takes an empty folder, and no folder that was there before or file of its name", async () => {
    mkdirSync(folder);
    expect(await isTaken(folder)).toBe(false);
    await writeFolderWhole(folder, FILES);
    writeFileSync(join(place.path, "file"), "");
    expect(await isTaken(join(place.path, "file"))).toBe(true);
    expect(await isTaken(place.path)).toBe(true);
  });

  test("holds all of its files: a name that leads out of it is refused, and nothing is left", async () => {
    for (const name of ["../out.md", "/out.md", "a/../../out.md", "."]) {
      await expect(writeFolderWhole(folder, [...FILES, { name, pieces: ["x"] }])).rejects.toThrow("outside the folder");
      expect(readdirSync(place.path)).toEqual([]);
    }
  });

  test("is not there at all when its writing fails", async () => {
    const pieces = (function* (): Generator<string> {
      yield "a";
      throw new Error("broken");
    })();
    await expect(writeFolderWhole(folder, [...FILES, { name: "b.md", pieces }])).rejects.toThrow("broken");
    expect(readdirSync(place.path)).toEqual([]);
  });
});

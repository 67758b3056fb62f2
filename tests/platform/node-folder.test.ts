import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

  test("stays as it was when a new writing fails, or when somebody changes it meanwhile", async () => {
    await writeFolderWhole(folder, FILES);
    const broken = (function* (): Generator<string> {
      yield "a";
      throw new Error("broken");
    })();
    await expect(writeFolderWhole(folder, [{ name: "b.md", pieces: broken }])).rejects.toThrow("broken");
    expect(await isTaken(folder)).toBe(false);
    const meanwhile = (function* (): Generator<string> {
      writeFileSync(join(folder, "Overview.md"), "my own words");
      yield "new";
    })();
    await expect(writeFolderWhole(folder, [{ name: "Overview.md", pieces: meanwhile }])).rejects.toMatchObject({
      code: "EEXIST",
    });
    expect(readFileSync(join(folder, "Overview.md"), "utf8")).toBe("my own words");
    expect(below(folder)).toContain("People/Li Xiaodong.md");
    expect(readdirSync(place.path)).toEqual(["notes"]);
  });

  test("is never written through a link: what a link leads to stays as it is", async () => {
    const elsewhere = join(place.path, "elsewhere");
    await writeFolderWhole(elsewhere, FILES);
    symlinkSync(elsewhere, folder);
    expect(await isTaken(folder)).toBe(true);
    symlinkSync(join(place.path, "nothing"), join(place.path, "nowhere"));
    expect(await isTaken(join(place.path, "nowhere"))).toBe(true);
    await expect(writeFolderWhole(folder, FILES.slice(0, 1))).rejects.toMatchObject({ code: "EEXIST" });
    expect(below(elsewhere)).toContain("Overview.md");
    expect(await isTaken(elsewhere)).toBe(false);
    // A link in the place of a file that holds the same words is no file of ours.
    renameSync(join(elsewhere, "Overview.md"), join(place.path, "words.md"));
    symlinkSync(join(place.path, "words.md"), join(elsewhere, "Overview.md"));
    expect(await isTaken(elsewhere)).toBe(true);
  });

  test("is put back where a crash left it aside, and nothing stays beside it", async () => {
    await writeFolderWhole(folder, FILES);
    // No process has so high a number.
    renameSync(folder, `${folder}.4294967295-0123abcd.old`);
    mkdirSync(`${folder}.4294967295-0123abcd.part`);
    mkdirSync(`${folder}.of my own.old`);
    const broken = (function* (): Generator<string> {
      yield "a";
      throw new Error("broken");
    })();
    await expect(writeFolderWhole(folder, [{ name: "b.md", pieces: broken }])).rejects.toThrow("broken");
    expect(await isTaken(folder)).toBe(false);
    expect(below(folder)).toContain("Overview.md");
    expect(readdirSync(place.path).sort()).toEqual(["notes", "notes.of my own.old"]);
  });

  test("is whole, old or new, whenever the program is killed; the next writing puts right what is left", {
    timeout: 120_000,
  }, async () => {
    const script = fileURLToPath(new URL("write-over-and-over.ts", import.meta.url));
    for (let n = 0; n < 6; n++) {
      const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), script, folder]);
      await new Promise((resolve) => child.stdout.once("data", resolve));
      const ended = new Promise((resolve) => child.once("close", resolve));
      // Some moments into the second or a later version.
      setTimeout(() => child.kill("SIGKILL"), 7 * n + 1);
      await ended;
      const left = readdirSync(place.path);
      const old = left.find((name) => name.endsWith(".old"));
      // Only what is being taken away may be in pieces, and then the new one stands already.
      const whole = existsSync(folder) ? folder : join(place.path, old ?? "nothing");
      expect(await isTaken(whole)).toBe(false);
      expect(below(whole).length).toBe(46);
      await writeFolderWhole(folder, FILES);
      expect(readdirSync(place.path)).toEqual(["notes"]);
      expect(await isTaken(folder)).toBe(false);
    }
  });
});

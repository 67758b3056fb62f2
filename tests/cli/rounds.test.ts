import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Rounds } from "../../src/cli/rounds.ts";
import { folderOf } from "./run.ts";

// What a watch makes of a folder or a file that cannot be read any more, for its disk is away or closed to us.

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
});

/** Rounds over `inbox` and `one.txt` of a folder with three articles, whose first round is over and written. */
async function begun() {
  const files = {
    "inbox/a.txt": "Li Xiaodong met Dmitry Medvedev in Wuzhen.",
    "inbox/deep/b.txt": "Terry Kramer met Xi Jinping in Dubai.",
    "one.txt": "Mamnoon Hussain met Li Xiaodong in Wuzhen.",
  };
  const { path, remove } = folderOf(files);
  const at = (name: string): string => join(path, name);
  for (const name of Object.keys(files)) utimesSync(at(name), 1, 1);
  let said = "";
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((piece) => {
    said += piece;
    return true;
  });
  undo.push(remove, () => spy.mockRestore());
  const rounds = await Rounds.open([at("inbox"), at("one.txt")], { threads: 1 }, new AbortController().signal);
  await rounds.run(true);
  rounds.markWritten();
  const titles = (): readonly string[] => rounds.extractions.map(({ article }) => article.id);
  expect(titles()).toEqual(["a", "b", "one"]);
  return { at, rounds, titles, said: () => said.replaceAll("\\", "/") };
}
/** Whether there is a second disk to be taken away. */
const MEMORY = existsSync("/dev/shm") && statSync("/dev/shm").dev !== statSync(tmpdir()).dev;
const SKIPPED = MEMORY ? "" : " (skipped: no /dev/shm here)";

const NO_NEWS = { fresh: 0, changed: 0, gone: 0 };

describe("a watch", () => {
  test("keeps what it has read of a folder that is away, says so once, and goes on with what is there when it is back", async () => {
    const { at, rounds, titles, said } = await begun();
    renameSync(at("inbox"), at("away"));
    await rounds.run(true);
    await rounds.run(true);
    expect([titles(), rounds.news()]).toEqual([["a", "b", "one"], { ...NO_NEWS, all: 3 }]);
    expect(said().match(/inbox" cannot be read any more: what was read of it stays \(2 articles\)\./g)).toHaveLength(1);
    expect(said().match(/\[E109\]/g)).toHaveLength(1);
    rmSync(at("away/a.txt"));
    renameSync(at("away"), at("inbox"));
    await rounds.run(true);
    expect([titles(), rounds.news()]).toEqual([["b", "one"], { ...NO_NEWS, gone: 1, all: 2 }]);
  });

  test.skipIf(!MEMORY)(`keeps what it has read of a disk of which only the empty place is left${SKIPPED}`, async () => {
    const { at, rounds, titles, said } = await begun();
    const disk = mkdtempSync("/dev/shm/redthread-");
    undo.push(() => rmSync(disk, { recursive: true }));
    cpSync(at("inbox"), disk, { recursive: true, preserveTimestamps: true });
    renameSync(at("inbox"), at("place"));
    symlinkSync(disk, at("inbox"));
    await rounds.run(true);
    expect([titles(), rounds.news()]).toMatchObject([["a", "b", "one"], { gone: 0 }]);
    rounds.markWritten();
    rmSync(at("inbox"));
    rmSync(at("place"), { recursive: true });
    mkdirSync(at("inbox"));
    await rounds.run(true);
    await rounds.run(true);
    expect([titles(), rounds.news()]).toEqual([["a", "b", "one"], { ...NO_NEWS, all: 3 }]);
    expect(said().match(/\[E110\] .*its disk is away/g)).toHaveLength(1);
    rmSync(at("inbox"), { recursive: true });
    symlinkSync(disk, at("inbox"));
    rmSync(join(disk, "a.txt"));
    await rounds.run(true);
    expect(titles()).toEqual(["b", "one"]);
  });

  test("forgets the articles of files that are gone from a folder that can be read, and a file that is gone", async () => {
    const { at, rounds, titles } = await begun();
    rmSync(at("inbox/deep"), { recursive: true });
    rmSync(at("one.txt"));
    await rounds.run(true);
    expect([titles(), rounds.news()]).toEqual([["a"], { ...NO_NEWS, gone: 2, all: 1 }]);
  });

  test("keeps what it has read of a file and of a folder that cannot be opened, and reads them when they can", async () => {
    const { at, rounds, titles, said } = await begun();
    rmSync(at("one.txt"));
    rmSync(at("inbox"), { recursive: true });
    // What leads to itself cannot be opened, whoever asks.
    for (const name of ["one.txt", "inbox"]) symlinkSync(name, at(name));
    await rounds.run(true);
    await rounds.run(true);
    expect([titles(), rounds.news()]).toEqual([["a", "b", "one"], { ...NO_NEWS, all: 3 }]);
    expect(said().match(/\[E110\] /g)).toHaveLength(2);
    for (const name of ["one.txt", "inbox"]) rmSync(at(name));
    mkdirSync(at("inbox"));
    for (const name of ["one.txt", "inbox/c.txt"]) {
      writeFileSync(at(name), "Snowden met Putin in Moscow.");
      utimesSync(at(name), 2, 2);
    }
    await rounds.run(true);
    expect([titles(), rounds.news()]).toEqual([["c", "one"], { fresh: 1, changed: 1, gone: 2, all: 2 }]);
  });
});

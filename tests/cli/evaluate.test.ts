import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { GOLD, perfect } from "../evaluate/sample.ts";
import { folderOf, run } from "./run.ts";

const text = "Li Xiaodong said that the market is open.\n";
const FOLDER = folderOf({
  "gold/talks.json": JSON.stringify(GOLD),
  "broken/broken.json": '{"doc": "broken"}',
  "broken/talks.json": JSON.stringify(GOLD),
  "found.jsonl": `{"article": null}\n\n${JSON.stringify(perfect())}\n`,
  "none/notes.txt": "no gold",
  "polnear/text/market.txt": text,
  "polnear/text/port.txt": "It rains.\n",
  "polnear/attributions/market_1a2b.ann":
    "T1\tSource 0 11\tLi Xiaodong\nT2\tCue 12 16\tsaid\nT3\tContent 17 40\tthat the market is open\nE1\tAttribution:T2 Content:T3 Cue:T2 Source:T1\n",
  "names.iob2": "1\tXi\tB-PER\n2\tleft\tO\n",
});
afterAll(FOLDER.remove);
const cwd = FOLDER.path;

describe.concurrent("redthread evaluate", () => {
  test("shows what can be scored", async () => {
    const [help, none, wrong] = await Promise.all([
      run(["evaluate", "--help"]),
      run(["evaluate"]),
      run(["evaluate", "frobnicate", "x"]),
    ]);
    for (const word of ["graph", "statements", "tags", "trees", "names", "Examples:"]) expect(help.out).toContain(word);
    expect([help.code, none.code, wrong.code]).toEqual([0, 2, 2]);
    expect(wrong.err).toContain("unknown command 'frobnicate'");
  });

  test("graph reads the annotated texts itself, and prints scores, evidence, reliability and rules", async () => {
    const { code, out, err } = await run(["evaluate", "graph", "gold", "--errors", "3"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^1 annotated article\n/);
    for (const words of ["entities with type", "statements with source", "whose evidence holds both ends", "Brier", "by rule:"])
      expect(out).toContain(words);
    expect(out).toMatch(/graph F1 \(.*\): \d+\.\d\n$/);
  });

  test("graph scores extraction documents of any maker, and goes on after a line that is none", async () => {
    const [table, json] = await Promise.all([
      run(["evaluate", "graph", "gold", "found.jsonl"], { cwd }),
      run(["evaluate", "graph", "gold", "found.jsonl", "--json"], { cwd }),
    ]);
    expect([table.code, table.err]).toEqual([1, expect.stringMatching(/1 of 2 inputs .*\n {2}\[E201\] "found\.jsonl, line 1"/)]);
    expect(table.out).toContain("graph F1 (mean of entities with type, statements with source, relations): 100.0");
    expect(JSON.parse(json.out)).toMatchObject({ graph: 100, documents: 1, rules: {}, mistakes: [] });
  });

  test("graph leaves out an annotated article that is broken, and names it", async () => {
    const { code, out, err } = await run(["evaluate", "graph", "broken", "found.jsonl", "--json"], { cwd });
    expect([code, JSON.parse(out).documents]).toEqual([1, 1]);
    expect(err).toMatch(/\[E702\] ".*broken\.json" is not an annotated article \("text" is missing or wrong\)/);
  });

  test("says of a folder without annotations that it has none, and of a wrong count what one is", async () => {
    const [empty, nowhere, count] = await Promise.all([
      run(["evaluate", "graph", "none"], { cwd }),
      run(["evaluate", "statements", "none"], { cwd }),
      run(["evaluate", "graph", "gold", "--errors", "many"], { cwd }),
    ]);
    expect([empty.code, empty.out, empty.err]).toEqual([
      1,
      "",
      expect.stringContaining('[E703] "none" has no annotated articles'),
    ]);
    expect([nowhere.code, nowhere.out, nowhere.err]).toEqual([
      1,
      "",
      expect.stringContaining(`[E109] "${join("none", "text")}" does not exist`),
    ]);
    expect([count.code, count.err]).toEqual([2, expect.stringContaining('[E406] "many" is not a count')]);
  });

  test("statements scores the engine on PolNeAR, and names texts without annotations", async () => {
    const { code, out, err } = await run(["evaluate", "statements", "polnear", "--json"], { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining(`"${join("polnear", "text", "port.txt")}" has no annotation`)]);
    expect(JSON.parse(out)).toMatchObject({ documents: 1, predicted: 1, statements: { f1: 100, gold: 1 }, source: 100 });
  });

  test("names still scores the language engine", async () => {
    const { code, out } = await run(["evaluate", "names", "names.iob2"], { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining("(gold 1)")]);
  });
});

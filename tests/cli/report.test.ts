import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folderOf, run } from "./run.ts";

// What a run says of the inputs that gave nothing.

const ENGLISH = "Li Xiaodong met Dmitry Medvedev in Wuzhen.\n";
const GERMAN =
  "Der Präsident traf den russischen Ministerpräsidenten am Mittwoch in der Stadt, und beide sprachen über das Internet. Li sagte vor " +
  "den Delegierten, dass die Regeln für alle gelten müssten. Die Konferenz dauert noch bis Freitag und wird von vielen Ministern besucht.\n";
const MANY = 130_000;

const FOLDER = folderOf({
  "news/english.txt": ENGLISH,
  "news/deutsch.txt": GERMAN,
  "news/both.jsonl": [ENGLISH, GERMAN].map((text, n) => `${JSON.stringify({ id: `n${n}`, text })}\n`).join(""),
  "german/deutsch.txt": GERMAN,
  "broken.json": JSON.stringify([{ text: ENGLISH }, ...Array.from({ length: MANY }, () => 0)]),
});
afterAll(FOLDER.remove);
const cwd = FOLDER.path;
const reported = (name: string) => JSON.parse(readFileSync(join(cwd, name), "utf8"));

describe.concurrent("a run", { timeout: 60_000 }, () => {
  test("is no failure for articles in other languages: it names their files, and which of a file", async () => {
    const { code, out, err } = await run(["extract", "news", "--threads", "1", "--report", "report.json"], { cwd });
    expect([code, out.trim().split("\n").length]).toEqual([0, 2]);
    expect(err.replaceAll("\\", "/")).toMatch(
      /^redthread: 2 things to note:\n {2}\[E118\] "news\/both\.jsonl, article n1" is in German: .*\n {2}\[E118\] "news\/deutsch\.txt" is in German: .*\n$/,
    );
    expect(reported("report.json")).toMatchObject({
      inputs: 3,
      inputsFailed: 0,
      articles: 2,
      problems: [],
      notes: { length: 2 },
    });
    const quiet = await run(["extract", "news", "--threads", "1", "-q", "-o", "quiet.jsonl"], { cwd });
    expect([quiet.code, quiet.err]).toEqual([0, ""]);
  });

  test("that finds no article but in other languages has failed", async () => {
    const { code, err } = await run(["build", "german", "-o", "nothing.gexf"], { cwd });
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/wrote nothing.*\n.*1 thing to note:\n.*\[E118\] "german.deutsch\.txt"/),
    ]);
  });

  test("prints the first of very many problems, and writes all of them into the report", async () => {
    const { code, err } = await run(["extract", "broken.json", "-o", "some.jsonl", "--threads", "1", "--report", "all.json"], {
      cwd,
    });
    expect(code).toBe(1);
    const lines = err.trimEnd().split("\n");
    expect(lines.filter((line) => line.includes("[E107]"))).toHaveLength(50);
    expect(lines.at(-1)).toBe(`  and ${MANY - 50} more (all of them: all.json)`);
    expect(reported("all.json")).toMatchObject({ inputsFailed: 1, articles: 1, problems: { length: MANY } });
    const without = await run(["extract", "broken.json", "-o", "again.jsonl", "--threads", "1"], { cwd });
    expect(without.err.trimEnd().split("\n").at(-1)).toBe(`  and ${MANY - 50} more (all of them: --report FILE)`);
  });

  test("with a misspelt option says so first, and only then what is missing", async () => {
    const [misspelt, missing] = await Promise.all([
      run(["build", "news", "--outt", "news.gexf"], { cwd }),
      run(["build", "news"], { cwd }),
    ]);
    expect([misspelt.code, misspelt.err]).toEqual([2, expect.stringContaining("unknown option '--outt'")]);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("'-o, --out <file>' is missing")]);
  });
});

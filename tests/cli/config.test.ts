import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { afterAll, describe, expect, test } from "vitest";
import { CONFIG } from "../../src/cli/config.ts";
import { folderOf, run } from "./run.ts";

const STORY = "Dmitry Medvedev met Terry Kramer in Dubai.\n";
const FOLDER = folderOf({
  "set/redthread.config.json": JSON.stringify({
    date: "2012-12-14",
    report: "out/report.json",
    title: "Dubai",
    threads: 1,
    cache: false,
  }),
  "set/news/dubai.txt": STORY,
  "set/out/.keep": "",
  "packed/package.json": JSON.stringify({ name: "mine", redthread: { date: "2013-01-01" } }),
  "packed/dubai.txt": STORY,
  "wrong/redthread.config.json": '{ "thread": 2 }',
  "wrong/dubai.txt": STORY,
  "reaching/redthread.config.json": '{ "report": "../victim.txt" }',
  "reaching/dubai.txt": STORY,
  "victim.txt": "mine",
  "broken/redthread.config.json": "{",
  "broken/dubai.txt": STORY,
});
afterAll(FOLDER.remove);
const at = (folder: string) => ({ cwd: join(FOLDER.path, folder) });
const dateOf = (out: string) => JSON.parse(out.split("\n")[0] as string).article.date;

describe.concurrent("a configuration file", { timeout: 60_000 }, () => {
  test("sets what the command line does not, for folders below too, its files beside it", async () => {
    expect(dateOf((await run(["extract", "dubai.txt"], at("set/news"))).out)).toBe("2012-12-14");
    expect(JSON.parse(readFileSync(join(FOLDER.path, "set/out/report.json"), "utf8"))).toMatchObject({ articles: 1 });
    expect(dateOf((await run(["extract", "dubai.txt", "--date", "2016-02-29"], at("set/news"))).out)).toBe("2016-02-29");
  });

  test("may be a key of package.json", async () => {
    expect(dateOf((await run(["extract", "dubai.txt"], at("packed"))).out)).toBe("2013-01-01");
  });

  test("writes nothing outside its own folder, whoever put it there", async () => {
    const { code, out, err } = await run(["extract", "dubai.txt"], at("reaching"));
    expect([code, out, err]).toEqual([2, "", expect.stringContaining("lies outside its folder")]);
    expect(readFileSync(join(FOLDER.path, "victim.txt"), "utf8")).toBe("mine");
  });

  test("that holds something else is told, and nothing is done", async () => {
    const [wrong, broken] = await Promise.all([
      run(["extract", "dubai.txt"], at("wrong")),
      run(["extract", "dubai.txt"], at("broken")),
    ]);
    for (const { code, out, err } of [wrong, broken])
      expect([code, out, err]).toEqual([2, "", expect.stringContaining("[E408]")]);
    expect(wrong.err).toContain("thread");
  });
});

test("the published schema of the configuration is the one that is checked", () => {
  const schema = { ...toJsonSchema(CONFIG), title: "Configuration of Redthread" };
  expect(JSON.parse(readFileSync("data/redthread.config.schema.json", "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
});

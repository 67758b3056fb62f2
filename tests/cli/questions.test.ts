import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderOf, run } from "./run.ts";

// What a person asks of a collection on a terminal.

const FOLDER = folderOf({
  "news/wuzhen.txt":
    "Li Xiaodong, director of the China Internet Network Information Center, met Dmitry Medvedev in Wuzhen. Medvedev said that Li Xiaodong is right.\n",
  "news/dubai.txt": "Dmitry Medvedev met Terry Kramer in Dubai. “Terry Kramer is wrong,” Medvedev said.\n",
  "empty/nothing.csv": "",
});
afterAll(FOLDER.remove);
const cwd = FOLDER.path;

beforeAll(async () => {
  expect((await run(["extract", "news", "-o", "found.jsonl"], { cwd })).code).toBe(0);
}, 60_000);

describe.concurrent("a collection tells", { timeout: 60_000 }, () => {
  test("how much of what is in it, and what is spoken of most", async () => {
    const { code, out } = await run(["stats", "found.jsonl"], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^2 articles: \d+ entities, 2 statements/);
    expect(out).toMatch(/Spoken of most.*\n+Dmitry Medvedev +Person +4 +2/);
    const json = JSON.parse((await run(["stats", "found.jsonl", "--json", "--limit", "1"], { cwd })).out);
    expect(json).toMatchObject({ articles: 2, statements: 2, top: [{ name: "Dmitry Medvedev", mentions: 4, articles: 2 }] });
  });

  test("who said what about somebody, with the article", async () => {
    const { code, out } = await run(["search", "found.jsonl", "who said what about Terry Kramer"], { cwd });
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^1 statement: .*\n\nDmitry Medvedev said:\n {4}Terry Kramer is wrong,?\n {4}\(.*dubai\)\n$/),
    ]);
  });

  test("who met somebody, and says how it was understood", async () => {
    const { code, out } = await run(["search", "found.jsonl", "Who", "met", "Dmitry Medvedev?"], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^understood as: \? → met → Dmitry Medvedev \(2 sentences\)\n\n/);
    expect(out).toContain("Dmitry Medvedev met Terry Kramer\n    Dmitry Medvedev met Terry Kramer in Dubai.\n    (dubai)");
    expect(out).toContain("Dmitry Medvedev met Li Xiaodong\n");
    const none = await run(["search", "found.jsonl", "who arrested Kramer", "--json"], { cwd });
    expect(JSON.parse(none.out)).toEqual({ understoodAs: "? → acts against → Terry Kramer", relation: "coerces", facts: [] });
  });

  test("what is told of one whose name is misspelt, with the sentences", async () => {
    const { code, out } = await run(["search", "news", "Medvedew"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("Dmitry Medvedev (Person)");
    expect(out).toContain("Dmitry Medvedev met Terry Kramer in Dubai.");
  });

  test("by which sentences two are joined", async () => {
    const { code, out } = await run(["path", "found.jsonl", "Li Xiaodong", "Kramer", "--limit", "1"], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^1\. Li Xiaodong – Dmitry Medvedev – Terry Kramer\n/);
    expect((await run(["search", "found.jsonl", "Li Xiaodong to Kramer", "--json"], { cwd })).out).toContain('"Terry Kramer"');
  });

  test("that a verb of a question is not known, and some that are", async () => {
    const [hugged, nobody] = await Promise.all([
      run(["search", "found.jsonl", "who hugged Museveni?"], { cwd }),
      run(["search", "found.jsonl", "who is Museveni"], { cwd }),
    ]);
    expect([hugged.code, hugged.out]).toEqual([1, ""]);
    expect(hugged.err).toMatch(/\[E209\] "who hugged Museveni\?" begins like a question, .*\(.*meet, visit, support, .*\)/);
    expect(nobody.err).toContain('[E207] Nothing is called "Museveni"');
  });

  test("that it has nobody of a name, and that a folder has no article", async () => {
    const [nobody, nothing] = await Promise.all([
      run(["search", "found.jsonl", "Zzyzzyva"], { cwd }),
      run(["stats", "empty"], { cwd }),
    ]);
    expect([nobody.code, nobody.out, nothing.code, nothing.out]).toEqual([1, "", 1, ""]);
    expect(nobody.err).toContain('[E207] Nothing is called "Zzyzzyva"');
    expect(nothing.err).toContain("[E206]");
  });
});

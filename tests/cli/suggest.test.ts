import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { folderOf, run } from "./run.ts";

const FOLDER = folderOf({
  "news/a.txt": "Senator Karen Holt met Ambassador Luc Dubois in Columbus, Ohio. Holt praised Dubois.",
  "news/b.txt": "Senator Daniel Holt met Ambassador Luc Dubois in Columbus, Ohio. Dubois thanked him.",
  "news/c.txt": "Senator Holt met Ambassador Luc Dubois in Columbus, Ohio, on Friday.",
});
afterAll(FOLDER.remove);
const cwd = FOLDER.path;

test("what is perhaps one is listed with the reasons, and as judgements that can be used when they were gone through", async () => {
  const listed = await run(["suggest", "news"], { cwd });
  expect(listed.code).toBe(0);
  expect(listed.out).toContain("Holt = Karen Holt\n");
  expect(listed.out).toContain("  + one is called by the other's surname: holt / karen holt\n");
  const json = JSON.parse((await run(["suggest", "news", "--json", "--limit", "1"], { cwd })).out);
  expect(json).toHaveLength(1);
  expect((await run(["suggest", "news", "-o", "merges.json"], { cwd })).err).toContain("wrote merges.json: 2 merges");
  const file = JSON.parse(readFileSync(join(cwd, "merges.json"), "utf8"));
  expect(file.judgements[0]).toMatchObject({ do: "merge", mentions: [{ article: "b" }, { article: "c", text: "Holt" }] });
  const again = await run(["suggest", "news", "--judgements", "merges.json"], { cwd });
  expect(again.out).toBe("nothing looks like one thing under two names.\n");
}, 120_000);

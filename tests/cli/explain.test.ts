import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folderOf, run } from "./run.ts";

const TALKS = "Dmitry Medvedev left Moscow. He will meet Angela Merkel, Li Xiaodong said that day.\n";
const FOLDER = folderOf({
  "talks.txt": TALKS,
  "steered.txt": "Xi Jinping met Dmitry\u001b[31m Medvedev in\u0007 Wuzhen, China.\n",
  "feed.jsonl": `${JSON.stringify({ id: "one", text: TALKS })}\n${JSON.stringify({ id: "two", text: "It rains." })}\n`,
  "empty.txt": "",
});
afterAll(FOLDER.remove);
const cwd = FOLDER.path;

describe.concurrent("redthread explain", () => {
  test("prints why a fact is there: the sentence with its parts, and a line for each reason", async () => {
    const { code, out, err } = await run(["explain", "talks.txt", "a1"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n")[0]).toBe("a1  Dmitry Medvedev met Angela Merkel");
    expect(out).toContain("[subject: He] [status: will] [cue: meet] [object: Angela Merkel]");
    expect(out).toMatch(/^rule {8}met\.verb/m);
    expect(out).toMatch(/^subject {5}Dmitry Medvedev, by “He” \(pronoun\) → “Dmitry Medvedev” \(a name; .*\)$/m);
    expect(out).toMatch(/^path {8}He ←nsubj– meet –obj→ \w+$/m);
    expect(out).toMatch(/^status {6}planned, because of “will”: will ←aux– meet$/m);
  });

  test("explains entities, and prints JSON", async () => {
    const [entity, json] = await Promise.all([
      run(["explain", "talks.txt", "e1"], { cwd }),
      run(["explain", "talks.txt", "a1", "--json"], { cwd }),
    ]);
    expect(entity.out).toMatch(
      /^e1 {2}Dmitry Medvedev, Person\n\nnamed {7}“Dmitry Medvedev”\nreferred to “He” at 29, of “Dmitry Medvedev” at 0/,
    );
    expect(JSON.parse(json.out)).toMatchObject({
      what: "assertion",
      id: "a1",
      rule: { id: "met.verb" },
      status: { value: "planned" },
    });
  });

  test("explains what an extraction document says, also where its ids are others", async () => {
    const { out } = await run(["extract", "talks.txt"], { cwd });
    const document = JSON.parse(out);
    document.assertions[0].id = "mine";
    writeFileSync(join(cwd, "found.jsonl"), `${JSON.stringify(document)}\n`);
    const explained = await run(["explain", "found.jsonl", "mine"], { cwd });
    expect([explained.code, explained.out.split("\n")[0]]).toEqual([0, "a1  Dmitry Medvedev met Angela Merkel"]);
    document.assertions[0].relation = "attacks";
    writeFileSync(join(cwd, "foreign.jsonl"), `${JSON.stringify(document)}\n`);
    const foreign = await run(["explain", "foreign.jsonl", "mine"], { cwd });
    expect([foreign.code, foreign.err]).toEqual([1, expect.stringContaining('[E204] "mine" of "foreign.jsonl" is not what')]);
    const piped = await run(["explain", "-", "a1"], { cwd, input: out });
    expect(piped.out.split("\n")[0]).toBe("a1  Dmitry Medvedev met Angela Merkel");
  });

  test("asks for the article where a file has several", async () => {
    const [several, chosen, other] = await Promise.all([
      run(["explain", "feed.jsonl", "a1"], { cwd }),
      run(["explain", "feed.jsonl", "a1", "--article", "one"], { cwd }),
      run(["explain", "feed.jsonl", "a1", "--article", "three"], { cwd }),
    ]);
    expect([several.code, several.err]).toEqual([2, expect.stringContaining("[E205]")]);
    expect(several.err).toContain("choose one with --article, of one, two");
    expect([chosen.code, chosen.out.split("\n")[0]]).toEqual([0, "a1  Dmitry Medvedev met Angela Merkel"]);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('[E203] There is no "three" in "feed.jsonl"')]);
  });

  test("says what there is where an id is not there, and what is wrong with a file", async () => {
    const [id, nowhere, empty] = await Promise.all([
      run(["explain", "talks.txt", "a77"], { cwd }),
      run(["explain", "nowhere.txt", "a1"], { cwd }),
      run(["explain", "empty.txt", "a1"], { cwd }),
    ]);
    expect([id.code, id.err]).toEqual([2, expect.stringMatching(/\[E203\] There is no "a77" in .*: name one of a1/)]);
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('[E109] "nowhere.txt"')]);
    expect([empty.code, empty.err]).toEqual([1, expect.stringContaining('[E101] "empty.txt"')]);
  });

  test("prints no control character of an article", async () => {
    const { out } = await run(["explain", "steered.txt", "e1"], { cwd });
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(readFileSync(join(cwd, "steered.txt"), "utf8")).toContain("\u001b");
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folderOf, run } from "./run.ts";

const FRONT = "---\ntitle: A talk\ndate: 2014-03-11\nsource: Courier\n---\n\n";
const judgements = (list: readonly object[]): string =>
  JSON.stringify({ format: "redthread-judgements", version: 1, judgements: list });

const folder = folderOf({
  "a.txt": "Karen Holt met Dmitry Karasev in Wuzhen, China.",
  "b.txt": "Carla Holt met Dmitry Karasev in Moscow.",
  "merge.json": judgements([
    {
      do: "merge",
      mentions: [
        { article: "a", span: [0, 10], text: "Karen Holt" },
        { article: "b", span: [0, 10] },
      ],
    },
    { do: "rename", mention: { article: "lost", span: [0, 4], text: "Lost" }, name: "Found" },
  ]),
  "split.json": judgements([
    { do: "split", mentions: [{ article: "a", span: [0, 10] }], from: [{ article: "b", span: [0, 10] }] },
  ]),
  "broken.json": judgements([{ do: "merge", mentions: [] }]),
  "newer.json": judgements([]).replace('"version":1', '"version":9'),
  "gold/one.md": `${FRONT}[Karen Holt](karen) met [Dmitry Karasev](dmitry) in [Moscow](moscow). [Holt](karen) smiled.\n`,
  "gold/two.md": `${FRONT}[Karen Holt](karen) left [Moscow](moscow).\n`,
  "gold/identities.json": JSON.stringify([
    { id: "karen", type: "Person" },
    { id: "dmitry", type: "Person" },
    { id: "moscow", type: "Place" },
  ]),
  "plain/one.md": "No front matter.\n",
});
afterAll(folder.remove);
const { path: cwd } = folder;
const people = (file: string): string[] =>
  JSON.parse(readFileSync(join(cwd, file), "utf8"))
    .nodes.filter(({ attributes }: { attributes: { type: string } }) => attributes.type === "Person")
    .map(({ attributes }: { attributes: { label: string } }) => attributes.label)
    .sort();

describe("redthread build and export with --judgements", () => {
  test("let a person's word win, and say what is gone", async () => {
    const { code, err } = await run(["build", "a.txt", "b.txt", "-o", "out.json", "--judgements", "merge.json"], { cwd });
    expect([code, people("out.json")]).toEqual([0, ["Carla Holt", "Dmitry Karasev"]]);
    expect(err).toContain('judgement 2 was not carried out: "Lost" at lost 0–4 is not there any more.');
  });

  test("keep it in a project, where a later word may win over it", async () => {
    await run(["build", "a.txt", "b.txt", "-o", "p.redthread", "--judgements", "merge.json"], { cwd });
    await run(["export", "p.redthread", "-o", "kept.json"], { cwd });
    expect(people("kept.json")).toEqual(["Carla Holt", "Dmitry Karasev"]);
    const { err } = await run(["export", "p.redthread", "-o", "split.out.json", "--judgements", "split.json"], { cwd });
    expect(people("split.out.json")).toEqual(["Carla Holt", "Dmitry Karasev", "Karen Holt"]);
    expect(err).toContain("judgement 1 was not carried out: a later judgement says the contrary.");
  });

  test("refuse a file that is none, before any work, with its code and place", async () => {
    const broken = await run(["build", "a.txt", "-o", "no.json", "--judgements", "broken.json"], { cwd });
    expect([broken.code, broken.err]).toEqual([1, expect.stringContaining('[E705] "broken.json"')]);
    expect(broken.err).toContain("judgements.0.mentions");
    expect((await run(["build", "a.txt", "-o", "no.json", "--judgements", "newer.json"], { cwd })).err).toContain("[E706]");
    expect((await run(["build", "a.txt", "-o", "no.json", "--judgements", "lost.json"], { cwd })).err).toContain("[E109]");
  });

  test("write Wikidata identifiers of countries", async () => {
    await run(["build", "a.txt", "-o", "w.gexf"], { cwd });
    expect(readFileSync(join(cwd, "w.gexf"), "utf8")).toContain('<attvalue for="wikidata" value="Q148"/>');
  });
});

describe("redthread evaluate identity", () => {
  test("prints B-cubed and the errors, or all of it as JSON", async () => {
    const { code, out } = await run(["evaluate", "identity", "gold"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("2 articles, 3 identities, 6 marked names, 6 of them found");
    expect(out).toMatch(/of the names found +100\.0 +100\.0 +100\.0 +6\n/u);
    const json = JSON.parse((await run(["evaluate", "identity", "gold", "--json"], { cwd })).out);
    expect([json.articles, json.all.f1, json.byType.Place.mentions, json.errors]).toEqual([2, 100, 2, []]);
  });

  test("names what is no collection", async () => {
    for (const [name, why] of [
      ["plain", "the front matter with title, date and source is missing"],
      ["nowhere", "[E109]"],
    ] as const) {
      const { code, err } = await run(["evaluate", "identity", name], { cwd });
      expect([name, code, err]).toEqual([name, 1, expect.stringContaining(why)]);
    }
  });
});

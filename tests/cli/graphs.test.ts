import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectText } from "../../src/cli/commands/serve.ts";
import { EXTRACTIONS } from "../exporters/sample.ts";
import { run } from "./run.ts";

const GRAPHML = `<graphml><key id="t" for="node" attr.name="type" attr.type="string"/><graph>
  <node id="a"><data key="t">company</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>`;

describe("a graph of another program on the command line", () => {
  let cwd = "";
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), "redthread-graphs-"));
    writeFileSync(join(cwd, "other.graphml"), GRAPHML);
    writeFileSync(join(cwd, "broken.gexf"), "<gexf><graph>");
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  test("is exported to other formats, and to a project for the app", async () => {
    const first = await run(["export", "other.graphml", "-o", "out.gexf"], { cwd });
    expect([first.code, first.err]).toEqual([0, "redthread: wrote out.gexf: 2 nodes, 1 edge.\n"]);
    expect(readFileSync(join(cwd, "out.gexf"), "utf8")).toContain('<attvalue for="type" value="Organization"/>');
    expect((await run(["export", "out.gexf", "-o", "again.redthread"], { cwd })).code).toBe(0);
    const project = JSON.parse(readFileSync(join(cwd, "again.redthread"), "utf8"));
    expect(project.graph.text).toBe(readFileSync(join(cwd, "out.gexf"), "utf8"));
    const back = await run(["export", "again.redthread", "-o", "back.gexf"], { cwd });
    expect([back.code, back.err]).toEqual([0, "redthread: wrote back.gexf: 2 nodes, 1 edge.\n"]);
  });

  test("keeps its letters in a project where the file was not in UTF-8", async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${GRAPHML.replace("company", "\u00c9cole")}`;
    writeFileSync(join(cwd, "latin.graphml"), Buffer.from(text, "latin1"));
    expect((await run(["export", "latin.graphml", "-o", "latin.redthread"], { cwd })).code).toBe(0);
    const project = JSON.parse(readFileSync(join(cwd, "latin.redthread"), "utf8"));
    expect(project.graph.text).not.toContain("ISO-8859-1");
    expect(project.graph.text).toContain("\u00c9");
    expect((await run(["export", "latin.redthread", "-o", "latin.gexf"], { cwd })).code).toBe(0);
  });

  test("is refused with a code where it is broken", async () => {
    const { code, err } = await run(["export", "broken.gexf", "-o", "x.gexf"], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/\[E120\] "broken\.gexf" cannot be opened as a graph \(it ends before <\/graph>\)/);
  });

  test("stays a graph where a project keeps it, in every command, with title, places and views", async () => {
    const views = [{ id: "v", name: "Two of them", state: { nodes: 2 } }];
    const kept = { format: "redthread", version: 1, title: "Two", extractions: [], views, positions: { a: [3, 4] } };
    const project = JSON.stringify({ ...kept, graph: { name: "other.graphml", text: GRAPHML } });
    writeFileSync(join(cwd, "kept.redthread"), project);
    expect((await run(["export", "kept.redthread", "-o", "kept.gexf"], { cwd })).err).toMatch(/2 nodes, 1 edge/);
    expect(readFileSync(join(cwd, "kept.gexf"), "utf8")).toMatch(/position x="3" y="4"/);
    const suggested = await run(["suggest", "kept.redthread"], { cwd });
    expect([suggested.code, suggested.err]).toEqual([
      1,
      expect.stringMatching(/\[E208\] "kept\.redthread" holds an opened graph/u),
    ]);
    const stats = JSON.parse((await run(["stats", "kept.redthread", "--json"], { cwd })).out);
    expect([stats.entities, stats.relations]).toEqual([2, 1]);
    expect((await run(["search", "kept.redthread", "a"], { cwd })).out).toMatch(/^a \(Organization\)/);
    expect((await run(["export", "kept.redthread", "-o", "same.redthread"], { cwd })).code).toBe(0);
    for (const text of [readFileSync(join(cwd, "same.redthread"), "utf8"), await projectText(join(cwd, "kept.redthread"))])
      expect(JSON.parse(text)).toEqual({ ...JSON.parse(project), engine: "" });
  });

  test("saved views of a project of articles stay in what export and serve make of it", async () => {
    const views = [{ id: "v", name: "All", state: {} }];
    const path = join(cwd, "articles.redthread");
    writeFileSync(path, JSON.stringify({ format: "redthread", version: 1, title: "T", extractions: EXTRACTIONS, views }));
    expect((await run(["export", path, "-o", "copy.redthread"], { cwd })).code).toBe(0);
    for (const text of [readFileSync(join(cwd, "copy.redthread"), "utf8"), await projectText(path)])
      expect(JSON.parse(text).views).toEqual(views);
  });
});

describe("a table on the command line", () => {
  let cwd = "";
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), "redthread-tables-"));
    writeFileSync(join(cwd, "paid.csv"), "payer,payee,kind\nAda,Ben,rent\nBen,Cy,loan\n");
    writeFileSync(join(cwd, "pairs.csv"), "payer,payee\nAda,Ben\nBen,Cy\n");
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  test("is told which names of its columns make it a graph", async () => {
    const { code, err } = await run(["export", "paid.csv", "-o", "paid.gexf"], { cwd });
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/\[E125\] "paid\.csv" .* call two columns source and target, or from and to/),
    ]);
    const built = await run(["build", "paid.csv", "-o", "paid.gexf", "--no-cache"], { cwd });
    expect(built.err).toMatch(/\[E117\] .* choose the one .* call two columns source and target, or from and to/);
  });

  test("of pairs says where its first line may have been no pair", async () => {
    const { code, err } = await run(["export", "pairs.csv", "-o", "pairs.gexf"], { cwd });
    expect([code, err]).toEqual([0, expect.stringContaining("The first line (“payer”, “payee”) was read as a pair")]);
    expect(err).toContain("wrote pairs.gexf: 5 nodes, 3 edges.");
  });
});

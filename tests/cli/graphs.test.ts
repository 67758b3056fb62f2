import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
  });

  test("is refused with a code where it is broken", async () => {
    const { code, err } = await run(["export", "broken.gexf", "-o", "x.gexf"], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/\[E120\] "broken\.gexf" cannot be opened as a graph \(it ends before <\/graph>\)/);
  });
});

import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// What those rely on who install the package: the command, the library in Node, the library bundled for a page.

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = join(ROOT, "node_modules", ".bin");
const folder = mkdtempSync(join(tmpdir(), "redthread-package-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runFile = promisify(execFile);
const npm = (args: readonly string[], cwd: string) => runFile("npm", [...args], { cwd, maxBuffer: 1 << 26 });
let tarball = "";

beforeAll(async () => {
  await npm(["pack", "--pack-destination", folder], ROOT);
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) as string);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await npm(["install", "--no-audit", "--no-fund", "--ignore-scripts", tarball], folder);
}, 600_000);

const STORY = "Dmitry Medvedev met Terry Kramer in Dubai.";

describe("the package, installed in an empty folder,", () => {
  test("has a command that reads articles", { timeout: 120_000 }, async () => {
    writeFileSync(join(folder, "dubai.txt"), STORY);
    const { stdout } = await runFile(join(folder, "node_modules", ".bin", "redthread"), ["extract", "dubai.txt"], {
      cwd: folder,
    });
    expect(JSON.parse(stdout).assertions.map(({ relation }: { relation: string }) => relation)).toContain("met");
  });

  test("extracts in several threads", { timeout: 120_000 }, async () => {
    writeFileSync(join(folder, "many.jsonl"), `${JSON.stringify({ id: "a", text: STORY })}\n`.repeat(6));
    const args = ["extract", "many.jsonl", "--threads", "2"];
    const { stdout } = await runFile(join(folder, "node_modules", ".bin", "redthread"), args, { cwd: folder });
    expect(stdout.trim().split("\n")).toHaveLength(6);
  });

  test("is a library for Node", { timeout: 120_000 }, async () => {
    const program = `
      import { knowledgeGraph } from "redthread";
      import { modelBytes } from "redthread/node";
      const sources = [{ name: "dubai.txt", bytes: new TextEncoder().encode(${JSON.stringify(STORY)}) }];
      const { graph } = await knowledgeGraph(sources, { model: modelBytes });
      console.log(graph.mapEdges((_id, { relation }) => relation).join());
    `;
    writeFileSync(join(folder, "program.js"), program);
    const { stdout } = await runFile(process.execPath, ["program.js"], { cwd: folder });
    expect(stdout.trim().split(",")).toContain("met");
  });

  test("is a library that Vite bundles for a page, without anything of Node", { timeout: 240_000 }, async () => {
    writeFileSync(join(folder, "index.html"), '<!doctype html><script type="module" src="./page.js"></script>');
    writeFileSync(
      join(folder, "page.js"),
      'import { buildGraph, EXPORTERS } from "redthread"; document.title = [buildGraph([], "x").graph.order, EXPORTERS.length].join();',
    );
    const { stdout, stderr } = await runFile(
      process.execPath,
      [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "--outDir", "out"],
      {
        cwd: folder,
      },
    );
    expect(`${stdout}${stderr}`).not.toMatch(/externalized for browser compatibility/);
    const [script] = readdirSync(join(folder, "out", "assets")).filter((name) => name.endsWith(".js"));
    expect(readFileSync(join(folder, "out", "assets", script as string), "utf8")).not.toMatch(/require\(|node:fs/);
  });

  test("is found well made by publint, and its types resolve for every importer", { timeout: 240_000 }, async () => {
    const lint = await runFile(join(BIN, "publint"), ["run", tarball, "--strict"], { cwd: ROOT });
    expect(lint.stdout).toContain("All good!");
    const types = await runFile(join(BIN, "attw"), [tarball, "--profile", "esm-only", "--format", "json"], {
      cwd: ROOT,
      maxBuffer: 1 << 26,
    });
    // It is a package of modules: what asks for it as CommonJS has no answer, and is not meant to.
    const kinds = Object.values(JSON.parse(types.stdout).problems as Record<string, { resolutionKind: string }[]>).flat();
    expect(kinds.filter(({ resolutionKind }) => !/^node10$|-cjs$/.test(resolutionKind))).toEqual([]);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { allImports, importedBy, room, sourceFiles, sourceText } from "./imports.ts";

/** What each room may import beside itself; each may also import what those may. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "errors.ts": [],
  schema: ["errors.ts"],
  article: ["schema"],
  language: ["article"],
  readers: ["article"],
  extract: ["language"],
  evaluate: ["language"],
  engines: ["extract"],
  resolve: ["article"],
  graph: ["resolve"],
  exporters: ["graph"],
  platform: [],
  store: ["article", "platform"],
  "project.ts": ["graph", "store"],
  "index.ts": ["project.ts", "engines", "readers", "exporters"],
  worker: ["index.ts", "platform"],
  cli: ["index.ts", "evaluate", "platform"],
  app: ["index.ts", "platform", "worker"],
};

/** The only rooms that may touch disk, network and browser storage through `platform`. */
const PLATFORM_USERS = new Set(["platform", "store", "worker", "cli", "app"]);
const IN_APP_ONLY = /^(?:react|react-dom|sigma|@sigma\/.+|@react-sigma\/.+|zustand)(?:\/|$)/;
const NOT_LIBRARY = new Set(["platform", "worker", "cli", "app"]);

function reach(from: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const next of MAY_IMPORT[from] ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    reach(next, seen);
  }
  return seen;
}

/** Files of the data folder are no room: only the worker has one, the language model, put beside the page. */
const isData = (target: string): boolean => target.startsWith("../data/");
const imports = allImports().filter(({ target }) => !isData(target));
const show = ({ file, target }: { readonly file: string; readonly target: string }): string => `${file} imports ${target}`;

describe("the rooms of src", () => {
  test("are those of the layout", () => {
    expect([...new Set(sourceFiles().map(room))].filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  test("import only rooms above them", () => {
    const wrong = imports.filter(
      ({ file, target, inside }) => inside && room(file) !== room(target) && !reach(room(file)).has(room(target)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("leave data files to the worker, which has the language model from there", () => {
    expect(
      allImports()
        .filter(({ target }) => isData(target))
        .map(show),
    ).toEqual(["worker/extract-worker.ts imports ../data/model/english.rtlm"]);
  });

  test("import only files that exist", () => {
    const src = fileURLToPath(new URL("../../src", import.meta.url));
    expect(imports.filter(({ target, inside }) => inside && !existsSync(`${src}/${target}`)).map(show)).toEqual([]);
  });

  test("reach disk, network and browser storage only where they may", () => {
    const wrong = imports.filter(
      ({ file, target, inside }) => inside && room(target) === "platform" && !PLATFORM_USERS.has(room(file)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("know nothing of Node, but for platform/node*.ts and the command line", () => {
    const wrong = imports.filter(
      ({ file, target, inside }) =>
        !inside && target.startsWith("node:") && !/^platform\/node[a-z-]*\.ts$/.test(file) && room(file) !== "cli",
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("leave disk and network to platform/node.ts in the command line too: it imports types and path names alone", () => {
    const doors = imports.filter(
      ({ file, target }) => room(file) === "cli" && target.startsWith("node:") && target !== "node:path",
    );
    expect(doors.filter(({ file, target }) => valueImport(file, target)).map(show)).toEqual([]);
  });

  test("of the library import only packages that are installed with it", () => {
    const { dependencies } = JSON.parse(readFileSync(fileURLToPath(new URL("../../package.json", import.meta.url)), "utf8"));
    const nameOf = (target: string): string => target.split("/", target.startsWith("@") ? 2 : 1).join("/");
    const wrong = imports.filter(
      ({ file, target, inside }) =>
        !inside &&
        !target.startsWith("node:") &&
        !["app", "worker"].includes(room(file)) &&
        !(nameOf(target) in dependencies) &&
        valueImport(file, target),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("know nothing of React and Sigma, but for the app", () => {
    const wrong = imports.filter(({ file, target, inside }) => !inside && IN_APP_ONLY.test(target) && room(file) !== "app");
    expect(wrong.map(show)).toEqual([]);
  });

  test("of the library are compiled without the types of browsers and of Node, so that a stray global does not compile", () => {
    const base = JSON.parse(sourceText("tsconfig.base.json")).compilerOptions;
    const library = JSON.parse(sourceText("tsconfig.library.json"));
    expect([base.lib, base.types, library.compilerOptions]).toEqual([["ES2024"], [], undefined]);
    const rooms = [...new Set(sourceFiles().map(room))].filter((name) => !NOT_LIBRARY.has(name));
    expect(rooms.filter((name) => !library.include.includes(name))).toEqual([]);
  });
});

test("the reading of imports sees types, re-exports, lazy imports and workers", () => {
  const text = `
    import type { A } from "./a.ts";
    export * from "./b.ts";
    export type { C } from "./c.ts";
    const d = () => import("./d.ts");
    new Worker(new URL("./e.ts", import.meta.url));
    const no = "import x from './no.ts'"; // import y from "./no.ts"
  `;
  expect(importedBy("x.ts", text)).toEqual(["./a.ts", "./b.ts", "./c.ts", "./d.ts", "./e.ts"]);
});

function valueImport(file: string, target: string): boolean {
  return sourceText(file)
    .split("\n")
    .some(
      (line) => (line.includes(`from "${target}"`) && !line.startsWith("import type ")) || line.includes(`import("${target}")`),
    );
}

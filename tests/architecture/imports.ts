import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** One import of one file of `src`. */
export interface Import {
  /** The file, as `graph/build.ts`. */
  readonly file: string;
  /** What it imports: a file of `src` in the same form, else the package or `node:` module as written. */
  readonly target: string;
  readonly inside: boolean;
}

/** The source files below `src`, as `graph/build.ts`. */
export function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => file.split(sep).join("/"))
    .sort();
}

/** The text of a source file. */
export function sourceText(file: string): string {
  return readFileSync(join(SRC, file), "utf8");
}

/** What a TypeScript file imports or re-exports, types and lazy imports included, as written. */
export function importedBy(file: string, text: string): readonly string[] {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const written = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start, end).replace(/^(["'`])(.*)\1$/, "$2")),
  ];
  // Workers are reached by address: new URL("./layout-worker.ts", import.meta.url).
  for (const [, address] of text.matchAll(/new URL\(\s*"(\.[^"]*\.tsx?)"/g)) if (address) written.push(address);
  return written;
}

/** Every import of every file of `src`. */
export function allImports(): readonly Import[] {
  return sourceFiles().flatMap((file) =>
    importedBy(file, sourceText(file)).map((written): Import => {
      const inside = written.startsWith(".");
      const path = written.replace(/\?.*$/, "");
      return { file, inside, target: inside ? posix.normalize(posix.join(posix.dirname(file), path)) : written };
    }),
  );
}

/** The room of a file: its top folder, or the file itself at the top of `src`. */
export function room(file: string): string {
  return file.includes("/") ? (file.split("/", 1)[0] as string) : file;
}

import { spawnSync } from "node:child_process";

/** The Python of the system, whose packages Debian keeps; a virtual one may stand before it in the path. */
const PYTHON = ["/usr/bin/python3", "python3"];

/** A Python that has the module, and else why a test of it cannot run. */
export function pythonWith(module: string): { readonly python: string | undefined; readonly skipped: string } {
  const python = PYTHON.find((name) => spawnSync(name, ["-c", `import ${module}`]).status === 0);
  return { python, skipped: python === undefined ? ` (skipped: no python3 here has ${module})` : "" };
}

/** What a script prints as JSON, given a text on standard input; throws what it complains of. */
export function runPython(python: string | undefined, lines: readonly string[], input: string): unknown {
  const script = ["import io, json, sys", ...lines].join("\n");
  const { status, stdout, stderr } = spawnSync(python ?? "python3", ["-c", script], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** `xmllint`, an XML parser of its own make: "" where it finds nothing wrong; null where it is not installed. */
export function xmllint(text: string): string | null {
  const { error, stderr } = spawnSync("xmllint", ["--noout", "--nonet", "-"], { input: text, encoding: "utf8" });
  return error ? null : stderr;
}

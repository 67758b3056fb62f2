import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** How Node runs the command: as `npm run build` makes it, or from the sources of a checkout. */
const COMMANDS = {
  built: [join(ROOT, "dist", "library", "cli", "main.js")],
  sources: ["--import", import.meta.resolve("tsx"), join(ROOT, "src", "cli", "main.ts")],
} as const;

/** How one run of the command ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the real command in its own process, with `cwd` as its folder. */
export function start(
  args: readonly string[],
  cwd: string,
  from: keyof typeof COMMANDS = "built",
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...COMMANDS[from], ...args], { cwd, env: { ...process.env, NO_COLOR: "1" } });
}

/** Runs the real command to its end. */
export async function run(
  args: readonly string[],
  {
    cwd = ROOT,
    input = "",
    from = "built",
  }: { readonly cwd?: string; readonly input?: string; readonly from?: keyof typeof COMMANDS } = {},
): Promise<Run> {
  const child = start(args, cwd, from);
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    out += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    err += piece;
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { code, out, err };
}

/** A folder of its own with these files; call `remove` when done. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), "redthread-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

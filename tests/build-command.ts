import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds the command before the tests that run it: from its sources each of its many processes would compile it anew. */
export function setup(): void {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const compiler = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
  execFileSync(process.execPath, [compiler, "-b", "src/tsconfig.node.json"], { cwd: root, stdio: "inherit" });
}

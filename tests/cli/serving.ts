import type { ChildProcess } from "node:child_process";
import { start } from "./run.ts";

/** A real `redthread serve` under way. */
export interface Serving {
  readonly port: number;
  readonly process: ChildProcess;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts `redthread serve` at a free port and waits for the address that it prints; fails with what it said instead. */
export async function serving(args: readonly string[], cwd: string): Promise<Serving> {
  const server = start(["serve", "--port", "0", ...args], cwd);
  const ended = new Promise<number | null>((resolve) => server.on("close", resolve));
  const port = await new Promise<number>((resolve, reject) => {
    let said = "";
    const hear = (piece: Buffer): void => {
      said += piece;
      const address = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(said);
      if (address) resolve(Number(address[1]));
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("close", () => reject(new Error(said)));
  });
  return { port, process: server, ended };
}

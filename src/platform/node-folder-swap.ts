import { randomBytes } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A folder that is to be made anew, with its names beside it: of what is being written, and of what was there. */
export interface Place {
  readonly target: string;
  readonly draft: string;
  readonly old: string;
  /** Makes sure, at once, that the target is there if it was, and nothing of ours beside it. */
  readonly tidy: () => void;
}

/** The names beside a folder: they tell which process is at work, so that another can see whether it still is. */
export function besides(target: string): Place {
  const beside = `${target}.${process.pid}-${randomBytes(4).toString("hex")}`;
  const [draft, old] = [`${beside}.part`, `${beside}.old`];
  const tidy = (): void => {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(old)) return;
    if (existsSync(target)) rmSync(old, { recursive: true, force: true });
    else renameSync(old, target);
  };
  return { target, draft, old, tidy };
}

/**
 * Moves what was there aside, what was written into its place, then takes away what was there. A folder cannot be put in the place
 * of another in one step: between the two there is none, for a moment. `isTaken` is asked once more, of what was moved aside.
 */
export async function putInPlace({ target, draft, old }: Place, isTaken: (path: string) => Promise<boolean>): Promise<void> {
  const was = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  if (was && (await isTaken(old))) {
    await rename(old, target);
    throw Object.assign(new Error(`"${target}" was changed meanwhile`), { code: "EEXIST", syscall: "rename" });
  }
  await rename(draft, target);
  if (was) await rm(old, { recursive: true, force: true });
}

/** What is left beside a folder by a process that has ended without a chance to tidy: what was there is put back, drafts go. */
export async function recover(target: string): Promise<void> {
  const start = `${basename(target)}.`;
  const names = await readdir(dirname(target)).catch((): string[] => []);
  for (const name of names.filter((other) => other.startsWith(start)).sort()) {
    const [, pid, kind] = BESIDE.exec(name.slice(start.length)) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const beside = join(dirname(target), name);
    if (kind === "old" && !existsSync(target)) await rename(beside, target);
    else await rm(beside, { recursive: true, force: true });
  }
}

const BESIDE = /^(\d{1,10})-[\da-f]{8}\.(part|old)$/u;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is one too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

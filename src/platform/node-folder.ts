import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { writeFileWhole } from "./node.ts";

/** A file to be written below a folder. */
interface FolderFile {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** Whether there is a folder of this name with something in it, or a file: what `writeFolderWhole` leaves alone. */
export async function isTaken(path: string): Promise<boolean> {
  return readdir(path).then(
    (names) => names.length > 0,
    (error: NodeJS.ErrnoException) => error.code !== "ENOENT",
  );
}

/**
 * Writes a new folder of files as a whole or not at all: beside its place first, then moved there. No file gets out of the
 * folder, whatever it is called. Gives the number of files; `path` must be free (see `isTaken`).
 */
export async function writeFolderWhole(path: string, files: Iterable<FolderFile>): Promise<number> {
  const target = resolve(path);
  const draft = `${target}.${randomBytes(4).toString("hex")}.part`;
  const interrupted = (): never => {
    rmSync(draft, { recursive: true, force: true });
    process.exit(130);
  };
  let count = 0;
  await mkdir(draft);
  process.once("SIGINT", interrupted);
  try {
    const made = new Set([draft]);
    for (const { name, pieces } of files) {
      const file = resolve(draft, name);
      if (!file.startsWith(draft + sep)) throw new RangeError(`"${name}" is outside the folder`);
      const folder = dirname(file);
      if (!made.has(folder)) await mkdir(folder, { recursive: true });
      made.add(folder);
      await writeFileWhole(file, pieces);
      count++;
    }
    // An empty folder of that name is in the way on some systems.
    await rmdir(target).catch(() => undefined);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  } finally {
    process.off("SIGINT", interrupted);
  }
  return count;
}

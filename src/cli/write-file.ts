import { RedthreadError } from "../errors.ts";
import { writeFileWhole } from "../platform/node.ts";
import { writeFolderWhole } from "../platform/node-folder.ts";

/** Writes a file; throws E111, E302 or E303 where it cannot be written. */
export async function writeFileOrSay(path: string, pieces: Parameters<typeof writeFileWhole>[1]): Promise<void> {
  try {
    await writeFileWhole(path, pieces);
  } catch (error) {
    throw writingProblem(path, error);
  }
}

/** Writes a new folder of files and gives their number; throws E302 or E303 where it cannot be written, E304 where somebody has changed it. */
export async function writeFolderOrSay(...[path, files, format]: Parameters<typeof writeFolderWhole>): Promise<number> {
  try {
    return await writeFolderWhole(path, files, format);
  } catch (error) {
    throw writingProblem(path, error);
  }
}

function writingProblem(path: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  if (code === "EEXIST") return new RedthreadError("E304", path);
  if (code === "EISDIR") return new RedthreadError("E111", path);
  const noFolder = code === "ENOENT" || code === "ENOTDIR";
  return noFolder ? new RedthreadError("E303", path) : new RedthreadError("E302", path, code ?? String(error));
}

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { removeWhenEnded, writeFileWhole } from "./node.ts";
import { besides, putInPlace, recover } from "./node-folder-swap.ts";

/** A file to be written below a folder. */
interface FolderFile {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** The file in a folder of ours that says what we wrote into it: the format, and a line for each file, its SHA-256 and its name. */
const RECORD = ".redthread-export";
const FORMAT = "format ";

/** The format as which we wrote a folder; null where there is none of ours, or it does not say. */
export async function formatOfFolder(path: string): Promise<string | null> {
  const record = await readFile(join(path, RECORD), "utf8").catch(() => "");
  return record.startsWith(FORMAT) ? record.slice(FORMAT.length, record.indexOf("\n")) : null;
}

/**
 * Whether a folder, or a file of this name, holds what we did not write, or what somebody has changed since: it is left alone.
 * A folder that is still as we wrote it may be written again.
 */
export async function isTaken(path: string): Promise<boolean> {
  // What a link leads to is somebody else's business.
  if ((await lstat(path).catch(() => null))?.isSymbolicLink()) return true;
  const names: readonly string[] | null = await readdir(path).catch((error: NodeJS.ErrnoException) =>
    error.code === "ENOENT" ? [] : null,
  );
  if (names?.length === 0) return false;
  // Without a record it is not ours: there is no need to look at what may be a whole disk.
  if (!names?.includes(RECORD)) return true;
  const known = new Set(
    (await readFile(join(path, RECORD), "utf8")).split("\n").filter((line) => line && !line.startsWith(FORMAT)),
  );
  for (const name of await filesBelow(path)) {
    const hash = await sha256(join(path, name)).catch(() => "");
    if (name !== RECORD && !known.delete(`${hash} ${name}`)) return true;
  }
  // What somebody has taken out was changed too.
  return known.size > 0;
}

/** The names of all files below a folder, hidden ones too, with "/" between folders. Links count as files: they are not ours. */
async function filesBelow(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(join(path, sep).length).split(sep).join("/"));
}

async function sha256(file: string): Promise<string> {
  if (!(await lstat(file)).isFile()) return "";
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/**
 * Writes a folder of files as a whole or not at all: beside its place first, then moved there, instead of what we wrote there
 * before, which is moved aside and taken away last. What a crash has left of an earlier run is put right first. No file gets out of
 * the folder, whatever it is called; `format` is noted in it. Gives the number of files; `path` must not be taken (see `isTaken`): where it is by the end,
 * it is left as it is, and an error of the code EEXIST thrown.
 */
export async function writeFolderWhole(path: string, files: Iterable<FolderFile>, format?: string): Promise<number> {
  const target = resolve(path);
  await recover(target);
  const place = besides(target);
  const record: string[] = [];
  await mkdir(place.draft);
  const release = removeWhenEnded(place.tidy);
  try {
    const made = new Set([place.draft]);
    for (const { name, pieces } of files) {
      const file = resolve(place.draft, name);
      if (!file.startsWith(place.draft + sep)) throw new RangeError(`"${name}" is outside the folder`);
      const folder = dirname(file);
      if (!made.has(folder)) await mkdir(folder, { recursive: true });
      made.add(folder);
      await writeFileWhole(file, pieces);
      record.push(`${await sha256(file)} ${name}\n`);
    }
    const head = format === undefined ? "" : `${FORMAT}${format}\n`;
    await writeFile(join(place.draft, RECORD), head + record.join(""));
    await putInPlace(place, isTaken);
  } finally {
    place.tidy();
    release();
  }
  return record.length;
}

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesUnder, isOwn, writeFileWhole } from "./node.ts";

/** Texts that are kept in a folder by what they were made from. */
export interface TextCache {
  /** The text under a key; null where there is none. */
  readonly get: (key: unknown) => Promise<string | null>;
  /** Keeps a text of one line or more that is not empty. */
  readonly put: (key: unknown, text: string) => Promise<void>;
}

/** Tells backup programs that a folder can be made again (bford.info/cachedir). */
const TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# Documents that redthread has made: safe to delete.\n";

/**
 * A cache in a folder: one file a text, named by a hash (SHA-256) of its key as JSON, written whole or not at all. What was
 * cut off or cannot be read counts as not there. Throws what mkdir throws.
 */
export async function cacheIn(folder: string): Promise<TextCache> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!(await isOwn(folder))) throw Object.assign(new Error("it belongs to somebody else"), { code: "EACCES" });
  const tag = join(folder, "CACHEDIR.TAG");
  if (!existsSync(tag)) await writeFile(tag, TAG);
  const fileOf = (key: unknown): string => {
    const digits = sha256(JSON.stringify(key));
    return join(folder, digits.slice(0, 2), `${digits.slice(2)}.txt`);
  };
  return {
    get: async (key) => {
      const kept = await readFile(fileOf(key), "utf8").catch(() => "");
      // The first line is the hash of what follows.
      const end = kept.indexOf("\n");
      const text = kept.slice(end + 1);
      return end > 0 && kept.slice(0, end) === sha256(text) ? text : null;
    },
    put: async (key, text) => {
      const file = fileOf(key);
      await mkdir(join(file, ".."), { recursive: true });
      await writeFileWhole(file, [`${sha256(text)}\n`, text]);
    },
  };
}

/** The SHA-256 of a text or of bytes, in hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** When a file below one of the folders was last changed, in milliseconds. */
export async function lastChange(folders: readonly string[], extension: string): Promise<number> {
  let newest = 0;
  for (const folder of folders)
    for await (const file of filesUnder(folder, new Set([extension]))) newest = Math.max(newest, (await stat(file)).mtimeMs);
  return newest;
}

import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Article } from "../article/article.ts";
import { ENGINES } from "../engines/engines.ts";
import { filesUnder, modelBytes, packageVersion, writeFileWhole } from "../platform/node.ts";

/** Extraction documents that were made before, by what they were made from. */
export interface Cache {
  /** The document of an article as JSON, where the same engine has read the same article before. */
  readonly get: (article: Article) => Promise<string | null>;
  readonly put: (article: Article, document: string) => Promise<void>;
}

/** Changes when documents are kept in another way. */
const FORMAT = 1;
const [ENGINE] = ENGINES;
/** Tells backup programs that a folder can be made again (bford.info/cachedir). */
const TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# Documents that redthread has made: safe to delete.\n";

/**
 * A cache in a folder: one file an article, named by a hash (SHA-256) of the article and of all that makes the engine's
 * answer, written whole or not at all. What cannot be read counts as not there. Throws what mkdir throws.
 */
export async function cacheIn(folder: string): Promise<Cache> {
  await mkdir(folder, { recursive: true });
  const tag = join(folder, "CACHEDIR.TAG");
  if (!existsSync(tag)) await writeFile(tag, TAG);
  const engine = await engineStamp();
  const fileOf = (article: Article): string => {
    const key = createHash("sha256")
      .update(JSON.stringify([engine, article]))
      .digest("hex");
    return join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  };
  return {
    get: async (article) => {
      const text = await readFile(fileOf(article), "utf8").catch(() => "");
      return isWhole(text) ? text.trimEnd() : null;
    },
    put: async (article, document) => {
      const file = fileOf(article);
      await mkdir(join(file, ".."), { recursive: true });
      await writeFileWhole(file, [`${document}\n`]);
    },
  };
}

/** Whether a file is a document: a disk that was full or cut off may leave less. */
function isWhole(text: string): boolean {
  if (!text.endsWith("}\n")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What an answer depends on beside the article: the engine, the model and, in a checkout, the state of the sources. */
async function engineStamp(): Promise<readonly unknown[]> {
  const model = createHash("sha256")
    .update(await modelBytes())
    .digest("hex");
  const stamp = [FORMAT, ENGINE.id, ENGINE.version, packageVersion(), model];
  if (!import.meta.url.endsWith(".ts")) return stamp;
  let newest = 0;
  for (const room of ["article", "extract", "language", "schema"])
    for await (const file of filesUnder(fileURLToPath(new URL(`../${room}`, import.meta.url)), new Set([".ts"])))
      newest = Math.max(newest, statSync(file).mtimeMs);
  return [...stamp, newest];
}

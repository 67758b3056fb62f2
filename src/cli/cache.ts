import type { Article } from "../article/article.ts";
import { ENGINES } from "../engines/engines.ts";
import { RedthreadError } from "../errors.ts";
import { modelBytes, packageVersion } from "../platform/node.ts";
import { cacheIn, lastChange, sha256 } from "../platform/node-cache.ts";
import { extractionFrom } from "../store/documents.ts";

/** Extraction documents that were made before, by what they were made from. */
export interface Cache {
  /** The document of an article as JSON, where the same engine has read the same article before. */
  readonly get: (article: Article) => Promise<string | null>;
  readonly put: (article: Article, document: string) => Promise<void>;
}

const [ENGINE] = ENGINES;

/** The cache of a folder. Throws E302 where it cannot be made. */
export async function documentCache(folder: string): Promise<Cache> {
  try {
    const [texts, engine] = [await cacheIn(folder), await engineStamp()];
    return {
      get: async (article) => {
        const text = await texts.get([engine, article]);
        return text !== null && isOf(article, text) ? text : null;
      },
      put: (article, document) => texts.put([engine, article], document),
    };
  } catch (error) {
    throw new RedthreadError("E302", folder, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

/** What an answer depends on beside the article: the engine, the model and, in a checkout, the state of the sources. */
async function engineStamp(): Promise<readonly unknown[]> {
  const stamp = [ENGINE.id, ENGINE.version, packageVersion(), sha256(await modelBytes())];
  if (!import.meta.url.endsWith(".ts")) return stamp;
  const rooms = ["article", "extract", "language", "schema"].map((room) => new URL(`../${room}`, import.meta.url).pathname);
  return [...stamp, await lastChange(rooms, ".ts")];
}

/** Whether a text is an extraction document of an article: anybody may have put something else into the folder. */
function isOf(article: Article, text: string): boolean {
  try {
    const found = extractionFrom(JSON.parse(text), "cache");
    return found.article.id === article.id && found.article.text === article.text;
  } catch {
    return false;
  }
}

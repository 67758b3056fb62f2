import type { Article } from "../article/article.ts";
import { ENGINES } from "../engines/engines.ts";
import { modelBytes } from "../platform/node.ts";
import { answerAsThread } from "../platform/node-threads.ts";

// A thread that extracts: an article comes in, its document goes back as JSON, or null where the engine failed on it.

const [engine] = ENGINES;
const extract = await engine.load({ model: modelBytes });

answerAsThread((article: Article): string | null => {
  try {
    return JSON.stringify(extract(article));
  } catch {
    return null;
  }
});

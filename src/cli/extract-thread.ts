import { parentPort } from "node:worker_threads";
import type { Article } from "../article/article.ts";
import { ENGINES } from "../engines/engines.ts";
import { modelBytes } from "../platform/node.ts";

// A thread that extracts: an article comes in, its document goes back as JSON, or null where the engine failed on it.

const [engine] = ENGINES;
const port = parentPort;
if (!port) throw new Error("extract-thread.ts runs as a thread of the command only");

const extract = await engine.load({ model: modelBytes });
port.on("message", (article: Article) => {
  let document: string | null = null;
  try {
    document = JSON.stringify(extract(article));
  } catch {
    // Told by the one who sent the article.
  }
  port.postMessage(document);
});

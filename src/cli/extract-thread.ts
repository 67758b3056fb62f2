import type { Article } from "../article/article.ts";
import { ENGINES } from "../engines/engines.ts";
import { modelBytes } from "../platform/node.ts";
import { answerAsThread } from "../platform/node-threads.ts";
import { type ExtractedDocument, timed } from "./timed.ts";

// A thread that extracts: an article comes in, its document goes back as JSON, with the time that it took.

const [engine] = ENGINES;
const extract = await engine.load({ model: modelBytes });

answerAsThread((article: Article): ExtractedDocument => timed(extract, article));

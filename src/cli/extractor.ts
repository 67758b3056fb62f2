import type { Worker } from "node:worker_threads";
import type { Article } from "../article/article.ts";
import { ENGINES } from "../engines/engines.ts";
import { modelBytes } from "../platform/node.ts";
import { startThread } from "../platform/node-threads.ts";
import { type ExtractedDocument, timed } from "./timed.ts";

/** Extracts articles, several at a time where it has threads. */
export interface Extractor {
  readonly extract: (article: Article) => Promise<ExtractedDocument>;
  readonly close: () => Promise<void>;
}

const [ENGINE] = ENGINES;

/** An extractor in this thread, or with up to so many others, each started when the ones before it are busy. */
export function extractor(threads: number): Extractor {
  return threads > 1 ? new Threads(threads) : inThisThread();
}

function inThisThread(): Extractor {
  const engine = ENGINE.load({ model: modelBytes });
  // Asked for later: until then nobody misses it.
  engine.catch(() => undefined);
  return {
    extract: async (article) => timed(await engine, article),
    close: async () => undefined,
  };
}

/** The built command has JavaScript where the checkout has TypeScript. */
const THREAD = import.meta.url.endsWith(".ts")
  ? new URL("./extract-thread.ts", import.meta.url)
  : new URL("./extract-thread.js", import.meta.url);

interface Job {
  readonly article: Article;
  readonly done: (extracted: ExtractedDocument) => void;
  readonly failed: (error: unknown) => void;
}

class Threads implements Extractor {
  readonly #most: number;
  readonly #all: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: Job[] = [];
  readonly #running = new Map<Worker, Job>();
  /** Those that have answered once. */
  readonly #begun = new Set<Worker>();

  constructor(most: number) {
    this.#most = most;
  }

  extract(article: Article): Promise<ExtractedDocument> {
    return new Promise((done, failed) => {
      this.#waiting.push({ article, done, failed });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#all.length < this.#most ? this.#start() : undefined);
    const job = worker && this.#waiting.shift();
    if (!job) return;
    this.#running.set(worker, job);
    worker.postMessage(job.article);
  }

  #start(): Worker {
    const worker = startThread(THREAD);
    worker.on("message", (extracted: ExtractedDocument) => {
      const job = this.#running.get(worker);
      this.#running.delete(worker);
      this.#begun.add(worker);
      this.#idle.push(worker);
      job?.done(extracted);
      this.#next();
    });
    worker.on("error", (error) => {
      const job = this.#running.get(worker);
      this.#running.delete(worker);
      this.#all.splice(this.#all.indexOf(worker), 1);
      // One that dies at work (out of memory) takes its article with it; one that never began will not do so next time either.
      if (this.#begun.has(worker)) job?.done({ document: null, seconds: 0 });
      else job?.failed(error);
      this.#next();
    });
    this.#all.push(worker);
    return worker;
  }
}

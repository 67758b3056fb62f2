import type { Extraction } from "../article/extraction.ts";
import type { Judgement } from "../article/judgement.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { type Assembly, assembly } from "../graph/parts.ts";
import type { MergeSuggestion } from "../resolve/suggest.ts";
import type { KnowledgeNews, KnowledgeOrder } from "./knowledge-protocol.ts";
import type { WorkerPort } from "./port.ts";

/** Builds knowledge graphs, and looks for what may be one in them, off the page's thread. */
export interface KnowledgeClient {
  /**
   * Builds the graph of a collection as `buildGraph` does, without holding the page up: the worker builds it, and it is put
   * together here a few hundred nodes or edges at a time. Extractions that were sent before are not sent again. Null where a
   * newer call has overtaken it; fails where the worker does.
   */
  readonly build: (
    extractions: readonly Extraction[],
    engine: string,
    judgements?: readonly Judgement[],
  ) => Promise<KnowledgeGraph | null>;
  /** Looks for entities that are probably one, as `suggestMerges` does; any graph that is asked for comes first. Null and failure as above. */
  readonly suggest: (
    extractions: readonly Extraction[],
    judgements?: readonly Judgement[],
  ) => Promise<readonly MergeSuggestion[] | null>;
}

type KnowledgePort = WorkerPort<KnowledgeOrder, KnowledgeNews>;

/** One question to the worker. */
interface Job {
  readonly run: number;
  readonly extractions: readonly Extraction[];
  /** What to tell the worker when it has the extractions. */
  readonly order: (chosen: Int32Array) => KnowledgeOrder;
  /** Takes what the worker tells; true where that was the last of it. */
  readonly hear: (news: KnowledgeNews) => boolean;
  readonly fail: (error: Error) => void;
  /** Answers that a newer one has overtaken it. */
  readonly giveUp: () => void;
  overtaken: boolean;
}

/** How many extractions go in one message: their copies are made in some milliseconds. */
const BATCH = 25;
/** How many times as many extractions as are asked for the worker may hold before it is to forget those of the past. */
const MOST_HELD = 3;

export function knowledgeClient(makeWorker: () => KnowledgePort = newWorker): KnowledgeClient {
  let port: KnowledgePort | null = null;
  /** What the worker has: its numbers there. */
  let sent = new Map<Extraction, number>();
  let runs = 0;
  let running: Job | null = null;
  let building: Job | null = null;
  let suggesting: Job | null = null;

  const next = (): void => {
    running = building ?? suggesting;
    if (running === building) building = null;
    else suggesting = null;
    if (running) void order(running);
  };

  const portOf = (): KnowledgePort => {
    if (port) return port;
    const made = makeWorker();
    made.onmessage = ({ data: news }) => {
      if (running && news.run === running.run && running.hear(news)) next();
    };
    made.onerror = (event) => {
      event.preventDefault();
      made.terminate();
      port = null;
      sent = new Map();
      running?.fail(new Error(event.message || "The graph could not be built."));
      next();
    };
    port = made;
    return made;
  };

  /** Sends what the worker does not have, some at a time, then the order. */
  const order = async (job: Job): Promise<void> => {
    const { extractions } = job;
    const worker = portOf();
    const missing = [...new Set(extractions)].filter((extraction) => !sent.has(extraction));
    if (sent.size > MOST_HELD * extractions.length) {
      worker.postMessage({ kind: "clear" });
      sent = new Map();
      missing.splice(0, missing.length, ...new Set(extractions));
    }
    for (let i = 0; i < missing.length; i += BATCH) {
      const batch = missing.slice(i, i + BATCH);
      worker.postMessage({ kind: "add", extractions: batch });
      for (const extraction of batch) sent.set(extraction, sent.size);
      await new Promise((resolve) => setTimeout(resolve));
      if (port !== worker) return;
      // Overtaken while sending: the newer one goes on from here.
      if (job.overtaken) return next();
    }
    worker.postMessage(job.order(Int32Array.from(extractions, (extraction) => sent.get(extraction) as number)));
  };

  const overtake = (job: Job | null): void => {
    if (!job) return;
    job.overtaken = true;
    job.giveUp();
  };

  return {
    build: (extractions, engine, judgements = []) =>
      new Promise((resolve, reject) => {
        overtake(building);
        const run = ++runs;
        let parts: Assembly | null = assembly(extractions);
        building = {
          run,
          extractions,
          order: (chosen) => ({ kind: "build", run, engine, chosen, judgements }),
          hear: (news) => {
            if (news.kind === "part") parts?.add(news.part);
            else resolve(parts?.knowledge() ?? null);
            return news.kind === "end";
          },
          fail: reject,
          giveUp: () => {
            parts = null;
            resolve(null);
          },
          overtaken: false,
        };
        if (!running) return next();
        // Suggestions of a collection that has changed are no use; they end by themselves.
        overtake(running);
      }),
    suggest: (extractions, judgements = []) =>
      new Promise((resolve, reject) => {
        overtake(suggesting);
        const run = ++runs;
        suggesting = {
          run,
          extractions,
          order: (chosen) => ({ kind: "suggest", run, chosen, judgements }),
          hear: (news) => {
            if (news.kind === "suggestions") resolve(news.found);
            return true;
          },
          fail: reject,
          giveUp: () => resolve(null),
          overtaken: false,
        };
        if (!running) next();
      }),
  };
}

function newWorker(): KnowledgePort {
  return new Worker(new URL("./knowledge-worker.ts", import.meta.url), { type: "module", name: "knowledge" });
}

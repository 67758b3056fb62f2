import type { Extraction } from "../article/extraction.ts";
import type { Judgement } from "../article/judgement.ts";
import type { BuiltGraph } from "../graph/knowledge-graph.ts";
import { type Assembly, assembly } from "../graph/parts.ts";
import type { KnowledgeNews, KnowledgeOrder } from "./knowledge-protocol.ts";
import type { WorkerPort } from "./port.ts";

/** Builds knowledge graphs off the page's thread. */
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
  ) => Promise<BuiltGraph | null>;
}

type KnowledgePort = WorkerPort<KnowledgeOrder, KnowledgeNews>;

interface Build {
  readonly run: number;
  readonly extractions: readonly Extraction[];
  readonly engine: string;
  readonly judgements: readonly Judgement[];
  readonly resolve: (knowledge: BuiltGraph | null) => void;
  readonly reject: (error: Error) => void;
  parts: Assembly | null;
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
  let running: Build | null = null;
  let waiting: Build | null = null;

  const next = (): void => {
    running = waiting;
    waiting = null;
    if (running) void order(running);
  };

  const portOf = (): KnowledgePort => {
    if (port) return port;
    const made = makeWorker();
    made.onmessage = ({ data: news }) => {
      if (!running || news.run !== running.run) return;
      if (news.kind === "part") running.parts?.add(news.part);
      else {
        // One that was overtaken was answered already.
        running.resolve(running.parts?.knowledge() ?? null);
        next();
      }
    };
    made.onerror = (event) => {
      event.preventDefault();
      made.terminate();
      port = null;
      sent = new Map();
      running?.reject(new Error(event.message || "The graph could not be built."));
      next();
    };
    port = made;
    return made;
  };

  /** Sends what the worker does not have, some at a time, then the order to build. */
  const order = async (build: Build): Promise<void> => {
    const { extractions, engine, run, judgements } = build;
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
      if (build.parts === null) return next();
    }
    const chosen = Int32Array.from(extractions, (extraction) => sent.get(extraction) as number);
    worker.postMessage({ kind: "build", run, engine, chosen, judgements });
  };

  return {
    build: (extractions, engine, judgements = []) =>
      new Promise((resolve, reject) => {
        waiting?.resolve(null);
        waiting = { run: ++runs, extractions, engine, judgements, resolve, reject, parts: assembly(extractions) };
        if (!running) return next();
        running.resolve(null);
        running.parts = null;
      }),
  };
}

function newWorker(): KnowledgePort {
  return new Worker(new URL("./knowledge-worker.ts", import.meta.url), { type: "module", name: "knowledge" });
}

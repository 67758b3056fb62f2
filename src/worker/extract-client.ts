import type { ExtractReport, ExtractRequest, Incoming, Later, SourceReport, SourceRequest } from "./protocol.ts";

/** A run of the extraction workers. */
export interface ExtractRun {
  /** Stops at once; what was reported stays with whoever got it. */
  readonly cancel: () => void;
}

/** What of a worker a run needs. */
export interface ExtractPort {
  onmessage: ((event: MessageEvent<SourceReport>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  readonly postMessage: (request: SourceRequest) => void;
  readonly terminate: () => void;
}

/** How many workers read side by side at most: each holds a language model of its own. */
const MOST_WORKERS = 4;

/** How many workers to start for so many sources: a core stays free for the page. */
export const workersFor = (sources: number, cores: number): number => Math.max(1, Math.min(sources, cores - 1, MOST_WORKERS));

/**
 * Reads and extracts in workers of their own, each source in the next one that is free; `onReport` gets each report, `onFail`
 * the message of a worker that broke.
 */
export function startExtraction(
  { sources, date }: ExtractRequest,
  onReport: (report: ExtractReport) => void,
  onFail: (message: string) => void,
  makeWorker: () => ExtractPort = newWorker,
  cores: number = navigator.hardwareConcurrency || 2,
): ExtractRun {
  const waiting: (Incoming | Later)[] = [...sources];
  const ports = new Set<ExtractPort>();
  let total = sources.length;
  let done = 0;
  let started = false;
  const end = (): void => {
    for (const port of ports) port.terminate();
    ports.clear();
  };
  const next = (port: ExtractPort): void => {
    const source = waiting.shift();
    if (typeof source === "function") {
      void source().then((came) => arrived(port, came));
      return;
    }
    if (source) {
      port.postMessage({ source, date });
      return;
    }
    port.terminate();
    ports.delete(port);
    if (ports.size === 0) onReport({ kind: "end" });
  };
  const arrived = (port: ExtractPort, came: Awaited<ReturnType<Later>>): void => {
    if (!ports.has(port)) return;
    if ("blob" in came) {
      port.postMessage({ source: came, date });
      return;
    }
    onReport({ kind: "skipped", skipped: came, done: ++done, total });
    next(port);
  };
  const take = (port: ExtractPort, report: SourceReport): void => {
    if (!ports.has(port)) return;
    if (report.kind === "ready") {
      if (!started) onReport({ kind: "start", engine: report.engine });
      started = true;
      next(port);
    } else if (report.kind === "holds") {
      // A file may hold many articles or none: the total is mended as they show.
      total += report.articles - (report.more ? 0 : 1);
    } else if (report.kind === "article") onReport({ ...report, done: ++done, total });
    else if (report.kind === "missed") done++;
    else if (report.kind === "table") onReport(report);
    else if (report.kind === "project") onReport({ ...report, done: ++done, total });
    else if (report.kind === "skipped") {
      if (report.counts) done++;
      onReport({ kind: "skipped", skipped: report.skipped, done, total });
    } else next(port);
  };
  for (let i = 0; i < workersFor(sources.length, cores); i++) {
    const port = makeWorker();
    ports.add(port);
    port.onmessage = ({ data }) => take(port, data);
    port.onerror = (event) => {
      event.preventDefault();
      if (!ports.has(port)) return;
      end();
      onFail(event.message || "The reader stopped.");
    };
  }
  return { cancel: end };
}

function newWorker(): ExtractPort {
  return new Worker(new URL("./extract-worker.ts", import.meta.url), { type: "module", name: "extract" });
}

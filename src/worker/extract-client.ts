import type { ExtractReport, ExtractRequest } from "./protocol.ts";

/** A run of the extraction worker. */
export interface ExtractRun {
  /** Stops at once; what was reported stays with whoever got it. */
  readonly cancel: () => void;
}

/** Reads and extracts in a worker of its own; `onReport` gets each report, `onFail` the message of a worker that broke. */
export function startExtraction(
  request: ExtractRequest,
  onReport: (report: ExtractReport) => void,
  onFail: (message: string) => void,
): ExtractRun {
  const worker = new Worker(new URL("./extract-worker.ts", import.meta.url), { type: "module", name: "extract" });
  worker.onmessage = ({ data }: MessageEvent<ExtractReport>) => {
    onReport(data);
    if (data.kind === "end") worker.terminate();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    onFail(event.message || "The reader stopped.");
  };
  worker.postMessage(request);
  return { cancel: () => worker.terminate() };
}

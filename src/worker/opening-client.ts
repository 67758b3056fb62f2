import type { OpeningReply, OpeningRequest } from "./opening-protocol.ts";
import type { WorkerPort } from "./port.ts";
import type { Incoming } from "./protocol.ts";

type OpeningPort = WorkerPort<OpeningRequest, OpeningReply>;

/** Opens the first of some files that holds a graph, in a worker of its own. Fails where the worker does. */
export function openInWorker(sources: readonly Incoming[], makeWorker: () => OpeningPort = newWorker): Promise<OpeningReply> {
  const port = makeWorker();
  return new Promise<OpeningReply>((resolve, reject) => {
    port.onmessage = ({ data }) => resolve(data);
    port.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message || "The graph could not be opened."));
    };
    port.postMessage({ sources });
  }).finally(() => port.terminate());
}

function newWorker(): OpeningPort {
  return new Worker(new URL("./opening-worker.ts", import.meta.url), { type: "module", name: "opening" });
}

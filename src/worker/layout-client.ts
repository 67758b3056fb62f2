import type { LayoutData } from "../graph/layouts/layout-data.ts";
import type { LayoutId } from "../graph/layouts/layout-ids.ts";
import type { LayoutEffort, LayoutNews, LayoutOrder } from "./layout-protocol.ts";
import type { WorkerPort } from "./port.ts";

/** A layout under way in a worker of its own. */
export interface LayoutRun {
  /** Keeps a node, by its index, at a place: it is being dragged, or was pinned. */
  readonly hold: (node: number, x: number, y: number) => void;
  readonly release: (node: number) => void;
  /** Enough: discs are moved apart as they stand, then the end is told. */
  readonly stop: () => void;
  /** Ends at once; nothing more is told. */
  readonly cancel: () => void;
}

/** What to do with the places of a run: x and y of each node in the order of the ids. */
export interface LayoutListener {
  /** How it stands, at most ten times a second. */
  readonly progress: (places: Float32Array, done: number, of: number) => void;
  readonly end: (places: Float64Array) => void;
  readonly fail: (message: string) => void;
}

let runs = 0;

/** Lays a picture out in a worker and tells how it stands as it goes. */
export function startLayout(
  layout: LayoutId,
  data: LayoutData,
  listener: LayoutListener,
  effort: LayoutEffort = {},
  makeWorker: () => LayoutPort = newWorker,
): LayoutRun {
  const port = makeWorker();
  const run = ++runs;
  const post = (order: LayoutOrder): void => port.postMessage(order);
  port.onmessage = ({ data: news }) => {
    if (news.kind === "progress") listener.progress(news.places, news.done, news.of);
    else {
      port.terminate();
      listener.end(news.places);
    }
  };
  port.onerror = (event) => {
    event.preventDefault();
    port.terminate();
    listener.fail(event.message || "The layout stopped.");
  };
  post({ kind: "start", run, layout, data, effort });
  return {
    hold: (node, x, y) => post({ kind: "hold", run, node, x, y }),
    release: (node) => post({ kind: "release", run, node }),
    stop: () => post({ kind: "stop", run }),
    cancel: () => port.terminate(),
  };
}

type LayoutPort = WorkerPort<LayoutOrder, LayoutNews>;

function newWorker(): LayoutPort {
  return new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" });
}

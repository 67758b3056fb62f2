import type { LayoutInput, LayoutOptions, Positions } from "../graph/layout.ts";
import type { LayoutData } from "../graph/layouts/layout-data.ts";
import type { LayoutId } from "../graph/layouts/layout-ids.ts";
import type { LayoutEffort, LayoutNews, LayoutOrder } from "./layout-protocol.ts";
import type { WorkerPort } from "./port.ts";
import type { LayoutReply, LayoutRequest } from "./protocol.ts";

let worker: Worker | null = null;
let latest = 0;
let busy = false;
let waiting: { readonly request: LayoutRequest; readonly done: (positions: Positions) => void } | null = null;
let finish: ((positions: Positions) => void) | null = null;

function send(request: LayoutRequest, done: (positions: Positions) => void): void {
  worker ??= new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" });
  worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
    busy = false;
    const deliver = finish;
    finish = null;
    // An answer that a newer request has overtaken is dropped.
    if (data.id === latest) deliver?.(data.positions);
    if (waiting) {
      const next = waiting;
      waiting = null;
      send(next.request, next.done);
    }
  };
  busy = true;
  finish = done;
  worker.postMessage(request);
}

/** Lays a graph out in the layout worker; only the latest request is answered. */
export function requestLayout(input: LayoutInput, options: LayoutOptions, done: (positions: Positions) => void): void {
  const request: LayoutRequest = { id: ++latest, input, options };
  if (busy) waiting = { request, done };
  else send(request, done);
}

/** Forgets the request under way: its answer will not come. */
export function dropLayout(): void {
  latest++;
  waiting = null;
}

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

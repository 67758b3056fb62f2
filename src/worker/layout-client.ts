import type { LayoutInput, LayoutOptions, Positions } from "../graph/layout.ts";
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

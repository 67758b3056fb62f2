/// <reference lib="WebWorker" />
import { layout } from "../graph/layout.ts";
import type { LayoutReply, LayoutRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data: { id, input, options } }: MessageEvent<LayoutRequest>) => {
  const reply: LayoutReply = { id, positions: layout(input, options) };
  self.postMessage(reply);
};

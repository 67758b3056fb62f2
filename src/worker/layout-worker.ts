/// <reference lib="WebWorker" />
import { layout } from "../graph/layout.ts";
import type { LayoutOrder } from "./layout-protocol.ts";
import { layoutSession } from "./layout-session.ts";
import type { LayoutReply, LayoutRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

const receive = layoutSession({
  send: (news) => self.postMessage(news, [news.places.buffer]),
  now: () => performance.now(),
  later: (go) => void setTimeout(go, 0),
});

self.onmessage = ({ data }: MessageEvent<LayoutRequest | LayoutOrder>) => {
  if ("kind" in data) {
    receive(data);
    return;
  }
  const { id, input, options } = data;
  const reply: LayoutReply = { id, positions: layout(input, options) };
  self.postMessage(reply);
};

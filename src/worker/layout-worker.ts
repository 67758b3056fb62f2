/// <reference lib="WebWorker" />
import type { LayoutOrder } from "./layout-protocol.ts";
import { layoutSession } from "./layout-session.ts";

declare const self: DedicatedWorkerGlobalScope;

const receive = layoutSession({
  send: (news) => self.postMessage(news, [news.places.buffer]),
  now: () => performance.now(),
  later: (go) => void setTimeout(go, 0),
});

self.onmessage = ({ data }: MessageEvent<LayoutOrder>) => receive(data);

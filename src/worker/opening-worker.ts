/// <reference lib="WebWorker" />
import { openedBuffers } from "../graph/opened/opened-data.ts";
import type { OpeningRequest } from "./opening-protocol.ts";
import { openFirstGraph } from "./opening-session.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<OpeningRequest>) => {
  void openFirstGraph(data).then((reply) => {
    self.postMessage(reply, reply.kind === "opened" ? openedBuffers(reply.data) : []);
  });
};

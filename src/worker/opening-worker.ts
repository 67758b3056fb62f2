/// <reference lib="WebWorker" />
import { RedthreadError } from "../errors.ts";
import { openedBuffers } from "../graph/opened/opened-data.ts";
import type { OpeningRequest } from "./opening-protocol.ts";
import { openFirstGraph } from "./opening-session.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<OpeningRequest>) => {
  openFirstGraph(data).then(
    (reply) => self.postMessage(reply, reply.kind === "opened" ? openedBuffers(reply.data) : []),
    (error: unknown) => {
      const name = data.sources[0]?.name ?? "";
      self.postMessage({ kind: "failed", index: 0, message: new RedthreadError("E110", name, String(error)).message });
    },
  );
};

/// <reference lib="WebWorker" />
import { RedthreadError } from "../errors.ts";
import { openedBuffers } from "../graph/opened/opened-data.ts";
import type { OpeningReply, OpeningRequest } from "./opening-protocol.ts";
import { openFirstGraph } from "./opening-session.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<OpeningRequest>) => {
  openFirstGraph(data)
    .then((reply) => self.postMessage(reply, reply.kind === "opened" ? openedBuffers(reply.data) : []))
    .catch((error: unknown) => {
      // What was found could not be handed over: the page must hear of it, or it waits for ever.
      const { message } = new RedthreadError("E110", data.sources[0]?.name ?? "", String(error));
      self.postMessage({ kind: "failed", index: 0, message } satisfies OpeningReply);
    });
};

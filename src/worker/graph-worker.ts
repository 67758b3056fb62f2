/// <reference lib="WebWorker" />
import type { GraphRequest } from "./graph-protocol.ts";
import { answerTo } from "./graph-tasks.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<GraphRequest>) => self.postMessage(answerTo(data));

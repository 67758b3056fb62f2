/// <reference lib="WebWorker" />
import type { KnowledgeOrder } from "./knowledge-protocol.ts";
import { knowledgeSession } from "./knowledge-session.ts";

declare const self: DedicatedWorkerGlobalScope;

const receive = knowledgeSession((news) => self.postMessage(news));

self.onmessage = ({ data }: MessageEvent<KnowledgeOrder>) => receive(data);

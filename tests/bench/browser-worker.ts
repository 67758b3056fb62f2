import { readingSpeed } from "./reading-speed.ts";

/** What the bench hands to the worker. */
export interface BrowserTask {
  readonly model: Uint8Array;
  readonly texts: readonly string[];
  readonly kernel: string;
}

self.addEventListener("message", ({ data }: MessageEvent<BrowserTask>) => {
  self.postMessage(readingSpeed(data.model, data.texts, data.kernel));
});

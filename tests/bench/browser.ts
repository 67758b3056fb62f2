import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";
import { BROWSER_ARGS, findBrowser } from "../browser/find-browser.ts";
import type { ReadingSpeed } from "./reading-speed.ts";

const WORKER = fileURLToPath(new URL("./browser-worker.ts", import.meta.url));

/** The worker and all that it imports, as one script. */
async function workerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, target: "es2023", rolldownOptions: { input: WORKER } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !("output" in result)) throw new Error("The bench's worker was not built.");
  return result.output[0].code;
}

/** The same reading in a worker of a real Chromium, with each kernel. */
export async function inChromium(
  model: Uint8Array,
  texts: readonly string[],
  kernels: readonly string[],
): Promise<ReadingSpeed[]> {
  const files = new Map<string, readonly [type: string, body: string | Uint8Array]>([
    ["/", ["text/html", "<!doctype html><title>bench</title>"]],
    ["/worker.js", ["text/javascript", await workerScript()]],
    ["/model", ["application/octet-stream", model]],
    ["/texts", ["application/json", JSON.stringify(texts)]],
  ]);
  const server = createServer(({ url = "" }, response) => {
    const [type, body] = files.get(url) ?? ["text/plain", ""];
    response.writeHead(files.has(url) ? 200 : 404, { "Content-Type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGS] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const speeds: ReadingSpeed[] = [];
    for (const kernel of kernels) speeds.push(await page.evaluate(readInWorker, kernel));
    return speeds;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page. */
async function readInWorker(kernel: string): Promise<ReadingSpeed> {
  const model = new Uint8Array(await (await fetch("/model")).arrayBuffer());
  const texts = await (await fetch("/texts")).json();
  const worker = new Worker("/worker.js", { type: "module" });
  const answer = new Promise<ReadingSpeed>((resolve, reject) => {
    worker.addEventListener("message", ({ data }) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  worker.postMessage({ model, texts, kernel });
  return answer.finally(() => worker.terminate());
}

import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";

/** So many threads can run at once. */
export const cores = (): number => availableParallelism();

/**
 * Starts a module as a thread. In a checkout, where modules are TypeScript, a thread has not the loader of the one that
 * starts it.
 */
export function startThread(module: URL): Worker {
  if (!module.pathname.endsWith(".ts")) return new Worker(module);
  const [loader, file] = [import.meta.resolve("tsx/esm/api"), module.href].map((url) => JSON.stringify(url));
  return new Worker(`import(${loader}).then(({ register }) => { register(); return import(${file}); });`, { eval: true });
}

/** Answers what is sent to this thread, one by one. */
export function answerAsThread<Asked>(answer: (asked: Asked) => unknown): void {
  parentPort?.on("message", (asked: Asked) => parentPort?.postMessage(answer(asked)));
}

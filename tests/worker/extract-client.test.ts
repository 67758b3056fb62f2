import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { type ExtractPort, startExtraction, workersFor } from "../../src/worker/extract-client.ts";
import type { ExtractReport, Incoming, Later, SourceReport, SourceRequest } from "../../src/worker/protocol.ts";

const sources = (...names: readonly string[]): readonly Incoming[] => names.map((name) => ({ name, blob: new Blob([]) }));
const article = (id: string): Extraction => ({ article: { id } }) as Extraction;

/** Workers that answer when they are told to. */
function pool() {
  const made: { readonly port: ExtractPort; asked: SourceRequest | null; ended: boolean }[] = [];
  const heard: ExtractReport[] = [];
  const failed: string[] = [];
  const make = (): ExtractPort => {
    const worker = { asked: null as SourceRequest | null, ended: false, port: {} as ExtractPort };
    Object.assign(worker.port, {
      onmessage: null,
      onerror: null,
      postMessage: (request: SourceRequest) => {
        worker.asked = request;
      },
      terminate: () => {
        worker.ended = true;
      },
    });
    made.push(worker);
    return worker.port;
  };
  const tell = (worker: number, ...reports: readonly SourceReport[]): void => {
    for (const data of reports) made[worker]?.port.onmessage?.({ data } as MessageEvent<SourceReport>);
  };
  const start = (list: readonly (Incoming | Later)[], cores: number) =>
    startExtraction(
      { sources: list, date: null },
      (report) => heard.push(report),
      (message) => failed.push(message),
      make,
      cores,
    );
  return { made, heard, failed, tell, start };
}

describe("reading in several workers", () => {
  test("starts as many as there are cores to spare, and no more than sources", () => {
    expect(workersFor(20, 8)).toBe(4);
    expect(workersFor(20, 3)).toBe(2);
    expect(workersFor(20, 1)).toBe(1);
    expect(workersFor(1, 8)).toBe(1);
  });

  test("waits for sources that come when a worker is free, and counts those that do not come", async () => {
    const { made, heard, tell, start } = pool();
    const asked: string[] = [];
    const later = (name: string, came: Awaited<ReturnType<Later>>): Later => {
      return async () => {
        asked.push(name);
        return came;
      };
    };
    const gone = { name: "gone", message: "no", whole: true };
    start([later("a", { name: "a", blob: new Blob([]) }), later("gone", gone), later("b", { name: "b", blob: new Blob([]) })], 2);
    expect(asked).toEqual([]);
    tell(0, { kind: "ready", engine: "x" });
    await expect.poll(() => made[0]?.asked?.source.name).toBe("a");
    expect(asked).toEqual(["a"]);
    tell(0, { kind: "holds", articles: 1 }, { kind: "article", extraction: article("a") }, { kind: "done" });
    await expect.poll(() => made[0]?.asked?.source.name).toBe("b");
    expect(heard.at(-1)).toEqual({ kind: "skipped", skipped: gone, done: 2, total: 3 });
    tell(0, { kind: "holds", articles: 1 }, { kind: "article", extraction: article("b") }, { kind: "done" });
    expect(heard.at(-1)).toEqual({ kind: "end" });
  });

  test("gives nothing to a worker that was stopped while a source was on its way", async () => {
    const { made, heard, tell, start } = pool();
    let come: (source: Incoming) => void = () => undefined;
    const run = start([() => new Promise((resolve) => (come = resolve))], 2);
    tell(0, { kind: "ready", engine: "x" });
    run.cancel();
    const before = heard.length;
    come({ name: "a", blob: new Blob([]) });
    await new Promise((resolve) => setTimeout(resolve));
    expect([made[0]?.asked, heard.length, made[0]?.ended]).toEqual([null, before, true]);
  });

  test("gives each source to the next worker that is free, and ends when all are done", () => {
    const { made, heard, tell, start } = pool();
    start(sources("a", "b", "c"), 3);
    tell(0, { kind: "ready", engine: "x" });
    tell(1, { kind: "ready", engine: "x" });
    expect(made.map(({ asked }) => asked?.source.name)).toEqual(["a", "b"]);
    tell(1, { kind: "holds", articles: 1 }, { kind: "article", extraction: article("b") }, { kind: "done" });
    expect(made[1]?.asked?.source.name).toBe("c");
    tell(0, { kind: "holds", articles: 2 }, { kind: "article", extraction: article("a1") }, { kind: "missed" }, { kind: "done" });
    tell(1, { kind: "skipped", skipped: { name: "c", whole: true, message: "no" }, counts: true });
    expect(heard.map(({ kind }) => kind)).toEqual(["start", "article", "article", "skipped"]);
    expect(heard.at(-1)).toMatchObject({ done: 4, total: 4 });
    tell(1, { kind: "done" });
    expect(heard.at(-1)).toEqual({ kind: "end" });
    expect(made.every(({ ended }) => ended)).toBe(true);
  });

  test("cancelled, stops all and hears nothing more", () => {
    const { made, heard, tell, start } = pool();
    const run = start(sources("a", "b"), 4);
    tell(0, { kind: "ready", engine: "x" });
    run.cancel();
    expect(made.every(({ ended }) => ended)).toBe(true);
    const before = heard.length;
    tell(0, { kind: "article", extraction: article("a") }, { kind: "done" });
    expect(heard).toHaveLength(before);
  });

  test("tells of a worker that breaks once, and stops the others", () => {
    const { made, failed, start } = pool();
    start(sources("a", "b"), 4);
    const event = { message: "out of memory", preventDefault: () => {} } as ErrorEvent;
    made[0]?.port.onerror?.(event);
    made[1]?.port.onerror?.(event);
    expect(failed).toEqual(["out of memory"]);
    expect(made.every(({ ended }) => ended)).toBe(true);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { compactGraph } from "../../src/graph/compact.ts";
import { metricInput } from "../../src/graph/metrics/metric.ts";
import { graphClient } from "../../src/worker/graph-client.ts";
import type { GraphReply, GraphRequest } from "../../src/worker/graph-protocol.ts";
import { answerTo } from "../../src/worker/graph-tasks.ts";
import { draw, nodeOf } from "../graph/drawings.ts";

const drawn = draw({
  nodes: ["hussain", "li", "xi"].map((id) => nodeOf(id)),
  lines: [
    [0, 1, 1],
    [1, 2, 2],
  ],
});
const input = metricInput(drawn);
const graph = compactGraph(drawn);
const net = { ids: graph.ids, ends: graph.ends, costs: graph.weights, without: new Uint8Array(3) };

/** Workers without a thread, which answer when told to. */
function workers() {
  const made: { asked: GraphRequest[]; ended: boolean; answer: () => void; break: () => void }[] = [];
  const make = () => {
    const worker = {
      asked: [] as GraphRequest[],
      ended: false,
      onmessage: null as ((event: MessageEvent<GraphReply>) => void) | null,
      onerror: null as ((event: ErrorEvent) => void) | null,
      postMessage: (request: GraphRequest) => void worker.asked.push(request),
      terminate: () => {
        worker.ended = true;
      },
      answer: () => {
        const request = worker.asked.at(-1);
        if (request && !worker.ended) worker.onmessage?.({ data: answerTo(request) } as MessageEvent<GraphReply>);
      },
      break: () => worker.onerror?.({ preventDefault: () => {}, message: "out of memory" } as ErrorEvent),
    };
    made.push(worker);
    return worker;
  };
  return { made, client: graphClient(make) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the graph worker", () => {
  test("answers with metrics, communities and threads", () => {
    expect(answerTo({ id: 1, task: "metric", ask: { metric: "weightedDegree", input } })).toEqual({
      id: 1,
      answer: Float64Array.of(1, 3, 2),
    });
    expect(answerTo({ id: 2, task: "communities", ask: { graph, labels: graph.ids } }).answer).toMatchObject({
      list: [{ name: "li, xi, hussain", size: 3 }],
    });
    const limits = { count: 1, longest: 6 };
    expect(answerTo({ id: 3, task: "threads", ask: { net, from: 0, to: 2, limits } }).answer).toMatchObject([
      { nodes: [0, 1, 2] },
    ]);
  });
});

describe("the page's end of the graph worker", () => {
  test("asks in a worker for each kind of question, one question at a time", async () => {
    const { made, client } = workers();
    const degree = client.ask("metric", { metric: "degree", input });
    const groups = client.ask("communities", { graph, labels: graph.ids });
    expect(made.map(({ asked }) => asked.map(({ task }) => task))).toEqual([["metric"], ["communities"]]);
    for (const worker of made) worker.answer();
    expect(await degree).toEqual(Float64Array.of(1, 2, 1));
    expect((await groups)?.list).toHaveLength(1);
    const again = client.ask("metric", { metric: "mentions", input });
    made[0]?.answer();
    expect(await again).toEqual(Float64Array.of(1, 1, 1));
    expect(made).toHaveLength(2);
  });

  test("answers only the newest question of a kind; the ones it overtakes get nothing", async () => {
    const { made, client } = workers();
    const asked = (["mentions", "degree", "weightedDegree"] as const).map((metric) => client.ask("metric", { metric, input }));
    expect(await asked[0]).toBeNull();
    expect(await asked[1]).toBeNull();
    made[0]?.answer();
    made[0]?.answer();
    expect(await asked[2]).toEqual(Float64Array.of(1, 3, 2));
    expect(made[0]?.asked.map(({ ask }) => "metric" in ask && ask.metric)).toEqual(["mentions", "weightedDegree"]);
  });

  test("ends a worker that goes on for long with what nobody waits for", async () => {
    const { made, client } = workers();
    const slow = client.ask("metric", { metric: "betweenness", input });
    const quick = client.ask("metric", { metric: "degree", input });
    expect(await slow).toBeNull();
    expect(made[0]?.ended).toBe(false);
    vi.advanceTimersByTime(1000);
    expect([made[0]?.ended, made.length]).toEqual([true, 2]);
    made[1]?.answer();
    expect(await quick).toEqual(Float64Array.of(1, 2, 1));
  });

  test("can be told to give up", async () => {
    const { made, client } = workers();
    const slow = client.ask("metric", { metric: "betweenness", input });
    client.cancel("metric");
    expect(await slow).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(made.map(({ ended }) => ended)).toEqual([true]);
    client.cancel("threads");
  });

  test("says when a worker breaks, and goes on in a new one", async () => {
    const { made, client } = workers();
    const first = client.ask("metric", { metric: "degree", input });
    made[0]?.break();
    await expect(first).rejects.toThrow("out of memory");
    const second = client.ask("metric", { metric: "degree", input });
    made[1]?.answer();
    expect(await second).toEqual(Float64Array.of(1, 2, 1));
  });
});

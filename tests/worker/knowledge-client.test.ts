import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/article/extraction.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { suggestMerges } from "../../src/resolve/suggest.ts";
import { knowledgeClient } from "../../src/worker/knowledge-client.ts";
import type { KnowledgeNews, KnowledgeOrder } from "../../src/worker/knowledge-protocol.ts";
import { knowledgeSession } from "../../src/worker/knowledge-session.ts";
import { syntheticExtractions } from "../bench/synthetic.ts";
import { moscow, talk, wuzhen } from "../graph/sample.ts";
import { marked } from "../support/marked.ts";

/** Workers without a thread: messages are copied and come in their turn, as between threads. */
function workers() {
  const orders: KnowledgeOrder[] = [];
  let breakLast = (): void => {};
  const client = knowledgeClient(() => {
    let alive = true;
    const worker = {
      onmessage: null as ((event: MessageEvent<KnowledgeNews>) => void) | null,
      onerror: null as ((event: ErrorEvent) => void) | null,
      postMessage: (order: KnowledgeOrder) => {
        orders.push(order);
        const copy = structuredClone(order);
        setTimeout(() => alive && receive(copy));
      },
      terminate: () => {
        alive = false;
      },
    };
    const receive = knowledgeSession((news) => {
      const copy = structuredClone(news);
      setTimeout(() => alive && worker.onmessage?.({ data: copy } as MessageEvent<KnowledgeNews>));
    });
    breakLast = () => worker.onerror?.({ preventDefault: () => {}, message: "out of memory" } as ErrorEvent);
    return worker;
  });
  /** How many extractions were sent in all. */
  const sent = (): number => orders.reduce((sum, order) => sum + (order.kind === "add" ? order.extractions.length : 0), 0);
  return { client, orders, sent, break: () => breakLast() };
}

const many = [...syntheticExtractions({ articles: 60, entities: 200, relations: 5, statements: 2, about: 2 })];

describe("a graph that is built in a worker", () => {
  test("is the one that is built on the spot", async () => {
    const { client } = workers();
    const knowledge = await client.build(many, "test-1");
    expect(knowledge?.graph.export()).toEqual(buildGraph(many, "test-1").graph.export());
  });

  test("keeps the page's own extractions, and sends each only once", async () => {
    const { client, sent } = workers();
    const first = await client.build([wuzhen, talk], "test-1");
    expect(first?.extractions.get("wuzhen")).toBe(wuzhen);
    const grown: Extraction[] = [...(first?.extractions.values() ?? []), moscow];
    const second = await client.build(grown, "test-1");
    expect([...(second?.extractions.keys() ?? [])]).toEqual(["moscow", "talk", "wuzhen"]);
    expect(sent()).toBe(3);
    const less = await client.build([moscow], "test-1");
    expect(less?.graph.export()).toEqual(buildGraph([moscow], "test-1").graph.export());
    expect(sent()).toBe(3);
  });

  test("is given up when a newer one is asked for", async () => {
    const { client } = workers();
    const asked = [client.build(many, "test-1"), client.build([wuzhen], "test-1"), client.build([wuzhen, moscow], "test-1")];
    const [one, two, three] = await Promise.all(asked);
    expect([one, two]).toEqual([null, null]);
    expect(three?.graph.export()).toEqual(buildGraph([wuzhen, moscow], "test-1").graph.export());
  });

  test("comes with what may be one in it, which waits for the graph and gives way to a newer one", async () => {
    const { client, sent } = workers();
    const holts = [
      marked("a", "Senator [Karen Holt](Person) met [Luc Dubois](Person)."),
      marked("b", "Senator [Daniel Holt](Person) met [Luc Dubois](Person)."),
      marked("c", "Senator [Holt](Person) met [Luc Dubois](Person)."),
    ];
    const graph = client.build(holts, "test-1");
    const found = await client.suggest(holts);
    expect(found).toEqual(suggestMerges(holts));
    expect(found).not.toEqual([]);
    expect((await graph)?.graph.order).toBe(buildGraph(holts, "test-1").graph.order);
    expect(sent()).toBe(3);
    const [old, grown] = await Promise.all([client.suggest(holts), client.build([...holts, moscow], "test-1")]);
    expect(old).toBeNull();
    expect(grown?.extractions.size).toBe(4);
  });

  test("lets the worker forget what is of the past", async () => {
    const { client, orders } = workers();
    await client.build(many, "test-1");
    const knowledge = await client.build([wuzhen], "test-1");
    expect(orders.some(({ kind }) => kind === "clear")).toBe(true);
    expect(knowledge?.graph.export()).toEqual(buildGraph([wuzhen], "test-1").graph.export());
    expect((await client.build([], "test-1"))?.graph.order).toBe(0);
  });

  test("says when the worker breaks, and starts anew", async () => {
    const made = workers();
    const first = made.client.build([wuzhen], "test-1");
    made.break();
    await expect(first).rejects.toThrow("out of memory");
    const second = await made.client.build([wuzhen, moscow], "test-1");
    expect(second?.graph.order).toBe(3);
  });
});

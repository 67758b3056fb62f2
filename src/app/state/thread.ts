import type { DrawnGraph } from "../../graph/drawn.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { THREAD_DEFAULTS, type Thread, threadNet, threadsOf } from "../../graph/threads.ts";
import { type GraphClient, graphClient } from "../../worker/graph-client.ts";
import { sceneNow } from "./hooks.ts";
import { changeView, useStore } from "./store.ts";
import { type ThreadView, UNFILTERED, type View } from "./view.ts";

/** How many threads are looked for. */
const MOST = 4;
/** Left out as a hub: what has more lines than this part of all entities. */
const HUBS = 0.97;
/** Left out as unsure: lines below this confidence. */
const SURE = 0.7;

/** The threads of one question; null until they are found. */
interface Asked {
  readonly knowledge: KnowledgeGraph;
  readonly drawn: DrawnGraph;
  readonly thread: ThreadView;
  found: readonly Thread[] | null;
}

let last: Asked | null = null;
let client: GraphClient | null = null;

const sameQuestion = (a: ThreadView, b: ThreadView): boolean =>
  a.from === b.from && a.to === b.to && a.hubs === b.hubs && a.unsure === b.unsure;

/** The threads that a view asks for, over what it shows: null while a worker looks for them, none where it asks for none. */
export function threadsNow(knowledge: KnowledgeGraph, view: View): readonly Thread[] | null {
  const { thread } = view;
  if (!thread) return [];
  const { drawn } = sceneNow(knowledge, view);
  if (!last || last.knowledge !== knowledge || last.drawn !== drawn || !sameQuestion(last.thread, thread)) {
    last = { knowledge, drawn, thread, found: null };
    void look(last);
  }
  return last.found;
}

async function look(asked: Asked): Promise<void> {
  const { knowledge, drawn, thread } = asked;
  const net = threadNet(knowledge, drawn, {
    hubs: thread.hubs ? 1 : HUBS,
    without: [],
    minConfidence: thread.unsure ? 0 : SURE,
  });
  const [from, to] = [net.ids.indexOf(thread.from), net.ids.indexOf(thread.to)];
  client ??= graphClient();
  const limits = { count: MOST, longest: THREAD_DEFAULTS.longest };
  const chains = from < 0 || to < 0 ? [] : await client.ask("threads", { net, from, to, limits }).catch(() => []);
  // A newer question has overtaken it.
  if (!chains) return;
  asked.found = threadsOf(knowledge, drawn, net.ids, chains);
  useStore.setState(({ reckoned }) => ({ reckoned: reckoned + 1 }));
}

/** The thread that is drawn: the chosen one of those found. */
export function chosenThread(knowledge: KnowledgeGraph, view: View): Thread | null {
  return threadsNow(knowledge, view)?.[view.thread?.chosen ?? 0] ?? null;
}

/** Looks for the threads between two entities and shows them; filters that hide one of the two are lifted. */
export function followThread(from: string, to: string): void {
  if (from === to) return;
  const { knowledge, view } = useStore.getState();
  const { drawn } = sceneNow(knowledge, view);
  const hidden = !drawn.hasNode(from) || !drawn.hasNode(to);
  const thread: ThreadView = { from, to, hubs: view.thread?.hubs ?? true, unsure: view.thread?.unsure ?? true, chosen: 0 };
  changeView({ ...(hidden ? { ...UNFILTERED, isolated: true } : {}), thread, selection: null }, "Follow a thread");
  useStore.setState({ panel: "thread", threadFrom: null });
}

/** Changes what is left out of the threads, or which one is drawn. */
export function changeThread(change: Partial<ThreadView>): void {
  const { thread } = useStore.getState().view;
  if (thread) changeView({ thread: { ...thread, chosen: 0, ...change } });
}

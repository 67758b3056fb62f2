import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type Thread, threads } from "../../graph/threads.ts";
import { sceneNow } from "./hooks.ts";
import { changeView, useStore } from "./store.ts";
import { type ThreadView, UNFILTERED, type View } from "./view.ts";

/** How many threads are looked for. */
const MOST = 4;
/** Left out as a hub: what has more lines than this part of all entities. */
const HUBS = 0.97;
/** Left out as unsure: lines below this confidence. */
const SURE = 0.7;

let last: {
  readonly knowledge: KnowledgeGraph;
  readonly drawn: object;
  readonly asked: ThreadView;
  readonly found: readonly Thread[];
} | null = null;

/** The threads that a view asks for, over what it shows; none where it asks for none. Remembers the last answer. */
export function threadsNow(knowledge: KnowledgeGraph, view: View): readonly Thread[] {
  const asked = view.thread;
  if (!asked) return [];
  const { drawn } = sceneNow(knowledge, view);
  const old = last?.asked;
  const same = old && old.from === asked.from && old.to === asked.to && old.hubs === asked.hubs && old.unsure === asked.unsure;
  if (!last || last.knowledge !== knowledge || last.drawn !== drawn || !same) {
    const options = { count: MOST, hubs: asked.hubs ? 1 : HUBS, minConfidence: asked.unsure ? 0 : SURE };
    const known = drawn.hasNode(asked.from) && drawn.hasNode(asked.to);
    last = { knowledge, drawn, asked, found: known ? threads(knowledge, drawn, asked.from, asked.to, options) : [] };
  }
  return last.found;
}

/** The thread that is drawn: the chosen one of those found. */
export function chosenThread(knowledge: KnowledgeGraph, view: View): Thread | null {
  return threadsNow(knowledge, view)[view.thread?.chosen ?? 0] ?? null;
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

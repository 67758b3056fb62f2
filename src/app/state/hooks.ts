import { useRef } from "react";
import type { Histogram } from "../../graph/histogram.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type FacetCounts, facetCounts, type Scene, sceneOf } from "./scene.ts";
import { useStore } from "./store.ts";
import { timelineOf } from "./timeline.ts";
import { sameFilters, type View } from "./view.ts";

/** How many answers are remembered: that for the view, that without filters, and one more. */
const REMEMBERED = 3;

/** Remembers the last answers of a function of a graph and the filters of a view: the selection does not matter to it. */
function remembered<T>(compute: (knowledge: KnowledgeGraph, view: View) => T): (knowledge: KnowledgeGraph, view: View) => T {
  let known: { readonly knowledge: KnowledgeGraph; readonly view: View; readonly value: T }[] = [];
  return (knowledge, view) => {
    const found = known.find((item) => item.knowledge === knowledge && sameFilters(item.view, view));
    const item = found ?? { knowledge, view, value: compute(knowledge, view) };
    if (known[0] !== item) known = [item, ...known.filter((other) => other !== item)].slice(0, REMEMBERED);
    return item.value;
  };
}

/** The scene of a view, made anew only when the graph or a filter has changed. */
export const sceneNow: (knowledge: KnowledgeGraph, view: View) => Scene = remembered(sceneOf);
const countsNow = remembered(facetCounts);

/** The scene of the present view. */
export function useScene(): Scene {
  return useStore(({ knowledge, view }) => sceneNow(knowledge, view));
}

/** The graph and the scene as the picture has them: while it is out of sight they stay as they were, and nothing is drawn anew. */
export function useSceneInSight(inSight: boolean): { readonly knowledge: KnowledgeGraph; readonly scene: Scene } {
  const knowledge = useStore((state) => state.knowledge);
  const scene = useScene();
  const last = useRef({ knowledge, scene });
  if (inSight) last.current = { knowledge, scene };
  return last.current;
}

/** The legend's counts for the present view. */
export function useFacetCounts(): FacetCounts {
  return useStore(({ knowledge, view }) => countsNow(knowledge, view));
}

const timelineNow = remembered((knowledge, view) => timelineOf(knowledge, view));

/** The dates of the present view, whatever days are chosen. */
export function useTimeline(): Histogram {
  return useStore(({ knowledge, view }) => timelineNow(knowledge, view.days === null ? view : { ...view, days: null }));
}

import { useEffect, useRef } from "react";
import type { Histogram } from "../../graph/histogram.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type Groups, groupsOf } from "./groups.ts";
import { communityLook } from "./look.ts";
import { articleCounts, communityCounts, type FacetCounts, facetCounts, type Scene, sceneOf } from "./scene.ts";
import { useStore } from "./store.ts";
import { timelineOf } from "./timeline.ts";
import { sameFilters, type View } from "./view.ts";

/** How many answers are remembered: that for the view, that without filters, and one more. */
const REMEMBERED = 3;

/** Remembers the last answers of a function of a graph and the filters of a view: the selection does not matter to it. */
function remembered<T>(
  compute: (knowledge: KnowledgeGraph, view: View) => T,
  byCommunity = false,
): (knowledge: KnowledgeGraph, view: View) => T {
  let known: { readonly knowledge: KnowledgeGraph; readonly view: View; readonly groups: Groups | null; readonly value: T }[] =
    [];
  return (knowledge, view) => {
    // Communities are found while the graph is seen already: what asks for them is answered anew then.
    const groups = byCommunity || view.communities !== null ? groupsOf(knowledge) : null;
    const found = known.find((item) => item.knowledge === knowledge && item.groups === groups && sameFilters(item.view, view));
    const item = found ?? { knowledge, view, groups, value: compute(knowledge, view) };
    if (known[0] !== item) known = [item, ...known.filter((other) => other !== item)].slice(0, REMEMBERED);
    return item.value;
  };
}

/** The scene of a view, made anew only when the graph or a filter has changed. */
export const sceneNow: (knowledge: KnowledgeGraph, view: View) => Scene = remembered(sceneOf);
const countsNow = remembered(facetCounts);
const communityCountsNow = remembered(communityCounts, true);
const articleCountsNow = remembered(articleCounts);

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

/** How many entities of each community the present view would show. */
export function useCommunityCounts(): ReadonlyMap<number, number> {
  return useStore(({ knowledge, view }) => communityCountsNow(knowledge, view));
}

/** How much evidence of each article the present view would show. */
export function useArticleCounts(): ReadonlyMap<string, number> {
  return useStore(({ knowledge, view }) => articleCountsNow(knowledge, view));
}

/** Lets the communities be found that a view asks for. */
export function useWantedCommunities(): void {
  const knowledge = useStore((state) => state.knowledge);
  const wanted = useStore((state) => state.view.communities !== null);
  useEffect(() => {
    if (wanted) communityLook(knowledge);
  }, [knowledge, wanted]);
}

const timelineNow = remembered((knowledge, view) => timelineOf(knowledge, view));

/** The dates of the present view, whatever days are chosen. */
export function useTimeline(): Histogram {
  return useStore(({ knowledge, view }) => timelineNow(knowledge, view.days === null ? view : { ...view, days: null }));
}

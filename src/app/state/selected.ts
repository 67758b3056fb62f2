import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { sceneNow } from "./hooks.ts";
import { edgesAt } from "./neighbours.ts";
import { drawnOf, edgesAmong } from "./scene.ts";
import { useStore } from "./store.ts";
import { INITIAL_VIEW, lineKey, type Selection } from "./view.ts";

/** The edges of the knowledge graph behind a selection: of a line those that the present view draws, else all of the pair; of several nodes what joins them in it. */
export function selectedEdges(knowledge: KnowledgeGraph, selection: Selection | null): readonly string[] {
  if (!selection) return [];
  if (selection.kind === "node") return edgesAt(knowledge, selection.id);
  if (selection.kind === "many") {
    const { drawn } = sceneNow(knowledge, useStore.getState().view);
    return [...edgesAmong(drawn, new Set(selection.ids))];
  }
  const key = lineKey(selection.a, selection.b);
  for (const drawn of [
    sceneNow(knowledge, useStore.getState().view).drawn,
    drawnOf(knowledge, { ...INITIAL_VIEW, isolated: true }),
  ]) {
    if (drawn.hasEdge(key)) return drawn.getEdgeAttribute(key, "edges");
  }
  return [];
}

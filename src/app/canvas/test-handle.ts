import { sceneNow } from "../state/hooks.ts";
import { visibleOf } from "../state/scene.ts";
import { useStore } from "../state/store.ts";
import type { Renderer } from "./renderer.ts";

/** What tests and the curious may ask the page for, as `window.redthread`. */
export interface TestHandle {
  /** Places on the canvas, in pixels from its upper left corner. */
  readonly place: Renderer["place"];
  readonly labels: Renderer["labels"];
  /** The ids of nodes and edges: of everything, and of what is visible. */
  readonly everything: () => { readonly nodes: readonly string[]; readonly edges: readonly string[] };
  readonly visible: () => { readonly nodes: readonly string[]; readonly edges: readonly string[] };
  /** The lines on the canvas, as "a b". */
  readonly lines: () => readonly string[];
  /** Whether something under the mouse is lit and the rest of the picture faded. */
  readonly lit: () => boolean;
  readonly positions: () => Readonly<Record<string, readonly [number, number]>>;
  readonly extractions: () => readonly unknown[];
}

declare global {
  interface Window {
    redthread?: TestHandle;
  }
}

/** Makes the renderer and the state readable from outside the page's code. */
export function publishRenderer(renderer: Renderer): void {
  const state = useStore.getState;
  window.redthread = {
    place: renderer.place,
    labels: renderer.labels,
    everything: () => ({ nodes: state().knowledge.graph.nodes(), edges: state().knowledge.graph.edges() }),
    visible: () => {
      const { nodes, edges } = visibleOf(state().knowledge, sceneNow(state().knowledge, state().view));
      return { nodes: [...nodes], edges: [...edges] };
    },
    lines: () => sceneNow(state().knowledge, state().view).drawn.edges(),
    lit: () => state().hover !== null,
    positions: () => state().positions,
    extractions: () => [...state().knowledge.extractions.values()],
  };
}

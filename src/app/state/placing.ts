import { placed } from "../../exporters/placed.ts";
import type { DrawnGraph } from "../../graph/drawn.ts";
import type { Positions } from "../../graph/layout.ts";
import { layoutData, positionsOf } from "../../graph/layouts/layout-data.ts";
import type { LayoutId } from "../../graph/layouts/layout-ids.ts";
import { type LayoutRun, startLayout } from "../../worker/layout-client.ts";
import { drawnOf, isFolded } from "./scene.ts";
import { startPositions } from "./start-positions.ts";
import { beginStep, changeView, useStore } from "./store.ts";
import { UNFILTERED } from "./view.ts";

/** Passes of the layout by forces that a picture which has grown takes to settle. */
export const AGAIN = 250;

let running: { readonly run: LayoutRun; readonly index: ReadonlyMap<string, number> } | null = null;
let beforeStatements: Positions | null = null;

/** Ends a layout under way at once; things stay where they are. */
export function dropLayout(): void {
  running?.run.cancel();
  running = null;
  beforeStatements = null;
  if (useStore.getState().laying) useStore.setState({ laying: null });
}

/** Enough: a layout under way ends as soon as no disc lies on another. */
export function stopLayout(): void {
  running?.run.stop();
}

/** Lays the picture out in a way that somebody chose. */
export function chooseLayout(layout: LayoutId): void {
  if (layout === useStore.getState().view.layout) beginStep("Lay out again");
  else changeView({ layout });
  layOut(true);
}

/** Keeps what is dragged where the hand has it while a layout goes on. */
export function holdNode(id: string, x: number, y: number): void {
  const node = running?.index.get(id);
  if (node !== undefined) running?.run.hold(node, x, y);
}

/** What is laid out: everything that is drawn without filters, so that lifting one finds the rest in its place. */
function wholeDrawn(): DrawnGraph {
  const { knowledge, view } = useStore.getState();
  return drawnOf(knowledge, { ...view, ...UNFILTERED, types: view.types?.includes("Statement") ? view.types : null });
}

/**
 * Gives nodes their places: at once near what they are joined to, then better ones from the layout worker. `again`: also where
 * all of them have one; `passes`: of the layout by forces.
 */
export function layOut(again: boolean, passes?: number): void {
  const { knowledge, positions, view, pinned } = useStore.getState();
  const drawn = wholeDrawn();
  const missing = drawn.nodes().some((id) => !Object.hasOwn(positions, id));
  if (!missing && !again) return;
  running?.run.cancel();
  running = null;
  const fresh = Object.keys(positions).length === 0;
  const started = startPositions(knowledge, positions);
  useStore.setState({ positions: started });
  const chosen = view.layout;
  const held = Object.fromEntries(pinned.flatMap((id) => (started[id] && drawn.hasNode(id) ? [[id, started[id]] as const] : [])));
  const { selection, focus } = view;
  const middle = focus ?? (selection?.kind === "node" ? selection.id : null);
  const data = layoutData(drawn, {
    ...(fresh && pinned.length === 0 ? {} : { positions: started }),
    ...(pinned.length === 0 ? {} : { pinned: held }),
    ...(middle !== null && drawn.hasNode(middle) ? { focus: middle } : {}),
  });
  const { ids } = data.graph;
  const take = (places: ArrayLike<number>): void => {
    const found = positionsOf(data, places);
    useStore.setState(({ positions: now }) => ({ positions: { ...now, ...found } }));
  };
  const run = startLayout(
    chosen,
    data,
    {
      progress: (places, done, of) => {
        if (running?.run !== run) return;
        useStore.setState({ laying: { done, of } });
        take(places);
      },
      end: (places) => {
        if (running?.run !== run) return;
        running = null;
        take(places);
        useStore.setState({ laying: null });
      },
      fail: (message) => {
        running = null;
        useStore.setState({ laying: null, notice: message });
      },
    },
    passes === undefined && (fresh || again) ? {} : { passes: passes ?? AGAIN },
  );
  running = { run, index: new Map(ids.map((id, i) => [id, i])) };
}

/** Keeps every node of the view placed; when statements are folded again, the entities go back to where they stood. */
export function placeFromNowOn(): void {
  useStore.subscribe(({ knowledge, view, positions }, before) => {
    const { also } = view;
    // One that search brings in stands somewhere at once; the rest of the picture stays where it is.
    if (also !== null && also !== before.view.also && !Object.hasOwn(positions, also) && knowledge.graph.hasNode(also)) {
      useStore.setState({ positions: { ...positions, [also]: placed(knowledge, positions).get(also) ?? [0, 0] } });
      return;
    }
    if (knowledge !== before.knowledge || (view.types === before.view.types && view.isolated === before.view.isolated)) return;
    const folded = isFolded(view);
    if (folded !== isFolded(before.view)) {
      if (!folded) beforeStatements = positions;
      else if (beforeStatements) {
        const back = beforeStatements;
        dropLayout();
        useStore.setState({ positions: { ...positions, ...back } });
      }
    }
    layOut(false);
  });
}

import { judgeAnew } from "./collection.ts";
import { type Move, redone, undone } from "./history.ts";
import { dropLayout } from "./placing.ts";
import { panelFor, type Tracked, trackedOf, useStore } from "./store.ts";
import { filtersOf, looksOf } from "./view.ts";

/** Takes the last step back; says which. */
export function undo(): void {
  const state = useStore.getState();
  go(undone(state.history, trackedOf(state)), "Undone");
}

/** Does again what was undone last; says what. */
export function redo(): void {
  const state = useStore.getState();
  go(redone(state.history, trackedOf(state)), "Done again");
}

function go(move: Move<Tracked> | null, said: string): void {
  if (!move) return;
  const { view, positions, pinned, camera, judgements, views } = move.state;
  dropLayout();
  useStore.setState((state) => ({
    history: move.history,
    // What somebody looks at stays, unless the step changed that too.
    ...(move.whole ? { view, camera, panel: panelFor(view) } : { view: { ...state.view, ...filtersOf(view), ...looksOf(view) } }),
    // What has come since keeps its place.
    positions: { ...state.positions, ...positions },
    pinned,
    views,
    hover: null,
    toast: `${said}: ${move.label}`,
  }));
  if (judgements !== useStore.getState().judgements) void judgeAnew(judgements);
}

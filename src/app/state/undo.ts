import { judgeAnew } from "./collection.ts";
import { type Move, redone, undone } from "./history.ts";
import { dropLayout } from "./placing.ts";
import { type Tracked, trackedOf, useStore } from "./store.ts";

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
  const { filters, positions, pinned, judgements } = move.state;
  dropLayout();
  useStore.setState((state) => ({
    history: move.history,
    view: { ...state.view, ...filters },
    // What has come since keeps its place.
    positions: { ...state.positions, ...positions },
    pinned,
    hover: null,
    toast: `${said}: ${move.label}`,
  }));
  if (judgements !== useStore.getState().judgements) void judgeAnew(judgements);
}

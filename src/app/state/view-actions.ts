import { dropLayout } from "./placing.ts";
import type { SavedView } from "./saved-views.ts";
import { snapshotOf } from "./snapshot.ts";
import { beginStep, panelFor, useStore } from "./store.ts";

/** Keeps what is seen now under a name; the view that had the name before gives way to it. */
export function saveView(name: string): void {
  const state = useStore.getState();
  const before = state.views.find((view) => view.name === name);
  beginStep(`${before ? "Replace" : "Save"} the view “${name}”`);
  const made: SavedView = { id: before?.id ?? crypto.randomUUID(), name, snapshot: snapshotOf(state) };
  const views = before ? state.views.map((view) => (view === before ? made : view)) : [...state.views, made];
  useStore.setState({ views, toast: `View “${name}” saved.` });
}

export function renameView(id: string, name: string): void {
  const { views } = useStore.getState();
  const before = views.find((view) => view.id === id);
  if (!before || before.name === name) return;
  beginStep(`Rename the view “${before.name}”`);
  // Another of that name would be taken for this one.
  const others = views.filter((view) => view === before || view.name !== name);
  useStore.setState({ views: others.map((view) => (view === before ? { ...view, name } : view)) });
}

export function deleteView(id: string): void {
  const { views } = useStore.getState();
  const gone = views.find((view) => view.id === id);
  if (!gone) return;
  beginStep(`Delete the view “${gone.name}”`);
  useStore.setState({ views: views.filter((view) => view !== gone), toast: `View “${gone.name}” deleted. Undo brings it back.` });
}

/** Shows all that a saved view shows, as one step that can be undone. */
export function openView(id: string): void {
  const saved = useStore.getState().views.find((view) => view.id === id);
  if (!saved) return;
  const { view, positions, pinned, camera } = saved.snapshot;
  dropLayout();
  beginStep(`Open the view “${saved.name}”`, null, true);
  useStore.setState((state) => ({
    view,
    camera,
    pinned,
    // What has come since keeps its place.
    positions: { ...state.positions, ...positions },
    panel: panelFor(view),
    hover: null,
  }));
}

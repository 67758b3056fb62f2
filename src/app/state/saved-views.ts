import type { KeptView } from "../../store/project.ts";
import { readSnapshot, type Snapshot, writeSnapshot } from "./snapshot.ts";

/** A view that somebody gave a name, to come back to. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** A view as a project holds it. */
export const keptView = ({ id, name, snapshot }: SavedView): KeptView => ({ id, name, state: writeSnapshot(snapshot) });

/** Reads a view that a project holds; null for one that no such view can be. */
export function readView({ id, name, state }: KeptView): SavedView | null {
  const snapshot = readSnapshot(state);
  return snapshot && { id, name, snapshot };
}

const texts = new WeakMap<SavedView, string>();

/** A view as text, made once. */
export function viewText(view: SavedView): string {
  const text = texts.get(view) ?? JSON.stringify(keptView(view));
  texts.set(view, text);
  return text;
}

/** Reads such a text; null for anything else. */
export function readViewText(text: string): SavedView | null {
  try {
    const { id, name, state } = JSON.parse(text);
    return typeof id === "string" && typeof name === "string" ? readView({ id, name, state }) : null;
  } catch {
    return null;
  }
}

import * as v from "valibot";
import type { Judgement } from "../../article/judgement.ts";
import { JUDGEMENT } from "../../store/judgements.ts";
import { readViewText, type SavedView, viewText } from "./saved-views.ts";
import { CAMERA, POSITIONS, type Snapshot, VIEW, wholeView, writeSnapshot } from "./snapshot.ts";
import type { State } from "./store.ts";

/** What the browser keeps of a project beside its articles. */
export interface SavedState extends Snapshot {
  readonly engine: string;
  readonly judgements: readonly Judgement[];
  readonly views: readonly SavedView[];
}

const SAVED = v.object({
  version: v.literal(1),
  engine: v.fallback(v.string(), ""),
  // A part that a later version wrote otherwise is as at the start; the project opens all the same.
  view: v.fallback(VIEW, {}),
  positions: v.fallback(POSITIONS, {}),
  pinned: v.fallback(v.array(v.string()), []),
  camera: v.fallback(CAMERA, null),
  judgements: v.fallback(v.array(JUDGEMENT), []),
  views: v.fallback(v.array(v.string()), []),
});

/** The state as it is saved: plain data. */
export function savedStateOf(state: State): unknown {
  const { engine, judgements, views } = state;
  // Views as text: it is made once, and a browser keeps a text faster than thousands of places.
  return { version: 1, engine, ...writeSnapshot(state), judgements, views: views.map(viewText) };
}

/** Reads such data; null for anything else. */
export function readSavedState(value: unknown): SavedState | null {
  const found = v.safeParse(SAVED, value);
  if (!found.success) return null;
  const { engine, view, positions, pinned, camera, judgements, views } = found.output;
  const kept = views.flatMap((text) => readViewText(text) ?? []);
  return { engine, view: wholeView(view), positions, pinned, camera, judgements, views: kept };
}

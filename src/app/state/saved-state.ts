import * as v from "valibot";
import type { Judgement } from "../../article/judgement.ts";
import type { Positions } from "../../graph/layout.ts";
import { JUDGEMENT } from "../../store/judgements.ts";
import { type Camera, changedParts, VIEW } from "./permalink.ts";
import type { State } from "./store.ts";
import { INITIAL_VIEW, type View } from "./view.ts";

/** What the browser keeps of a project beside its articles. */
export interface SavedState {
  readonly engine: string;
  readonly view: View;
  readonly positions: Positions;
  readonly pinned: readonly string[];
  readonly camera: Camera | null;
  readonly judgements: readonly Judgement[];
}

const finite = v.pipe(v.number(), v.finite());

const SAVED = v.object({
  version: v.literal(1),
  engine: v.fallback(v.string(), ""),
  // A part that a later version wrote otherwise is as at the start; the project opens all the same.
  view: v.fallback(VIEW, {}),
  positions: v.fallback(v.record(v.string(), v.tuple([finite, finite])), {}),
  pinned: v.fallback(v.array(v.string()), []),
  judgements: v.fallback(v.array(JUDGEMENT), []),
  camera: v.fallback(v.nullable(v.object({ x: finite, y: finite, ratio: finite })), null),
});

/** The state as it is saved: plain data. */
export function savedStateOf({ engine, view, positions, filePlaces, pinned, camera, judgements }: State): unknown {
  // Places that are still those of an opened file are kept with that file.
  const places = positions === filePlaces ? {} : positions;
  return { version: 1, engine, view: changedParts(view), positions: places, pinned, camera, judgements };
}

/** Reads such data; null for anything else. */
export function readSavedState(value: unknown): SavedState | null {
  const found = v.safeParse(SAVED, value);
  if (!found.success) return null;
  const { engine, view, positions, pinned, camera, judgements } = found.output;
  return { engine, view: { ...INITIAL_VIEW, ...(view as Partial<View>) }, positions, pinned, camera, judgements };
}

import { NO_HISTORY } from "./history.ts";
import type { State } from "./store.ts";
import { INITIAL_VIEW } from "./view.ts";

/** A project of which nothing has been read yet. */
export const NOTHING = {
  sample: false,
  graphFile: null,
  filePlaces: null,
  camera: null,
  positions: {},
  pinned: [],
  judgements: [],
  views: [],
  history: NO_HISTORY,
  view: INITIAL_VIEW,
  panel: "details",
  hover: null,
} as const satisfies Partial<State>;

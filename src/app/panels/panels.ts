import { type ComponentType, lazy } from "react";
import type { PanelId } from "../state/store.ts";
import { Details } from "./details.tsx";
import { EvidencePanel } from "./evidence.tsx";
import { Legend } from "./legend.tsx";

// What few need at first comes when it is asked for.
const Reader = lazy(() => import("./reader.tsx").then((module) => ({ default: module.Reader })));
const ThreadPanel = lazy(() => import("./thread.tsx").then((module) => ({ default: module.ThreadPanel })));

/** One panel of the side; the legend has the left rail where there is room. */
export interface Panel {
  readonly id: PanelId;
  readonly title: string;
  readonly view: ComponentType;
}

/** The panels, in the order of their tabs. */
export const PANELS = [
  { id: "legend", title: "Legend", view: Legend },
  { id: "details", title: "Details", view: Details },
  { id: "evidence", title: "Evidence", view: EvidencePanel },
  { id: "reader", title: "Reader", view: Reader },
  { id: "thread", title: "Thread", view: ThreadPanel },
] as const satisfies readonly Panel[];

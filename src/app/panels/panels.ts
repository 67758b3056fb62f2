import type { JSX } from "react";
import type { PanelId } from "../state/store.ts";
import { Details } from "./details.tsx";
import { EvidencePanel } from "./evidence.tsx";
import { Legend } from "./legend.tsx";
import { Reader } from "./reader.tsx";
import { ThreadPanel } from "./thread.tsx";

/** One panel of the side; the legend has the left rail where there is room. */
export interface Panel {
  readonly id: PanelId;
  readonly title: string;
  readonly view: () => JSX.Element;
}

/** The panels, in the order of their tabs. */
export const PANELS = [
  { id: "legend", title: "Legend", view: Legend },
  { id: "details", title: "Details", view: Details },
  { id: "evidence", title: "Evidence", view: EvidencePanel },
  { id: "reader", title: "Reader", view: Reader },
  { id: "thread", title: "Thread", view: ThreadPanel },
] as const satisfies readonly Panel[];

import { create } from "zustand";
import { buildGraph } from "../../graph/build.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Positions } from "../../graph/layout.ts";
import { readSetting, writeSetting } from "../../platform/browser.ts";
import type { EntityType } from "../../schema/entity-types.ts";
import type { Relation } from "../../schema/relations.ts";
import type { Status } from "../../schema/status.ts";
import { makeProject, type Project } from "../../store/project.ts";
import type { Skipped } from "../../worker/protocol.ts";
import { FILTERS, INITIAL_VIEW, type View } from "./view.ts";

/** What the pointer is over, on the canvas or beside it. */
export type Hover =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "line"; readonly id: string }
  | { readonly kind: "type"; readonly id: EntityType }
  | { readonly kind: "relation"; readonly id: Relation }
  | { readonly kind: "status"; readonly id: Status };

/** Articles being read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Milliseconds since the page opened. */
  readonly startedAt: number;
  readonly secondsLeft: number | null;
}

export type ThemeChoice = "system" | "light" | "dark";
export const THEMES: readonly ThemeChoice[] = ["system", "light", "dark"];

/** The panels of the side, by id. */
export type PanelId = "legend" | "details" | "evidence" | "reader";

export interface State {
  readonly title: string;
  /** Whether the open project is the sample. */
  readonly sample: boolean;
  /** Whether articles of one's own have come since the project was last opened or saved as a file. */
  readonly unsaved: boolean;
  readonly knowledge: KnowledgeGraph;
  readonly engine: string;
  readonly positions: Positions;
  readonly view: View;
  readonly hover: Hover | null;
  readonly panel: PanelId;
  readonly progress: Progress | null;
  readonly skipped: readonly Skipped[];
  /** A short message that needs no answer. */
  readonly notice: string | null;
  readonly theme: ThemeChoice;
  /** Whether the first project has been opened, or there is none. */
  readonly ready: boolean;
}

const storedTheme = THEMES.find((theme) => theme === readSetting("theme")) ?? "system";

export const useStore = create<State>()(() => ({
  title: "",
  sample: false,
  unsaved: false,
  knowledge: buildGraph([], ""),
  engine: "",
  positions: {},
  view: INITIAL_VIEW,
  hover: null,
  panel: "details",
  progress: null,
  skipped: [],
  notice: null,
  theme: storedTheme,
  ready: false,
}));

/** Changes parts of the view. */
export function changeView(change: Partial<View>): void {
  // What a search let through the filters was let through those filters: others decide anew.
  const anew = FILTERS.some((filter) => filter in change) ? { also: null } : {};
  useStore.setState(({ view }) => ({ view: { ...view, ...anew, ...change }, hover: null }));
}

/** Selects a node and shows what is known of it. */
export function selectNode(id: string): void {
  if (!useStore.getState().knowledge.graph.hasNode(id)) return;
  useStore.setState(({ view }) => ({ view: { ...view, selection: { kind: "node", id } }, panel: "details" }));
}

/** Selects the line between two nodes and shows its sentences. */
export function selectLine(a: string, b: string): void {
  useStore.setState(({ view }) => ({ view: { ...view, selection: { kind: "line", a, b } }, panel: "evidence" }));
}

/** Selects nothing. */
export function clearSelection(): void {
  useStore.setState(({ view, panel }) => ({
    view: { ...view, selection: null },
    panel: panel === "reader" || panel === "legend" ? panel : "details",
  }));
}

/** Opens an article in the Reader at a place in its text. */
export function openReader(article: string, at: number | null): void {
  useStore.setState(({ view }) => ({ view: { ...view, reading: { article, at } }, panel: "reader" }));
}

export function setHover(hover: Hover | null): void {
  const { hover: old } = useStore.getState();
  if (old === hover || (old && hover && old.kind === hover.kind && old.id === hover.id)) return;
  useStore.setState({ hover });
}

export function showPanel(panel: PanelId): void {
  useStore.setState({ panel });
}

export function setTheme(theme: ThemeChoice): void {
  writeSetting("theme", theme);
  useStore.setState({ theme });
}

export function moveNode(id: string, x: number, y: number): void {
  useStore.setState(({ positions }) => ({
    positions: { ...positions, [id]: [Math.round(x * 100) / 100, Math.round(y * 100) / 100] },
  }));
}

/** The open project as it would be saved. */
export function currentProject(): Project {
  const { title, engine, knowledge, positions } = useStore.getState();
  const { judgements } = knowledge;
  return makeProject({ title, engine, extractions: [...knowledge.extractions.values()], positions, judgements });
}

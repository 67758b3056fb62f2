import { create } from "zustand";
import type { Judgement } from "../../article/judgement.ts";
import { buildGraph } from "../../graph/build.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Positions } from "../../graph/layout.ts";
import { type NamedBlob, readSetting, writeSetting } from "../../platform/browser.ts";
import type { NodeType } from "../../schema/node-types.ts";
import type { Relation } from "../../schema/relations.ts";
import type { Certainty } from "../../schema/status.ts";
import type { Project } from "../../store/project.ts";
import type { Skipped } from "../../worker/protocol.ts";
import { type History, NO_HISTORY, recorded } from "./history.ts";
import type { Camera } from "./permalink.ts";
import { FILTERS, type Filters, filtersOf, INITIAL_VIEW, sameFilters, type View } from "./view.ts";

/** What the pointer is over, on the canvas or beside it. */
export type Hover =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "line"; readonly id: string }
  | { readonly kind: "type"; readonly id: NodeType }
  | { readonly kind: "relation"; readonly id: Relation }
  | { readonly kind: "status"; readonly id: Certainty };

/** Articles being read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Milliseconds since the page opened. */
  readonly startedAt: number;
  readonly secondsLeft: number | null;
}

/** Whether the browser keeps the project as it is now; "cannot": it has no room, or keeps nothing at all. */
export type SavedAs = "saved" | "waiting" | "cannot";

export type ThemeChoice = "system" | "light" | "dark";
export const THEMES: readonly ThemeChoice[] = ["system", "light", "dark"];

/** The panels of the side, by id. */
export type PanelId = "legend" | "details" | "evidence" | "reader" | "thread";

/** What undo brings back: the filters, and where things stand. */
export interface Tracked {
  readonly filters: Filters;
  readonly positions: Positions;
  readonly pinned: readonly string[];
  readonly judgements: readonly Judgement[];
}

export interface State {
  /** The id under which the browser keeps the open project; null while there is none. */
  readonly project: string | null;
  readonly title: string;
  /** Whether the open project is the sample. */
  readonly sample: boolean;
  /** Whether something is neither kept by the browser nor saved as a file. */
  readonly unsaved: boolean;
  readonly saved: SavedAs;
  readonly knowledge: KnowledgeGraph;
  /** The file of the graph that is open, where the project is no collection of articles. */
  readonly graphFile: NamedBlob | null;
  /** Where that file has its nodes. */
  readonly filePlaces: Positions | null;
  readonly engine: string;
  /** What a person says of entities and lines, in the order in which it was said. */
  readonly judgements: readonly Judgement[];
  readonly positions: Positions;
  /** Nodes that a layout leaves where they are. */
  readonly pinned: readonly string[];
  /** Goes up when something that a worker reckons has come. */
  readonly reckoned: number;
  /** How far a layout under way is: passes done, of how many. */
  readonly laying: { readonly done: number; readonly of: number } | null;
  readonly view: View;
  /** Whether this browser can draw the picture; where it cannot, tables stand in its place whatever the view says. */
  readonly drawable: boolean;
  /** Where the picture is looked at from; null: all of it is seen. */
  readonly camera: Camera | null;
  readonly history: History<Tracked>;
  readonly hover: Hover | null;
  /** The entity whose menu is open, and where in the window. */
  readonly menu: { readonly id: string; readonly x: number; readonly y: number } | null;
  readonly panel: PanelId;
  /** The entity that a thread is to start from, while the other end is not chosen yet. */
  readonly threadFrom: string | null;
  readonly progress: Progress | null;
  readonly skipped: readonly Skipped[];
  /** A message that stays until it is put away. */
  readonly notice: string | null;
  /** A few words that go away by themselves: "Link copied". */
  readonly toast: string | null;
  readonly theme: ThemeChoice;
  /** Whether the first project has been opened, or there is none. */
  readonly ready: boolean;
}

const storedTheme = THEMES.find((theme) => theme === readSetting("theme")) ?? "system";

export const useStore = create<State>()(() => ({
  project: null,
  title: "",
  sample: false,
  unsaved: false,
  saved: "saved",
  knowledge: buildGraph([], ""),
  graphFile: null,
  filePlaces: null,
  engine: "",
  judgements: [],
  positions: {},
  pinned: [],
  reckoned: 0,
  laying: null,
  view: INITIAL_VIEW,
  drawable: true,
  camera: null,
  history: NO_HISTORY,
  hover: null,
  menu: null,
  panel: "details",
  threadFrom: null,
  progress: null,
  skipped: [],
  notice: null,
  toast: null,
  theme: storedTheme,
  ready: false,
}));

/** The part of the state that undo brings back. */
export const trackedOf = ({ view, positions, pinned, judgements }: State): Tracked => ({
  filters: filtersOf(view),
  positions,
  pinned,
  judgements,
});

/** Remembers the state before something is done, so that it can be undone; steps of one key close together are one. */
export function beginStep(label: string, key: string | null = null): void {
  useStore.setState((state) => ({
    history: recorded(state.history, { label, key, at: performance.now(), state: trackedOf(state) }),
  }));
}

const STEP_NAMES: Readonly<Record<(typeof FILTERS)[number], string>> = {
  types: "Filter by type",
  relations: "Filter by relation",
  certainties: "Filter by status",
  sources: "Filter by source",
  articles: "Filter by article",
  days: "Filter by date",
  confidence: "Filter by confidence",
  own: "Filter by an attribute",
  isolated: "Show or hide what has no line",
  focus: "Show a neighbourhood",
  depth: "Widen or narrow the neighbourhood",
  hidden: "Hide or show entities",
};

/** Changes parts of the view; a change of filters is a step that can be undone, called `label`. */
export function changeView(change: Partial<View>, label?: string): void {
  const { view } = useStore.getState();
  const changed = FILTERS.filter((filter) => filter in change && change[filter] !== view[filter]);
  // What a search let through the filters was let through those filters: others decide anew.
  const next = { ...view, ...(changed.length > 0 ? { also: null } : {}), ...change };
  if (changed.length > 0 && !sameFilters(view, next)) {
    const [first] = changed;
    const continuous = changed.length === 1 && (first === "days" || first === "confidence") ? first : null;
    beginStep(label ?? (changed.length === 1 && first ? STEP_NAMES[first] : "Change filters"), continuous ?? null);
  }
  useStore.setState({ view: next, hover: null });
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
    panel: panel === "evidence" ? "details" : panel,
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

/** Moves a node and pins it there. */
export function moveNode(id: string, x: number, y: number): void {
  const { knowledge } = useStore.getState();
  beginStep(`Move ${knowledge.graph.hasNode(id) ? knowledge.graph.getNodeAttribute(id, "label") : "a node"}`, `move ${id}`);
  useStore.setState(({ positions, pinned }) => ({
    positions: { ...positions, [id]: [Math.round(x * 100) / 100, Math.round(y * 100) / 100] },
    pinned: pinned.includes(id) ? pinned : [...pinned, id],
  }));
}

/** Pins a node where it stands, or lets it go. */
export function togglePin(id: string): void {
  const { pinned, knowledge } = useStore.getState();
  const held = pinned.includes(id);
  beginStep(`${held ? "Let go of" : "Pin"} ${knowledge.graph.getNodeAttribute(id, "label")}`);
  useStore.setState({ pinned: held ? pinned.filter((other) => other !== id) : [...pinned, id] });
}

/** The open project as it would be saved. */
export async function currentProject(): Promise<Project> {
  const { title, engine, knowledge, positions, judgements, graphFile } = useStore.getState();
  const extractions = graphFile ? [] : [...knowledge.extractions.values()];
  const judged = judgements.length === 0 ? {} : { judgements };
  const graph = graphFile ? { graph: { name: graphFile.name, text: await graphFile.blob.text() } } : {};
  return { format: "redthread", version: 1, title, engine, extractions, positions, ...judged, ...graph };
}

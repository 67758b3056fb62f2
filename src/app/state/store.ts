import { create } from "zustand";
import type { Judgement } from "../../article/judgement.ts";
import { emptyGraph } from "../../graph/empty-graph.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Positions } from "../../graph/layout.ts";
import { type NamedBlob, readSetting, writeSetting } from "../../platform/browser.ts";
import { graphText } from "../../readers/graphs/graph-text.ts";
import type { NodeType } from "../../schema/node-types.ts";
import type { Relation } from "../../schema/relations.ts";
import type { Certainty } from "../../schema/status.ts";
import type { Project } from "../../store/project.ts";
import type { AskedTable, Skipped } from "../../worker/protocol.ts";
import { type History, NO_HISTORY, recorded } from "./history.ts";
import { keptView, type SavedView } from "./saved-views.ts";
import { type Snapshot, snapshotOf } from "./snapshot.ts";
import { FILTERS, INITIAL_VIEW, LOOKS, sameFilters, selectedIds, selectionOf, type View } from "./view.ts";

/** What the pointer is over, on the canvas or beside it. */
export type Hover =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "line"; readonly id: string }
  | { readonly kind: "type"; readonly id: NodeType }
  | { readonly kind: "relation"; readonly id: Relation }
  | { readonly kind: "status"; readonly id: Certainty }
  /** A source or an article by its name or id, or a community by one of its members. */
  | { readonly kind: "source" | "article" | "community"; readonly id: string };

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

/** What a step of undo remembers: all that decides what is seen, the views of the project, and what a person says of it. */
export interface Tracked extends Snapshot {
  readonly judgements: readonly Judgement[];
  readonly views: readonly SavedView[];
}

export interface State extends Tracked {
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
  /** Goes up when something that a worker reckons has come. */
  readonly reckoned: number;
  /** How far a layout under way is: passes done, of how many. */
  readonly laying: { readonly done: number; readonly of: number } | null;
  /** Whether this browser can draw the picture; where it cannot, tables stand in its place whatever the view says. */
  readonly drawable: boolean;
  readonly history: History<Tracked>;
  readonly hover: Hover | null;
  /** The entity whose menu is open, and where in the window. */
  readonly menu: { readonly id: string; readonly x: number; readonly y: number } | null;
  /** The entity that somebody is about to merge with another. */
  readonly merging: string | null;
  /** Whether the pointer draws around what shall be selected. */
  readonly lasso: boolean;
  readonly panel: PanelId;
  /** The entity that a thread is to start from, while the other end is not chosen yet. */
  readonly threadFrom: string | null;
  readonly progress: Progress | null;
  /** The web address that is being fetched. */
  readonly fetching: string | null;
  readonly skipped: readonly Skipped[];
  /** Tables whose columns are to be chosen when nothing is being read. */
  readonly asked: readonly AskedTable[];
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
  knowledge: emptyGraph(),
  graphFile: null,
  filePlaces: null,
  engine: "",
  judgements: [],
  views: [],
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
  merging: null,
  lasso: false,
  panel: "details",
  threadFrom: null,
  progress: null,
  fetching: null,
  skipped: [],
  asked: [],
  notice: null,
  toast: null,
  theme: storedTheme,
  ready: false,
}));

/** The part of the state that undo brings back. */
export const trackedOf = (state: State): Tracked => ({
  ...snapshotOf(state),
  judgements: state.judgements,
  views: state.views,
});

/**
 * Remembers the state before something is done, so that it can be undone; steps of one key close together are one. `whole`: the
 * step changes what is looked at too, and undoing it brings that back.
 */
export function beginStep(label: string, key: string | null = null, whole: true | null = null): void {
  useStore.setState((state) => ({
    history: recorded(state.history, {
      label,
      key,
      at: performance.now(),
      state: trackedOf(state),
      ...(whole ? { whole } : {}),
    }),
  }));
}

const STEP_NAMES: Readonly<Record<(typeof FILTERS)[number] | (typeof LOOKS)[number], string>> = {
  types: "Filter by type",
  relations: "Filter by relation",
  certainties: "Filter by status",
  sources: "Filter by source",
  articles: "Filter by article",
  communities: "Filter by community",
  days: "Filter by date",
  confidence: "Filter by confidence",
  own: "Filter by an attribute",
  isolated: "Show or hide what has no line",
  focus: "Show a neighbourhood",
  depth: "Widen or narrow the neighbourhood",
  hidden: "Hide or show entities",
  only: "Show only some entities",
  layout: "Change the layout",
  sizeBy: "Change what sizes tell",
  colourBy: "Change what colours tell",
};

/** The panel that tells most of what a view shows. */
export const panelFor = ({ selection, reading }: View): PanelId =>
  selection?.kind === "line" ? "evidence" : reading ? "reader" : "details";

/** Changes parts of the view; a change of filters, layout, sizes or colours is a step that can be undone, called `label`. */
export function changeView(change: Partial<View>, label?: string): void {
  const { view } = useStore.getState();
  const changed = FILTERS.filter((filter) => filter in change && change[filter] !== view[filter]);
  // What a search let through the filters was let through those filters: others decide anew.
  const next = { ...view, ...(changed.length > 0 ? { also: null } : {}), ...change };
  const look = LOOKS.find((part) => next[part] !== view[part]);
  if (changed.length > 0 && !sameFilters(view, next)) {
    const [first] = changed;
    const continuous = changed.length === 1 && (first === "days" || first === "confidence") ? first : null;
    beginStep(label ?? (changed.length === 1 && first ? STEP_NAMES[first] : "Change filters"), continuous ?? null);
  } else if (look) beginStep(label ?? STEP_NAMES[look]);
  useStore.setState({ view: next, hover: null });
}

/** Selects a node and shows what is known of it. */
export function selectNode(id: string): void {
  if (!useStore.getState().knowledge.graph.hasNode(id)) return;
  useStore.setState(({ view }) => ({ view: { ...view, selection: { kind: "node", id } }, panel: "details" }));
}

/** Selects a node and leaves the panel as it is: for who reads on. */
export function markNode(id: string): void {
  const { panel } = useStore.getState();
  selectNode(id);
  useStore.setState({ panel });
}

/** Selects several nodes, in the order given. */
export function selectMany(ids: readonly string[]): void {
  const { graph } = useStore.getState().knowledge;
  const selection = selectionOf([...new Set(ids)].filter((id) => graph.hasNode(id)));
  useStore.setState(({ view }) => ({ view: { ...view, selection }, panel: "details" }));
}

/** Takes a node into the selection, or out of it. */
export function toggleSelected(id: string): void {
  const ids = selectedIds(useStore.getState().view.selection);
  selectMany(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
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

/** Pins nodes where they stand, or lets them go where all of them are pinned; `named` tells which in words. */
export function togglePins(ids: readonly string[], named: string): void {
  const { pinned } = useStore.getState();
  const held = new Set(pinned);
  const all = ids.every((id) => held.has(id));
  const meant = new Set(ids);
  beginStep(`${all ? "Let go of" : "Pin"} ${named}`);
  useStore.setState({
    pinned: all ? pinned.filter((id) => !meant.has(id)) : [...pinned, ...ids.filter((id) => !held.has(id))],
  });
}

/** The open project as it would be saved. */
export async function currentProject(): Promise<Project> {
  const { title, engine, knowledge, positions, judgements, views, graphFile } = useStore.getState();
  const extractions = graphFile ? [] : [...knowledge.extractions.values()];
  const judged = judgements.length === 0 ? {} : { judgements };
  const named = views.length === 0 ? {} : { views: views.map(keptView) };
  const bytes = graphFile && new Uint8Array(await graphFile.blob.arrayBuffer());
  const graph = graphFile && bytes ? { graph: { name: graphFile.name, text: graphText(bytes) } } : {};
  return { format: "redthread", version: 1, title, engine, extractions, positions, ...judged, ...named, ...graph };
}

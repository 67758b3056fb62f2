import type { DayRange } from "../../graph/filter.ts";
import type { LayoutId } from "../../graph/layouts/layout-ids.ts";
import type { MetricId } from "../../graph/metrics/metric-ids.ts";
import { ENTITY_TYPES, type EntityType } from "../../schema/entity-types.ts";
import type { Relation } from "../../schema/relations.ts";
import type { Certainty } from "../../schema/status.ts";

/** What is selected: a node, the line between two nodes, or several nodes. */
export type Selection =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "line"; readonly a: string; readonly b: string }
  | { readonly kind: "many"; readonly ids: readonly string[] };

/** The nodes that are selected; none where a line is. */
export const selectedIds = (selection: Selection | null): readonly string[] =>
  selection?.kind === "node" ? [selection.id] : selection?.kind === "many" ? selection.ids : [];

/** What is selected when these nodes are. */
export function selectionOf(ids: readonly string[]): Selection | null {
  const [id] = ids;
  return id === undefined ? null : ids.length === 1 ? { kind: "node", id } : { kind: "many", ids };
}

/** What the Reader shows: an article, scrolled to a place in it. */
export interface Reading {
  readonly article: string;
  readonly at: number | null;
}

/** The chains of evidence that are looked for between two nodes. */
export interface ThreadView {
  readonly from: string;
  readonly to: string;
  /** Whether chains may run through what everything is joined to, and over what is less sure. */
  readonly hubs: boolean;
  readonly unsure: boolean;
  /** Which of those found is drawn. */
  readonly chosen: number;
}

/** Whether the graph is shown as a picture, as tables, or as both. */
export const MODES = ["graph", "split", "table"] as const;
export type Mode = (typeof MODES)[number];

/** The tables that there are. */
export const TABLE_IDS = ["entities", "relations", "statements"] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** Everything that decides what is shown: plain data, so that it can be undone, saved and linked to. */
export interface View {
  /** Null: every type but statements, which are folded into lines. */
  readonly types: readonly EntityType[] | null;
  readonly relations: readonly Relation[] | null;
  readonly certainties: readonly Certainty[] | null;
  /** Names of sources; "" for articles that tell none. */
  readonly sources: readonly string[] | null;
  /** Ids of articles. */
  readonly articles: readonly string[] | null;
  /** Members of communities, each for the whole of its own. */
  readonly communities: readonly string[] | null;
  /** The first and the last day. */
  readonly days: DayRange | null;
  /** 0..1: evidence below it is left out. */
  readonly confidence: number;
  /** Whether entities without any line are shown. */
  readonly isolated: boolean;
  /** The node whose neighbourhood alone is shown, and how many steps it reaches. */
  readonly focus: string | null;
  readonly depth: number;
  /** Nodes that somebody has taken out of the picture. */
  readonly hidden: readonly string[];
  /** The nodes that alone are left in the picture. */
  readonly only: readonly string[] | null;
  /** A node that is shown although the filters hide it, because somebody searched for it. */
  readonly also: string | null;
  readonly selection: Selection | null;
  readonly reading: Reading | null;
  readonly thread: ThreadView | null;
  /** How the picture is laid out, and what the size and the colour of a disc tell. */
  readonly layout: LayoutId;
  readonly sizeBy: MetricId;
  readonly colourBy: ColourBy;
  readonly mode: Mode;
  /** The table that is shown where tables are. */
  readonly table: TableId;
}

/** What the colour of a disc tells: its type, or with whom it belongs together. */
export type ColourBy = "type" | "community";

export const INITIAL_VIEW: View = {
  types: null,
  relations: null,
  certainties: null,
  sources: null,
  articles: null,
  communities: null,
  days: null,
  confidence: 0,
  isolated: false,
  focus: null,
  depth: 1,
  hidden: [],
  only: null,
  also: null,
  selection: null,
  reading: null,
  thread: null,
  layout: "force",
  sizeBy: "mentions",
  colourBy: "type",
  mode: "graph",
  table: "entities",
};

/** The parts of a view that hide something. */
export const FILTERS = [
  "types",
  "relations",
  "certainties",
  "sources",
  "articles",
  "communities",
  "days",
  "confidence",
  "isolated",
  "focus",
  "depth",
  "hidden",
  "only",
] as const satisfies readonly (keyof View)[];

/** The parts of a view that say how the picture looks. */
export const LOOKS = ["layout", "sizeBy", "colourBy"] as const satisfies readonly (keyof View)[];

export type FilterPart = (typeof FILTERS)[number];

/** The filters and what is shown in spite of them: all that decides which nodes and lines there are. */
export type Filters = Pick<View, FilterPart | "also">;

/** The filters of a view. */
export function filtersOf(view: Filters): Filters {
  const { types, relations, certainties, sources, articles, communities, days, confidence, isolated } = view;
  const { focus, depth, hidden, only, also } = view;
  return {
    types,
    relations,
    certainties,
    sources,
    articles,
    communities,
    days,
    confidence,
    isolated,
    focus,
    depth,
    hidden,
    only,
    also,
  };
}

/** How the picture of a view looks. */
export const looksOf = ({ layout, sizeBy, colourBy }: View): Pick<View, (typeof LOOKS)[number]> => ({ layout, sizeBy, colourBy });

/** Every filter lifted; whether lone entities are shown stays as it is. */
export const UNFILTERED = {
  types: null,
  relations: null,
  certainties: null,
  sources: null,
  articles: null,
  communities: null,
  days: null,
  confidence: 0,
  focus: null,
  depth: 1,
  hidden: [],
  only: null,
  also: null,
} as const satisfies Partial<View>;

/** Whether two views show the same nodes and lines. */
export const sameFilters = (a: Filters, b: Filters): boolean =>
  FILTERS.every((filter) => a[filter] === b[filter]) && a.also === b.also;

/** The types that are shown while no type is filtered. */
export const DEFAULT_TYPES: readonly EntityType[] = ENTITY_TYPES.map(({ id }) => id).filter((id) => id !== "Statement");

const sameSet = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((value) => b.includes(value));

/** A click on a facet value: only this one; on the only one: all again. */
export function onlyOrAll<T>(current: readonly T[] | null, value: T): readonly T[] | null {
  return current?.length === 1 && current[0] === value ? null : [value];
}

/** A click with Ctrl or Cmd: in or out. Nothing left, or all of `all`, is no filter. */
export function toggled<T>(current: readonly T[] | null, value: T, all: readonly T[]): readonly T[] | null {
  const from = current ?? all;
  const next = from.includes(value) ? from.filter((other) => other !== value) : [...from, value];
  return next.length === 0 || sameSet(next, all) ? null : next;
}

/** Whether the types are those of the start and statements beside them: nothing is hidden then. */
export function onlyAddsStatements(types: readonly EntityType[] | null): boolean {
  return types?.includes("Statement") === true && DEFAULT_TYPES.every((type) => types.includes(type));
}

/** The key of the line between two nodes, as the drawn graph names it. */
export function lineKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The two ends of a line. */
export function lineEnds(key: string): readonly [a: string, b: string] {
  const space = key.indexOf(" ");
  return [key.slice(0, space), key.slice(space + 1)];
}

/** Whether any filter hides something that is shown at the start. */
export function isFiltered(view: Filters): boolean {
  const lists = [
    view.relations,
    view.certainties,
    view.sources,
    view.articles,
    view.communities,
    view.days,
    view.focus,
    view.only,
  ];
  if (lists.some((part) => part !== null) || view.confidence > 0 || view.hidden.length > 0) return true;
  return view.types !== null && !onlyAddsStatements(view.types);
}

import * as v from "valibot";
import type { Positions } from "../../graph/layout.ts";
import { LAYOUT_IDS } from "../../graph/layouts/layout-ids.ts";
import { METRIC_IDS } from "../../graph/metrics/metric-ids.ts";
import { ENTITY_TYPES } from "../../schema/entity-types.ts";
import { RELATIONS } from "../../schema/relations.ts";
import { CERTAINTIES } from "../../schema/status.ts";
import { INITIAL_VIEW, MODES, selectedIds, selectionOf, TABLE_IDS, type View } from "./view.ts";

/** Where the picture is looked at from: the middle, as a part of the picture, and how much of it is seen. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** All that decides what is seen, as plain data: what a saved view, a link, a step of undo and the browser's own copy hold. */
export interface Snapshot {
  readonly view: View;
  /** Where the nodes stand. Layouts draw no lots, so places and pins are all that there is to them. */
  readonly positions: Positions;
  /** Nodes that a layout leaves where they are. */
  readonly pinned: readonly string[];
  /** Null: all of the picture is seen. */
  readonly camera: Camera | null;
}

/** What of a state decides what is seen. */
export const snapshotOf = ({ view, positions, pinned, camera }: Snapshot): Snapshot => ({ view, positions, pinned, camera });

const MOST_ITEMS = 2000;
const MOST_NODES = 500_000;
const text = v.pipe(v.string(), v.maxLength(2000));
const listOf = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MOST_ITEMS));
const ids = v.pipe(v.array(text), v.maxLength(MOST_NODES));
const finite = v.pipe(v.number(), v.finite());
const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u));

/** The parts of a view; those that are as at the start may be left out. */
export const VIEW = v.partial(
  v.object({
    types: v.nullable(listOf(v.picklist(ENTITY_TYPES.map(({ id }) => id)))),
    relations: v.nullable(listOf(v.picklist(RELATIONS.map(({ id }) => id)))),
    certainties: v.nullable(listOf(v.picklist(CERTAINTIES.map(({ id }) => id)))),
    sources: v.nullable(listOf(text)),
    articles: v.nullable(listOf(text)),
    communities: v.nullable(listOf(text)),
    days: v.nullable(v.tuple([day, day])),
    confidence: share,
    isolated: v.boolean(),
    focus: v.nullable(text),
    depth: v.picklist([1, 2, 3]),
    hidden: ids,
    only: v.nullable(ids),
    also: v.nullable(text),
    selection: v.nullable(
      v.variant("kind", [
        v.object({ kind: v.literal("node"), id: text }),
        v.object({ kind: v.literal("line"), a: text, b: text }),
        v.object({ kind: v.literal("many"), ids }),
      ]),
    ),
    layout: v.picklist(LAYOUT_IDS),
    sizeBy: v.picklist(METRIC_IDS),
    colourBy: v.picklist(["type", "community"]),
    thread: v.nullable(
      v.object({
        from: text,
        to: text,
        hubs: v.boolean(),
        unsure: v.boolean(),
        chosen: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
      }),
    ),
    mode: v.picklist(MODES),
    table: v.picklist(TABLE_IDS),
    reading: v.nullable(v.object({ article: text, at: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) })),
  }),
);

export const POSITIONS = v.record(text, v.tuple([finite, finite]));
export const CAMERA = v.nullable(v.object({ x: finite, y: finite, ratio: v.pipe(finite, v.minValue(0.001), v.maxValue(100)) }));

const SNAPSHOT = v.object({
  view: v.optional(VIEW, {}),
  positions: v.optional(POSITIONS, {}),
  pinned: v.optional(ids, []),
  camera: v.optional(CAMERA, null),
});

/** The parts of a view that are not as at the start. */
export function changedParts(view: View): Partial<View> {
  return Object.fromEntries(
    Object.entries(view).filter(([part, value]) => JSON.stringify(value) !== JSON.stringify(INITIAL_VIEW[part as keyof View])),
  );
}

/** A view of which only some parts are told: the others are as at the start. */
export const wholeView = (parts: object): View => ({ ...INITIAL_VIEW, ...parts });

/** A snapshot as it is kept: the view without what is as at the start. */
export function writeSnapshot(snapshot: Snapshot): Readonly<Record<string, unknown>> {
  return { ...snapshotOf(snapshot), view: changedParts(snapshot.view) };
}

/** Reads such data, whoever made it; null for anything else. */
export function readSnapshot(value: unknown): Snapshot | null {
  const found = v.safeParse(SNAPSHOT, value, { abortEarly: true });
  return found.success ? { ...found.output, view: wholeView(found.output.view) } : null;
}

/** A snapshot after some nodes have got other ids: what it shows, hides, selects and pins stays the same. */
export function movedSnapshot({ view, positions, pinned, camera }: Snapshot, moved: ReadonlyMap<string, string>): Snapshot {
  const to = (id: string): string => moved.get(id) ?? id;
  const all = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(to))];
  const { selection, thread } = view;
  const places = { ...positions };
  for (const [old, now] of moved) {
    const place = places[old];
    if (place && !Object.hasOwn(places, now)) places[now] = place;
  }
  return {
    view: {
      ...view,
      hidden: all(view.hidden),
      only: view.only && all(view.only),
      communities: view.communities && all(view.communities),
      focus: view.focus === null ? null : to(view.focus),
      also: view.also === null ? null : to(view.also),
      thread: thread && { ...thread, from: to(thread.from), to: to(thread.to) },
      selection:
        selection?.kind === "line"
          ? { ...selection, a: to(selection.a), b: to(selection.b) }
          : selectionOf(all(selectedIds(selection))),
    },
    positions: places,
    pinned: all(pinned),
    camera,
  };
}

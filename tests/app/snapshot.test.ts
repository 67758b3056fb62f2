import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readView, readViewText, type SavedView, viewText } from "../../src/app/state/saved-views.ts";
import { movedSnapshot, readSnapshot, type Snapshot, writeSnapshot } from "../../src/app/state/snapshot.ts";
import { INITIAL_VIEW } from "../../src/app/state/view.ts";
import { LAYOUT_IDS } from "../../src/graph/layouts/layout-ids.ts";
import { readProject, writeProject } from "../../src/store/project.ts";

const id = fc.string({ maxLength: 20 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const SNAPSHOTS: fc.Arbitrary<Snapshot> = fc
  .record({
    hidden: fc.array(id, { maxLength: 4 }),
    only: fc.option(fc.array(id, { maxLength: 4 })),
    communities: fc.option(fc.array(id, { maxLength: 2 })),
    focus: fc.option(id),
    days: fc.option(fc.constant(["2015-01-01", "2015-12-31"] as const)),
    confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    layout: fc.constantFrom(...LAYOUT_IDS),
    colourBy: fc.constantFrom("type" as const, "community" as const),
    selection: fc.option(
      fc.oneof(
        id.map((node) => ({ kind: "node" as const, id: node })),
        fc.tuple(id, id).map(([a, b]) => ({ kind: "line" as const, a, b })),
        fc.uniqueArray(id, { minLength: 2, maxLength: 4 }).map((ids) => ({ kind: "many" as const, ids })),
      ),
    ),
    places: fc.array(fc.tuple(id, number, number), { maxLength: 5 }),
    pinned: fc.array(id, { maxLength: 4 }),
    camera: fc.option(fc.record({ x: number, y: number, ratio: fc.integer({ min: 1, max: 90 }) })),
  })
  .map(({ places, pinned, camera, ...view }) => ({
    view: { ...INITIAL_VIEW, ...view },
    positions: Object.fromEntries(places.filter(([node]) => node !== "__proto__").map(([node, x, y]) => [node, [x, y]] as const)),
    pinned,
    camera,
  }));

describe("a snapshot of what is seen", () => {
  test("written and read is what it was, whatever it holds", () => {
    fc.assert(
      fc.property(SNAPSHOTS, (snapshot) => {
        expect(readSnapshot(JSON.parse(JSON.stringify(writeSnapshot(snapshot))))).toEqual(snapshot);
      }),
    );
  });

  test("is not read where it is anything else", () => {
    const good = writeSnapshot({ view: INITIAL_VIEW, positions: {}, pinned: [], camera: null });
    expect(readSnapshot(good)).not.toBeNull();
    for (const bad of [
      null,
      "view",
      { ...good, view: { depth: 9 } },
      { ...good, view: { hidden: "all" } },
      { ...good, view: { selection: { kind: "ghost" } } },
      { ...good, positions: { "country/china": [1, Number.NaN] } },
      { ...good, positions: { "country/china": ["1", "2"] } },
      { ...good, pinned: [7] },
      { ...good, camera: { x: 0, y: 0, ratio: 0 } },
    ])
      expect(readSnapshot(bad)).toBeNull();
  });
});

test("where nodes get other ids, what a snapshot shows, hides, selects and pins goes with them", () => {
  const before: Snapshot = {
    view: {
      ...INITIAL_VIEW,
      hidden: ["a", "b"],
      only: ["a", "c"],
      focus: "a",
      selection: { kind: "many", ids: ["a", "b", "c"] },
    },
    positions: { a: [1, 2], c: [3, 4] },
    pinned: ["a"],
    camera: null,
  };
  const { view, positions, pinned } = movedSnapshot(
    before,
    new Map([
      ["a", "d"],
      ["b", "d"],
    ]),
  );
  expect(view).toMatchObject({ hidden: ["d"], only: ["d", "c"], focus: "d", selection: { kind: "many", ids: ["d", "c"] } });
  expect(positions.d).toEqual([1, 2]);
  expect(pinned).toEqual(["d"]);
});

const VIEW: SavedView = {
  id: "v1",
  name: "<b>Agencies</b>",
  snapshot: {
    view: { ...INITIAL_VIEW, types: ["Agency"], days: ["2015-01-01", "2015-12-31"] },
    positions: { "agency/nsa": [1, 2] },
    pinned: ["agency/nsa"],
    camera: { x: 0.5, y: 0.25, ratio: 0.5 },
  },
};

describe("a saved view", () => {
  test("as text is read again as it was, and damaged text is not", () => {
    expect(readViewText(viewText(VIEW))).toEqual(VIEW);
    expect(readViewText(viewText(VIEW).slice(0, -3))).toBeNull();
    expect(readViewText("[]")).toBeNull();
    expect(readViewText('{"id":"v1","name":"No state"}')).toBeNull();
  });

  test("goes with the project's file and comes back from it; one that cannot be read stays behind alone", () => {
    const project = { format: "redthread", version: 1, title: "T", engine: "e-1", extractions: [], positions: {} } as const;
    const kept = JSON.parse(viewText(VIEW));
    const file = writeProject({ ...project, views: [kept, { id: "v2", name: "Odd", state: { view: { depth: 9 } } }] });
    const { views = [] } = readProject(file, "t.redthread");
    expect(views.map(readView)).toEqual([VIEW, null]);
    expect(() => readProject(JSON.stringify({ ...project, views: [{ name: 7 }] }), "t.redthread")).toThrow(/E201/u);
  });
});

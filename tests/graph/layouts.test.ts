import fc from "fast-check";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { describe, expect, test, vi } from "vitest";
import { layout, layoutInput } from "../../src/graph/layout.ts";
import { settle } from "../../src/graph/layouts/apart.ts";
import { around } from "../../src/graph/layouts/around.ts";
import { dayOf } from "../../src/graph/layouts/days.ts";
import { forceRun } from "../../src/graph/layouts/force-run.ts";
import { type LayoutData, layoutData, positionsOf } from "../../src/graph/layouts/layout-data.ts";
import type { LayoutId } from "../../src/graph/layouts/layout-ids.ts";
import { LAYOUTS, layoutBy } from "../../src/graph/layouts/layouts.ts";
import { timelineScale } from "../../src/graph/layouts/timeline.ts";
import { type Drawing, draw, drawings, nodeOf, twice } from "./drawings.ts";

/** The pairs of discs that overlap, but for two that are pinned. */
function overlaps({ graph, sizes, pinned }: LayoutData, places: ArrayLike<number>): readonly string[] {
  const found: string[] = [];
  for (let a = 0; a < sizes.length; a++) {
    for (let b = 0; b < a; b++) {
      const [dx, dy] = [
        (places[2 * a] as number) - (places[2 * b] as number),
        (places[2 * a + 1] as number) - (places[2 * b + 1] as number),
      ];
      const touch = dx * dx + dy * dy < ((sizes[a] as number) + (sizes[b] as number)) ** 2;
      if (touch && !(pinned?.[a] && pinned[b])) found.push(`${graph.ids[a]} ${graph.ids[b]}`);
    }
  }
  return found;
}

const placeOf = (data: LayoutData, places: ArrayLike<number>, id: string): readonly [number, number] => {
  const node = data.graph.ids.indexOf(id);
  return [places[2 * node] as number, places[2 * node + 1] as number];
};

// A zero has no sign here.
const coordinate = fc.double({ min: -200, max: 200, noNaN: true }).map((value) => value + 0);
const point = fc.tuple(coordinate, coordinate);

/** A picture some of whose nodes are pinned, and some of which stand somewhere already. */
const pinnedDrawings = drawings(20).chain((drawing) =>
  fc.record({
    drawing: fc.constant(drawing),
    pinned: fc.dictionary(fc.constantFrom(...drawing.nodes.map(({ id }) => id)), point, { maxKeys: 4 }),
    positions: fc.dictionary(fc.constantFrom(...drawing.nodes.map(({ id }) => id)), point, { maxKeys: 4 }),
  }),
);

describe.each(LAYOUTS.map(({ id }) => ({ id })))("the layout $id", ({ id }) => {
  const { run } = layoutBy(id);

  test("lets no two discs overlap", () => {
    fc.assert(
      fc.property(drawings(40), (drawing) => {
        const data = layoutData(draw(drawing));
        const places = run(data);
        expect(overlaps(data, places)).toEqual([]);
        // Rounded to hundredths, as they are kept, they do not overlap either.
        expect(
          overlaps(
            data,
            data.graph.ids.flatMap((node) => [...(positionsOf(data, places)[node] ?? [])]),
          ),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("leaves pinned nodes exactly where they are and moves the others out of their way", () => {
    fc.assert(
      fc.property(pinnedDrawings, ({ drawing, pinned, positions }) => {
        const data = layoutData(draw(drawing), { pinned, positions });
        const places = run(data);
        for (const [node, place] of Object.entries(pinned)) {
          expect(placeOf(data, places, node)).toEqual(place);
          expect(positionsOf(data, places)[node]).toEqual(place);
        }
        expect(overlaps(data, places)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("stands the same whatever order nodes and lines came in", () => {
    fc.assert(
      fc.property(twice(25), ([one, other]) => {
        expect(run(layoutData(draw(other)))).toEqual(run(layoutData(draw(one))));
      }),
      { numRuns: 15 },
    );
  });

  test("asks no function whose last digit is left to the engine", () => {
    const inexact = (["sin", "cos", "hypot", "log2", "exp", "random"] as const).map((name) => vi.spyOn(Math, name));
    run(layoutData(draw(rows(30))));
    for (const spy of inexact) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test("lays out a picture of nothing", () => {
    expect([...run(layoutData(draw({ nodes: [], lines: [] })))]).toEqual([]);
  });
});

/** So many people and places in a row. */
function rows(count: number): Drawing {
  return {
    nodes: Array.from({ length: count }, (_, i) =>
      nodeOf(`n${String(i).padStart(2, "0")}`, {
        type: i % 2 ? "Person" : "Place",
        mentions: 1 + (i % 7),
        firstDate: `2015-12-${10 + (i % 9)}`,
      }),
    ),
    lines: Array.from({ length: count - 1 }, (_, i): [number, number, number] => [i, i + 1, 1]),
  };
}

describe("the layout by forces", () => {
  const data = layoutData(draw(rows(30)));

  test("is that of ForceAtlas2, and taken in batches it comes to the same", () => {
    const graph = draw(rows(30));
    const run = forceRun(data);
    const start = run.places();
    data.graph.ids.forEach((id, i) => void graph.mergeNodeAttributes(id, { x: start[2 * i], y: start[2 * i + 1] } as object));
    // Theirs goes over the nodes in the order of the graph: by degree, as ours does.
    const byDegree = draw({ nodes: [], lines: [] });
    const order = graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1));
    for (const id of order) byDegree.addNode(id, graph.getNodeAttributes(id));
    graph.forEachEdge((id, line, a, b) => void byDegree.addUndirectedEdgeWithKey(id, a, b, line));
    const settings = {
      ...forceAtlas2.inferSettings(30),
      slowDown: 1 + Math.LN2 * (3 + 30 / 16),
      gravity: 1,
      scalingRatio: 30,
      edgeWeightInfluence: 1,
    };
    const theirs = forceAtlas2(byDegree, { iterations: 50, settings, getEdgeWeight: () => 1 });
    for (let batch = 0; batch < 10; batch++) run.step(5);
    const ours = run.places();
    data.graph.ids.forEach((id, i) => {
      expect([ours[2 * i], ours[2 * i + 1]]).toEqual([theirs[id]?.x, theirs[id]?.y]);
    });
    const whole = forceRun(data);
    whole.step(50);
    expect(whole.places()).toEqual(ours);
  });

  test("gives the app the same picture through its older door", () => {
    const drawn = draw(rows(30));
    const run = forceRun(data);
    run.step(80);
    expect(layout(layoutInput(drawn), { iterations: 80 })).toEqual(positionsOf(data, run.settle()));
  });

  test("moves less and less", () => {
    const run = forceRun(data);
    const early = run.step(2);
    expect(run.step(300)).toBeLessThan(early);
  });

  test("keeps a node that is dragged where it is held, and lets it go again", () => {
    const run = forceRun(data);
    run.step(10);
    run.hold(3, 500, -500);
    run.step(40);
    expect([...run.places().subarray(6, 8)]).toEqual([500, -500]);
    run.release(3);
    run.step(40);
    expect([...run.places().subarray(6, 8)]).not.toEqual([500, -500]);
  });

  test("takes a picture of two thousand apart without noverlap's one coarse grid", () => {
    const many = layoutData(draw(rows(2000)));
    const run = forceRun(many);
    run.step(3);
    expect(overlaps(many, run.settle())).toEqual([]);
  });
});

describe("the layouts by groups", () => {
  const drawing = rows(24);

  test("put each group in a circle of its own", () => {
    const communities = Int32Array.from(drawing.nodes, (_, i) => i % 3);
    for (const [id, groupOf] of [
      ["byCommunity", (i: number) => i % 3],
      ["byType", (i: number) => i % 2],
    ] as const) {
      const data = layoutData(draw(drawing), { communities });
      const places = layoutBy(id).run(data);
      const middles = new Map<number, { x: number; y: number; nodes: number[] }>();
      data.sizes.forEach((_, node) => {
        const middle = middles.get(groupOf(node)) ?? { x: 0, y: 0, nodes: [] };
        middle.nodes.push(node);
        middle.x += places[2 * node] as number;
        middle.y += places[2 * node + 1] as number;
        middles.set(groupOf(node), middle);
      });
      // Every node is nearer to the middle of its own group than to that of another.
      data.sizes.forEach((_, node) => {
        const distances = [...middles].map(([group, { x, y, nodes }]) => ({
          group,
          distance: Math.hypot(
            (places[2 * node] as number) - x / nodes.length,
            (places[2 * node + 1] as number) - y / nodes.length,
          ),
        }));
        expect(distances.sort((a, b) => a.distance - b.distance)[0]?.group).toBe(groupOf(node));
      });
    }
  });

  test("find the communities themselves where none are given", () => {
    const data = layoutData(draw(drawing));
    expect(overlaps(data, layoutBy("byCommunity").run(data))).toEqual([]);
  });
});

describe("the timeline", () => {
  test("stands nodes at the x of their day, those without a date left of all others", () => {
    const dated = (id: string, firstDate: string | null) => nodeOf(id, { firstDate });
    const data = layoutData(
      draw({
        nodes: [dated("a", "2015-12-16"), dated("b", "2015-12-26"), dated("c", null), dated("d", "2016-01-05")],
        lines: [],
      }),
    );
    const places = layoutBy("timeline").run(data);
    const x = (id: string) => placeOf(data, places, id)[0];
    const { first, perDay } = timelineScale(data) as { first: number; perDay: number };
    expect(first).toBe(dayOf("2015-12-16"));
    expect(["a", "b", "d"].map(x)).toEqual([0, 10 * perDay, 20 * perDay]);
    expect(x("c")).toBeLessThan(x("a"));
  });

  test("never stands a node right of one of a later day", () => {
    fc.assert(
      fc.property(drawings(40), (drawing) => {
        const data = layoutData(draw(drawing));
        const places = layoutBy("timeline").run(data);
        const days = data.days as Float64Array;
        const order = [...days.keys()]
          .filter((node) => !Number.isNaN(days[node]))
          .sort((a, b) => (days[a] as number) - (days[b] as number));
        for (let i = 1; i < order.length; i++) {
          const [a, b] = [order[i - 1] as number, order[i] as number];
          if (days[a] !== days[b]) expect(places[2 * a]).toBeLessThan(places[2 * b] as number);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("stays low: a day of many nodes is spread to the right while no later day is in the way", () => {
    const nodes = Array.from({ length: 400 }, (_, i) => nodeOf(`n${i}`, { firstDate: "2015-12-16" }));
    const places = layoutBy("timeline").run(layoutData(draw({ nodes, lines: [] })));
    const ys = places.filter((_, i) => i % 2 === 1);
    const xs = places.filter((_, i) => i % 2 === 0);
    expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(Math.max(...xs) - Math.min(...xs));
  });

  test("takes other dates than those of the articles", () => {
    const nodes = [nodeOf("a", { firstDate: "2015-12-16" }), nodeOf("b", { firstDate: "2015-12-17" })];
    const data = layoutData(draw({ nodes, lines: [] }), { dateOf: (id) => (id === "a" ? "2016-03" : "1945") });
    expect([...(data.days ?? [])]).toEqual([dayOf("2016-03-01"), dayOf("1945-01-01")]);
  });

  test("has no scale where nothing has a date", () => {
    expect(timelineScale(layoutData(draw({ nodes: [nodeOf("a")], lines: [] })))).toBeNull();
  });
});

describe("the rings", () => {
  test("stand nodes the further out the further they are from the one in the middle; what nothing joins is outermost", () => {
    const nodes = ["xi", "li", "hussain", "wuzhen", "prism"].map((id) => nodeOf(id));
    const data = layoutData(
      draw({
        nodes,
        lines: [
          [1, 0, 1],
          [0, 2, 1],
          [2, 3, 1],
        ],
      }),
      { focus: "li" },
    );
    const places = layoutBy("radial").run(data);
    const far = ["li", "xi", "hussain", "wuzhen", "prism"].map((id) => Math.hypot(...placeOf(data, places, id)));
    expect(far[0]).toBe(0);
    for (let i = 1; i < far.length; i++) expect(far[i]).toBeGreaterThan((far[i - 1] as number) + 20);
  });

  test("begin with what has most evidence where no one is chosen", () => {
    const nodes = ["xi", "li", "hussain"].map((id) => nodeOf(id));
    const data = layoutData(
      draw({
        nodes,
        lines: [
          [1, 0, 5],
          [1, 2, 1],
        ],
      }),
    );
    expect(placeOf(data, layoutBy("radial").run(data), "li")).toEqual([0, 0]);
  });

  test("are several for five hundred of one distance, so that none is too far out", () => {
    const nodes = Array.from({ length: 501 }, (_, i) => nodeOf(`n${i}`));
    const lines = Array.from({ length: 500 }, (_, i): [number, number, number] => [0, i + 1, 1]);
    const data = layoutData(draw({ nodes, lines }), { focus: "n0" });
    const places = layoutBy("radial").run(data);
    expect(overlaps(data, places)).toEqual([]);
    expect(Math.max(...places)).toBeLessThan(400);
  });
});

test("discs on one spot are settled around it, the larger ones nearer, in bearable time", () => {
  const count = 3000;
  const sizes = Float64Array.from({ length: count }, (_, i) => 4 + (i % 10));
  const places = new Float64Array(2 * count);
  const started = performance.now();
  settle({ places, sizes });
  expect(performance.now() - started).toBeLessThan(3000);
  expect(Math.max(...places)).toBeLessThan(3000);
  expect(new Set(sizes.map((_, i) => (places[2 * i] as number) * 1e6 + (places[2 * i + 1] as number))).size).toBe(count);
});

test("a part of a turn gives its direction", () => {
  for (let i = -8; i <= 16; i++) {
    const [x, y] = around(i / 13);
    expect(x).toBeCloseTo(Math.cos((2 * Math.PI * i) / 13), 8);
    expect(y).toBeCloseTo(Math.sin((2 * Math.PI * i) / 13), 8);
  }
});

test("the layouts have ids, labels and sentences of their own", () => {
  for (const key of ["id", "label", "describe"] as const)
    expect(new Set(LAYOUTS.map((item) => item[key])).size).toBe(LAYOUTS.length);
  expect(() => layoutBy("spring" as LayoutId)).toThrow("spring");
});

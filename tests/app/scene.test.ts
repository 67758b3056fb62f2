import { expect, test } from "vitest";
import { sceneOf, visibleOf } from "../../src/app/state/scene.ts";
import { INITIAL_VIEW, type View } from "../../src/app/state/view.ts";
import { subgraph } from "../../src/graph/filter.ts";
import { openedData } from "../../src/graph/opened/opened-data.ts";
import { openedGraph } from "../../src/graph/opened/opened-graph.ts";
import { readText } from "../readers/graphs/read.ts";
import { COLLECTION } from "./collection-fixture.ts";

test("what is visible under a filter on evidence keeps the evidence of speech that is folded into lines", () => {
  const scene = sceneOf(COLLECTION, { ...INITIAL_VIEW, confidence: 0.5 });
  const { graph } = subgraph(COLLECTION, visibleOf(COLLECTION, scene));
  expect(graph.mapEdges((_id, { relation, weight }) => [relation, weight]).sort()).toEqual([
    ["about", 1],
    ["about", 1],
    ["attended", 1],
    ["leads", 1],
    ["operates", 1],
    ["said", 1],
  ]);
});

test("what is visible without such a filter is all the evidence of its edges", () => {
  expect(visibleOf(COLLECTION, sceneOf(COLLECTION, INITIAL_VIEW)).evidence).toBeNull();
});

test("no more entities are counted than there are: one without any line that is asked for is beside those that have some", async () => {
  const text = "Source,Target\na,b\nb,c\n";
  const file = await readText("pairs.csv", text);
  const { knowledge } = openedGraph(
    openedData({ ...file, nodes: [...file.nodes, { id: "alone", label: "Alone", values: {} }] }, "pairs.csv"),
  );
  const counts = (change: Partial<View>) => {
    const { shown, all } = sceneOf(knowledge, { ...INITIAL_VIEW, ...change });
    return [shown, all];
  };
  expect(counts({})).toEqual([3, 3]);
  expect(counts({ also: "alone" })).toEqual([4, 4]);
  expect(counts({ also: "a" })).toEqual([3, 3]);
  expect(counts({ also: "alone", hidden: ["c"] })).toEqual([3, 4]);
  expect(counts({ isolated: true, also: "alone" })).toEqual([4, 4]);
  // Each entity and each filter together, in the graph of articles too.
  for (const of of [knowledge, COLLECTION])
    for (const also of of.graph.nodes())
      for (const change of [
        {},
        { isolated: true },
        { confidence: 0.5 },
        { focus: also },
        { types: ["Person", "Statement"] },
      ] as Partial<View>[]) {
        const { shown, all } = sceneOf(of, { ...INITIAL_VIEW, ...change, also });
        expect(shown).toBeLessThanOrEqual(all);
      }
});

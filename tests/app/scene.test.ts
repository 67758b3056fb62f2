import { expect, test } from "vitest";
import { sceneOf, visibleOf } from "../../src/app/state/scene.ts";
import { INITIAL_VIEW } from "../../src/app/state/view.ts";
import { subgraph } from "../../src/graph/filter.ts";
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

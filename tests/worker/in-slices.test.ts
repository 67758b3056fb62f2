import { expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { drawing, drawnGraph } from "../../src/graph/drawn.ts";
import { inSlices } from "../../src/worker/in-slices.ts";
import { syntheticExtractions } from "../bench/synthetic.ts";

const knowledge = buildGraph(
  syntheticExtractions({ articles: 120, entities: 1200, relations: 12, statements: 3, about: 2 }),
  "test-1",
);
const folded = { statements: "folded" } as const;

test("a picture that is drawn in slices is the same, and others have their turn in between", async () => {
  let turns = 0;
  const others = setInterval(() => void turns++);
  const drawn = await inSlices(drawing(knowledge, {}, folded), undefined, 0);
  clearInterval(others);
  expect(drawn?.export()).toEqual(drawnGraph(knowledge, {}, folded).export());
  expect(turns).toBeGreaterThan(1);
});

test("a picture that nobody waits for any more is called off", async () => {
  let off = false;
  const drawn = inSlices(drawing(knowledge, {}, folded), () => off, 0);
  off = true;
  expect(await drawn).toBeNull();
});

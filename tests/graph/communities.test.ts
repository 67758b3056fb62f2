import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { communitiesOf } from "../../src/graph/communities.ts";
import { OTHERS, POOL_DEFAULTS, pooled, shortLabel } from "../../src/graph/community.ts";
import { compactGraph } from "../../src/graph/compact.ts";
import { type Drawing, draw, drawings, nodeOf, twice } from "./drawings.ts";

/** Three who all know each other, four others who do, and one line between the two circles; one alone. */
const circles: Drawing = {
  nodes: [
    nodeOf("country/china", { label: "China" }),
    nodeOf("person/xi-jinping", { label: "Xi Jinping" }),
    nodeOf("agency/cnnic", { label: "China Internet Network Information Center", aliases: ["CNNIC", "the center"] }),
    nodeOf("agency/nsa", { label: "National Security Agency", aliases: ["NSA"] }),
    nodeOf("person/snowden", { label: "Edward Snowden" }),
    nodeOf("program/prism", { label: "PRISM" }),
    nodeOf("country/us", { label: "United States" }),
    nodeOf("place/wuzhen", { label: "Wuzhen" }),
  ],
  lines: [
    [0, 1, 4],
    [0, 2, 1],
    [1, 2, 2],
    [3, 4, 2],
    [3, 5, 3],
    [4, 5, 2],
    [3, 6, 1],
    [4, 6, 1],
    [0, 6, 1],
  ],
};

/** What stands together, by node. */
function groupsIn(drawing: Drawing): ReadonlyMap<string, number> {
  const drawn = draw(drawing);
  const { of } = communitiesOf(drawn);
  return new Map(compactGraph(drawn).ids.map((id, i) => [id, of[i] as number]));
}

describe("communities", () => {
  const { list, modularity } = communitiesOf(draw(circles));

  test("are those that hold together, the largest first, named by their strongest members", () => {
    expect(list.map(({ number, size }) => [number, size])).toEqual([
      [0, 4],
      [1, 3],
      [2, 1],
    ]);
    expect(list.map(({ name }) => name)).toEqual([
      "National Security Agency, Edward Snowden, PRISM",
      "Xi Jinping, China, CNNIC",
      "Wuzhen",
    ]);
    expect(list[1]?.strongest).toEqual(["person/xi-jinping", "country/china", "agency/cnnic"]);
    expect(modularity).toBeGreaterThan(0.3);
  });

  test("of one size stand in the order of their names", () => {
    const pair = (a: string, b: string): Drawing["nodes"] => [nodeOf(a), nodeOf(b)];
    const { list: pairs } = communitiesOf(
      draw({
        nodes: [...pair("z1", "z2"), ...pair("m1", "m2"), ...pair("a1", "a2")],
        lines: [
          [0, 1, 1],
          [2, 3, 1],
          [4, 5, 1],
        ],
      }),
    );
    expect(pairs.map(({ name }) => name)).toEqual(["a1, a2", "m1, m2", "z1, z2"]);
  });

  test("are the same whatever order nodes and lines came in", () => {
    fc.assert(
      fc.property(twice(30), ([one, other]) => {
        expect(communitiesOf(draw(other)).list).toEqual(communitiesOf(draw(one)).list);
        expect(groupsIn(other)).toEqual(groupsIn(one));
      }),
      { numRuns: 60 },
    );
  });

  test("hold each node once, and count as their modularity what they are", () => {
    fc.assert(
      fc.property(drawings(25), (drawing) => {
        const found = communitiesOf(draw(drawing));
        expect(found.list.reduce((sum, { size }) => sum + size, 0)).toBe(drawing.nodes.length);
        expect(found.modularity).toBeCloseTo(modularityOf(drawing, groupsIn(drawing)), 9);
      }),
      { numRuns: 60 },
    );
  });

  test("that are small or many share one colour", () => {
    expect(pooled({ list })).toEqual([0, 1, OTHERS]);
    expect(pooled({ list }, { ...POOL_DEFAULTS, colours: 1 })).toEqual([0, OTHERS, OTHERS]);
    expect(pooled({ list }, { ...POOL_DEFAULTS, smallest: 1 })).toEqual([0, 1, 2]);
  });

  test("are none in a picture of nothing", () => {
    expect(communitiesOf(draw({ nodes: [], lines: [] })).list).toEqual([]);
  });
});

test("a long name is told by its acronym, a short one stays", () => {
  expect(shortLabel({ label: "China Internet Network Information Center", aliases: ["the center", "CNNIC"] })).toBe("CNNIC");
  expect(shortLabel({ label: "National Security Agency", aliases: ["NSA"] })).toBe("National Security Agency");
  expect(shortLabel({ label: "Cyberspace Administration of China", aliases: ["the administration"] })).toBe(
    "Cyberspace Administration of China",
  );
});

/** Newman's modularity, straight from its definition. */
function modularityOf({ nodes, lines }: Drawing, groups: ReadonlyMap<string, number>): number {
  const total = lines.reduce((sum, [, , weight]) => sum + weight, 0);
  if (total === 0) return 0;
  const group = (node: number): number => groups.get(nodes[node]?.id as string) as number;
  const inside = new Map<number, number>();
  const degree = new Map<number, number>();
  for (const [a, b, weight] of lines) {
    if (group(a) === group(b)) inside.set(group(a), (inside.get(group(a)) ?? 0) + weight);
    for (const end of [a, b]) degree.set(group(end), (degree.get(group(end)) ?? 0) + weight);
  }
  return [...degree].reduce((sum, [key, value]) => sum + (inside.get(key) ?? 0) / total - (value / (2 * total)) ** 2, 0);
}

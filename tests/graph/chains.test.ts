import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChainNet, cheapestChains } from "../../src/graph/chains.ts";
import { compactOf } from "../../src/graph/compact.ts";
import { seeded } from "../../src/graph/random.ts";

/** A net of numbered nodes; a line is two nodes and what it costs. */
function netOf(count: number, lines: readonly (readonly [number, number, number])[], without: readonly number[] = []): ChainNet {
  const ids = Array.from({ length: count }, (_, i) => `n${String(i).padStart(3, "0")}`);
  const { ends, weights } = compactOf(
    ids,
    lines.flatMap((line) => line.slice(0, 2)),
    lines.map(([, , cost]) => cost),
  );
  return { ids, ends, costs: weights, without: Uint8Array.from(ids, (_, i) => (without.includes(i) ? 1 : 0)) };
}

/** All ways without coming to any node twice, by trying them all: what they cost, and what lies between. */
function allChains({ ends, costs, without }: ChainNet, from: number, to: number, longest: number) {
  const found: { cost: number; between: string }[] = [];
  const go = (node: number, path: readonly number[], cost: number): void => {
    if (node === to) {
      found.push({
        cost,
        between: path
          .slice(1, -1)
          .sort((a, b) => a - b)
          .join(" "),
      });
      return;
    }
    if (path.length > longest) return;
    costs.forEach((price, line) => {
      const [a, b] = [ends[2 * line] as number, ends[2 * line + 1] as number];
      const next = a === node ? b : b === node ? a : -1;
      if (next === -1 || path.includes(next) || price === Number.POSITIVE_INFINITY) return;
      if (next === to || without[next] === 0) go(next, [...path, next], cost + price);
    });
  };
  go(from, [from], 0);
  return found.sort((a, b) => a.cost - b.cost);
}

const nets = fc.integer({ min: 2, max: 8 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    lines: fc.uniqueArray(
      fc
        .tuple(fc.nat(count - 1), fc.nat(count - 2), fc.integer({ min: 1, max: 6 }))
        .map(([a, further, cost]): [number, number, number] => [a, (a + 1 + further) % count, cost]),
      { maxLength: 20, selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` },
    ),
    without: fc.uniqueArray(fc.nat(count - 1), { maxLength: 2 }),
  }),
);

describe("the cheapest chains", () => {
  test("are those that trying all ways finds", () => {
    fc.assert(
      fc.property(
        nets,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        ({ count, lines, without }, wanted, longest) => {
          const net = netOf(count, lines, without);
          const seen = new Set<string>();
          const expected = allChains(net, 0, count - 1, longest).filter(({ between }) => !seen.has(between) && seen.add(between));
          const chains = cheapestChains(net, 0, count - 1, { count: wanted, longest });
          expect(chains.map(({ cost }) => cost)).toEqual(expected.slice(0, wanted).map(({ cost }) => cost));
          expect(new Set(chains.map(({ nodes }) => nodes.slice(1, -1).sort().join(" "))).size).toBe(chains.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("go along lines, come to no node twice, and cost what their lines cost", () => {
    fc.assert(
      fc.property(nets, ({ count, lines }) => {
        const net = netOf(count, lines);
        for (const { nodes, lines: used, cost } of cheapestChains(net, 0, count - 1, { count: 5, longest: 6 })) {
          expect([nodes[0], nodes.at(-1), new Set(nodes).size]).toEqual([0, count - 1, nodes.length]);
          used.forEach((line, i) => {
            const ends = [...net.ends.subarray(2 * line, 2 * line + 2)];
            expect(ends).toEqual([nodes[i], nodes[i + 1]].sort((a, b) => (a as number) - (b as number)));
          });
          expect(cost).toBe(used.reduce((sum, line) => sum + (net.costs[line] as number), 0));
        }
      }),
      { numRuns: 100 },
    );
  });

  test("take a dearer way where the cheapest has too many steps", () => {
    const net = netOf(5, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 4, 1],
      [0, 3, 5],
      [3, 4, 5],
    ]);
    const lengths = (longest: number) => cheapestChains(net, 0, 4, { count: 3, longest }).map(({ nodes }) => nodes);
    expect(lengths(3)).toEqual([
      [0, 1, 2, 4],
      [0, 3, 4],
    ]);
    expect(lengths(2)).toEqual([[0, 3, 4]]);
    expect(lengths(1)).toEqual([]);
  });

  test("of a thing to itself are none", () => {
    expect(cheapestChains(netOf(2, [[0, 1, 1]]), 0, 0, { count: 3, longest: 6 })).toEqual([]);
  });

  test("are found in a picture of 20,000 nodes without looking at all ways", () => {
    const count = 20_000;
    const random = seeded(1);
    const any = (): number => Math.floor(count * random());
    const net = netOf(
      count,
      Array.from({ length: 4 * count }, () => [any(), any(), 1 + 5 * random()]),
    );
    const started = performance.now();
    expect(cheapestChains(net, 0, count - 1, { count: 5, longest: 6 }).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

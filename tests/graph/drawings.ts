import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import type { DrawnEdge } from "../../src/graph/drawn.ts";
import type { NodeAttributes } from "../../src/graph/knowledge-graph.ts";
import { ENTITY_TYPES } from "../../src/schema/entity-types.ts";

/** A picture as lists, to be drawn in any order. */
export interface Drawing {
  readonly nodes: readonly { readonly id: string; readonly attributes: NodeAttributes }[];
  /** Numbers of nodes, and how much evidence joins them. */
  readonly lines: readonly (readonly [a: number, b: number, weight: number])[];
}

/** A node of a picture. */
export function nodeOf(id: string, more: Partial<NodeAttributes> = {}): Drawing["nodes"][number] {
  const attributes = {
    label: id,
    type: "Person",
    mentions: 1,
    articles: [],
    aliases: [],
    firstDate: null,
    lastDate: null,
  } as const;
  return { id, attributes: { ...attributes, ...more } };
}

/** Draws a picture. */
export function draw({ nodes, lines }: Drawing): UndirectedGraph<NodeAttributes, DrawnEdge> {
  const drawn = new UndirectedGraph<NodeAttributes, DrawnEdge>();
  for (const { id, attributes } of nodes) drawn.addNode(id, attributes);
  for (const [a, b, weight] of lines) {
    const [from, to] = [nodes[a]?.id as string, nodes[b]?.id as string].sort() as [string, string];
    drawn.addUndirectedEdgeWithKey(`${from} ${to}`, from, to, { edges: [], weight, uncertain: false });
  }
  return drawn;
}

/** Any picture of up to so many nodes. */
export function drawings(most: number): fc.Arbitrary<Drawing> {
  const node = fc.record({
    type: fc.constantFrom(...ENTITY_TYPES.map(({ id }) => id)),
    mentions: fc.integer({ min: 1, max: 90 }),
    firstDate: fc.option(fc.constantFrom("2012-05-01", "2013-11-20", "2015-12-16", "2015-12-17", "2016"), { nil: null }),
  });
  const nodes = fc.array(node, { minLength: 1, maxLength: most });
  return nodes.chain((list) => {
    const { length } = list;
    const ends = fc.tuple(fc.nat(length - 1), fc.nat(Math.max(0, length - 2)), fc.integer({ min: 1, max: 5 }));
    const line = ends.map(([a, further, weight]): Drawing["lines"][number] => [a, (a + 1 + further) % length, weight]);
    const selector = ([a, b]: Drawing["lines"][number]): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
    return fc.record({
      nodes: fc.constant(list.map((more, i) => nodeOf(`n${i}`, more))),
      lines: fc.uniqueArray(line, { maxLength: length > 1 ? 3 * length : 0, selector }),
    });
  });
}

/** The same picture with nodes and lines in another order, lines turned round here and there. */
function shuffled({ nodes, lines }: Drawing): fc.Arbitrary<Drawing> {
  const anyOrder = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  return fc.tuple(anyOrder([...nodes.keys()]), anyOrder(lines), fc.boolean()).map(([order, mixed, turn]) => {
    const place = new Map(order.map((node, i) => [node, i]));
    return {
      nodes: order.map((node) => nodes[node] as Drawing["nodes"][number]),
      lines: mixed.map(([a, b, weight]) => {
        const [from, to] = [place.get(a) as number, place.get(b) as number];
        return turn ? [to, from, weight] : [from, to, weight];
      }),
    };
  });
}

/** A picture and the same one in another order. */
export const twice = (most: number): fc.Arbitrary<readonly [Drawing, Drawing]> =>
  drawings(most).chain((drawing) => fc.tuple(fc.constant(drawing), shuffled(drawing)));

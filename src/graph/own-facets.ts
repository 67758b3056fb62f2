import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** An attribute of an opened graph that can be filtered by: it has a few values only. */
export interface OwnFacet {
  readonly of: "node" | "edge";
  /** What the file calls it. */
  readonly name: string;
  readonly values: readonly string[];
  /** The value of each node or edge, by the numbers of the columns, as a place in `values`; -1 where it has none. */
  readonly places: Int32Array;
}

/** A choice of values of such an attribute: whatever has another value, or none, does not pass. */
export interface OwnFilter {
  readonly of: OwnFacet["of"];
  readonly name: string;
  readonly values: readonly string[];
}

const known = new WeakMap<KnowledgeGraph, readonly OwnFacet[]>();

/** The attributes of an opened graph that can be filtered by; a graph of articles has none. */
export const ownFacetsOf = (knowledge: KnowledgeGraph): readonly OwnFacet[] => known.get(knowledge) ?? [];

/** Keeps the attributes of a graph that was opened. */
export function keepOwnFacets(knowledge: KnowledgeGraph, facets: readonly OwnFacet[]): void {
  known.set(knowledge, facets);
}

/** Takes out of `passes` what some choices do not let through. */
export function applyOwn(knowledge: KnowledgeGraph, of: OwnFacet["of"], filters: readonly OwnFilter[], passes: Uint8Array): void {
  for (const filter of filters) {
    if (filter.of !== of) continue;
    const facet = ownFacetsOf(knowledge).find((other) => other.of === of && other.name === filter.name);
    // A choice of an attribute that this graph does not have hides nothing.
    if (!facet) continue;
    const wanted = Uint8Array.from(facet.values, (value) => (filter.values.includes(value) ? 1 : 0));
    for (let i = 0; i < passes.length; i++) {
      const place = facet.places[i] as number;
      if (place === -1 || wanted[place] === 0) passes[i] = 0;
    }
  }
}

import { type Communities, OTHERS, pooled, shortLabel } from "../../graph/community.ts";
import { compactGraph } from "../../graph/compact.ts";
import type { DrawnGraph } from "../../graph/drawn.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { metricInput } from "../../graph/metrics/metric.ts";
import type { Look } from "../../graph/picture.ts";
import { rememberGroups } from "./groups.ts";
import { reckoned } from "./reckoned.ts";
import { drawnOf } from "./scene.ts";
import { INITIAL_VIEW, type View } from "./view.ts";

/** Colours of communities, told apart by most colour-blind eyes (after Paul Tol's bright and muted schemes). */
const COLOURS = ["#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377", "#cc6633", "#44aa99", "#882255"];
const OTHER_COLOUR = "#9aa3ad";
const SMALLEST = 4;
const LARGEST = 22;

/** The communities of a collection, with the colour of each and the number of each node's. */
export interface CommunityLook extends Communities {
  readonly colours: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/**
 * The communities of everything that is drawn without filters, so that filters do not change who belongs together; null
 * until they are found.
 */
export const communityLook: (knowledge: KnowledgeGraph) => CommunityLook | null = reckoned(async (client, knowledge) => {
  const drawn = drawnOf(knowledge, INITIAL_VIEW);
  const graph = compactGraph(drawn);
  const labels = graph.ids.map((id) => shortLabel(drawn.getNodeAttributes(id)));
  const communities = await client.ask("communities", { graph, labels });
  if (!communities) return null;
  const colours = pooled(communities, { colours: COLOURS.length, smallest: 3 }).map((group) =>
    group === OTHERS ? OTHER_COLOUR : (COLOURS[group] ?? OTHER_COLOUR),
  );
  const numberOf = new Map(graph.ids.map((id, i) => [id, communities.of[i] as number]));
  rememberGroups(knowledge, numberOf);
  return { ...communities, colours, numberOf };
});

/** The radius of each disc by each metric that was asked for; the one that matters most is as large as a disc may be. */
const sizesBy: Readonly<Record<View["sizeBy"], (drawn: DrawnGraph) => ReadonlyMap<string, number> | null>> = {
  mentions: () => null,
  degree: radii("degree"),
  weightedDegree: radii("weightedDegree"),
  pagerank: radii("pagerank"),
  betweenness: radii("betweenness"),
};

function radii(metric: View["sizeBy"]): (drawn: DrawnGraph) => ReadonlyMap<string, number> | null {
  return reckoned(async (client, drawn: DrawnGraph) => {
    const input = metricInput(drawn);
    const values = await client.ask("metric", { metric, input });
    if (!values) return null;
    const most = values.reduce((largest, value) => Math.max(largest, value), 0) || 1;
    return new Map(input.ids.map((id, i) => [id, SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((values[i] as number) / most)]));
  });
}

/** What the discs tell in a view; the mentions and the type until what was asked for is reckoned. */
export function lookOf(
  knowledge: KnowledgeGraph,
  drawn: DrawnGraph,
  { sizeBy, colourBy }: Pick<View, "sizeBy" | "colourBy">,
): Look {
  const sizes = sizesBy[sizeBy](drawn);
  const communities = colourBy === "community" ? communityLook(knowledge) : null;
  return {
    sizeOf: (id) => sizes?.get(id),
    colourOf: (id) => {
      const number = communities?.numberOf.get(id);
      return number === undefined ? undefined : communities?.colours[number];
    },
  };
}

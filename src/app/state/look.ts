import { type Communities, communitiesOf, OTHERS, pooled } from "../../graph/communities.ts";
import type { DrawnGraph } from "../../graph/drawn.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { metricInput } from "../../graph/metrics/metric.ts";
import { metric } from "../../graph/metrics/metrics.ts";
import type { Look } from "../../graph/picture.ts";
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

const found = new WeakMap<KnowledgeGraph, CommunityLook>();

/** The communities of everything that is drawn without filters, so that filters do not change who belongs together. */
export function communityLook(knowledge: KnowledgeGraph): CommunityLook {
  let look = found.get(knowledge);
  if (!look) {
    const drawn = drawnOf(knowledge, INITIAL_VIEW);
    const communities = communitiesOf(drawn);
    const ids = drawn.nodes().sort();
    const colours = pooled(communities, { colours: COLOURS.length, smallest: 3 }).map((group) =>
      group === OTHERS ? OTHER_COLOUR : (COLOURS[group] ?? OTHER_COLOUR),
    );
    look = { ...communities, colours, numberOf: new Map(ids.map((id, i) => [id, communities.of[i] as number])) };
    found.set(knowledge, look);
  }
  return look;
}

const sizes = new WeakMap<DrawnGraph, Map<string, ReadonlyMap<string, number>>>();

/** The radius of each disc by a metric; the one that matters most is as large as a disc may be. */
function sizesBy(drawn: DrawnGraph, id: View["sizeBy"]): ReadonlyMap<string, number> {
  const known = sizes.get(drawn) ?? new Map<string, ReadonlyMap<string, number>>();
  sizes.set(drawn, known);
  let radii = known.get(id);
  if (!radii) {
    const input = metricInput(drawn);
    const values = metric(id).run(input);
    const most = values.reduce((largest, value) => Math.max(largest, value), 0) || 1;
    radii = new Map(
      input.ids.map((node, i) => [node, SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((values[i] as number) / most)]),
    );
    known.set(id, radii);
  }
  return radii;
}

/** What the discs tell in a view. */
export function lookOf(
  knowledge: KnowledgeGraph,
  drawn: DrawnGraph,
  { sizeBy, colourBy }: Pick<View, "sizeBy" | "colourBy">,
): Look {
  const radii = sizeBy === "mentions" ? null : sizesBy(drawn, sizeBy);
  const communities = colourBy === "community" ? communityLook(knowledge) : null;
  return {
    sizeOf: (id) => radii?.get(id),
    colourOf: (id) => {
      const number = communities?.numberOf.get(id);
      return number === undefined ? undefined : communities?.colours[number];
    },
  };
}

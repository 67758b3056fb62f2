import { beginning } from "../article/bidi.ts";
import { entityType } from "../schema/entity-types.ts";
import type { DrawnGraph } from "./drawn.ts";
import type { KnowledgeGraph, NodeAttributes } from "./knowledge-graph.ts";
import type { Positions } from "./layout.ts";
import { nodeColour, nodeSize } from "./style.ts";

/** A node as it is drawn. */
export interface PictureNode {
  readonly id: string;
  /** The name in full, and as much of it as is written beside the disc. */
  readonly name: string;
  readonly label: string;
  readonly colour: string;
  /** The path of the type's pictogram in a 24 by 24 box. */
  readonly icon: string;
  /** Radius in layout units. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Labels are given to the greatest first. */
  readonly importance: number;
}

/** A line as it is drawn. */
export interface PictureLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Pieces of evidence. */
  readonly weight: number;
  readonly uncertain: boolean;
  /** 1: all relations point from source to target; -1: back; 0: both ways or none. */
  readonly direction: -1 | 0 | 1;
}

/** All that a renderer needs to know. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
}

const LONG = 26;
/** How many characters of a name are written. */
const WRITTEN = 34;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}$/u;

/** The name to write beside a disc: of a long one the acronym that the articles use, where there is one. */
export function labelOf({ label, aliases }: Pick<NodeAttributes, "label" | "aliases">): string {
  return label.length > LONG ? (aliases.find((alias) => ACRONYM.test(alias)) ?? label) : label;
}

/** What the discs tell beside their names; by default size tells the mentions, and colour the type. */
export interface Look {
  /** The radius of a node's disc. */
  readonly sizeOf: (id: string) => number | undefined;
  /** As `#rrggbb`. */
  readonly colourOf: (id: string) => string | undefined;
}

const PLAIN: Look = { sizeOf: () => undefined, colourOf: () => undefined };

/** The picture of a drawn graph. */
export function pictureOf(
  { graph }: KnowledgeGraph,
  drawn: DrawnGraph,
  positions: Positions,
  { sizeOf, colourOf }: Look = PLAIN,
): Picture {
  const nodes = drawn.mapNodes((id, attributes): PictureNode => {
    const [x, y] = positions[id] ?? [0, 0];
    const size = sizeOf(id) ?? nodeSize(attributes);
    return {
      id,
      name: attributes.label,
      label: beginning(labelOf(attributes), WRITTEN),
      colour: colourOf(id) ?? nodeColour(attributes),
      icon: entityType(attributes.type).icon,
      size: attributes.type === "Statement" ? 4 : size,
      x,
      y,
      importance: attributes.type === "Statement" ? 0 : size + Math.sqrt(drawn.degree(id)),
    };
  });
  const lines = drawn.mapEdges((id, { edges, weight, uncertain }, source, target): PictureLine => {
    let forth = false;
    let back = false;
    for (const edge of edges) {
      const relation = graph.getEdgeAttribute(edge, "relation");
      // Of folded speech the first half starts at the speaker, the second ends at what is spoken about.
      if (graph.source(edge) === source || graph.target(edge) === target) forth = true;
      if (graph.source(edge) === target || graph.target(edge) === source) back = true;
      if (relation === "met" || relation === "relatedTo") forth = back = true;
    }
    return { id, source, target, weight, uncertain, direction: forth === back ? 0 : forth ? 1 : -1 };
  });
  return { nodes, lines };
}

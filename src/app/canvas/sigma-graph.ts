import { UndirectedGraph } from "graphology";
import { mix } from "../../graph/colour.ts";
import type { Positions } from "../../graph/layout.ts";
import type { Picture, PictureLine, PictureNode } from "../../graph/picture.ts";
import type { Palette } from "./palette.ts";
import type { Box } from "./renderer.ts";

/** A node as Sigma draws it. */
export interface NodeStyle {
  x: number;
  y: number;
  size: number;
  color: string;
  border: string;
  faded: string;
  node: PictureNode;
}

/** A line as Sigma draws it. */
export interface LineStyle {
  size: number;
  color: string;
  type: string;
  line: PictureLine;
}

export type StyledGraph = UndirectedGraph<NodeStyle, LineStyle>;

/** How wide a line with so many pieces of evidence is. */
export const lineWidth = (weight: number): number => Math.min(6, 1.6 + 0.75 * Math.log2(weight));

/** A picture as the graph that Sigma draws; radii are multiplied by `scale`. */
export function styledGraph({ nodes, lines }: Picture, palette: Palette, scale: number): StyledGraph {
  const made: StyledGraph = new UndirectedGraph();
  for (const node of nodes) {
    const faded = mix(node.colour, palette.ground, 0.82);
    made.addNode(node.id, {
      x: node.x,
      y: node.y,
      size: node.size * scale,
      color: node.colour,
      border: palette.ground,
      faded,
      node,
    });
  }
  for (const line of lines) {
    const color = line.uncertain ? mix(palette.line, palette.ground, 0.15) : palette.line;
    made.addUndirectedEdgeWithKey(line.id, line.source, line.target, {
      size: lineWidth(line.weight),
      color,
      type: line.uncertain ? "dashed" : "line",
      line,
    });
  }
  return made;
}

/** The picture that such a graph shows. */
export function pictureIn(graph: StyledGraph): Picture {
  return { nodes: graph.mapNodes((_id, { node }) => node), lines: graph.mapEdges((_id, { line }) => line) };
}

/** The box around the places of some nodes; null without any. */
export function boxOf(ids: Iterable<string>, positions: Positions): Box | null {
  const box: Box = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const id of ids) {
    const at = positions[id];
    if (!at) continue;
    box.x[0] = Math.min(box.x[0], at[0]);
    box.x[1] = Math.max(box.x[1], at[0]);
    box.y[0] = Math.min(box.y[0], at[1]);
    box.y[1] = Math.max(box.y[1], at[1]);
  }
  return box.x[0] > box.x[1] ? null : box;
}

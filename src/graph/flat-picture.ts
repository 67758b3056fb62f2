import { nodeType } from "../schema/node-types.ts";
import type { Drawing } from "./drawn.ts";
import { gathered } from "./gathered.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import type { Positions } from "./layout.ts";
import { type Look, labelOf } from "./picture.ts";
import { nodeColour, nodeSize } from "./style.ts";

/** A picture as arrays, for pictures of more nodes and lines than one can make objects of at each change. */
export interface FlatPicture {
  readonly drawing: Drawing;
  /** The number of a node in the picture; negative or undefined for none. */
  readonly numberOf: (id: string) => number | undefined;
  readonly ids: readonly string[];
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Radii in layout units. */
  readonly sizes: Float32Array;
  /** As `0xrrggbb`. */
  readonly colours: Uint32Array;
  /** The two nodes of each line. */
  readonly ends: Int32Array;
  /** The nodes in order of importance. */
  readonly order: Int32Array;
  readonly labelOf: (node: number) => string;
  readonly iconOf: (node: number) => string;
}

/** What all pictures of a graph have in common: radius and colour of each node, by the numbers of the columns. */
interface Looks {
  readonly sizes: Float32Array;
  readonly colours: Uint32Array;
}

const looks = new WeakMap<KnowledgeGraph, Looks>();

function looksOf(knowledge: KnowledgeGraph): Looks {
  let found = looks.get(knowledge);
  if (!found) {
    const { graph } = knowledge;
    found = { sizes: new Float32Array(graph.order), colours: new Uint32Array(graph.order) };
    let i = 0;
    const { sizes, colours } = found;
    graph.forEachNode((_id, node) => {
      sizes[i] = node.type === "Statement" ? 4 : nodeSize(node);
      colours[i++] = channels(nodeColour(node));
    });
    looks.set(knowledge, found);
  }
  return found;
}

const channels = (colour: string): number => Number.parseInt(colour.slice(1), 16);

/** How finely nodes are told apart by importance. */
const STEPS = 4096;

/** The picture of a drawing, as arrays. */
export function flatPicture(
  knowledge: KnowledgeGraph,
  drawing: Drawing,
  positions: Positions,
  { sizeOf, colourOf, plain }: Look & { readonly plain: boolean },
): FlatPicture {
  const { graph } = knowledge;
  const { nodes, ends: columnEnds } = drawing.lines;
  const common = looksOf(knowledge);
  const ids = drawing.nodes();
  const places = new Int32Array(drawing.columns.ids.length).fill(-1);
  for (let i = 0; i < nodes.length; i++) places[nodes[i] as number] = i;
  const ends = new Int32Array(columnEnds.length);
  const degrees = new Uint32Array(nodes.length);
  for (let i = 0; i < ends.length; i++) {
    const node = places[columnEnds[i] as number] as number;
    ends[i] = node;
    degrees[node] = (degrees[node] as number) + 1;
  }
  const [x, y, sizes] = [new Float32Array(nodes.length), new Float32Array(nodes.length), new Float32Array(nodes.length)];
  const colours = new Uint32Array(nodes.length);
  const importance = new Float64Array(nodes.length);
  let most = 1;
  for (let i = 0; i < nodes.length; i++) {
    const id = ids[i] as string;
    const node = nodes[i] as number;
    const at = positions[id];
    x[i] = at?.[0] ?? 0;
    y[i] = at?.[1] ?? 0;
    const colour = plain ? undefined : colourOf(id);
    sizes[i] = (plain ? undefined : sizeOf(id)) ?? (common.sizes[node] as number);
    colours[i] = colour === undefined ? (common.colours[node] as number) : channels(colour);
    importance[i] = (sizes[i] as number) + Math.sqrt(degrees[i] as number);
    most = Math.max(most, importance[i] as number);
  }
  const all = Int32Array.from(nodes.keys());
  const [, order] = gathered(STEPS, all, (i) => STEPS - 1 - Math.floor(((importance[i] as number) / most) * (STEPS - 1)));
  return {
    drawing,
    ids,
    numberOf: (id) => {
      const node = drawing.columns.index.get(id);
      return node === undefined ? undefined : places[node];
    },
    x,
    y,
    sizes,
    colours,
    ends,
    order,
    labelOf: (node) => labelOf(graph.getNodeAttributes(ids[node] as string)),
    iconOf: (node) => nodeType(graph.getNodeAttribute(ids[node] as string, "type")).icon,
  };
}

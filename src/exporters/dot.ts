import type { OwnValues } from "../article/graph-file.ts";
import { oneLine } from "../article/one-line.ts";
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from "../graph/knowledge-graph.ts";
import { nodeColour } from "../graph/style.ts";
import { relation as relationOf } from "../schema/relations.ts";
import { cited } from "./cited.ts";
import { mentionCount } from "./counts.ts";
import type { ExportContext, FileExporter } from "./exporter.ts";
import { besideOurs, cellsOf, IDENTIFIERS, type OwnColumn, ownTypes } from "./own-columns.ts";
import { placed } from "./placed.ts";
import { safeId } from "./safe-id.ts";

/** The DOT language of Graphviz: names in boxes in the colours of their types, where the app has them (`neato`) or laid out anew (`dot`). */
export const DOT = {
  id: "dot",
  label: "Graphviz (DOT)",
  opens: "Graphviz, OmniGraffle, NetworkX",
  group: "networks",
  extension: ".dot",
  mediaType: "text/vnd.graphviz",
  placed: true,
  write: dot,
} as const satisfies FileExporter;

/** An attribute value: words, which Graphviz reads escapes in, a number, or an id or a name of its own, which hold none. */
type Value = { readonly words: string } | number | string | undefined;

function* dot(knowledge: KnowledgeGraph, { title, positions }: ExportContext): Generator<string> {
  const points = placed(knowledge, positions);
  yield "digraph {\n";
  yield `graph ${attributes({ label: { words: title }, labelloc: "t", fontname: "sans-serif", outputorder: "edgesfirst", overlap: "prism", rankdir: "LR" })}\n`;
  yield `node ${attributes({ shape: "box", style: "rounded,filled", fontname: "sans-serif", fontsize: 10, fontcolor: "#ffffff", color: "#ffffff", margin: "0.08,0.04" })}\n`;
  yield `edge ${attributes({ color: "#9fa9b5", fontname: "sans-serif", fontsize: 7, fontcolor: "#5e6772", arrowsize: 0.5 })}\n`;
  const types = ownTypes(knowledge.graph);
  const [ofNodes, ofEdges] = [besideOurs(types.nodes, [], IDENTIFIERS), besideOurs(types.edges, [], IDENTIFIERS)];
  for (const { node: id, attributes: node } of knowledge.graph.nodeEntries())
    yield nodeLine(id, node, points.get(id) ?? [0, 0], ofNodes);
  for (const { source, target, attributes: edge } of knowledge.graph.edgeEntries())
    yield edgeLine(knowledge, source, target, edge, ofEdges);
  yield "}\n";
}

const round = (value: number): number => Math.round(value * 100) / 100;

function nodeLine(id: string, node: NodeAttributes, [x, y]: readonly [number, number], columns: readonly OwnColumn[]): string {
  const mentions = mentionCount(node);
  return `${quoted(safeId(id))} ${attributes({
    label: { words: node.label },
    tooltip: { words: mentions === undefined ? node.type : `${node.type}, mentioned ${mentions} times` },
    class: node.type,
    fillcolor: nodeColour(node),
    pos: `${round(x)},${round(y)}`,
    ...ownAttributes(columns, node.own),
  })}\n`;
}

function edgeLine(
  knowledge: KnowledgeGraph,
  source: string,
  target: string,
  edge: EdgeAttributes,
  columns: readonly OwnColumn[],
): string {
  const { relation, weight, status, claimed, evidence, undirected } = edge;
  const { label, symmetric } = relationOf(relation);
  const [best] = cited(knowledge, evidence);
  return `${quoted(safeId(source))} -> ${quoted(safeId(target))} ${attributes({
    label: { words: label },
    tooltip: best && { words: best.sentence },
    class: relation,
    weight: Math.min(weight, 100),
    penwidth: round(Math.min(4.5, 1 + 0.6 * Math.log2(weight))),
    style: status === "actual" && !claimed ? undefined : "dashed",
    dir: symmetric || undirected ? "none" : undefined,
    ...ownAttributes(columns, edge.own),
  })}\n`;
}

/** What an opened file tells beyond: called so that Graphviz takes none of it for one of its own attributes, of which some name files. */
const ownAttributes = (columns: readonly OwnColumn[], own: OwnValues | undefined): Readonly<Record<string, Value>> =>
  Object.fromEntries(Array.from(cellsOf(columns, own), ([{ name }, value]) => [`own_${name}`, { words: String(value) }]));

function attributes(values: Readonly<Record<string, Value>>): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const key = /^\w+$/.test(name) ? name : quoted(name);
    if (typeof value === "number") parts.push(`${key}=${value}`);
    else if (typeof value === "string") parts.push(`${key}=${quoted(value)}`);
    else if (value) parts.push(`${key}=${escString(value.words)}`);
  }
  // No semicolon: of one with a line end after it pydot 1 makes a node.
  return `[${parts.join(", ")}]`;
}

/** An id or a name of Graphviz's, in quotation marks: ours hold neither these nor a backslash. */
const quoted = (text: string): string => `"${text}"`;

const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\p{Surrogate}]/gu;
/** What Graphviz would read as a character of HTML. */
const REFERENCE = /&(?=#?\w+;)/gu;

/** Words as an escString: `\N` is no node's name in them, `&lt;` no angle bracket, and a line is a line. */
function escString(words: string): string {
  const plain = oneLine(words.replace(UNSEEN, " "));
  return `"${plain.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replace(REFERENCE, "&amp;")}"`;
}
